//! The person opposite, behind the screens: uploads the triangles that the `stage` layer makes.

use super::idle::Awake;
use crate::method::Method;
use crate::scenario::{Channel, Sight};
use crate::stage::{self, Cels, Fineness, Light, Line, Moment, Pace, Pose};
use crate::ui::Scene;
use az::SaturatingAs;
use bevy::asset::RenderAssetUsages;
use bevy::mesh::{Indices, PrimitiveTopology};
use bevy::prelude::*;
use bevy::render::renderer::RenderAdapterInfo;
use bevy::sprite_render::AlphaMode2d;
use std::sync::Arc;
use std::time::Duration;
use wgpu_types::DeviceType;

/// How long it takes to go from one pose to the next.
const BLEND_SECONDS: f32 = 0.45;

/// How often a silence is drawn where nothing else moves.
const STILL_STEP: Duration = Duration::from_secs(1);

/// In what steps the others hold themselves otherwise in a silence where nothing is to move, in milliseconds.
const STILL_STEP_MS: u64 = 2_000;

/// How many frames are drawn after the drawing changed, until the graphics card has it.
const UPLOADING: u32 = 8;

/// How far before another a part of the drawing lies.
const CEL_DEPTH: f32 = 0.01;

/// Draws the scene of the talk behind the screens.
pub(super) struct FigurePlugin;

/// What is to be seen, and where in the window; the screens say so every frame.
#[derive(Resource, Debug, Default)]
pub(super) struct StageView {
    /// Where, in logical pixels from the window's top left corner.
    pub(super) rect: Option<Rect>,
    /// What.
    pub(super) scene: Option<Scene>,
    /// In which light.
    pub(super) light: Light,
    /// Poses change at once, and nobody breathes.
    pub(super) still: bool,
    /// The silence that is held; none where none is.
    pub(super) silence: Option<Hush>,
    /// Where one looks now.
    pub(super) looks_at: Option<Sight>,
    /// The method, to read the levels from.
    pub(super) method: Option<Arc<Method>>,
}

/// A silence that is held.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hush {
    /// For how long, in milliseconds.
    pub(super) held_ms: u64,
    /// Whether it is the other's to fill.
    pub(super) is_theirs: bool,
}

impl StageView {
    /// For how long the others have had a silence that is theirs to fill.
    fn theirs_for(&self) -> Option<u64> {
        self.silence.filter(|hush| hush.is_theirs).map(|hush| hush.held_ms)
    }
}

/// Where the drawing is on its way from and to.
#[derive(Resource, Default)]
pub(super) struct Drawn {
    from: Vec<Pose>,
    to: Vec<Pose>,
    progress: f32,
    /// For how long a silence had been theirs when it was drawn last, in milliseconds.
    held_ms: Option<u64>,
    /// What was drawn last.
    latest: Vec<Pose>,
    /// How closely movement is drawn.
    pace: Pace,
    /// What a video call showed then besides.
    line: Line,
    pub(super) scene: Option<Scene>,
    light: Light,
    painter: stage::Painter,
    tessellator: stage::Tessellator,
    /// What the drawing lies on.
    canvas: Option<Entity>,
    /// The parts of it, from below.
    cels: Vec<Cel>,
    material: Option<Handle<ColorMaterial>>,
}

/// A part of the drawing.
struct Cel {
    entity: Entity,
    mesh: Handle<Mesh>,
}

impl Drawn {
    /// Whether one sees the other by video call.
    fn is_call(&self) -> bool {
        self.scene.as_ref().is_some_and(|scene| scene.channel == Channel::Video)
    }
}

/// What the drawing lies on.
#[derive(Component)]
pub(super) struct Canvas;

impl Plugin for FigurePlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<StageView>()
            .init_resource::<Drawn>()
            .add_systems(Startup, set_up)
            .add_systems(PostUpdate, (follow_scene, move_pose).chain());
    }
}

fn set_up(
    mut commands: Commands,
    mut materials: ResMut<Assets<ColorMaterial>>,
    adapter: Option<Res<RenderAdapterInfo>>,
    mut drawn: ResMut<Drawn>,
) {
    drawn.pace = pace(adapter.as_deref());
    drawn.material = Some(materials.add(ColorMaterial { alpha_mode: AlphaMode2d::Blend, ..default() }));
    drawn.canvas = Some(commands.spawn((Canvas, Transform::default(), Visibility::Hidden)).id());
}

/// Takes up a scene that changed: poses go on from where they are.
fn follow_scene(view: Res<StageView>, mut drawn: ResMut<Drawn>, mut awake: ResMut<Awake>) {
    let (Some(scene), Some(method)) = (&view.scene, &view.method) else {
        if drawn.scene.is_some() {
            drawn.scene = None;
        }
        return;
    };
    if drawn.scene.as_ref() == Some(scene) && drawn.light == view.light {
        return;
    }
    let to = scene.poses(method);
    let fresh = drawn.scene.as_ref().is_none_or(|before| before.place != scene.place);
    if fresh {
        drawn.latest.clear();
        drawn.held_ms = None;
    }
    let mut from = if fresh || view.still { Vec::new() } else { resting(&drawn) };
    // Who comes in is there at once.
    from.truncate(to.len());
    from.extend_from_slice(&to[from.len()..]);
    drawn.from = from;
    drawn.to = to;
    drawn.progress = 0.0;
    drawn.scene = Some(scene.clone());
    drawn.light = view.light;
    awake.for_frames(UPLOADING);
}

/// How everyone holds themselves at rest on the way to where they go, with what a silence did to them.
fn resting(drawn: &Drawn) -> Vec<Pose> {
    let poses = between(drawn);
    let Some(scene) = &drawn.scene else { return poses };
    let moment = Moment {
        now_ms: 0,
        pace: drawn.pace,
        still: true,
        speaker: None,
        at_the_table: scene.seating().people,
        silent_for: drawn.held_ms,
    };
    stage::living(&poses, &moment)
}

/// Who bore a silence goes on from how they bore it.
fn after_silence(drawn: &mut Drawn, view: &StageView) {
    let held_ms = view.theirs_for();
    let is_over = held_ms.is_none() && drawn.held_ms.is_some();
    // Where another scene was taken up, that went on from it already.
    if is_over && drawn.progress > 0.0 {
        drawn.from = if view.still { drawn.to.clone() } else { resting(drawn) };
        drawn.progress = 0.0;
    }
    drawn.held_ms = held_ms;
}

fn between(drawn: &Drawn) -> Vec<Pose> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 1000 by the clamp")]
    let permille = (ease(drawn.progress.clamp(0.0, 1.0)) * 1000.0) as u16;
    drawn.from.iter().zip(&drawn.to).map(|(from, to)| from.blend(to, permille)).collect()
}

/// Slow, quick, slow.
fn ease(progress: f32) -> f32 {
    progress * progress * (3.0 - 2.0 * progress)
}

/// Draws how everyone holds themselves now.
pub(super) fn move_pose(
    time: Res<Time<Real>>,
    view: Res<StageView>,
    mut drawn: ResMut<Drawn>,
    mut meshes: ResMut<Assets<Mesh>>,
    mut awake: ResMut<Awake>,
    mut commands: Commands,
) {
    let lives = drawn.scene.is_some() && !view.still;
    let now_ms = time.elapsed().as_millis().saturating_as::<u64>();
    awake.set_life(stands_for(&drawn, &view, now_ms));
    if drawn.scene.is_none() {
        return;
    }
    after_silence(&mut drawn, &view);
    if drawn.progress <= 1.0 {
        go_on(&mut drawn, time.delta_secs());
        awake.for_frames(UPLOADING);
    }
    let line = if lives { Line::at(now_ms) } else { Line::default() };
    let poses = poses_now(&drawn, &view, line, now_ms);
    if drawn.progress > 1.0 && poses == drawn.latest && line == drawn.line {
        return;
    }
    drawn.line = line;
    if let Some(cels) = draw(&mut drawn, poses, lives) {
        lay(&mut drawn, cels, &mut meshes, &mut commands);
    }
}

/// Lays the parts of a picture that changed over each other, and takes away what it no longer has.
fn lay(drawn: &mut Drawn, cels: Cels, meshes: &mut Assets<Mesh>, commands: &mut Commands) {
    let Some(material) = drawn.material.clone() else { return };
    for (place, mesh) in cels.changed {
        let mesh = to_bevy(mesh);
        if let Some(cel) = drawn.cels.get(place) {
            if let Some(mut known) = meshes.get_mut(&cel.mesh) {
                *known = mesh;
            }
        } else if let Some(canvas) = drawn.canvas {
            // They come in order, each a little before the last.
            let handle = meshes.add(mesh);
            let depth = Transform::from_xyz(0.0, 0.0, CEL_DEPTH * f32::from(place.saturating_as::<u16>()));
            let shown = (Mesh2d(handle.clone()), MeshMaterial2d(material.clone()), depth, ChildOf(canvas));
            let entity = commands.spawn(shown).id();
            drawn.cels.push(Cel { entity, mesh: handle });
        }
    }
    for (place, cel) in drawn.cels.iter().enumerate() {
        let visibility = if place < cels.number { Visibility::Inherited } else { Visibility::Hidden };
        commands.entity(cel.entity).insert(visibility);
    }
}

/// For how long what is drawn can stand; none where nothing moves by itself.
fn stands_for(drawn: &Drawn, view: &StageView, now_ms: u64) -> Option<Duration> {
    drawn.scene.as_ref()?;
    if view.still {
        return view.silence.map(|_| STILL_STEP);
    }
    let people = stage::stands_for(now_ms, drawn.pace, view.silence.is_some());
    let line = if drawn.is_call() { Line::stands_for(now_ms) } else { people };
    Some(Duration::from_millis(people.min(line)))
}

/// How everyone holds themselves at this moment.
fn poses_now(drawn: &Drawn, view: &StageView, line: Line, now_ms: u64) -> Vec<Pose> {
    let poses = between(drawn);
    // What stands still on the way is nobody's face.
    if line.frozen && drawn.is_call() && drawn.latest.len() == poses.len() {
        return drawn.latest.clone();
    }
    let Some(scene) = &drawn.scene else { return poses };
    let held = view.theirs_for();
    let moment = Moment {
        now_ms,
        pace: drawn.pace,
        still: view.still,
        speaker: scene.speaker(),
        at_the_table: scene.seating().people,
        silent_for: if view.still { held.map(|held| held / STILL_STEP_MS * STILL_STEP_MS) } else { held },
    };
    stage::living(&poses, &moment)
}

/// How closely movement is drawn: sparingly where the processor draws, in place of a graphics card.
fn pace(adapter: Option<&RenderAdapterInfo>) -> Pace {
    let by_processor = adapter.is_some_and(|adapter| adapter.device_type == DeviceType::Cpu);
    if by_processor { Pace::Sparing } else { Pace::Smooth }
}

/// Some way further from one pose to the next.
fn go_on(drawn: &mut Drawn, seconds: f32) {
    // The first frame after a sleep lasts as long as the sleep: it is not part of the movement.
    let still = drawn.from == drawn.to;
    let longest = if drawn.progress > 0.0 { 0.5 } else { 0.1 };
    let step = if still { 2.0 } else { (seconds / BLEND_SECONDS).min(longest) };
    let most = if still { 2.0 } else { 1.0 };
    drawn.progress = if drawn.progress >= 1.0 { 2.0 } else { (drawn.progress + step).min(most) };
}

fn draw(drawn: &mut Drawn, poses: Vec<Pose>, lives: bool) -> Option<Cels> {
    let scene = drawn.scene.as_ref()?;
    let picture = scene.picture(&mut drawn.painter, drawn.light, &poses, drawn.line);
    drawn.latest = poses;
    let fineness = match (drawn.progress > 1.0, lives) {
        (true, false) => Fineness::Still,
        (true, true) => Fineness::Living,
        (false, _) => Fineness::Moving,
    };
    match drawn.tessellator.cels(&picture, fineness) {
        Ok(cels) => Some(cels),
        Err(fault) => {
            // The drawing's own fault; the conversation goes on without it.
            error!("{fault}");
            None
        }
    }
}

fn to_bevy(mesh: stage::Mesh) -> Mesh {
    Mesh::new(PrimitiveTopology::TriangleList, RenderAssetUsages::default())
        .with_inserted_attribute(Mesh::ATTRIBUTE_POSITION, mesh.positions)
        .with_inserted_attribute(Mesh::ATTRIBUTE_COLOR, mesh.colours)
        .with_inserted_indices(Indices::U32(mesh.indices))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::{Amount, Needs};
    use crate::scenario::{Arms, Face, Gaze, PersonId, Place};
    use crate::scoring::PersonState;
    use crate::ui::Figure;

    fn someone(person: u8) -> Figure {
        Figure {
            person: PersonId(person),
            figure: "man".to_owned(),
            state: PersonState {
                connection: Amount::nearest(450),
                challenge: Amount::nearest(0),
                resistance: Amount::nearest(450),
                readiness: Amount::nearest(450),
                openness: Amount::nearest(450),
                needs: Needs::default(),
            },
            face: Face::Neutral,
            arms: Arms::Rest,
            gaze: Gaze::Toward,
            signal: None,
            speaks: false,
        }
    }

    /// Two parties and one who listens, all calm.
    fn drawn(channel: Channel) -> Drawn {
        let scene = Scene {
            place: Place::MeetingRoom,
            channel,
            opposite: someone(0),
            party: Some(someone(1)),
            listeners: vec![someone(2)],
        };
        let calm = vec![Pose::CALM; 3];
        Drawn {
            from: calm.clone(),
            to: calm.clone(),
            latest: calm,
            progress: 2.0,
            scene: Some(scene),
            ..Drawn::default()
        }
    }

    fn held(held_ms: u64, is_theirs: bool, still: bool) -> StageView {
        StageView { silence: Some(Hush { held_ms, is_theirs }), still, ..StageView::default() }
    }

    #[test]
    fn in_a_silence_that_is_not_theirs_they_wait() {
        let drawn = drawn(Channel::InPerson);
        assert_ne!(poses_now(&drawn, &held(6_000, true, true), Line::default(), 0), drawn.to);
        assert_eq!(poses_now(&drawn, &held(6_000, false, true), Line::default(), 0), drawn.to);
    }

    #[test]
    fn where_nothing_is_to_move_a_silence_changes_in_steps() {
        let drawn = drawn(Channel::InPerson);
        let at = |ms| poses_now(&drawn, &held(ms, true, true), Line::default(), 0);
        assert_eq!(at(4_000), at(5_900));
        assert_ne!(at(4_000), at(6_000));
        assert_eq!(stands_for(&drawn, &held(4_000, true, true), 0), Some(STILL_STEP));
        assert_eq!(stands_for(&drawn, &StageView { still: true, ..StageView::default() }, 0), None);
    }

    #[test]
    fn a_call_that_freezes_keeps_what_was_seen_and_a_room_does_not() {
        let line = Line { frozen: true, passing: None };
        let view = StageView::default();
        for (channel, freezes) in [(Channel::Video, true), (Channel::InPerson, false)] {
            let drawn = drawn(channel);
            let moved = (0..40).any(|at| poses_now(&drawn, &view, line, at * 150) != drawn.latest);
            assert_eq!(moved, !freezes, "{channel:?}");
        }
    }
}

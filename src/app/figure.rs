//! The person opposite, behind the screens: uploads the triangles that the `stage` layer makes.

use super::idle::Awake;
use crate::method::Method;
use crate::scenario::{Channel, Sight};
use crate::stage::{self, Framing, Light, Line, Pace, Pose};
use crate::ui::Scene;
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

/// How long it takes to come most of the way closer.
const GLANCE_SECONDS: f32 = 0.14;

/// How long one looks closely, before one sees the whole again.
const LOOK: Duration = Duration::from_millis(3_500);

/// How often a silence is drawn where nothing else moves.
const STILL_STEP: Duration = Duration::from_secs(1);

/// In what steps the others hold themselves otherwise in a silence where nothing is to move, in milliseconds.
const STILL_STEP_MS: u64 = 2_000;

/// How many frames are drawn after the drawing changed, until the graphics card has it.
const UPLOADING: u32 = 8;

/// How much later the second of two parties does in a silence what the first does, in milliseconds.
const APART_MS: u64 = 900;

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
struct Drawn {
    from: Vec<Pose>,
    to: Vec<Pose>,
    progress: f32,
    /// What was drawn last.
    latest: Vec<Pose>,
    /// How closely movement is drawn.
    pace: Pace,
    /// What a video call showed then besides.
    line: Line,
    scene: Option<Scene>,
    light: Light,
    tessellator: stage::Tessellator,
}

impl Drawn {
    /// Whether one sees the other by video call.
    fn is_call(&self) -> bool {
        self.scene.as_ref().is_some_and(|scene| scene.channel == Channel::Video)
    }
}

#[derive(Component)]
struct Canvas;

impl Plugin for FigurePlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<StageView>()
            .init_resource::<Drawn>()
            .init_resource::<Glance>()
            .add_systems(Startup, set_up)
            .add_systems(PostUpdate, (follow_scene, move_pose, place_canvas).chain());
    }
}

fn set_up(
    mut commands: Commands,
    mut materials: ResMut<Assets<ColorMaterial>>,
    adapter: Option<Res<RenderAdapterInfo>>,
    mut drawn: ResMut<Drawn>,
) {
    drawn.pace = pace(adapter.as_deref());
    let material = materials.add(ColorMaterial { alpha_mode: AlphaMode2d::Blend, ..default() });
    commands.spawn((Canvas, MeshMaterial2d(material), Transform::default(), Visibility::Hidden));
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
    let fresh =
        drawn.scene.as_ref().is_none_or(|before| before.place != scene.place) || drawn.to.len() != to.len();
    let now = if fresh || view.still { to.clone() } else { between(&drawn) };
    drawn.from = now;
    drawn.to = to;
    drawn.progress = 0.0;
    drawn.scene = Some(scene.clone());
    drawn.light = view.light;
    awake.for_frames(UPLOADING);
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

fn move_pose(
    time: Res<Time<Real>>,
    view: Res<StageView>,
    mut drawn: ResMut<Drawn>,
    mut meshes: ResMut<Assets<Mesh>>,
    mut awake: ResMut<Awake>,
    canvas: Single<(Entity, Option<&Mesh2d>), With<Canvas>>,
    mut commands: Commands,
) {
    let lives = drawn.scene.is_some() && !view.still;
    let now_ms = u64::try_from(time.elapsed().as_millis()).unwrap_or(u64::MAX);
    awake.set_life(stands_for(&drawn, &view, now_ms));
    if drawn.scene.is_none() || (!lives && drawn.progress > 1.0 && view.silence.is_none()) {
        return;
    }
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
    let Some(mesh) = draw(&mut drawn, poses, lives) else { return };
    let (canvas, uploaded) = *canvas;
    if let Some(mut uploaded) = uploaded.and_then(|uploaded| meshes.get_mut(&uploaded.0)) {
        *uploaded = to_bevy(mesh);
        return;
    }
    // An empty mesh cannot be uploaded, so there is none before the first drawing.
    let mesh = Mesh2d(meshes.add(to_bevy(mesh)));
    commands.entity(canvas).insert(mesh);
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
    if view.still {
        let held = view.theirs_for().map(|held| held / STILL_STEP_MS * STILL_STEP_MS);
        return in_silence(&poses, at_the_table(drawn), held);
    }
    // What stands still on the way is nobody's face.
    if line.frozen && drawn.is_call() && drawn.latest.len() == poses.len() {
        return drawn.latest.clone();
    }
    let speaker = drawn.scene.as_ref().and_then(Scene::speaker);
    let poses = in_silence(&poses, at_the_table(drawn), view.theirs_for());
    let alive = |(who, pose): (usize, &Pose)| {
        let pose = if speaker == Some(who) { stage::speaking(pose, now_ms) } else { *pose };
        stage::alive(&pose, u64::try_from(who).unwrap_or_default(), now_ms, drawn.pace)
    };
    poses.iter().enumerate().map(alive).collect()
}

fn at_the_table(drawn: &Drawn) -> usize {
    drawn.scene.as_ref().map_or(0, |scene| scene.seating().people)
}

/// What a silence that is theirs does to those at the table: the first are the ones who answer it, one after the other.
fn in_silence(poses: &[Pose], at_the_table: usize, held_ms: Option<u64>) -> Vec<Pose> {
    let one = |(who, pose): (u64, &Pose)| {
        let held = held_ms.filter(|_| usize::try_from(who).is_ok_and(|who| who < at_the_table));
        held.map_or(*pose, |held| stage::in_silence(pose, held.saturating_sub(who * APART_MS)))
    };
    (0..).zip(poses).map(one).collect()
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
    let step = if still { 2.0 } else { (seconds / BLEND_SECONDS).min(0.1) };
    let most = if still { 2.0 } else { 1.0 };
    drawn.progress = if drawn.progress >= 1.0 { 2.0 } else { (drawn.progress + step).min(most) };
}

fn draw(drawn: &mut Drawn, poses: Vec<Pose>, lives: bool) -> Option<stage::Mesh> {
    let scene = drawn.scene.as_ref()?;
    let picture = scene.picture(drawn.light, &poses, drawn.line);
    drawn.latest = poses;
    // What stays is drawn finely.
    let mesh = match (drawn.progress > 1.0, lives) {
        (true, false) => drawn.tessellator.of(&picture),
        (true, true) => drawn.tessellator.of_living(&picture),
        (false, _) => drawn.tessellator.of_moving(&picture),
    };
    match mesh {
        Ok(mesh) => Some(mesh),
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

/// How closely one looks, on the way to where one wants to look.
#[derive(Resource, Default)]
struct Glance {
    framing: Option<Framing>,
    /// Where one looks, and since when.
    looks: Option<(Sight, Duration)>,
}

impl Glance {
    /// Where one looks at this moment: after a while one sees the whole again.
    fn sight(&mut self, looks_at: Option<Sight>, now: Duration) -> Option<Sight> {
        let sight = looks_at?;
        let since = match self.looks {
            Some((before, since)) if before == sight => since,
            _ => now,
        };
        self.looks = Some((sight, since));
        (now.saturating_sub(since) < LOOK).then_some(sight)
    }

    /// Some way further to what is to be seen; at once from nowhere, or where the room is another.
    fn toward(&mut self, wanted: Framing, seconds: f32, still: bool) -> Framing {
        let from = self.framing.filter(|from| !still && from.is_of_the_same_room(wanted)).unwrap_or(wanted);
        let next = from.toward(wanted, (seconds / GLANCE_SECONDS).min(1.0));
        let next = if next.is_almost(wanted) { wanted } else { next };
        self.framing = Some(next);
        next
    }
}

/// Puts the drawing where the screens left room for it, as large as covers that room.
fn place_canvas(
    time: Res<Time<Real>>,
    view: Res<StageView>,
    drawn: Res<Drawn>,
    mut glance: ResMut<Glance>,
    mut awake: ResMut<Awake>,
    windows: Query<&Window>,
    mut canvas: Single<(&mut Transform, &mut Visibility), With<Canvas>>,
) {
    let (transform, visibility) = &mut *canvas;
    let shown = view.rect.filter(|rect| rect.width() > 1.0 && rect.height() > 1.0);
    let (Some(rect), Some(scene), Some(window)) = (shown, &drawn.scene, windows.iter().next()) else {
        visibility.set_if_neq(Visibility::Hidden);
        *glance = Glance::default();
        return;
    };
    visibility.set_if_neq(Visibility::Visible);
    if view.looks_at.is_none() {
        glance.looks = None;
    }
    let whole = Framing::of(rect.width(), rect.height());
    let sight = glance.sight(view.looks_at, time.elapsed());
    let close = sight.and_then(|sight| {
        let (person, figure) = scene.figures().enumerate().find(|(_, figure)| figure.person == sight.of)?;
        Some(whole.close_to(scene.seating(), person, figure.is_seen_at(sight.area)))
    });
    let wanted = close.unwrap_or(whole);
    let framing = glance.toward(wanted, time.delta_secs().min(0.05), view.still);
    if framing != wanted {
        awake.settle();
    }
    transform.set_if_neq(placed(framing, rect, window));
}

/// Where the drawing's zero is in the window, and how large it is. Heights of a drawing go down, those of a window up.
fn placed(framing: Framing, rect: Rect, window: &Window) -> Transform {
    let zero =
        Vec2::new(rect.center().x - framing.middle * framing.scale, rect.min.y - framing.top * framing.scale);
    Transform {
        translation: Vec3::new(zero.x - window.width() / 2.0, window.height() / 2.0 - zero.y, 0.0),
        scale: Vec3::new(framing.scale, -framing.scale, framing.scale),
        ..default()
    }
}

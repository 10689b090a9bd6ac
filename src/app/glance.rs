//! Looking closely: the view of the stage comes closer for a while.

use super::figure::{Canvas, Drawn, StageView, move_pose};
use super::idle::Awake;
use crate::scenario::Sight;
use crate::stage::Framing;
use bevy::prelude::*;
use std::time::Duration;

/// How long it takes to come most of the way closer.
const GLANCE_SECONDS: f32 = 0.14;

/// How much of the first frame of a movement counts, in seconds.
const FIRST_SECONDS: f32 = 0.05;

/// How long one looks closely, before one sees the whole again.
const LOOK: Duration = Duration::from_millis(3_500);

/// Puts the drawing where it is seen, and comes closer to it.
pub(super) struct GlancePlugin;

impl Plugin for GlancePlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Glance>().add_systems(PostUpdate, place_canvas.after(move_pose));
    }
}

/// How closely one looks, on the way to where one wants to look.
#[derive(Resource, Default)]
struct Glance {
    framing: Option<Framing>,
    /// It is on its way: the frames are as long as they take.
    moves: bool,
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

    /// For how long one still looks closely.
    fn rest(&self, sight: Option<Sight>, now: Duration) -> Option<Duration> {
        let (_, since) = self.looks.filter(|_| sight.is_some())?;
        Some(LOOK.saturating_sub(now.saturating_sub(since)))
    }

    /// Some way further to what is to be seen; at once from nowhere, or where the room is another.
    fn toward(&mut self, wanted: Framing, seconds: f32, still: bool) -> Framing {
        let from = self.framing.filter(|from| !still && from.is_of_the_same_room(wanted)).unwrap_or(wanted);
        // The first frame after a sleep lasts as long as the sleep: it is not part of the movement.
        let seconds = if self.moves { seconds } else { seconds.min(FIRST_SECONDS) };
        let next = from.toward(wanted, (seconds / GLANCE_SECONDS).min(1.0));
        let next = if next.is_almost(wanted) { wanted } else { next };
        self.moves = next != wanted;
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
        glance.framing = None;
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
    let framing = glance.toward(wanted, time.delta_secs(), view.still);
    if framing != wanted {
        awake.settle();
    }
    if let Some(rest) = glance.rest(sight, time.elapsed()) {
        awake.wake_within(rest);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{Area, Channel, PersonId};
    use crate::stage::Seating;

    #[test]
    fn one_looks_closely_for_a_while_and_then_sees_the_whole_again() {
        let mut glance = Glance::default();
        let sight = Sight { of: PersonId(0), area: Area::Face };
        let at = Duration::from_secs(10);
        assert_eq!(glance.sight(Some(sight), at), Some(sight));
        assert_eq!(glance.sight(Some(sight), at + LOOK / 2), Some(sight));
        assert_eq!(glance.sight(Some(sight), at + LOOK), None);
        assert_eq!(glance.sight(None, at), None);
    }

    #[test]
    fn one_comes_closer_in_half_a_second_however_few_frames_there_are() {
        let whole = Framing::of(980.0, 260.0);
        let seating = Seating { channel: Channel::InPerson, people: 1 };
        let close = whole.close_to(seating, 0, Area::Face);
        let mut glance = Glance::default();
        assert_eq!(glance.toward(whole, 9.0, false), whole);
        let first = glance.toward(close, 9.0, false);
        assert!(first != whole && first != close, "it is no leap, however long the window slept");
        assert_eq!(glance.toward(close, 0.25, false), close);
    }
}

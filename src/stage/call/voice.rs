//! The voice as a line: what is heard of the other where nothing is seen.

use crate::stage::colour::{faded, mixed, rgb};
use crate::stage::part::share;
use crate::stage::path::{Path, Point, at};
use crate::stage::picture::Brush;
use crate::stage::rig::Pose;
use az::SaturatingAs;

/// Bars on each side of the middle.
const BARS: i8 = 17;
/// From one bar to the next.
const STEP: f32 = 10.5;

/// Draws the line: high where the voice is loud, jagged where it is tense, low where it is tired or held back; dots
/// where nobody speaks.
pub(super) fn draw(brush: &mut Brush<'_>, middle: Point, pose: &Pose) {
    let loud = loudness(pose);
    let strained = share(pose.brow_pinch.max(pose.jaw));
    // Anger is heard in a voice, not in a silence.
    let heard = if loud > 0.0 { pose.flush.max(0) } else { 0 };
    let colour = mixed(rgb(176, 206, 200), rgb(226, 170, 130), heard.saturating_as::<u16>());
    for bar in -BARS..=BARS {
        let along = f32::from(bar) / f32::from(BARS);
        let swell = (1.0 - along * along).max(0.0);
        // The same words each time: a voice that is held still does not flicker.
        let soft = 0.62 + 0.38 * (f32::from(bar) * 0.9).sin();
        let sharp = if bar.rem_euclid(2) == 0 { 1.0 } else { 0.34 };
        let half = 2.0 + loud * swell * (soft + (sharp - soft) * strained);
        let x = f32::from(bar) * STEP;
        let line = Path::polyline(&[middle + at(x, -half), middle + at(x, half)]);
        brush.line(&line, 5.0, faded(colour, 235));
    }
}

/// How high the line goes, in units.
fn loudness(pose: &Pose) -> f32 {
    let spoken = share(pose.mouth_open).min(0.5) * 2.0;
    let force = 0.7 + share(pose.flush) * 0.5 - share(pose.weary) * 0.35 - share(pose.tears) * 0.2;
    spoken * force.max(0.2) * 76.0
}

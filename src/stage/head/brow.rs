//! The brows: the first thing one reads in a face.

use super::Sitter;
use crate::stage::part::share;
use crate::stage::path::at;
use crate::stage::picture::Brush;
use crate::stage::ribbon::limb;

/// Draws both brows.
pub(super) fn draw(brush: &mut Brush<'_>, sitter: Sitter<'_>) {
    let Sitter { character, pose, frame } = sitter;
    let colour = character.hair.shade;
    let thick = character.features.brow;
    let pinch = share(pose.brow_pinch);
    for side in [-1.0, 1.0_f32] {
        let skew = share(pose.brow_skew) * side;
        let lift = if skew > 0.0 { skew * 13.0 } else { skew * 4.0 };
        let inner = raised(pose.brow_inner) + lift * 0.55 - pinch * 2.0;
        let outer = raised(pose.brow_outer) + lift * 0.8;
        let arch = (inner + outer) * 0.5 + lift * 0.4;
        let joints = [
            (at(16.0 - pinch * 5.0, -35.5 - inner), 3.2),
            (at(29.0 - pinch * 3.0, -38.0 - inner * 0.6 - arch * 0.4), 4.3),
            (at(47.0, -41.0 - arch), 3.6),
            (at(65.0, -33.5 - outer), 0.7),
        ];
        let placed =
            joints.map(|(point, radius)| (frame.lifted(at(point.x * side, point.y), 3.0), radius * thick));
        brush.fill(&limb(&placed), colour);
    }
}

/// How far an end of a brow goes up; there is more room above than below.
fn raised(part: i16) -> f32 {
    share(part) * if part > 0 { 13.0 } else { 10.0 }
}

//! The lines that age and strain draw in a face.

use super::Sitter;
use crate::stage::colour::{Colour, faded};
use crate::stage::picture::Brush;

/// An opacity: `most` at a part of 1000, none at 0 or below.
pub(super) fn opacity(part: i16, most: u8) -> u8 {
    let share = u32::try_from(part.clamp(0, 1000)).unwrap_or(0);
    u8::try_from(u32::from(most) * share / 1000).unwrap_or(most)
}

/// Draws the lines.
pub(super) fn draw(brush: &mut Brush<'_>, sitter: Sitter<'_>) {
    let Sitter { character, pose, frame } = sitter;
    let age = character.age;
    let mut stroke = |points: [(f32, f32); 3], width: f32, colour: Colour| {
        brush.ink(&frame.points(points), width, colour);
    };
    let ink = |part: i16, most: u8| faded(character.skin.line, opacity(part, most));
    let raised = pose.brow_inner.midpoint(pose.brow_outer) + pose.brow_skew.abs() / 3 + age / 4;
    for (y, wide) in [(-66.0, 34.0), (-77.0, 28.0)] {
        stroke([(-wide, y + 2.0), (0.0, y - 2.0), (wide, y + 2.0)], 2.0, ink(raised, 120));
    }
    let smile = pose.mouth_curve.max(0) + age / 2;
    for side in [-1.0_f32, 1.0] {
        stroke([(side * 19., 32.), (side * 33., 46.), (side * 38., 64.)], 2.4, ink(smile, 130));
        stroke(
            [(side * 62., -4.), (side * 69., 0.), (side * 74., -2.)],
            1.8,
            ink(age + pose.squint / 3, 110),
        );
        stroke([(side * 61., 2.), (side * 67., 7.), (side * 72., 8.)], 1.8, ink(age + pose.squint / 3, 100));
        stroke([(side * 66., 52.), (side * 63., 64.), (side * 57., 74.)], 3.0, ink(pose.jaw, 130));
        stroke([(side * 8., -40.), (side * 6.5, -30.), (side * 8.5, -21.)], 2.8, ink(pose.brow_pinch, 190));
    }
}

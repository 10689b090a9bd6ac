//! The lines that age and strain draw in a face.

use super::Sitter;
use super::light::light_on;
use crate::stage::character::Beard;
use crate::stage::colour::{Colour, faded, mixed};
use crate::stage::faces::JAW_AT_MOST;
use crate::stage::path::at;
use crate::stage::picture::Brush;
use crate::stage::rig::Pose;
use az::UnwrappedAs;

/// An opacity: `most` at a part of 1000, none at 0 or below.
pub(super) fn opacity(part: i16, most: u8) -> u8 {
    let share = part.clamp(0, 1000).unwrapped_as::<u32>();
    (u32::from(most) * share / 1000).unwrapped_as::<u8>()
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
        stroke([(side * 8., -40.), (side * 6.5, -30.), (side * 8.5, -21.)], 2.8, ink(pose.brow_pinch, 190));
    }
    draw_jaw(brush, sitter);
}

/// How far the muscle of a jaw that is set stands out, 0 to 1000: only at the end of the scale.
pub(super) fn bitten(pose: &Pose) -> i16 {
    let beyond = (pose.jaw - JAW_AT_MOST).clamp(0, 1000 - JAW_AT_MOST);
    (beyond * beyond / 10).min(1000)
}

/// The strain at the sides of a jaw, and the muscle that stands out where teeth are clenched.
fn draw_jaw(brush: &mut Brush<'_>, sitter: Sitter<'_>) {
    let Sitter { character, pose, frame } = sitter;
    let skin = character.skin;
    let knot = bitten(pose);
    // On a beard it is seen by the shine of the hair.
    let is_bearded = matches!(character.hair.beard, Beard::Short | Beard::Full);
    let shade = mixed(skin.shade, skin.line, 250);
    let (edge, most) = if is_bearded { (character.hair.shine, 200) } else { (skin.line, 130) };
    for side in [-1.0, 1.0_f32] {
        let spot = |x: f32, y: f32| frame.face(at(side * x, y));
        if !is_bearded {
            brush.glow(spot(54.0, 62.0), 11.0, 20.0, faded(shade, opacity(pose.jaw, 120)));
        }
        if knot > 0 {
            let (hollow, swell) =
                (if is_bearded { 34.0 } else { 56.0 }, if is_bearded { 30.0 } else { 48.0 });
            brush.glow(spot(46.0, hollow), 13.0, 24.0, faded(shade, opacity(knot, 120)));
            brush.glow(spot(67.0, swell), 10.0, 19.0, faded(light_on(skin), opacity(knot, 105)));
            let front = [(side * 61., 28.), (side * 55., 44.), (side * 54., 60.), (side * 59., 77.)];
            brush.ink(&frame.points(front), 3.0, faded(edge, opacity(knot, most)));
        }
    }
}

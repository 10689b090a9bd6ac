//! Glasses.

use super::Sitter;
use crate::stage::character::Glasses;
use crate::stage::colour::{Colour, faded, rgb};
use crate::stage::path::{Path, Point, at};
use crate::stage::picture::Brush;

/// How a frame is made.
struct Rim {
    /// The glass: half its width, half its height, how round its corners are.
    half: Point,
    round: f32,
    line: f32,
    colour: Colour,
}

impl Rim {
    fn of(glasses: Glasses) -> Self {
        match glasses {
            Glasses::Thin => {
                Self { half: at(27.0, 20.0), round: 18.0, line: 2.4, colour: faded(rgb(92, 70, 62), 225) }
            }
            Glasses::Round => Self { half: at(27.0, 26.0), round: 26.0, line: 4.0, colour: rgb(58, 46, 44) },
            Glasses::Broad => Self { half: at(29.0, 21.0), round: 11.0, line: 5.0, colour: rgb(46, 44, 50) },
        }
    }
}

/// Draws the glasses of whoever wears them, low on the nose so that brows stay in sight.
pub(super) fn draw(brush: &mut Brush<'_>, sitter: Sitter<'_>) {
    let frame = sitter.frame;
    let Some(Rim { half, round, line, colour }) = sitter.character.eyes.glasses.map(Rim::of) else { return };
    for side in [-1.0, 1.0] {
        let glass = Path::rounded(half * -1.0, half.x * 2.0, half.y * 2.0, round)
            .map(|point| frame.lifted(at(point.x + side * 38.0, point.y - 2.0), 10.0));
        brush.fill(&glass, [255, 255, 255, 22]);
        brush.line(&glass, line, colour);
        let temple = [(side * 65.0, -10.0, 10.0), (side * 80.0, -11.0, 0.0), (side * 88.0, -9.0, -10.0)]
            .map(|(x, y, lift)| frame.lifted(at(x, y), lift));
        brush.ink(&temple, line + 0.6, colour);
    }
    let inner = 38.0 - half.x;
    let bridge = [(-inner, -8.0), (0.0, -12.0), (inner, -8.0)].map(|(x, y)| frame.lifted(at(x, y), 14.0));
    brush.line(&Path::smooth_line(&bridge), line, colour);
}

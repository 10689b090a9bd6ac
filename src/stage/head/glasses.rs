//! Glasses.

use super::Sitter;
use crate::stage::colour::{faded, rgb};
use crate::stage::path::{Path, at};
use crate::stage::picture::Brush;

/// Draws glasses with a thin frame, low on the nose so that brows stay in sight.
pub(super) fn draw(brush: &mut Brush<'_>, sitter: Sitter<'_>) {
    let frame = sitter.frame;
    let metal = rgb(92, 70, 62);
    for side in [-1.0, 1.0] {
        let glass = Path::rounded(at(-27.0, -19.0), 54.0, 40.0, 18.0)
            .map(|point| frame.lifted(at(point.x + side * 38.0, point.y - 3.0), 10.0));
        brush.fill(&glass, [255, 255, 255, 22]);
        brush.line(&glass, 2.4, faded(metal, 225));
        let temple = [(side * 65.0, -10.0, 10.0), (side * 80.0, -11.0, 0.0), (side * 88.0, -9.0, -10.0)]
            .map(|(x, y, lift)| frame.lifted(at(x, y), lift));
        brush.ink(&temple, 3.0, faded(metal, 225));
    }
    let bridge = [(-11.0, -8.0), (0.0, -12.0), (11.0, -8.0)].map(|(x, y)| frame.lifted(at(x, y), 14.0));
    brush.line(&Path::smooth_line(&bridge), 2.4, faded(metal, 225));
}

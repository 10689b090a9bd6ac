//! The nose: a plane of shade and a few strokes.

use super::Sitter;
use crate::stage::colour::{faded, mixed, rgb};
use crate::stage::path::{Path, Point};
use crate::stage::picture::Brush;

/// Draws the nose; light comes from the upper left.
pub(super) fn draw(brush: &mut Brush<'_>, sitter: Sitter<'_>) {
    let Sitter { character, frame, .. } = sitter;
    let skin = character.skin;
    let size = character.features.nose;
    // x, y, and how far the point stands before the face.
    let placed = |points: &[(f32, f32, f32)]| -> Vec<Point> {
        points
            .iter()
            .map(|&(x, y, lift)| frame.lifted((x * size, y * size - (size - 1.0) * 12.0).into(), lift))
            .collect()
    };
    let bridge = [
        (4., -22., 4.),
        (5., -2., 12.),
        (6., 16., 22.),
        (7., 26., 26.),
        (3., 38., 20.),
        (12., 38., 10.),
        (18., 32., 4.),
        (15., 22., 6.),
        (10., 6., 4.),
        (9., -12., 2.),
    ];
    brush.fill(&Path::smooth(&placed(&bridge)), faded(skin.shade, 170));
    let under = [
        (-13., 34., 8.),
        (-5., 36., 18.),
        (0., 41., 16.),
        (6., 37., 16.),
        (13., 35., 8.),
        (8., 40., 8.),
        (0., 44., 10.),
        (-8., 40., 8.),
    ];
    brush.fill(&Path::smooth(&placed(&under)), faded(mixed(skin.shade, skin.line, 250), 150));
    for side in [-1.0, 1.0] {
        let nostril = [(side * 4.5, 38.5, 12.), (side * 8.0, 37.0, 12.), (side * 11.0, 38.0, 9.)];
        brush.ink(&placed(&nostril), 3.6, faded(skin.line, 215));
        let wing = [(side * 13.5, 24., 8.), (side * 17.5, 31., 4.), (side * 13.0, 38., 7.)];
        brush.ink(&placed(&wing), if side > 0.0 { 2.6 } else { 2.0 }, faded(skin.line, 170));
    }
    brush.ink(&placed(&[(-3., 40., 16.), (0., 42., 16.), (4., 40., 16.)]), 2.2, faded(skin.line, 160));
    brush.glow(
        frame.lifted((-3.0, 25.0).into(), 26.0),
        6.0,
        7.0,
        faded(mixed(skin.base, rgb(255, 240, 224), 550), 130),
    );
}

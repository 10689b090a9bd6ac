//! What garments have in common: points that go with the body, a piece of cloth, a neck that closes.

use crate::stage::body::Build;
use crate::stage::body::trunk::fill_cloth;
use crate::stage::colour::Colour;
use crate::stage::path::{Path, Point, at};
use crate::stage::picture::Brush;

/// The cloth below a collar that closes around the neck.
pub(super) fn draw_closed_neck(brush: &mut Brush<'_>, build: Build<'_>) {
    let neck = build.character.build.neck;
    let cloth = [
        (-neck - 18., 178.),
        (0., 216.),
        (neck + 18., 178.),
        (neck * 0.9, 270.),
        (0., 300.),
        (-neck * 0.9, 270.),
    ];
    fill_cloth(brush, build, &Path::smooth(&lifted(&cloth, build.skeleton.lift * 0.6)));
}

/// How far from the middle the inner side of an arm comes to lie, halfway between shoulder and elbow.
pub(super) fn armhole(build: Build<'_>) -> f32 {
    let body = build.character.build;
    body.shoulder + 15.0 - 51.0 * body.arm + body.girth * 0.3
}

/// Points around the neck, as wide as this one's neck asks.
pub(super) fn fitted(build: Build<'_>, points: &[(f32, f32)]) -> Vec<(f32, f32)> {
    let wide = build.character.build.neck / 44.0;
    points.iter().map(|&(x, y)| (x * wide, y)).collect()
}

/// Points that go up with the shoulders.
pub(super) fn lifted(points: &[(f32, f32)], lift: f32) -> Vec<Point> {
    points.iter().map(|&(x, y)| at(x, y + lift)).collect()
}

/// The same points on the other side.
pub(super) fn mirrored(points: &[(f32, f32)]) -> Vec<(f32, f32)> {
    points.iter().map(|&(x, y)| (-x, y)).collect()
}

/// One piece of cloth with a line around it.
pub(super) fn piece(brush: &mut Brush<'_>, points: &[Point], colour: Colour, line: Colour) {
    let path = Path::smooth(points);
    brush.line(&path, 3.2, line);
    brush.fill(&path, colour);
}

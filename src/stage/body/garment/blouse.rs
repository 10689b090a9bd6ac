//! A blouse with a loose collar and a string of beads.

use super::tailoring::{lifted, mirrored, piece};
use crate::stage::body::Build;
use crate::stage::colour::{faded, mixed};
use crate::stage::path::{Path, at};
use crate::stage::picture::Brush;

/// What lies over the trunk.
pub(super) fn draw_front(brush: &mut Brush<'_>, build: Build<'_>) {
    let clothes = build.character.clothes;
    let neck = build.character.build.neck;
    let lift = build.skeleton.lift * 0.7;
    let collar = [
        (-neck - 10., 152.),
        (-neck - 40., 196.),
        (-neck - 30., 250.),
        (-46., 300.),
        (0., 326.),
        (0., 326.),
        (-16., 280.),
        (-38., 232.),
        (-neck - 2., 190.),
    ];
    piece(brush, &lifted(&collar, lift), mixed(clothes.base, clothes.under, 250), clothes.line);
    piece(brush, &lifted(&mirrored(&collar), lift), mixed(clothes.shade, clothes.under, 150), clothes.line);
    brush.line(
        &Path::smooth_line(&lifted(&[(0., 326.), (4., 470.), (2., 790.)], lift)),
        2.8,
        faded(clothes.line, 160),
    );
    for y in [372.0, 436.0, 500.0] {
        brush.fill(&Path::ellipse(at(10.0, y + lift), 5.0, 5.0), mixed(clothes.under, clothes.line, 300));
    }
    let half = |x: f32| 222.0 + 46.0 * (1.0 - (x / (neck + 10.0)).powi(2));
    for step in -6..=6_i8 {
        let x = f32::from(step) / 6.0 * (neck + 6.0);
        let bead = at(x, half(x) - 24.0 + lift);
        brush.fill(&Path::ellipse(bead, 7.0, 7.0), mixed(clothes.accent, clothes.line, 400));
        brush.fill(&Path::ellipse(bead + at(-1.0, -1.0), 5.4, 5.4), clothes.accent);
    }
}

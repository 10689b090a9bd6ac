//! The tunic of a nurse.

use super::tailoring::{lifted, mirrored, piece};
use crate::stage::body::Build;
use crate::stage::colour::{faded, mixed, rgb};
use crate::stage::path::{Path, at};
use crate::stage::picture::Brush;

/// What lies over the trunk.
pub(super) fn draw_front(brush: &mut Brush<'_>, build: Build<'_>) {
    let clothes = build.character.clothes;
    let lift = build.skeleton.lift * 0.7;
    let trim = [
        (-56., 154.),
        (-70., 188.),
        (-44., 250.),
        (0., 306.),
        (0., 306.),
        (0., 282.),
        (0., 282.),
        (-32., 236.),
        (-52., 186.),
    ];
    piece(brush, &lifted(&trim, lift), clothes.accent, clothes.line);
    piece(brush, &lifted(&mirrored(&trim), lift), mixed(clothes.accent, clothes.line, 200), clothes.line);
    brush.line(
        &Path::smooth_line(&lifted(&[(0., 306.), (3., 460.), (2., 780.)], lift)),
        2.6,
        faded(clothes.line, 150),
    );
    let pocket = [
        (46., 372.),
        (46., 372.),
        (116., 372.),
        (116., 372.),
        (114., 446.),
        (80., 452.),
        (48., 446.),
        (46., 446.),
    ];
    for (x, colour) in [(66.0, rgb(60, 84, 140)), (82.0, rgb(168, 60, 52))] {
        brush.fill(&Path::rounded(at(x, 346.0 + lift), 8.0, 40.0, 3.0), colour);
    }
    piece(brush, &lifted(&pocket, lift), mixed(clothes.base, clothes.shade, 400), faded(clothes.line, 210));
    brush.line(&Path::polyline(&lifted(&[(47., 386.), (115., 386.)], lift)), 3.0, clothes.accent);
    // A watch that hangs upside down, for who looks down at it.
    let watch = at(-78.0, 392.0 + lift);
    brush.line(&Path::polyline(&[watch + at(0.0, -48.0), watch]), 5.0, rgb(176, 172, 164));
    brush.fill(&Path::ellipse(watch + at(0.0, 4.0), 15.0, 15.0), rgb(150, 146, 140));
    brush.fill(&Path::ellipse(watch + at(0.0, 4.0), 11.0, 11.0), rgb(248, 246, 238));
    brush.line(
        &Path::polyline(&[watch + at(-1.0, -3.0), watch + at(0.0, 4.0), watch + at(6.0, 6.0)]),
        2.0,
        rgb(70, 66, 66),
    );
}

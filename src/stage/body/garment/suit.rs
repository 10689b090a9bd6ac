//! A jacket, a shirt and a tie.

use super::jacket;
use super::tailoring::{lifted, mirrored, piece};
use crate::stage::body::Build;
use crate::stage::colour::{faded, mixed};
use crate::stage::path::{Path, at};
use crate::stage::picture::Brush;

/// What lies over the trunk.
pub(super) fn draw_front(brush: &mut Brush<'_>, build: Build<'_>) {
    let clothes = build.character.clothes;
    let lift = build.skeleton.lift * 0.7;
    let shirt = [(-58., 172.), (0., 208.), (58., 172.), (60., 320.), (0., 500.), (0., 500.), (-60., 320.)];
    brush.gradient(
        &Path::smooth(&lifted(&shirt, lift)),
        (at(-60.0, 200.0), clothes.under),
        (at(70.0, 460.0), mixed(clothes.under, clothes.line, 260)),
    );
    let tie = [
        (-13., 252.),
        (-13., 252.),
        (-24., 400.),
        (-19., 452.),
        (0., 486.),
        (19., 452.),
        (24., 400.),
        (13., 252.),
        (13., 252.),
    ];
    let edge = mixed(clothes.accent, clothes.line, 600);
    piece(brush, &lifted(&tie, lift), clothes.accent, edge);
    for y in [300.0, 344.0, 388.0, 432.0] {
        brush.ink(
            &lifted(&[(-20., y + 12.), (0., y + 2.), (21., y - 12.)], lift),
            5.0,
            faded(clothes.under, 90),
        );
    }
    let knot = [
        (-17., 216.),
        (-17., 216.),
        (17., 216.),
        (17., 216.),
        (12., 256.),
        (12., 256.),
        (-12., 256.),
        (-12., 256.),
    ];
    piece(brush, &lifted(&knot, lift), mixed(clothes.accent, clothes.line, 150), edge);
    draw_collar(brush, build);
    let lapel = jacket::LAPEL;
    piece(brush, &lifted(lapel, lift), mixed(clothes.base, clothes.shade, 150), clothes.line);
    piece(brush, &lifted(&mirrored(lapel), lift), clothes.shade, clothes.line);
    brush.line(&Path::polyline(&[at(0.0, 500.0 + lift), at(2.0, 780.0)]), 3.0, clothes.line);
    brush.fill(&Path::ellipse(at(12.0, 524.0), 6.5, 6.5), clothes.line);
    let pocket = [
        (62., 372.),
        (62., 372.),
        (116., 362.),
        (116., 362.),
        (117., 374.),
        (117., 374.),
        (63., 384.),
        (63., 384.),
    ];
    piece(brush, &lifted(&pocket, lift), clothes.base, faded(clothes.line, 200));
}

/// The collar of the shirt, over the knot of the tie.
fn draw_collar(brush: &mut Brush<'_>, build: Build<'_>) {
    let clothes = build.character.clothes;
    let lift = build.skeleton.lift * 0.7;
    let edge = mixed(clothes.under, clothes.line, 420);
    let half = [
        (-50., 142.),
        (-64., 170.),
        (-52., 236.),
        (-52., 236.),
        (-16., 226.),
        (-16., 226.),
        (-8., 208.),
        (-34., 184.),
    ];
    piece(brush, &lifted(&half, lift), clothes.under, edge);
    piece(brush, &lifted(&mirrored(&half), lift), mixed(clothes.under, clothes.line, 110), edge);
}

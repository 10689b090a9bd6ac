//! A hooded sweater.

use super::tailoring::{lifted, mirrored, piece};
use crate::stage::body::Build;
use crate::stage::colour::{faded, mixed};
use crate::stage::path::{Path, at};
use crate::stage::picture::Brush;

/// The hood, which lies behind the neck.
pub(super) fn draw_behind(brush: &mut Brush<'_>, build: Build<'_>) {
    let clothes = build.character.clothes;
    let hood = [
        (-118., 196.),
        (-112., 142.),
        (-70., 108.),
        (0., 98.),
        (70., 108.),
        (112., 142.),
        (118., 196.),
        (60., 250.),
        (-60., 250.),
    ];
    let path = Path::smooth(&lifted(&hood, build.skeleton.lift * 0.7));
    brush.line(&path, 4.0, clothes.line);
    brush.fill(&path, clothes.shade);
}

/// What lies over the trunk.
pub(super) fn draw_front(brush: &mut Brush<'_>, build: Build<'_>) {
    let clothes = build.character.clothes;
    let lift = build.skeleton.lift * 0.7;
    let shirt = [
        (-62., 190.),
        (-30., 214.),
        (0., 222.),
        (30., 214.),
        (62., 190.),
        (50., 240.),
        (0., 262.),
        (-50., 240.),
    ];
    let shirt = lifted(&shirt, lift);
    brush.fill(&Path::smooth(&shirt), clothes.under);
    let side = [
        (-56., 132.),
        (-92., 150.),
        (-122., 192.),
        (-112., 226.),
        (-66., 258.),
        (-8., 288.),
        (-8., 288.),
        (0., 268.),
        (-30., 236.),
        (-52., 196.),
        (-58., 158.),
    ];
    piece(brush, &lifted(&side, lift), mixed(clothes.base, clothes.shade, 200), clothes.line);
    piece(brush, &lifted(&mirrored(&side), lift), clothes.shade, clothes.line);
    brush.ink(
        &lifted(&[(-70., 152.), (-86., 190.), (-64., 230.), (-26., 262.)], lift),
        5.0,
        faded(clothes.line, 110),
    );
    brush.ink(
        &lifted(&[(70., 152.), (86., 190.), (64., 230.), (26., 262.)], lift),
        5.0,
        faded(clothes.line, 130),
    );
    for (x, length) in [(-26.0, 92.0), (28.0, 78.0)] {
        let cord = lifted(&[(x, 258.), (x * 1.14, 258. + length * 0.5), (x * 1.04, 258. + length)], lift);
        brush.line(&Path::smooth_line(&cord), 6.4, clothes.line);
        brush.line(&Path::smooth_line(&cord), 4.0, clothes.under);
    }
    let pocket = [(-104., 590.), (-84., 498.), (-70., 490.), (70., 490.), (84., 498.), (104., 590.)]
        .map(|(x, y): (f32, f32)| at(x, y));
    brush.line(&Path::smooth_line(&pocket), 3.0, faded(clothes.line, 150));
}

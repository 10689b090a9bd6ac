//! A waistcoat of wool over a shirt.

use super::tailoring::{armhole, fitted, lifted, mirrored, piece};
use crate::stage::body::Build;
use crate::stage::colour::{faded, mixed};
use crate::stage::path::{Path, at};
use crate::stage::picture::Brush;

/// What lies over the trunk.
pub(super) fn draw_front(brush: &mut Brush<'_>, build: Build<'_>) {
    let clothes = build.character.clothes;
    let (joint, girth, lift) =
        (build.character.build.shoulder, build.character.build.girth, build.skeleton.lift * 0.8);
    let line = mixed(clothes.accent, clothes.line, 650);
    let hole = armhole(build);
    let wide = |share: f32, more: f32| joint * share + girth * more;
    let wool = [
        (-70., 188.),
        (-joint * 0.62, 200.),
        (-hole + 24., 262.),
        (-hole + 16., 340.),
        (-hole - 6., 420.),
        (-wide(0.92, 1.02), 540.),
        (-wide(0.96, 1.02), 790.),
        (-wide(0.96, 1.02), 790.),
        (wide(0.96, 1.02), 790.),
        (wide(0.96, 1.02), 790.),
        (wide(0.92, 1.02), 540.),
        (hole + 6., 420.),
        (hole - 16., 340.),
        (hole - 24., 262.),
        (joint * 0.62, 200.),
        (70., 188.),
        (44., 256.),
        (0., 326.),
        (0., 326.),
        (-44., 256.),
    ];
    let placket = [(-34., 210.), (34., 210.), (22., 290.), (0., 330.), (0., 330.), (-22., 290.)];
    brush.fill(
        &Path::smooth(&lifted(&fitted(build, &placket), lift)),
        mixed(clothes.under, clothes.shade, 500),
    );
    let path = Path::smooth(&lifted(&wool, lift));
    brush.line(&path, 3.2, line);
    brush.gradient(
        &path,
        (at(-120.0, 220.0), clothes.accent),
        (at(180.0, 600.0), mixed(clothes.accent, line, 420)),
    );
    let rib = [(-70., 190.), (-45., 258.), (0., 330.), (45., 258.), (70., 190.)];
    brush.line(
        &Path::smooth_line(&lifted(&[rib[0], rib[1], rib[2], rib[2]], lift)),
        13.0,
        mixed(clothes.accent, line, 330),
    );
    brush.line(
        &Path::smooth_line(&lifted(&[rib[2], rib[2], rib[3], rib[4]], lift)),
        13.0,
        mixed(clothes.accent, line, 330),
    );
    for row in 0..5_u8 {
        let y = 400.0 + f32::from(row) * 62.0;
        for column in -1..=1_i8 {
            let x = f32::from(column) * 74.0;
            let diamond = [(x, y - 26.), (x + 22., y), (x, y + 26.), (x - 22., y)];
            brush.line(&Path::polygon(&lifted(&diamond, lift * 0.5)), 2.4, faded(line, 110));
        }
    }
    let edge = mixed(clothes.under, clothes.line, 420);
    let collar = [
        (-46., 148.),
        (-60., 178.),
        (-54., 232.),
        (-54., 232.),
        (-10., 250.),
        (-10., 250.),
        (-3., 226.),
        (-30., 196.),
    ];
    piece(brush, &lifted(&fitted(build, &collar), lift), clothes.base, edge);
    piece(brush, &lifted(&mirrored(&fitted(build, &collar)), lift), clothes.shade, edge);
}

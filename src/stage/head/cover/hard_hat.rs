//! A helmet for building sites.

use super::shell::{draw_brim_shadow, shell};
use crate::stage::character::Cover;
use crate::stage::colour::{faded, mixed, rgb};
use crate::stage::head::Sitter;
use crate::stage::path::{Path, Point};
use crate::stage::picture::Brush;

/// The shell.
#[rustfmt::skip]
const SHELL: [(f32, f32); 13] = [
    (-102., -66.), (-102., -66.), (-104., -104.), (-90., -150.), (-52., -180.), (0., -190.), (52., -180.), (90., -150.),
    (104., -104.), (102., -66.), (102., -66.), (50., -80.), (-50., -80.),
];

/// The brim, and how far each point stands before the middle of the skull.
#[rustfmt::skip]
const BRIM: [(f32, f32, f32); 14] = [
    (-116., -76., 0.), (-118., -68., 0.), (-98., -62., 60.), (-50., -57., 130.), (0., -55., 148.), (50., -57., 130.),
    (98., -62., 60.), (118., -68., 0.), (116., -76., 0.), (102., -84., 20.), (56., -92., 80.), (0., -96., 96.),
    (-56., -92., 80.), (-102., -84., 20.),
];

pub(super) fn draw(brush: &mut Brush<'_>, sitter: Sitter<'_>, cover: Cover) {
    let frame = sitter.frame;
    draw_brim_shadow(brush, sitter);
    shell(brush, sitter, cover, &SHELL.map(|point| frame.hair(point.into())));
    let ridge = [
        (-15., -100.),
        (-15., -100.),
        (-17., -150.),
        (-12., -193.),
        (12., -193.),
        (17., -150.),
        (15., -100.),
        (15., -100.),
    ]
    .map(|point: (f32, f32)| frame.hair(point.into()));
    let path = Path::smooth(&ridge);
    brush.line(&path, 2.4, faded(cover.line, 170));
    brush.fill(&path, mixed(cover.base, rgb(255, 252, 244), 260));
    for side in [-1.0, 1.0_f32] {
        let groove = [(44., -178.), (58., -140.), (56., -98.)]
            .map(|(x, y): (f32, f32)| frame.hair((x * side, y).into()));
        brush.ink(&groove, 4.0, faded(cover.line, 130));
    }
    brush.glow(frame.hair((-52., -146.).into()), 22.0, 26.0, [255, 255, 250, 120]);
    let brim: Vec<Point> = BRIM.iter().map(|&(x, y, depth)| frame.solid((x, y).into(), depth)).collect();
    let path = Path::smooth(&brim);
    brush.line(&path, 3.4, cover.line);
    brush.gradient(&path, (brim[0], mixed(cover.base, rgb(255, 252, 244), 160)), (brim[7], cover.shade));
}

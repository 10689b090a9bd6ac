//! A cap with a visor.

use super::shell::{draw_brim_shadow, shell};
use crate::stage::character::Cover;
use crate::stage::colour::{faded, mixed};
use crate::stage::head::Sitter;
use crate::stage::path::{Path, Point};
use crate::stage::picture::Brush;

/// The crown of the cap.
#[rustfmt::skip]
const CROWN: [(f32, f32); 13] = [
    (-91., -56.), (-91., -56.), (-97., -92.), (-84., -134.), (-48., -162.), (0., -170.), (48., -162.), (84., -134.),
    (97., -92.), (91., -56.), (91., -56.), (50., -72.), (-50., -72.),
];

/// The visor, and how far each point stands before the middle of the skull.
#[rustfmt::skip]
const VISOR: [(f32, f32, f32); 12] = [
    (-84., -72., 30.), (-84., -72., 30.), (-72., -62., 110.), (-38., -55., 150.), (0., -53., 160.), (38., -55., 150.),
    (72., -62., 110.), (84., -72., 30.), (84., -72., 30.), (46., -88., 92.), (0., -93., 104.), (-46., -88., 92.),
];

pub(super) fn draw(brush: &mut Brush<'_>, sitter: Sitter<'_>, cover: Cover) {
    let frame = sitter.frame;
    draw_brim_shadow(brush, sitter);
    shell(brush, sitter, cover, &CROWN.map(|point| frame.hair(point.into())));
    for seam in [
        [(0., -168.), (-2., -134.), (0., -92.)],
        [(-50., -158.), (-62., -124.), (-58., -78.)],
        [(50., -158.), (62., -124.), (58., -78.)],
    ] {
        brush.ink(&seam.map(|point| frame.hair(point.into())), 3.0, faded(cover.line, 150));
    }
    let knob = frame.outline((0., -170.).into());
    brush.fill(&Path::ellipse(knob, 9.0, 5.0), cover.line);
    let visor: Vec<Point> = VISOR.iter().map(|&(x, y, depth)| frame.solid((x, y).into(), depth)).collect();
    let path = Path::smooth(&visor);
    brush.line(&path, 3.4, cover.line);
    brush.gradient(&path, (visor[10], mixed(cover.shade, cover.line, 200)), (visor[4], cover.base));
}

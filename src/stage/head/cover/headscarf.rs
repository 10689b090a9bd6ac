//! A scarf around the head; how it falls over the chest is the [garments'](crate::stage::body) affair.

use super::shell::shell;
use crate::stage::character::Cover;
use crate::stage::colour::{faded, mixed};
use crate::stage::head::Sitter;
use crate::stage::path::{Path, Point, at};
use crate::stage::picture::Brush;

/// The right half of the outer edge, from under the chin to the crown.
const OUTER: [(f32, f32); 9] = [
    (0., 152.),
    (52., 144.),
    (84., 116.),
    (99., 66.),
    (106., 6.),
    (105., -50.),
    (91., -106.),
    (56., -141.),
    (0., -153.),
];

/// The right half of the opening around the face, from the forehead to under the chin.
const OPENING: [(f32, f32); 9] = [
    (0., -99.),
    (40., -91.),
    (66., -66.),
    (78., -26.),
    (79., 18.),
    (73., 60.),
    (56., 93.),
    (29., 111.),
    (0., 115.),
];

/// Draws the scarf as a ring around the face.
pub(super) fn draw(brush: &mut Brush<'_>, sitter: Sitter<'_>, cover: Cover) {
    let frame = sitter.frame;
    let jaw = sitter.character.features.jaw;
    let full = sitter.character.features.cheeks * 8.0;
    let fitted = |(x, y): (f32, f32)| {
        let low = ((y - 10.0) / 60.0).clamp(0.0, 1.0);
        frame.face(at(x * (1.0 + (jaw - 1.0) * low) + full.min(x.abs()).copysign(x) * low, y))
    };
    let left = |&(x, y): &(f32, f32)| (-x, y);
    let outer = OUTER.iter().map(left).chain(OUTER[..8].iter().rev().copied());
    let around = OPENING.iter().rev().copied().chain(OPENING[1..].iter().map(left));
    let opening: Vec<Point> = around.map(fitted).collect();
    let start = frame.outline(OUTER[0].into());
    let mut ring: Vec<Point> =
        [start].into_iter().chain(outer.map(|point| frame.outline(point.into()))).collect();
    ring.push(opening[0]);
    ring.extend(&opening);
    ring.push(opening[opening.len() - 1]);
    let shade: Vec<Point> = opening.iter().map(|&point| point + at(1.5, 5.0)).collect();
    brush.line(
        &Path::smooth_line(&shade[6..17.min(shade.len())]),
        9.0,
        faded(sitter.character.skin.shade, 150),
    );
    shell(brush, sitter, cover, &ring);
    // The band under the scarf shows along the forehead.
    brush.line(&Path::smooth_line(&opening[5..12]), 6.0, mixed(cover.shade, cover.line, 400));
    draw_folds(brush, sitter, cover);
}

fn draw_folds(brush: &mut Brush<'_>, sitter: Sitter<'_>, cover: Cover) {
    let folds: [[(f32, f32); 4]; 7] = [
        [(-30., -146.), (-74., -112.), (-94., -50.), (-92., 30.)],
        [(-6., -150.), (-58., -118.), (-84., -60.), (-86., 40.)],
        [(10., -150.), (62., -120.), (88., -60.), (88., 40.)],
        [(34., -146.), (78., -110.), (98., -50.), (94., 50.)],
        [(-92., 50.), (-80., 92.), (-50., 122.), (0., 132.)],
        [(90., 60.), (74., 100.), (40., 126.), (-10., 138.)],
        [(-86., 90.), (-60., 124.), (-20., 142.), (30., 144.)],
    ];
    for fold in folds {
        brush.ink(&fold.map(|point| sitter.frame.outline(point.into())), 4.4, faded(cover.line, 110));
    }
}

//! Hair on the head and on the chin.

pub(super) mod beard;
mod bob;
mod cropped;
mod knot;
mod tousled;

use super::Sitter;
use crate::stage::character::Cut;
use crate::stage::colour::{faded, mixed};
use crate::stage::path::{Path, Point};
use crate::stage::picture::Brush;

/// What hangs or stands behind the head.
pub(super) fn draw_back(brush: &mut Brush<'_>, sitter: Sitter<'_>) {
    let Sitter { character, frame, .. } = sitter;
    let behind = match character.hair.cut {
        Cut::Tousled | Cut::Cropped => return,
        Cut::Bob => bob::BEHIND,
        Cut::Knot => knot::BEHIND,
    };
    let shape: Vec<Point> = behind.iter().map(|&point| frame.solid(point.into(), -40.0)).collect();
    brush.fill(&Path::smooth(&shape), character.hair.shade);
}

/// The hair over skull and forehead.
pub(super) fn draw_front(brush: &mut Brush<'_>, sitter: Sitter<'_>) {
    let (mass, strands, width) = match sitter.character.hair.cut {
        Cut::Tousled => (tousled::MASS, tousled::STRANDS, 4.6),
        Cut::Bob => (bob::MASS, bob::STRANDS, 4.0),
        Cut::Cropped => (cropped::MASS, &[][..], 0.0),
        Cut::Knot => (knot::MASS, knot::STRANDS, 3.4),
    };
    draw_mass(brush, sitter, mass);
    draw_strands(brush, sitter, strands, width);
}

fn draw_mass(brush: &mut Brush<'_>, sitter: Sitter<'_>, points: &[(f32, f32)]) {
    let Sitter { character, frame, .. } = sitter;
    let placed: Vec<Point> = points.iter().map(|&point| frame.hair(point.into())).collect();
    // The hair's shadow on the forehead, a little lower than the hair.
    let below: Vec<Point> =
        points.iter().map(|&(x, y)| frame.face((x * 0.96, (y + 7.0).min(20.0)).into())).collect();
    brush.fill(&Path::smooth(&below), faded(character.skin.shade, 170));
    let (lit, dark) = (frame.face((-60., -130.).into()), frame.face((84., -10.).into()));
    brush.gradient(
        &Path::smooth(&placed),
        (lit, mixed(character.hair.base, character.hair.shine, 350)),
        (dark, character.hair.shade),
    );
}

fn draw_strands(brush: &mut Brush<'_>, sitter: Sitter<'_>, strands: &[[(f32, f32); 4]], width: f32) {
    let Sitter { character, frame, .. } = sitter;
    for (index, strand) in strands.iter().enumerate() {
        let colour = if index % 2 == 0 { character.hair.shade } else { character.hair.shine };
        brush.ink(&strand.map(|point| frame.hair(point.into())), width, faded(colour, 190));
    }
}

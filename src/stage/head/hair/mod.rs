//! Hair on the head and on the chin.

mod afro;
pub(super) mod beard;
mod bob;
mod buzz;
mod cropped;
mod curls;
mod fringe;
mod knot;
mod long;
mod parted;
mod ponytail;
mod swept;
mod tousled;

use super::Sitter;
use crate::stage::character::{Character, Cut, Headwear};
use crate::stage::colour::{faded, mixed};
use crate::stage::path::{Path, Point};
use crate::stage::picture::Brush;

/// What a cut is drawn from, in units of the head.
#[derive(Clone, Copy, Default)]
struct Locks {
    /// What hangs or stands behind the head.
    behind: &'static [(f32, f32)],
    /// What lies over skull and forehead.
    mass: &'static [(f32, f32)],
    /// Lines between locks, shade and shine in turn.
    strands: &'static [[(f32, f32); 4]],
    /// The width of those lines.
    width: f32,
    /// Lines on what is behind the head.
    strands_behind: &'static [[(f32, f32); 4]],
}

impl Locks {
    fn of(cut: Cut) -> Self {
        let locks = |behind, mass, strands, width| Self { behind, mass, strands, width, strands_behind: &[] };
        match cut {
            Cut::Tousled => locks(&[], tousled::MASS, tousled::STRANDS, 4.6),
            Cut::Bob => locks(bob::BEHIND, bob::MASS, bob::STRANDS, 4.0),
            Cut::Cropped => locks(&[], cropped::MASS, &[], 0.0),
            Cut::Knot => {
                Self { strands_behind: knot::WOUND, ..locks(knot::BEHIND, knot::MASS, knot::STRANDS, 3.4) }
            }
            Cut::Long => locks(long::BEHIND, long::MASS, long::STRANDS, 3.8),
            Cut::Afro => locks(afro::BEHIND, afro::MASS, afro::STRANDS, 3.2),
            Cut::Curls => locks(curls::BEHIND, curls::MASS, curls::STRANDS, 4.2),
            Cut::Ponytail => Self {
                strands_behind: ponytail::TAIL,
                ..locks(ponytail::BEHIND, ponytail::MASS, ponytail::STRANDS, 3.2)
            },
            Cut::Parted => locks(&[], parted::MASS, parted::STRANDS, 3.4),
            Cut::Fringe => locks(&[], fringe::SIDE, fringe::STRANDS, 3.0),
            Cut::Buzz => locks(&[], buzz::MASS, &[], 0.0),
            Cut::Swept => locks(&[], swept::MASS, swept::STRANDS, 3.8),
        }
    }
}

/// Whether the ears are under hair or cloth.
pub(super) fn hides_ears(character: &Character) -> bool {
    let under_cloth = character.cover.is_some_and(|cover| cover.headwear == Headwear::Headscarf);
    under_cloth || matches!(character.hair.cut, Cut::Bob | Cut::Long | Cut::Curls)
}

/// Whether any hair is to be seen.
fn is_seen(sitter: Sitter<'_>) -> bool {
    sitter.character.cover.is_none_or(|cover| cover.headwear != Headwear::Headscarf)
}

/// How far behind the middle of the skull lies what hangs or stands behind the head. Hair that goes all around the head
/// has one outline, before and behind: both turn around the same middle.
fn depth_behind(cut: Cut) -> f32 {
    if matches!(cut, Cut::Afro | Cut::Curls | Cut::Bob | Cut::Knot) { 0.0 } else { -40.0 }
}

/// What hangs or stands behind the head.
pub(super) fn draw_back(brush: &mut Brush<'_>, sitter: Sitter<'_>) {
    let Sitter { character, frame, .. } = sitter;
    let locks = Locks::of(character.hair.cut);
    if locks.behind.is_empty() || !is_seen(sitter) {
        return;
    }
    let depth = depth_behind(character.hair.cut);
    let shape: Vec<Point> = locks.behind.iter().map(|&point| frame.solid(point.into(), depth)).collect();
    let path = Path::smooth(&shape);
    // A tail hangs in the light, other hair in the shade of head and neck.
    let is_tail = character.hair.cut == Cut::Ponytail;
    let (lit, width) = if is_tail { (character.hair.base, 5.0) } else { (character.hair.shade, 3.6) };
    brush.gradient(
        &path,
        (frame.outline((60., -160.).into()), character.hair.shade),
        (frame.outline((130., 100.).into()), lit),
    );
    for strand in locks.strands_behind {
        let strand = strand.map(|point| frame.solid(point.into(), depth));
        brush.ink(&strand, width, faded(character.hair.shine, 150));
    }
}

/// The hair over skull and forehead.
pub(super) fn draw_front(brush: &mut Brush<'_>, sitter: Sitter<'_>) {
    if !is_seen(sitter) {
        return;
    }
    let cut = sitter.character.hair.cut;
    let locks = Locks::of(cut);
    draw_on_side(brush, sitter, locks, 1.0);
    if cut == Cut::Fringe {
        draw_on_side(brush, sitter, locks, -1.0);
    }
}

/// Draws locks as they are given, or mirrored where `side` is −1.
fn draw_on_side(brush: &mut Brush<'_>, sitter: Sitter<'_>, locks: Locks, side: f32) {
    let mirrored = |&(x, y): &(f32, f32)| (x * side, y);
    draw_mass(brush, sitter, &locks.mass.iter().map(mirrored).collect::<Vec<_>>());
    let strands: Vec<_> = locks.strands.iter().map(|strand| strand.map(|point| mirrored(&point))).collect();
    draw_strands(brush, sitter, &strands, locks.width);
}

fn draw_mass(brush: &mut Brush<'_>, sitter: Sitter<'_>, points: &[(f32, f32)]) {
    let Sitter { character, frame, .. } = sitter;
    let placed: Vec<Point> = points.iter().map(|&point| frame.hair(point.into())).collect();
    // The hair's shadow on the forehead, a little lower than the hair, and not beside the face.
    let below: Vec<Point> = points
        .iter()
        .map(|&(x, y)| frame.face((x.clamp(-84., 84.) * 0.96, (y + 7.0).min(20.0)).into()))
        .collect();
    brush.fill(&Path::smooth(&below), faded(character.skin.shade, 170));
    // Skin shows through hair that is clipped.
    let clipped = if character.hair.cut == Cut::Buzz { 330 } else { 0 };
    let (lit, dark) = (frame.face((-60., -130.).into()), frame.face((84., -10.).into()));
    brush.gradient(
        &Path::smooth(&placed),
        (lit, mixed(mixed(character.hair.base, character.hair.shine, 350), character.skin.shade, clipped)),
        (dark, mixed(character.hair.shade, character.skin.shade, clipped)),
    );
}

fn draw_strands(brush: &mut Brush<'_>, sitter: Sitter<'_>, strands: &[[(f32, f32); 4]], width: f32) {
    let Sitter { character, frame, .. } = sitter;
    for (index, strand) in strands.iter().enumerate() {
        let colour = if index % 2 == 0 { character.hair.shade } else { character.hair.shine };
        brush.ink(&strand.map(|point| frame.hair(point.into())), width, faded(colour, 190));
    }
}

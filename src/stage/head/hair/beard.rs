//! Beards along jaw, chin and upper lip.

use crate::stage::character::Beard;
use crate::stage::colour::faded;
use crate::stage::head::Sitter;
use crate::stage::head::skull::shaped;
use crate::stage::path::{Path, Point};
use crate::stage::picture::Brush;

/// The edge of a short beard, from the left temple along the jaw and back over the lip.
#[rustfmt::skip]
const SHORT: &[(f32, f32)] = &[
    (-81., 6.), (-79., 34.), (-70., 66.), (-50., 94.), (-24., 112.), (0., 116.), (24., 112.), (50., 94.), (70., 66.),
    (79., 34.), (81., 6.), (81., 6.), (74., 34.), (60., 58.), (42., 66.), (34., 52.), (18., 46.), (0., 49.),
    (-18., 46.), (-34., 52.), (-42., 66.), (-60., 58.), (-74., 34.), (-81., 6.),
];

/// Where stubble is densest: along the jaw, and not around the mouth.
#[rustfmt::skip]
const JAW: &[(f32, f32)] = &[
    (-79., 26.), (-70., 66.), (-50., 94.), (-24., 112.), (0., 114.), (24., 112.), (50., 94.), (70., 66.), (79., 26.),
    (79., 26.), (70., 48.), (56., 66.), (40., 72.), (30., 58.), (16., 52.), (0., 54.), (-16., 52.), (-30., 58.),
    (-40., 72.), (-56., 66.), (-70., 48.), (-79., 26.),
];

/// The edge of a full beard: it hangs below the chin.
#[rustfmt::skip]
const FULL: &[(f32, f32)] = &[
    (-81., 0.), (-83., 30.), (-80., 66.), (-70., 104.), (-50., 134.), (-22., 150.), (0., 154.), (22., 150.),
    (50., 134.), (70., 104.), (80., 66.), (83., 30.), (81., 0.), (81., 0.), (74., 30.), (62., 52.), (44., 58.),
    (32., 50.), (16., 46.), (0., 50.), (-16., 46.), (-32., 50.), (-44., 58.), (-62., 52.), (-74., 30.),
    (-81., 0.),
];

/// The edge of a moustache.
#[rustfmt::skip]
const MOUSTACHE: &[(f32, f32)] = &[
    (0., 48.), (12., 44.), (26., 48.), (38., 58.), (46., 68.), (46., 68.), (32., 66.), (16., 62.), (0., 60.),
    (-16., 62.), (-32., 66.), (-46., 68.), (-46., 68.), (-38., 58.), (-26., 48.), (-12., 44.),
];

/// The hairs of a full beard.
#[rustfmt::skip]
const HAIRS: &[[(f32, f32); 3]] = &[
    [(-66., 70.), (-58., 98.), (-42., 122.)], [(-44., 76.), (-38., 108.), (-24., 136.)],
    [(-14., 98.), (-12., 122.), (-4., 144.)], [(16., 98.), (16., 122.), (8., 144.)],
    [(46., 76.), (40., 108.), (28., 134.)], [(68., 68.), (60., 98.), (46., 120.)],
];

/// Draws the beard of whoever wears one.
pub(in crate::stage::head) fn draw(brush: &mut Brush<'_>, sitter: Sitter<'_>) {
    let Sitter { character, frame, .. } = sitter;
    let (edge, opacity) = match character.hair.beard {
        Beard::None => return,
        Beard::Stubble => (SHORT, 46),
        Beard::Short => (SHORT, 205),
        Beard::Full => (FULL, 240),
        Beard::Moustache => (MOUSTACHE, 245),
    };
    let place = |&(x, y): &(f32, f32)| frame.face(shaped(sitter, (x * 0.995, y)));
    let beard: Vec<Point> = edge.iter().map(place).collect();
    brush.fill(&Path::smooth(&beard), faded(character.hair.base, opacity));
    if character.hair.beard == Beard::Stubble {
        let jaw: Vec<Point> = JAW.iter().map(place).collect();
        brush.fill(&Path::smooth(&jaw), faded(character.hair.base, 40));
    }
    if character.hair.beard == Beard::Full {
        for (index, hair) in HAIRS.iter().enumerate() {
            let colour = if index % 2 == 0 { character.hair.shine } else { character.hair.shade };
            brush.ink(&hair.each_ref().map(place), 3.0, faded(colour, 150));
        }
    }
}

//! Hands: fingers are limbs, each drawn with its own line so that they part where they overlap.

use super::Build;
use crate::stage::colour::{Colour, faded, mixed};
use crate::stage::path::{Path, Point, at};
use crate::stage::picture::Brush;
use crate::stage::ribbon::limb;
use crate::stage::rig::share;

/// Draws hands in the skin of one person.
struct Hand<'a, 'b, 'c> {
    brush: &'a mut Brush<'b>,
    build: Build<'c>,
    origin: Point,
    /// −1 mirrors the hand.
    side: f32,
    /// The turn of the hand, in radians.
    angle: f32,
}

impl Hand<'_, '_, '_> {
    fn place(&self, (x, y): (f32, f32)) -> Point {
        self.origin + at(x, y).turned(self.angle).mirrored(self.side)
    }

    /// A finger, or the flat of the hand, through joints with a radius each.
    fn finger(&mut self, joints: &[(f32, f32, f32)], shade: u16) {
        let placed = |grow: f32| -> Vec<(Point, f32)> {
            joints.iter().map(|&(x, y, radius)| (self.place((x, y)), radius + grow)).collect()
        };
        let (line, inside) = (limb(&placed(1.5)), limb(&placed(0.0)));
        let skin = self.build.character.skin;
        self.brush.fill(&line, mixed(skin.line, skin.shade, 250));
        self.brush.fill(&inside, mixed(skin.base, skin.shade, shade));
    }

    fn stroke(&mut self, points: &[(f32, f32)], width: f32, colour: Colour) {
        let placed: Vec<Point> = points.iter().map(|&point| self.place(point)).collect();
        self.brush.ink(&placed, width, colour);
    }

    fn shape(&mut self, points: &[(f32, f32)], shade: u16) {
        let placed: Vec<Point> = points.iter().map(|&point| self.place(point)).collect();
        let skin = self.build.character.skin;
        self.brush.line(&Path::smooth(&placed), 3.0, mixed(skin.line, skin.shade, 250));
        self.brush.fill(&Path::smooth(&placed), mixed(skin.base, skin.shade, shade));
    }
}

impl Point {
    /// The vector, mirrored sideways where `side` is −1.
    fn mirrored(self, side: f32) -> Self {
        at(self.x * side, self.y)
    }
}

/// Hands folded on the table: the right one over the left one.
pub(super) fn draw_folded(brush: &mut Brush<'_>, build: Build<'_>, left: Point, right: Point) {
    let line = faded(build.character.skin.line, 150);
    let restless = share(build.pose.fidget);
    let under = left.toward(right, 0.5) + at(-6.0, 8.0);
    let mut hand = Hand { brush, build, origin: under, side: 1.0, angle: 0.0 };
    hand.brush.shadow(under + at(0.0, 44.0), 110.0, 26.0, 120);
    hand.shape(
        &[
            (-66., -20.),
            (-30., -34.),
            (14., -34.),
            (40., -18.),
            (44., 14.),
            (20., 36.),
            (-24., 38.),
            (-62., 26.),
        ],
        320,
    );
    for (row, x) in [(0.0, 30.0), (1.0, 34.0), (2.0, 30.0), (3.0, 22.0_f32)] {
        let y = -16.0 + row * 16.0;
        hand.finger(&[(x - 20.0, y - 2.0, 9.0), (x + 6.0, y + 1.0, 9.0), (x + 12.0, y + 7.0, 8.0)], 380);
    }
    // The hand on top comes in from the right; its fingers close around the other.
    hand.shape(
        &[(72., -34.), (38., -48.), (0., -46.), (-22., -30.), (-20., 10.), (8., 30.), (46., 30.), (74., 16.)],
        60,
    );
    for (row, reach) in [(3.0, 40.0), (2.0, 52.0), (1.0, 56.0), (0.0, 50.0_f32)] {
        let y = -32.0 + row * 17.0;
        let curl = if row == 0.0 { restless * 14.0 } else { restless * (6.0 - row * 5.0) };
        hand.finger(
            &[(2.0, y, 9.5), (-reach * 0.55, y + 2.0 - curl, 9.5), (-reach, y + 8.0 - curl * 0.4, 8.2)],
            60,
        );
    }
    hand.finger(
        &[(48., -38., 10.5), (14., -52. - restless * 8.0, 10.), (-16., -52. - restless * 20.0, 8.)],
        0,
    );
    for y in [-24.0, -7.0, 10.0] {
        hand.stroke(&[(10., y - 1.0), (24., y), (32., y + 2.0)], 2.0, line);
    }
}

/// The hand of crossed arms that lies on the other arm.
pub(super) fn draw_on_arm(brush: &mut Brush<'_>, build: Build<'_>, wrist: Point) {
    let mut hand = Hand { brush, build, origin: wrist, side: -1.0, angle: 0.0 };
    hand.shape(&[(-8., -28.), (24., -34.), (56., -30.), (70., -6.), (62., 24.), (30., 32.), (-8., 28.)], 120);
    for (row, reach) in [(3.0, 92.0), (2.0, 108.0), (1.0, 114.0), (0.0, 106.0_f32)] {
        let y = -24.0 + row * 16.0;
        hand.finger(&[(44.0, y, 9.5), (reach * 0.75, y - 3.0, 9.2), (reach, y + 2.0, 8.0)], 120);
    }
    hand.finger(&[(12., -26., 11.), (40., -46., 10.), (62., -58., 8.)], 60);
}

/// An open hand, palm up; `side` is −1 on the left, `raised` how far it is lifted off the table, 0 to 1.
pub(super) fn draw_open(brush: &mut Brush<'_>, build: Build<'_>, wrist: Point, side: f32, raised: f32) {
    let line = faded(build.character.skin.line, 130);
    let mut hand = Hand { brush, build, origin: wrist, side, angle: 0.38 - raised * 1.05 };
    if raised < 0.2 {
        let spot = hand.place((62.0, 18.0));
        hand.brush.shadow(spot + at(0.0, 22.0), 100.0, 30.0, 110);
    }
    for (joints, shade) in [
        ([(58., -16., 10.), (96., -32., 9.4), (122., -44., 7.6)], 200),
        ([(64., -2., 10.), (106., -10., 9.6), (138., -20., 7.8)], 160),
        ([(64., 12., 10.), (106., 12., 9.4), (136., 6., 7.6)], 120),
        ([(56., 24., 9.), (90., 30., 8.4), (114., 28., 6.8)], 120),
    ] {
        hand.finger(&joints, shade);
    }
    hand.shape(
        &[(-10., -26.), (24., -34.), (60., -28.), (76., -4.), (70., 26.), (36., 38.), (-10., 28.)],
        80,
    );
    hand.finger(&[(18., -26., 12.), (46., -50., 11.), (72., -62., 8.)], 60);
    hand.stroke(&[(30., -30.), (38., -8.), (28., 24.)], 2.6, line);
    hand.stroke(&[(40., 2.), (56., 8.), (70., 8.)], 2.2, line);
}

/// A hand flat on the table; `inward` is the direction it points in, −1 or 1.
pub(super) fn draw_lying(brush: &mut Brush<'_>, build: Build<'_>, wrist: Point, inward: f32) {
    let mut hand = Hand { brush, build, origin: wrist, side: inward, angle: 0.06 };
    hand.brush.shadow(wrist + at(inward * 60.0, 34.0), 110.0, 24.0, 110);
    hand.finger(&[(8., -26., 12.), (40., -46., 10.), (66., -50., 8.)], 160);
    hand.shape(
        &[(-10., -28.), (26., -36.), (60., -32.), (74., -6.), (66., 26.), (30., 34.), (-10., 28.)],
        80,
    );
    // A clenched hand draws its fingers in.
    let closed = 1.0 - share(build.pose.clench) * 0.3;
    for (row, long) in [(0.0, 116.0), (1.0, 126.0), (2.0, 122.0), (3.0, 104.0_f32)] {
        let (y, reach) = (-26.0 + row * 16.0, long * closed);
        hand.finger(&[(56.0, y, 9.6), (reach * 0.8, y + 1.0, 9.4), (reach, y + 7.0, 8.0)], 80);
    }
}

/// A hand at chin or eyes; `wrist` lies below and to the left of it.
pub(super) fn draw_at_face(brush: &mut Brush<'_>, build: Build<'_>, wrist: Point) {
    let line = faded(build.character.skin.line, 130);
    let mut hand = Hand { brush, build, origin: wrist, side: 1.0, angle: 0.06 };
    // The forefinger lies along the cheek, the thumb under the chin, the others are closed.
    hand.finger(&[(14., -62., 12.), (42., -84., 11.), (66., -92., 9.)], 260);
    hand.shape(
        &[
            (-28., 22.),
            (-36., -30.),
            (-32., -70.),
            (-12., -86.),
            (16., -82.),
            (30., -54.),
            (28., -14.),
            (26., 22.),
        ],
        100,
    );
    hand.finger(&[(-20., -66., 11.), (-16., -106., 10.6), (-6., -148., 8.4)], 60);
    for (row, reach) in [(2.0, 40.0), (1.0, 47.0), (0.0, 48.0_f32)] {
        let y = -72.0 + row * 19.0;
        hand.finger(&[(-6.0, y - 4.0, 10.6), (reach * 0.62, y - 4.0, 10.4), (reach, y + 5.0, 9.0)], 90);
    }
    hand.stroke(&[(-20., -52.), (-22., -30.), (-18., -8.)], 2.6, line);
}

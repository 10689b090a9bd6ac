//! Hands: fingers are limbs, each drawn with its own line so that they part where they overlap.

use super::Build;
use crate::stage::colour::{Colour, Light, faded, mixed, rgb};
use crate::stage::part::share;
use crate::stage::path::{Path, Point, at};
use crate::stage::picture::Brush;
use crate::stage::ribbon::limb;
use az::SaturatingAs;

/// Draws hands in the skin of one person.
struct Hand<'a, 'b, 'c> {
    brush: &'a mut Brush<'b>,
    build: Build<'c>,
    origin: Point,
    /// −1 mirrors the hand.
    side: f32,
    /// The turn of the hand, in radians.
    angle: f32,
    /// How large it is drawn: one that comes forward is seen foreshortened.
    size: f32,
}

impl Hand<'_, '_, '_> {
    fn place(&self, (x, y): (f32, f32)) -> Point {
        self.origin + (at(x, y) * self.size).turned(self.angle).mirrored(self.side)
    }

    /// A finger, or the flat of the hand, through joints with a radius each.
    fn finger(&mut self, joints: &[(f32, f32, f32)], shade: u16) {
        let placed = |grow: f32| -> Vec<(Point, f32)> {
            joints.iter().map(|&(x, y, radius)| (self.place((x, y)), radius * self.size + grow)).collect()
        };
        let (line, inside) = (limb(&placed(1.5)), limb(&placed(0.0)));
        let skin = self.build.character.skin;
        self.brush.fill(&line, mixed(skin.line, skin.shade, 250));
        self.brush.fill(&inside, mixed(skin.base, skin.shade, shade));
    }

    /// A finger that is raised `up` at its tip from what it lies on, over its shadow there.
    fn raised(&mut self, joints: &[(f32, f32, f32)], up: f32, shade: u16) {
        if let Some(&(x, y, radius)) = joints.last().filter(|_| up > 1.0) {
            let below = self.place((x, y));
            self.brush.shadow(below, radius * 2.0, radius * 1.3, 64);
        }
        self.finger(&bent_up(joints, up), shade);
    }

    /// How far a restless finger is raised, counted from the forefinger: they drum in turn.
    fn drum(&self, finger: usize) -> f32 {
        share(self.build.pose.fidget) * [24.0, 5.0, 17.0, 2.0][finger.min(3)]
    }

    /// Small strokes above fingers that do not keep still: light where what is behind them is dark.
    fn stir(&mut self, (x, y): (f32, f32), behind: Colour) {
        let part = share(self.build.pose.fidget);
        if part > 0.0 {
            let [red, green, blue, _] = behind.map(u16::from);
            let colour = if red + green + blue < 400 { rgb(238, 224, 202) } else { rgb(96, 74, 60) };
            for (up, half) in [(0.0, 13.0), (10.0, 19.0)] {
                let arc = [(x - half, y - up + 5.0), (x, y - up), (x + half, y - up + 5.0)];
                self.stroke(&arc, 5.0 * part, colour);
            }
        }
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

/// The joints of a finger that is raised `up` at its tip.
fn bent_up(joints: &[(f32, f32, f32)], up: f32) -> Vec<(f32, f32, f32)> {
    let last = f32::from(joints.len().saturating_as::<u8>().max(2) - 1);
    let along = (0..=u8::MAX).map(|nth| f32::from(nth) / last);
    joints.iter().zip(along).map(|(&(x, y, radius), share)| (x, y - up * share, radius)).collect()
}

/// Which finger a row of a drawing is.
fn nth(row: f32) -> usize {
    [0.5, 1.5, 2.5].iter().filter(|bound| row > **bound).count()
}

/// Hands folded on the table: the right one over the left one.
pub(super) fn draw_folded(brush: &mut Brush<'_>, build: Build<'_>, left: Point, right: Point) {
    let line = faded(build.character.skin.line, 150);
    let restless = share(build.pose.fidget);
    let under = left.toward(right, 0.5) + at(-6.0, 8.0);
    let mut hand = Hand { brush, build, origin: under, side: 1.0, angle: 0.0, size: 1.0 };
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
        let curl = if row == 0.0 { restless * 20.0 } else { restless * (9.0 - row * 5.0) };
        hand.finger(
            &[(2.0, y, 9.5), (-reach * 0.55, y + 2.0 - curl, 9.5), (-reach, y + 8.0 - curl * 0.4, 8.2)],
            60,
        );
    }
    hand.finger(
        &[(48., -38., 10.5), (14., -52. - restless * 10.0, 10.), (-16., -52. - restless * 26.0, 8.)],
        0,
    );
    for y in [-24.0, -7.0, 10.0] {
        hand.stroke(&[(10., y - 1.0), (24., y), (32., y + 2.0)], 2.0, line);
    }
    hand.stir((-30.0, -98.0), build.character.clothes.base);
}

/// The hand of crossed arms that lies on the other arm.
pub(super) fn draw_on_arm(brush: &mut Brush<'_>, build: Build<'_>, wrist: Point) {
    let mut hand = Hand { brush, build, origin: wrist, side: -1.0, angle: -0.10, size: 1.0 };
    let under = hand.place((62.0, 14.0));
    hand.brush.shadow(under, 84.0, 50.0, 70);
    hand.finger(&[(6., -20., 11.5), (34., -44., 10.6), (60., -62., 8.6)], 110);
    hand.shape(
        &[(-10., -28.), (22., -35.), (54., -33.), (70., -8.), (64., 22.), (32., 33.), (-10., 28.)],
        120,
    );
    // The fingers bend around the arm, away from the light.
    for (row, reach, shade) in [(3.0, 92.0, 180), (2.0, 108.0, 160), (1.0, 116.0, 140), (0.0, 112.0_f32, 120)]
    {
        let y = -24.0 + row * 16.0;
        let bent = [
            (44.0, y, 9.8),
            (reach * 0.72, y - 5.0, 9.8),
            (reach * 0.93, y - 1.0, 9.2),
            (reach, y + 9.0, 8.2),
        ];
        let up = hand.drum(nth(row));
        hand.raised(&bent, up, shade);
    }
    hand.stir((106.0, -64.0), build.character.clothes.base);
}

/// An open hand, palm up; `side` is −1 on the left, `raised` how far it is lifted off the table, 0 to 1.
pub(super) fn draw_open(brush: &mut Brush<'_>, build: Build<'_>, wrist: Point, side: f32, raised: f32) {
    let line = faded(build.character.skin.line, 130);
    let mut hand = Hand { brush, build, origin: wrist, side, angle: -0.12 - raised * 0.55, size: 0.84 };
    if raised < 0.2 {
        let spot = hand.place((62.0, 50.0));
        hand.brush.shadow(spot + at(0.0, 22.0), 100.0, 24.0, 90);
    }
    for (finger, joints, shade) in [
        (0, [(54., -18., 10.), (88., -40., 9.8), (112., -60., 8.2)], 200),
        (1, [(62., -6., 10.4), (102., -24., 10.), (130., -42., 8.)], 160),
        (2, [(64., 9., 10.4), (108., 2., 9.8), (138., -10., 7.8)], 120),
        (3, [(58., 22., 9.6), (94., 24., 8.8), (120., 18., 7.)], 120),
    ] {
        let up = hand.drum(finger);
        hand.finger(&bent_up(&joints, up), shade);
    }
    hand.shape(
        &[(-14., -25.), (20., -34.), (52., -32.), (74., -8.), (72., 20.), (42., 38.), (6., 36.), (-14., 26.)],
        80,
    );
    hand.finger(&[(10., -22., 12.6), (34., -52., 11.6), (46., -80., 9.)], 60);
    hand.stroke(&[(30., -30.), (38., -8.), (28., 24.)], 2.6, line);
    hand.stroke(&[(40., 2.), (56., 8.), (70., 8.)], 2.2, line);
    // Open hands are before the room.
    let room = if hand.brush.light() == Light::Day { rgb(230, 220, 204) } else { rgb(110, 100, 92) };
    hand.stir((112.0, -116.0), room);
}

/// A hand flat on the table; `inward` is the direction it points in, −1 or 1.
pub(super) fn draw_lying(brush: &mut Brush<'_>, build: Build<'_>, wrist: Point, inward: f32) {
    let mut hand = Hand { brush, build, origin: wrist, side: inward, angle: 0.06, size: 1.0 };
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
        let up = hand.drum(nth(row));
        hand.raised(&[(56.0, y, 9.6), (reach * 0.8, y + 1.0, 9.4), (reach, y + 7.0, 8.0)], up, 80);
    }
    hand.stir((116.0, -66.0), build.character.clothes.base);
}

/// From this height on a hand at the face is at the eyes.
const AT_THE_EYES: i16 = 600;

/// A hand at chin or eyes; `wrist` lies below and to the left of it.
pub(super) fn draw_at_face(brush: &mut Brush<'_>, build: Build<'_>, wrist: Point) {
    let mut hand = Hand { brush, build, origin: wrist, side: 1.0, angle: 0.06, size: 1.0 };
    if build.pose.hand_height > AT_THE_EYES { draw_at_eyes(&mut hand) } else { draw_at_jaw(&mut hand) }
}

/// A loose fist that jaw and chin rest on.
fn draw_at_jaw(hand: &mut Hand<'_, '_, '_>) {
    let line = faded(hand.build.character.skin.line, 130);
    hand.shape(
        &[
            (-30., 24.),
            (-38., -24.),
            (-38., -66.),
            (-20., -92.),
            (14., -96.),
            (40., -80.),
            (40., -34.),
            (30., 24.),
        ],
        100,
    );
    for (row, reach) in [(3.0, 34.0), (2.0, 43.0), (1.0, 48.0), (0.0, 46.0_f32)] {
        let y = -82.0 + row * 17.5;
        let closed = [
            (-16.0, y - 3.0, 10.4),
            (reach * 0.5, y - 7.0, 10.4),
            (reach, y - 1.0, 9.6),
            (reach * 0.9, y + 7.0, 8.0),
        ];
        hand.finger(&closed, 90);
    }
    hand.finger(&[(-26., -52., 12.5), (-31., -86., 11.4), (-22., -120., 9.)], 60);
    hand.stroke(&[(-20., -44.), (-24., -26.), (-19., -6.)], 2.6, line);
}

/// Thumb and forefinger at the inner corners of the eyes.
fn draw_at_eyes(hand: &mut Hand<'_, '_, '_>) {
    let line = faded(hand.build.character.skin.line, 130);
    hand.finger(&[(22., -58., 12.5), (54., -92., 11.4), (54., -128., 9.)], 150);
    hand.shape(
        &[
            (-28., 22.),
            (-38., -30.),
            (-34., -68.),
            (-12., -86.),
            (18., -84.),
            (34., -56.),
            (30., -14.),
            (26., 22.),
        ],
        100,
    );
    hand.finger(&[(-16., -68., 11.), (-12., -108., 10.6), (18., -130., 8.8)], 60);
    for (row, reach) in [(2.0, 38.0), (1.0, 45.0), (0.0, 44.0_f32)] {
        let y = -66.0 + row * 19.0;
        hand.finger(&[(-10.0, y - 4.0, 10.6), (reach * 0.62, y - 4.0, 10.4), (reach, y + 6.0, 9.0)], 90);
    }
    hand.stroke(&[(-20., -52.), (-22., -30.), (-18., -8.)], 2.6, line);
}

//! What a conversation can be worth at most, move by move.
//!
//! The score bends with the means over the conversation: more than enough counts less. A straight line that lies
//! above the bend everywhere can be added up move by move, and what it comes to is never less than the score.

use super::deed::Gain;
use crate::scoring::{FINE, Felt, Shape, Sides, Tally};

/// A straight line above the worth of a stretch of one shape, in millionths of a point of worth (0 to 1000).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Line {
    /// For each [`FINE`] part of connection.
    connection: i64,
    /// For each [`FINE`] part of challenge that landed.
    landed: i64,
    /// For each [`FINE`] part of what presses; at most 0.
    pressed: i64,
    /// Where it begins.
    base: i64,
}

/// Slopes of such a line, in thousandths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Slopes {
    /// Of connection: points of a side for a point.
    connection: i64,
    /// Of challenge that landed: the same.
    landed: i64,
    /// Of what presses: the same, downward; at least 0.
    pressed: i64,
    /// How much of the lower side is taken to be connection.
    lower: i64,
}

/// What is felt in a talk that goes well, as a first guess of where the best is; in points.
const WELL: Felt = Felt { connection: 640 * FINE, landed: 145 * FINE, asked: 100 * FINE, load: 145 * FINE };

/// What is felt in a talk that goes badly, as a guess of where the worst is.
const BADLY: Felt = Felt { connection: 120 * FINE, landed: 20 * FINE, asked: 200 * FINE, load: 60 * FINE };

/// How far around a point slopes are taken, in points: the best often lies where a side bends.
const AROUND: i64 = 20;

/// From this difference on it is clear which side is lower, in points.
const CLEARLY: i64 = 40;

/// All the worth there is, in millionths.
const MOST_WORTH: i64 = 1_000_000_000;

/// Where the sides bend, in points. The last is more than can be felt.
const BENDS: [i64; 24] = [
    0, 30, 60, 90, 100, 120, 130, 160, 200, 240, 300, 400, 450, 480, 600, 700, 800, 900, 960, 1_000, 1_200,
    1_600, 2_000, 3_000,
];

/// What is felt around, and how often the repair reflex strikes: a direction is straight there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Around {
    felt: [Felt; Shape::ALL.len()],
    /// The rate of the reflex, in thousandths.
    rate: i64,
}

impl Around {
    /// A talk that goes well.
    pub(super) const WELL: Self = Self { felt: [WELL; Shape::ALL.len()], rate: 0 };

    /// A talk that goes badly.
    pub(super) const BADLY: Self = Self { felt: [BADLY; Shape::ALL.len()], rate: 500 };

    /// A conversation with these sums.
    pub(super) fn of(tally: &Tally) -> Self {
        let moves: u32 = tally.stretches().iter().map(|stretch| stretch.moves).sum();
        Self {
            felt: tally.stretches().map(|stretch| stretch.mean().unwrap_or(WELL)),
            rate: tally.reflex() / i64::from(moves.max(1)),
        }
    }

    /// What is gained along a way.
    pub(super) fn along<'g>(gains: impl Iterator<Item = &'g Gain>) -> Self {
        let moves = gains.filter_map(|gain| Some((gain.shape?, gain.felt, gain.reflex)));
        Self::of(&Tally::of_sums(moves))
    }

    /// Moved towards another: half the way where it is shortened once, a third where twice.
    pub(super) fn towards(&self, other: &Self, shortened: i64) -> Self {
        let moved = |from: i64, to: i64| from + (to - from) / (shortened + 1);
        let felt = |(one, two): (&Felt, &Felt)| Felt {
            connection: moved(one.connection, two.connection),
            landed: moved(one.landed, two.landed),
            asked: moved(one.asked, two.asked),
            load: moved(one.load, two.load),
        };
        let mut all = self.felt.iter().zip(&other.felt).map(felt);
        Self { felt: std::array::from_fn(|_| all.next().unwrap_or(WELL)), rate: moved(self.rate, other.rate) }
    }

    fn slopes(&self, shape: Shape) -> Slopes {
        Slopes::at(shape, &self.felt[shape.index()])
    }

    /// How much of the lower side is connection where something stopped: a quarter of it is of before.
    fn lower_across(&self) -> i64 {
        let sides = |shape: Shape| Sides::of(shape, self.felt[shape.index()]);
        let (before, after) = (sides(Shape::Stopping), sides(Shape::Stopped));
        lower(i64::from(before.challenge - (before.connection + 3 * after.connection) / 4))
    }
}

/// One direction to look for the best in: lines above worth, and one below the brake.
#[derive(Clone, Debug)]
pub(super) struct Direction {
    lines: [Line; Shape::ALL.len()],
    /// The brake's line: its base, and what each thousandth of reflex adds; in millionths.
    brake: (i64, i64),
}

/// What a leg adds to worth and brake, in millionths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Adds {
    /// To worth.
    pub worth: i64,
    /// To the brake.
    pub brake: i64,
}

impl Adds {
    /// By how much worth exceeds a score, in thousandths of a point, times the brake.
    pub(super) fn beyond(self, score: i64) -> i64 {
        // A worth of 1000 (10⁹ millionths) without a brake (10⁶) is 100 points (10⁵ thousandths).
        self.worth - score * self.brake / 100
    }

    pub(super) fn and(self, other: Self) -> Self {
        Self { worth: self.worth + other.worth, brake: self.brake + other.brake }
    }
}

impl Direction {
    /// To find a conversation that reaches much, or little.
    pub(super) fn guide(around: &Around) -> Self {
        let lines = Shape::ALL.map(|shape| line(shape, around.slopes(shape), Shares::WHOLE));
        Self { lines, brake: brake(around.rate) }
    }

    /// To know what cannot be exceeded: by conversations in which contact was made after something stopped, or by the
    /// others.
    pub(super) fn bound(around: &Around, reconnected: bool) -> Self {
        let mut bound = Self::guide(around);
        if reconnected {
            let lower = around.lower_across();
            for (shape, shares) in [(Shape::Stopping, Shares::BEFORE), (Shape::Stopped, Shares::AFTER)] {
                bound.lines[shape.index()] = line(shape, Slopes { lower, ..around.slopes(shape) }, shares);
            }
        }
        bound
    }

    /// What a gain adds; a look adds nothing.
    pub(super) fn adds(&self, gain: &Gain) -> Adds {
        let Some(shape) = gain.shape else { return Adds::default() };
        let line = &self.lines[shape.index()];
        let felt = &gain.felt;
        let presses = presses(shape, felt).min(most_pressing(shape) * FINE);
        let worth = line.base
            + line.connection * felt.connection
            + line.landed * felt.landed
            + line.pressed * presses;
        Adds { worth, brake: self.brake.0 + self.brake.1 * gain.reflex }
    }
}

/// What presses in a stretch of this shape.
fn presses(shape: Shape, felt: &Felt) -> i64 {
    match shape {
        Shape::Both | Shape::Stopping => felt.load,
        Shape::Stopped | Shape::Holding => felt.asked,
    }
}

/// What presses beyond this counts as this, in points, which is milder: up to here a side falls ever faster, and
/// beyond it bends back to nothing.
fn most_pressing(shape: Shape) -> i64 {
    match shape {
        Shape::Both => 240,
        Shape::Stopping => 0,
        Shape::Stopped => 130,
        Shape::Holding => 1_200,
    }
}

/// The brake's line that touches it at this rate of reflex, in thousandths.
fn brake(rate: i64) -> (i64, i64) {
    let slope = 300 + 34 * rate;
    // The brake is 1 + 0.3 q + 17 q², with q in thousandths; it and q are rounded down where it is taken.
    (1_000_000 - 17 * rate * rate - slope - 2_000, slope)
}

/// How much of the two sides a stretch makes out, in thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Shares {
    connection: i64,
    challenge: i64,
}

impl Shares {
    /// All of both.
    const WHOLE: Self = Self { connection: 1000, challenge: 1000 };

    /// Until something stopped: all of challenge, and of connection the part that is not of what came after.
    const BEFORE: Self = Self { connection: 250, challenge: 1000 };

    /// After it stopped: only of connection.
    const AFTER: Self = Self { connection: 750, challenge: 0 };
}

/// The line with these slopes: it touches the worth of a shape, and never runs below it. What is not of this stretch is
/// taken to be all there is: it weighs by how long each stretch lasts, which no line can follow.
fn line(shape: Shape, slopes: Slopes, shares: Shares) -> Line {
    let lower = 400 * slopes.lower / 1000;
    let of_connection = (300 + lower) * shares.connection / 1000;
    let of_challenge = (700 - lower) * shares.challenge / 1000;
    let not_its_own = 1000 - of_connection - of_challenge;
    let base = of_connection * slopes.above_connection(shape)
        + of_challenge * slopes.above_challenge(shape)
        + not_its_own * MOST_WORTH / 1000;
    Line {
        connection: of_connection * slopes.connection / FINE,
        landed: of_challenge * slopes.landed / FINE,
        pressed: -(of_challenge * slopes.pressed / FINE),
        // What slopes lose by rounding is less than a millionth for each part felt.
        base: base + 3_000 * FINE,
    }
}

/// How much of the lower side is taken to be connection, where challenge is so far above it.
fn lower(ahead: i64) -> i64 {
    (500 + ahead * 500 / CLEARLY).clamp(0, 1000)
}

impl Slopes {
    /// The slopes of a shape's sides around what was felt.
    fn at(shape: Shape, felt: &Felt) -> Self {
        let sides = |connection: i64, landed: i64, pressed: i64| {
            let moved = |value: i64, by: i64| (value + by * FINE).max(0);
            let pressed = moved(presses(shape, felt), pressed);
            Sides::of(
                shape,
                Felt {
                    connection: moved(felt.connection, connection).min(1000 * FINE),
                    landed: moved(felt.landed, landed),
                    asked: pressed,
                    load: pressed,
                },
            )
        };
        let slope = |low: i32, high: i32| i64::from(high - low) * 1000 / (2 * AROUND);
        let here = sides(0, 0, 0);
        let ahead = i64::from(here.challenge - here.connection);
        Self {
            connection: slope(sides(-AROUND, 0, 0).connection, sides(AROUND, 0, 0).connection).max(0),
            landed: slope(sides(0, -AROUND, 0).challenge, sides(0, AROUND, 0).challenge).max(0),
            pressed: slope(sides(0, 0, AROUND).challenge, sides(0, 0, -AROUND).challenge).max(0),
            lower: lower(ahead),
        }
    }

    /// Where a line of this slope has to begin to lie above the side of connection, in thousandths.
    fn above_connection(&self, shape: Shape) -> i64 {
        let above = |point: i64| {
            let felt = Felt { connection: point * FINE, ..Felt::default() };
            (i64::from(Sides::of(shape, felt).connection) + 1) * 1000 - self.connection * point
        };
        BENDS.iter().filter(|point| **point <= 1000).map(|point| above(*point)).max().unwrap_or_default()
    }

    /// The same for the side of challenge.
    fn above_challenge(&self, shape: Shape) -> i64 {
        let most = most_pressing(shape);
        let above = |landed: i64, pressed: i64| {
            let (landed_fine, pressed_fine) = (landed * FINE, pressed * FINE);
            let felt = Felt { connection: 0, landed: landed_fine, asked: pressed_fine, load: pressed_fine };
            (i64::from(Sides::of(shape, felt).challenge) + 1) * 1000 - self.landed * landed
                + self.pressed * pressed
        };
        let pressing = || BENDS.iter().filter(|pressed| **pressed <= most);
        let both = BENDS.iter().flat_map(|landed| pressing().map(|pressed| above(*landed, *pressed)));
        both.max().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn felt() -> impl Strategy<Value = Felt> {
        (0..=1000_i64, 0..=960_i64, 0..=960_i64, 0..=240_i64).prop_map(|(connection, landed, asked, load)| {
            Felt {
                connection: connection * FINE,
                landed: landed.min(asked) * FINE,
                asked: asked * FINE,
                load: load * FINE,
            }
        })
    }

    fn shape() -> impl Strategy<Value = Shape> {
        prop::sample::select(Shape::ALL.to_vec())
    }

    fn around() -> impl Strategy<Value = Around> {
        (prop::collection::vec(felt(), 4), 0..1000_i64)
            .prop_map(|(felt, rate)| Around { felt: std::array::from_fn(|shape| felt[shape]), rate })
    }

    fn gain() -> impl Strategy<Value = Gain> {
        (shape(), felt(), prop::sample::select(vec![0_i64, 300, 600, 667, 733]))
            .prop_map(|(shape, felt, reflex)| Gain { shape: Some(shape), felt, reflex })
    }

    proptest! {
        /// Whatever a line is straight at, what it adds up to is never less than the score.
        #[test]
        fn no_conversation_comes_above_its_lines(
            around in around(),
            gains in prop::collection::vec(gain(), 1..30),
        ) {
            let tally = Tally::of_sums(gains.iter().map(|gain| {
                (gain.shape.unwrap_or(Shape::Both), gain.felt, gain.reflex)
            }));
            let reconnected = gains.iter().any(|gain| gain.shape == Some(Shape::Stopped));
            let direction = Direction::bound(&around, reconnected);
            let sum = gains.iter().fold(Adds::default(), |sum, gain| sum.and(direction.adds(gain)));
            let score = i64::from(tally.score().total) * 1000 - 500;
            prop_assert!(sum.beyond(score) >= 0, "{score} {sum:?}");
        }
    }
}

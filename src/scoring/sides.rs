//! The two sides of the balance, measured by what a goal asks. The meter and the score both measure with this.

use crate::method::{Aim, FULL, GoalRules};
use az::UnwrappedAs;

/// What is asked of a stretch of conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// Both sides high.
    Both,
    /// Something has to stop and has not stopped.
    Stopping,
    /// What had to stop has stopped: connect again.
    Stopped,
    /// Connection high, challenge low.
    Holding,
}

impl Shape {
    /// All shapes, in the order of their place.
    pub const ALL: [Self; 4] = [Self::Both, Self::Stopping, Self::Stopped, Self::Holding];

    /// What a goal asks at this moment.
    #[must_use]
    pub fn of(rules: GoalRules, stopped: bool) -> Self {
        match rules.aim {
            Aim::Both => Self::Both,
            Aim::ChallengeThenConnection if stopped => Self::Stopped,
            Aim::ChallengeThenConnection => Self::Stopping,
            Aim::ConnectionOnly => Self::Holding,
        }
    }

    /// Its place among [`ALL`](Self::ALL).
    #[must_use]
    pub fn index(self) -> usize {
        self as usize
    }
}

/// Parts in which what was felt is kept, so that means lose little by rounding.
pub const FINE: i64 = 100;

/// What was felt over a stretch of conversation, or lately. Challenge is in the proportion the goal asks: divided by
/// its share, multiplied by connection's. All values are in [`FINE`] parts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Felt {
    /// Connection, 0 to [`FULL`].
    pub connection: i64,
    /// Challenge that landed, in proportion.
    pub landed: i64,
    /// Challenge that was asked, in proportion; what takes connection counts as pressing.
    pub asked: i64,
    /// Challenge that was asked, as it was.
    pub load: i64,
}

impl Felt {
    /// Both added up.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            connection: self.connection + other.connection,
            landed: self.landed + other.landed,
            asked: self.asked + other.asked,
            load: self.load + other.load,
        }
    }
}

/// The two sides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sides {
    /// Connection, 0 to [`FULL`] of what is asked.
    pub connection: i32,
    /// Challenge, 0 to [`FULL`] of what is asked; where little is asked, how well it stays within that.
    pub challenge: i32,
    /// How far challenge goes beyond what the conversation can take, 0 to [`FULL`].
    pub over: i32,
}

/// Connection that counts as nothing.
const NO_CONNECTION: i64 = 100 * FINE;

/// Mean challenge asked from which a conversation no longer breathes: two moves in three at full challenge.
const BREATHES_TO: i64 = 160 * FINE;

/// Challenge, in proportion, that a talk that holds the relation has room for.
const ROOM: i64 = 400 * FINE;

/// Challenge, in proportion, that a talk in which it has stopped has room for.
const ROOM_AFTER: i64 = 30 * FINE;

impl Sides {
    /// The sides of what was felt.
    #[must_use]
    pub fn of(shape: Shape, felt: Felt) -> Self {
        match shape {
            Shape::Both => {
                let over = part((felt.load - BREATHES_TO).max(0) * 6, FINE);
                let landed = bend(felt.landed, 90, 200);
                let connection = bend(felt.connection - NO_CONNECTION, 500, 800);
                Self { connection, challenge: (landed - over).max(0), over }
            }
            Shape::Stopping => {
                let connection = part(felt.connection * 1000, 450 * FINE);
                Self { connection, challenge: bend(felt.landed, 60, 120), over: 0 }
            }
            Shape::Stopped => {
                let over = part((felt.asked - ROOM_AFTER).max(0) * 10, FINE);
                let connection = part(felt.connection * 1000, 600 * FINE);
                Self { connection: (connection - over).max(0), challenge: FULL - over, over }
            }
            Shape::Holding => {
                let over = part((felt.asked - ROOM).max(0) * 5, 4 * FINE);
                let connection = bend(felt.connection - NO_CONNECTION, 600, 800);
                Self { connection, challenge: FULL - over, over }
            }
        }
    }

    /// The height of the balance: the lower side.
    pub(super) fn height(self) -> i32 {
        self.connection.min(self.challenge)
    }

    /// What it is worth, 0 to [`FULL`]: connection, challenge and the lower of the two.
    #[must_use]
    pub fn worth(self) -> i32 {
        (3 * self.connection + 3 * self.challenge + 4 * self.height()) / 10
    }
}

/// How high challenge as it is asked stands, whether or not it lands.
pub(super) fn weight_of_challenge(shape: Shape, felt: Felt) -> i32 {
    Sides::of(shape, Felt { landed: felt.asked, load: 0, ..felt }).challenge
}

/// The challenge, in proportion, that stands level with this connection.
pub(super) fn level_with(shape: Shape, connection: i64) -> i64 {
    let side = i64::from(Sides::of(shape, Felt { connection, ..Felt::default() }).connection);
    match shape {
        Shape::Both => unbend(side, 90, 200),
        Shape::Stopping => unbend(side, 60, 120),
        Shape::Stopped | Shape::Holding => 0,
    }
}

/// A value as a share of the scale: nine tenths at `enough`, all of it at `most`. More than enough still counts a bit.
fn bend(value: i64, enough: i64, most: i64) -> i32 {
    let (enough, most) = (enough * FINE, most * FINE);
    if value <= enough {
        part(value.max(0) * 900, enough)
    } else {
        part(900 * (most - enough) + (value - enough) * 100, most - enough)
    }
}

/// The value that [`bend`] turns into this side.
fn unbend(side: i64, enough: i64, most: i64) -> i64 {
    let (enough, most) = (enough * FINE, most * FINE);
    if side <= 900 {
        (side * enough + 899) / 900
    } else {
        enough + ((side - 900) * (most - enough) + 99) / 100
    }
}

fn part(value: i64, whole: i64) -> i32 {
    (value / whole).clamp(0, i64::from(FULL)).unwrapped_as::<i32>()
}

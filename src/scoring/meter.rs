//! The balance meter: a glance.

use super::sides::{FINE, Felt, Shape, Sides, level_with, weight_of_challenge};
use crate::method::FULL;

/// The balance between connection and challenge, measured by what the present goal asks.
///
/// It measures with the same yardstick as the score, over what was felt lately rather than over the conversation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Meter {
    /// Which side hangs, −1000 (connection heavy: cosy) to 1000 (challenge heavy: hard); 0 is level.
    pub tilt: i32,
    /// How high the balance stands, 0 to 1000: rises with the lower of the two sides.
    pub height: i32,
    /// Connection in proportion to what the goal asks, 0 to 1000.
    pub connection: i32,
    /// Challenge in proportion to what the goal asks, 0 to 1000.
    pub challenge: i32,
    /// The repair reflex up to now, by its rate, 0 to 1000.
    pub reflex: i32,
}

impl Meter {
    /// From this tilt on, either way, it is said to hang to one side, in words as on screen.
    pub const HANGS: i32 = 200;

    /// The meter for what was felt lately.
    pub(super) fn of(shape: Shape, lately: Felt, reflex: i32) -> Self {
        let sides = Sides::of(shape, lately);
        let tilt = match shape {
            Shape::Both | Shape::Stopping => {
                weight_of_challenge(shape, lately) + sides.over - sides.connection
            }
            Shape::Stopped | Shape::Holding => sides.over,
        };
        Self {
            tilt: tilt.clamp(-FULL, FULL),
            height: sides.height(),
            connection: sides.connection,
            challenge: sides.challenge,
            reflex,
        }
    }
}

/// What was felt lately, as a running mean in which a third is the latest move.
pub(super) fn latest(before: Felt, now: Felt) -> Felt {
    let toward = |before: i64, now: i64| before + (now - before) / 3;
    Felt {
        connection: now.connection,
        landed: toward(before.landed, now.landed),
        asked: toward(before.asked, now.asked),
        load: toward(before.load, now.load),
    }
}

/// Before the first move the meter hangs level, as high as the connection there is.
pub(super) fn at_start(shape: Shape, connection: i32) -> Felt {
    let connection = i64::from(connection) * FINE;
    let level = level_with(shape, connection);
    Felt { connection, landed: level, asked: level, load: 0 }
}

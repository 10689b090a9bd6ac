//! What scoring is told of a scenario.

use crate::scenario::{Response, Turn};
use crate::scoring::{Heard, Points};

/// The points of a response's own.
#[must_use]
pub fn points(response: &Response) -> Points {
    response.points.as_ref().map_or_else(Points::default, |points| Points {
        connection: points.connection,
        challenge: points.challenge,
        reflex: points.reflex,
    })
}

/// What scoring hears in a turn.
#[must_use]
pub fn heard(turn: &Turn) -> Heard {
    Heard { talk: turn.talk, invites_advice: turn.invites_advice, stopped: turn.stopped, needs: turn.needs }
}

//! What scoring is told of a scenario.

use super::Play;
use crate::method::Act;
use crate::scenario::{Response, ResponseId, Turn};
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
pub fn heard(play: &Play<'_>, turn: &Turn) -> Heard {
    let mends = |id: &ResponseId| {
        let does = &play.scenario.response(*id).does;
        does.iter().any(|done| play.method.behaviour(done.behaviour).act == Act::Mend)
    };
    Heard {
        talk: turn.talk,
        invites_advice: turn.invites_advice,
        stopped: turn.stopped,
        crosses: turn.crosses,
        shows_harm: turn.responses.iter().any(mends),
        needs: turn.needs,
    }
}

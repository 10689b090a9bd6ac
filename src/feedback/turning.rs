//! Turning points: the moves at which most was left.

use super::MoveAccount;
use crate::analysis;
use crate::conversation::{Conversation, Play};
use crate::method::Kind;
use serde::{Deserialize, Serialize};

/// How many turning points are named.
const NAMED: usize = 3;

/// From this difference in worth on, a move counts as a turning point.
const COUNTS: i32 = 60;

/// A move at which another would have done more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TurningPoint {
    /// Which move, by index in [`Feedback::moves`](super::Feedback::moves).
    pub index: usize,
    /// How much more the best alternative was worth at once.
    pub left: i32,
    /// The best that could have been done there.
    pub alternative: Alternative,
}

/// Something that could have been said at a move.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alternative {
    /// What to put in for it.
    pub input: String,
    /// The scenario message with its words.
    pub said: String,
    /// The ids of its behaviours.
    pub behaviours: Vec<String>,
    /// What it would have been worth at once.
    pub worth: i32,
}

/// The moves at which most was left, most first.
pub(super) fn points(
    play: &Play<'_>,
    conversation: &Conversation,
    moves: &[MoveAccount],
) -> Vec<TurningPoint> {
    let mut points: Vec<TurningPoint> =
        moves.iter().enumerate().filter_map(|(index, made)| point(play, conversation, index, made)).collect();
    points.sort_by_key(|point| (std::cmp::Reverse(point.left), point.index));
    points.truncate(NAMED);
    points
}

fn point(
    play: &Play<'_>,
    conversation: &Conversation,
    index: usize,
    made: &MoveAccount,
) -> Option<TurningPoint> {
    if !made.scored {
        return None;
    }
    let before = &conversation.moments().get(index)?.state;
    let better = analysis::what_ifs(play, before).into_iter().filter(|what_if| is_advisable(play, what_if));
    let best = better.max_by_key(|what_if| what_if.worth)?;
    let left = best.worth - made.worth;
    if left < COUNTS {
        return None;
    }
    let response = play.scenario.response(best.offered.response);
    Some(TurningPoint {
        index,
        left,
        alternative: Alternative {
            input: best.offered.key(play),
            said: play.scenario.key(response.text).to_owned(),
            behaviours: response
                .does
                .iter()
                .map(|done| play.method.behaviour(done.behaviour).id.clone())
                .collect(),
            worth: best.worth,
        },
    })
}

/// Whether it can be held up as the better thing to do: no pitfall, whatever it would have brought at once.
fn is_advisable(play: &Play<'_>, what_if: &analysis::WhatIf) -> bool {
    let response = play.scenario.response(what_if.offered.response);
    let pitfall = response
        .does
        .iter()
        .any(|done| matches!(play.method.behaviour(done.behaviour).kind, Kind::Reflex | Kind::Pitfall));
    let harms =
        response.points.as_ref().and_then(|points| points.connection).is_some_and(|points| points < 0);
    !pitfall && !harms
}

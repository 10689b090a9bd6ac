//! Turning points: the moves that cost most of what could be reached.

use super::account::{as_meant, serves_phase};
use super::alternative::AtMove;
use super::done::{behaviours, said};
use super::{Account, Alternative};
use crate::analysis::{self, WhatIf};
use crate::conversation::{Conversation, Play};
use crate::method::{BehaviourId, Kind};
use crate::scenario::Meaning;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// How many turning points are named.
const NAMED: usize = 3;

/// Where what was reachable is not known: from this difference in worth on, a move counts as a turning point. It is about
/// what one good move is worth.
const COUNTS: i32 = 100;

/// From so many points of what was reachable on, a move counts as a turning point.
const COSTS: u8 = 2;

/// A move at which another would have done more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TurningPoint {
    /// Which move, by index in [`Feedback::moves`](super::Feedback::moves).
    pub index: usize,
    /// How much more the alternative was worth by itself.
    pub left: i32,
    /// How many points of what was reachable the move cost, against the alternative; none where that was not looked for.
    #[serde(default)]
    pub cost: Option<u8>,
    /// The best that could have been done there.
    pub alternative: Alternative,
}

/// The moves that cost most of what was reachable, most first; where that is not known, those at which most was left. A
/// move that is praised is not held against anyone.
pub(super) fn points(
    play: &Play<'_>,
    conversation: &Conversation,
    moves: &[Account],
    at_moves: &[AtMove],
    praised: &[usize],
) -> Vec<TurningPoint> {
    let others = (0..moves.len()).filter(|index| moves[*index].is_scored() && !praised.contains(index));
    let mut points: Vec<TurningPoint> =
        others.filter_map(|index| point(play, conversation, moves, at_moves, index)).collect();
    points.sort_by_key(|point| (Reverse(point.cost), Reverse(point.left), point.index));
    points.truncate(NAMED);
    points
}

fn point(
    play: &Play<'_>,
    conversation: &Conversation,
    moves: &[Account],
    at_moves: &[AtMove],
    index: usize,
) -> Option<TurningPoint> {
    let (made, at_move) = (moves.get(index)?, at_moves.get(index)?);
    let ended = analysis::meaning(play, &conversation.moments().get(index + 1)?.state);
    let before = &conversation.moments().get(index)?.state;
    let better = at_move.others.iter().filter(|other| {
        is_advisable(play, &other.what_if)
            && serves_phase(play, before, &other.what_if.effect)
            && outdoes(&other.what_if, made)
            && other.best >= at_move.after
            && keeps_open(other.what_if.ends, ended)
            && was_left(play, &other.what_if, moves)
    });
    let best = better.max_by_key(|other| (other.best, other.what_if.worth))?;
    let left = best.what_if.worth - made.worth;
    // What could be reached by what is advised, not by what nobody would advise.
    let cost = at_move.after.zip(best.best).map(|(after, best)| best.saturating_sub(after));
    let counts = cost.map_or(left >= COUNTS, |cost| cost >= COSTS);
    counts.then(|| TurningPoint { index, left, cost, alternative: Alternative::of(play, best) })
}

/// Whether it can be held up as something to do: it does good, is felt as it is meant and is no pitfall.
fn is_advisable(play: &Play<'_>, what_if: &WhatIf) -> bool {
    let WhatIf { worth, effect, .. } = what_if;
    let pitfall = |id: &BehaviourId| matches!(play.method.behaviour(*id).kind, Kind::Reflex | Kind::Pitfall);
    *worth > 0 && as_meant(effect) && !behaviours(play, what_if.kind).iter().any(pitfall)
}

/// Whether it is better than what was done in something that can be named: connection, challenge that lands, or the
/// reflex held back.
fn outdoes(what_if: &WhatIf, made: &Account) -> bool {
    let (would, did) = (&what_if.effect, made.effect.as_ref());
    would.connection > did.map_or(0, |did| did.connection)
        || would.landed > did.map_or(0, |did| did.landed)
        || would.reflex < did.map_or(0, |did| did.reflex)
}

/// Whether it was left all through the talk: what was said at another moment needs no advising.
fn was_left(play: &Play<'_>, what_if: &WhatIf, moves: &[Account]) -> bool {
    let could_say = said(play, what_if.kind);
    could_say.is_none() || moves.iter().all(|made| made.said(play) != could_say)
}

/// Whether it leaves the talk open; or ends it no worse than the move did, where that ended it too.
fn keeps_open(ends: Option<Meaning>, ended: Option<Meaning>) -> bool {
    match (ends, ended) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(ends), Some(ended)) => standing(ends) >= standing(ended),
    }
}

/// How good an ending is for the goal, in order.
fn standing(meaning: Meaning) -> u8 {
    match meaning {
        Meaning::Lost => 0,
        Meaning::Missed => 1,
        Meaning::BrokenOff => 2,
        Meaning::Partly => 3,
        Meaning::Reached => 4,
    }
}

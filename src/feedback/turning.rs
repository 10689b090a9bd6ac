//! Turning points: the moves at which most was left.

use super::MoveAccount;
use super::account::{as_meant, behaviours, said};
use crate::analysis::{self, WhatIf};
use crate::conversation::{Conversation, MoveKind, Play};
use crate::method::Kind;
use crate::phrase::Phrase;
use crate::scenario::Meaning;
use serde::{Deserialize, Serialize};

/// How many turning points are named.
const NAMED: usize = 3;

/// From this difference in worth on, a move counts as a turning point: about what one good move is worth.
const COUNTS: i32 = 100;

/// A move at which another would have done more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TurningPoint {
    /// Which move, by index in [`Feedback::moves`](super::Feedback::moves).
    pub index: usize,
    /// How much more the best alternative was worth by itself.
    pub left: i32,
    /// The best that could have been done there.
    pub alternative: Alternative,
}

/// Something that could have been said or done at a move.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alternative {
    /// What to put in for it.
    pub input: String,
    /// The scenario message with its words; none for a silence.
    #[serde(default)]
    pub said: Option<String>,
    /// What to do instead of saying something, as a phrase.
    #[serde(default)]
    pub instead: Option<Phrase>,
    /// The ids of its behaviours.
    pub behaviours: Vec<String>,
    /// What it would have been worth by itself, by [`worth`](crate::analysis::worth).
    pub worth: i32,
}

/// The moves at which most was left, most first. A move that is praised is not held against anyone.
pub(super) fn points(
    play: &Play<'_>,
    conversation: &Conversation,
    moves: &[MoveAccount],
    praised: &[usize],
) -> Vec<TurningPoint> {
    let others = (0..moves.len()).filter(|index| moves[*index].scored && !praised.contains(index));
    let mut points: Vec<TurningPoint> =
        others.filter_map(|index| point(play, conversation, moves, index)).collect();
    points.sort_by_key(|point| (std::cmp::Reverse(point.left), point.index));
    points.truncate(NAMED);
    points
}

fn point(
    play: &Play<'_>,
    conversation: &Conversation,
    moves: &[MoveAccount],
    index: usize,
) -> Option<TurningPoint> {
    let made = moves.get(index)?;
    let before = conversation.moments().get(index)?;
    let ended = analysis::meaning(play, &conversation.moments().get(index + 1)?.state);
    let better = analysis::what_ifs(play, &before.state).into_iter().filter(|what_if| {
        is_advisable(play, what_if)
            && outdoes(what_if, made)
            && keeps_open(what_if.ends, ended)
            && was_left(play, what_if, moves)
    });
    let best = better.max_by_key(|what_if| what_if.worth)?;
    let left = best.worth - made.worth;
    (left >= COUNTS).then(|| TurningPoint { index, left, alternative: alternative(play, &best) })
}

fn alternative(play: &Play<'_>, what_if: &WhatIf) -> Alternative {
    Alternative {
        input: what_if.entry.to_string(),
        said: said(play, what_if.kind),
        instead: silence(what_if.kind),
        behaviours: behaviours(play, what_if.kind),
        worth: what_if.worth,
    }
}

/// A silence as something to do.
fn silence(kind: MoveKind) -> Option<Phrase> {
    match kind {
        MoveKind::Silence(ms, _) => {
            Some(Phrase::new("instead-silence").with("seconds", i64::from(ms.div_ceil(1000))))
        }
        MoveKind::Said(_) | MoveKind::Looked(_) | MoveKind::TimeOut => None,
    }
}

/// Whether it can be held up as something to do: it does good, is felt as it is meant and is no pitfall.
fn is_advisable(play: &Play<'_>, what_if: &WhatIf) -> bool {
    let WhatIf { worth, effect, .. } = what_if;
    let pitfall = |id: &String| {
        let found = play.method.find(id).map(|id| play.method.behaviour(id).kind);
        found.is_some_and(|kind| matches!(kind, Kind::Reflex | Kind::Pitfall))
    };
    *worth > 0 && as_meant(effect) && !behaviours(play, what_if.kind).iter().any(pitfall)
}

/// Whether it is better than what was done in something that can be named: connection, challenge that lands, or the
/// reflex held back.
fn outdoes(what_if: &WhatIf, made: &MoveAccount) -> bool {
    let effect = &what_if.effect;
    effect.connection > made.connection || effect.landed > made.landed || effect.reflex < made.reflex
}

/// Whether it was left all through the talk: what was said at another moment needs no advising.
fn was_left(play: &Play<'_>, what_if: &WhatIf, moves: &[MoveAccount]) -> bool {
    let could_say = said(play, what_if.kind);
    could_say.is_none() || moves.iter().all(|made| made.said != could_say)
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

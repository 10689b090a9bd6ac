//! Which of the 26 techniques were used, and which were there and left.

use super::MoveAccount;
use crate::conversation::{Conversation, Play, offers};
use crate::method::{Behaviour, Kind};
use serde::{Deserialize, Serialize};

/// A technique with the moves at which it was used, or could have been.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TechniqueUse {
    /// The behaviour's id.
    pub behaviour: String,
    /// The moves, by index in [`Feedback::moves`](super::Feedback::moves).
    pub moves: Vec<usize>,
}

/// The techniques that were used, in the order of the method.
pub(super) fn used(play: &Play<'_>, moves: &[MoveAccount]) -> Vec<TechniqueUse> {
    let with = |behaviour: &Behaviour| {
        (0..moves.len()).filter(|index| moves[*index].behaviours.contains(&behaviour.id)).collect()
    };
    gather(play, with)
}

/// The techniques that were offered and never used, in the order of the method.
pub(super) fn unused(
    play: &Play<'_>,
    conversation: &Conversation,
    moves: &[MoveAccount],
) -> Vec<TechniqueUse> {
    let offered: Vec<Vec<&str>> =
        conversation.moments().iter().take(moves.len()).map(|moment| ids(play, &moment.state)).collect();
    let with = |behaviour: &Behaviour| {
        if moves.iter().any(|made| made.behaviours.contains(&behaviour.id)) {
            return Vec::new();
        }
        (0..offered.len()).filter(|index| offered[*index].contains(&behaviour.id.as_str())).collect()
    };
    gather(play, with)
}

fn gather(play: &Play<'_>, moves: impl Fn(&Behaviour) -> Vec<usize>) -> Vec<TechniqueUse> {
    let techniques = play.method.behaviours().iter().filter(|b| matches!(b.kind, Kind::Technique(_)));
    techniques
        .map(|behaviour| TechniqueUse { behaviour: behaviour.id.clone(), moves: moves(behaviour) })
        .filter(|used| !used.moves.is_empty())
        .collect()
}

fn ids<'a>(play: &Play<'a>, state: &crate::conversation::State) -> Vec<&'a str> {
    let does =
        offers(play, state).into_iter().flat_map(|offered| &play.scenario.response(offered.response).does);
    does.map(|done| play.method.behaviour(done.behaviour).id.as_str()).collect()
}

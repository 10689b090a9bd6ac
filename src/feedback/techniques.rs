//! Which of the 26 techniques landed, which were tried and did not, and which were there and left.

use super::MoveAccount;
use crate::conversation::{Conversation, Play, State, offers};
use crate::method::{Act, Behaviour, Kind};
use crate::scenario::NodeKind;
use serde::{Deserialize, Serialize};

/// A technique with the moves at which it was or could have been used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TechniqueUse {
    /// The behaviour's id.
    pub behaviour: String,
    /// The moves, by index in [`Feedback::moves`](super::Feedback::moves).
    pub moves: Vec<usize>,
}

/// The techniques that were used and landed, in the order of the method.
pub(super) fn used(play: &Play<'_>, moves: &[MoveAccount]) -> Vec<TechniqueUse> {
    at(play, moves, |made| made.as_meant)
}

/// The techniques that were tried and did not land, in the order of the method.
pub(super) fn missed(play: &Play<'_>, moves: &[MoveAccount]) -> Vec<TechniqueUse> {
    at(play, moves, |made| !made.as_meant)
}

/// The techniques with those of their moves that are so.
fn at(play: &Play<'_>, moves: &[MoveAccount], so: impl Fn(&MoveAccount) -> bool) -> Vec<TechniqueUse> {
    let with = |behaviour: &Behaviour| {
        let here = |made: &MoveAccount| made.behaviours.contains(&behaviour.id) && so(made);
        (0..moves.len()).filter(|index| here(&moves[*index])).collect()
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

/// The ids of the behaviours that can be done in a state: in what can be said, and a silence where it is fitting.
fn ids<'a>(play: &Play<'a>, state: &State) -> Vec<&'a str> {
    let said =
        offers(play, state).into_iter().flat_map(|offered| &play.scenario.response(offered.response).does);
    let said = said.map(|done| play.method.behaviour(done.behaviour));
    let kind = &play.scenario.node(state.node()).kind;
    let fitting = matches!(kind, NodeKind::Turn(turn) if turn.silence.is_some());
    let silence =
        play.method.behaviours().iter().filter(|behaviour| fitting && behaviour.act == Act::Silence);
    said.chain(silence).map(|behaviour| behaviour.id.as_str()).collect()
}

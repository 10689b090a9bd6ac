//! Which of the 26 techniques landed, which were tried and did not, and which were there and left.

use super::Account;
use crate::conversation::{Conversation, Play, State, offers};
use crate::method::{Act, BehaviourId, Kind};
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
pub(super) fn used(play: &Play<'_>, moves: &[Account]) -> Vec<TechniqueUse> {
    at(play, moves, Account::is_as_meant)
}

/// The techniques that were tried and did not land, in the order of the method.
pub(super) fn missed(play: &Play<'_>, moves: &[Account]) -> Vec<TechniqueUse> {
    at(play, moves, |made| !made.is_as_meant())
}

/// The techniques with those of their moves that are so.
fn at(play: &Play<'_>, moves: &[Account], so: impl Fn(&Account) -> bool) -> Vec<TechniqueUse> {
    let with = |behaviour: BehaviourId| {
        let here = |made: &Account| made.behaviours.contains(&behaviour) && so(made);
        (0..moves.len()).filter(|index| here(&moves[*index])).collect()
    };
    gather(play, with)
}

/// The techniques that were offered and never used, in the order of the method.
pub(super) fn unused(play: &Play<'_>, conversation: &Conversation, moves: &[Account]) -> Vec<TechniqueUse> {
    let offered: Vec<Vec<BehaviourId>> = conversation
        .moments()
        .iter()
        .take(moves.len())
        .map(|moment| can_be_done(play, &moment.state))
        .collect();
    let with = |behaviour: BehaviourId| {
        if moves.iter().any(|made| made.behaviours.contains(&behaviour)) {
            return Vec::new();
        }
        (0..offered.len()).filter(|index| offered[*index].contains(&behaviour)).collect()
    };
    gather(play, with)
}

fn gather(play: &Play<'_>, moves: impl Fn(BehaviourId) -> Vec<usize>) -> Vec<TechniqueUse> {
    let behaviours = play.method.behaviours().entries();
    let techniques = behaviours.filter(|(_, behaviour)| matches!(behaviour.kind, Kind::Technique(_)));
    techniques
        .map(|(id, behaviour)| TechniqueUse { behaviour: behaviour.id.clone(), moves: moves(id) })
        .filter(|used| !used.moves.is_empty())
        .collect()
}

/// The behaviours that can be done in a state: in what can be said, and a silence where it is fitting.
fn can_be_done(play: &Play<'_>, state: &State) -> Vec<BehaviourId> {
    let said =
        offers(play, state).into_iter().flat_map(|offered| &play.scenario.response(offered.response).does);
    let said = said.map(|done| done.behaviour);
    let kind = &play.scenario.node(state.node()).kind;
    let fitting = matches!(kind, NodeKind::Turn(turn) if turn.silence.is_some());
    let behaviours = play.method.behaviours().entries();
    let silence = behaviours.filter(|(_, behaviour)| fitting && behaviour.act == Act::Silence);
    said.chain(silence.map(|(id, _)| id)).collect()
}

//! What the trainee can say where the conversation stands.

use super::exact::Standing;
use super::machine::options;
use super::{Play, Stage, State};
use crate::chance::{Chance, Purpose};
use crate::scenario::{NodeId, ResponseId};

/// A response that is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offered {
    /// The response.
    pub response: ResponseId,
    /// The turn it comes from, where its subject was left by a jump: its key is then `node.response`.
    pub from: Option<NodeId>,
}

impl Offered {
    /// How inputs name it.
    #[must_use]
    pub fn key(self, play: &Play<'_>) -> String {
        let key = &play.scenario.response(self.response).key;
        match self.from {
            Some(node) => format!("{}.{key}", play.scenario.node(node).id),
            None => key.clone(),
        }
    }

    /// Whether an input names it, without building its key.
    pub(super) fn is_called(self, play: &Play<'_>, name: &str) -> bool {
        let key = play.scenario.response(self.response).key.as_str();
        match self.from {
            Some(node) => name
                .strip_prefix(play.scenario.node(node).id.as_str())
                .and_then(|rest| rest.strip_prefix('.'))
                .is_some_and(|rest| rest == key),
            None => name == key,
        }
    }
}

/// What is offered, in the order in which it is shown: picked from (seed, node, visit), the same after a rewind. What comes
/// to be offered because something was noticed takes its place among the rest, which keep their order.
#[must_use]
pub fn offers(play: &Play<'_>, state: &State) -> Vec<Offered> {
    let mut offered = unordered(play, state);
    let node = state.node();
    let rank = |offered: &Offered| {
        let purpose = Purpose::Order(offered.response.0);
        Chance::at(state.seed, node.0, state.visits(node), purpose).any::<u64>()
    };
    offered.sort_by_cached_key(rank);
    offered
}

/// What is offered, in the order of the file.
pub(super) fn unordered(play: &Play<'_>, state: &State) -> Vec<Offered> {
    match state.stage {
        Stage::At(node) => options(&Standing { play, state }, node),
        Stage::Ended(_) => Vec::new(),
    }
}

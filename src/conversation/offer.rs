//! What the trainee can say where the conversation stands.

use super::exact::Standing;
use super::machine::options;
use super::{Offered, Play, Stage, State};
use crate::chance::{Chance, Purpose};

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

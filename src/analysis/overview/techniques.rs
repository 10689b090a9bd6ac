//! Where each technique can be used.

use crate::conversation::Play;
use crate::method::{BehaviourId, Kind};
use crate::scenario::{NodeId, NodeKind, ResponseId};
use std::collections::BTreeMap;

/// Where each technique can be used.
pub(super) fn techniques(play: &Play<'_>) -> Vec<(BehaviourId, Vec<NodeId>)> {
    let mut found: BTreeMap<BehaviourId, Vec<NodeId>> = BTreeMap::new();
    for (index, node) in (0_u16..).zip(&play.scenario.nodes) {
        let said: Vec<ResponseId> = match &node.kind {
            NodeKind::Turn(turn) => turn.responses.clone(),
            NodeKind::Open(open) => {
                let ways_in = open.subjects.iter().flat_map(|id| &play.scenario.subject(*id).ways_in);
                open.leave.iter().chain(ways_in).copied().collect()
            }
            NodeKind::Ending(_) => Vec::new(),
        };
        for done in said.iter().flat_map(|id| &play.scenario.response(*id).does) {
            let technique = matches!(play.method.behaviour(done.behaviour).kind, Kind::Technique(_));
            let nodes = found.entry(done.behaviour).or_default();
            if technique && nodes.last() != Some(&NodeId(index)) {
                nodes.push(NodeId(index));
            }
        }
    }
    found.retain(|_, nodes| !nodes.is_empty());
    found.into_iter().collect()
}

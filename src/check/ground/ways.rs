//! Where things lead.

use crate::scenario::{NodeId, NodeKind, ResponseId, Scenario, Target};

/// The targets a node leads to without anyone choosing a response: by itself, by silence, by a time-out.
fn of_itself(scenario: &Scenario, node: NodeId) -> Vec<&Target> {
    match &scenario.node(node).kind {
        NodeKind::Turn(turn) => {
            let silence = turn.silence.iter().flat_map(|silence| [&silence.held, &silence.too_long]);
            silence.chain(&turn.timeout).chain(&turn.to).collect()
        }
        NodeKind::Open(_) | NodeKind::Ending(_) => Vec::new(),
    }
}

/// The responses a node offers of its own: those of a turn, those that leave an open node, the ways into its subjects.
fn offered(scenario: &Scenario, node: NodeId) -> Vec<ResponseId> {
    match &scenario.node(node).kind {
        NodeKind::Turn(turn) => turn.responses.clone(),
        NodeKind::Open(open) => {
            let ways_in = open.subjects.iter().flat_map(|id| &scenario.subject(*id).ways_in);
            open.leave.iter().chain(ways_in).copied().collect()
        }
        NodeKind::Ending(_) => Vec::new(),
    }
}

/// Every target of a node, those of responses only where `may_be_said`.
pub(in crate::check) fn targets(
    scenario: &Scenario,
    node: NodeId,
    may_be_said: impl Fn(ResponseId) -> bool,
) -> Vec<&Target> {
    let said = offered(scenario, node).into_iter().filter(|id| may_be_said(*id));
    of_itself(scenario, node).into_iter().chain(said.map(|id| &scenario.response(id).to)).collect()
}

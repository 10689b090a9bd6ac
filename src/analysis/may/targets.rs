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

/// The responses a node may offer: those of a turn, with the ways into other subjects where one can jump there; those that
/// leave an open node, and the ways into its subjects.
fn offered(scenario: &Scenario, node: NodeId) -> Vec<ResponseId> {
    match &scenario.node(node).kind {
        // Whose subjects these are depends on where the talk came from: all of them are more than can be.
        NodeKind::Turn(turn) if turn.jump => {
            let ways_in = scenario.subjects.iter().flat_map(|subject| &subject.ways_in);
            turn.responses.iter().chain(ways_in).copied().collect()
        }
        NodeKind::Turn(turn) => turn.responses.clone(),
        NodeKind::Open(open) => {
            let ways_in = open.subjects.iter().flat_map(|id| &scenario.subject(*id).ways_in);
            open.leave.iter().chain(ways_in).copied().collect()
        }
        NodeKind::Ending(_) => Vec::new(),
    }
}

/// Every target of a node, those of responses only where `may_be_said`.
pub(super) fn targets(
    scenario: &Scenario,
    node: NodeId,
    may_be_said: impl Fn(ResponseId) -> bool,
) -> Vec<&Target> {
    let said = offered(scenario, node).into_iter().filter(|id| may_be_said(*id));
    of_itself(scenario, node).into_iter().chain(said.map(|id| &scenario.response(id).to)).collect()
}

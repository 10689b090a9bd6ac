//! What can be reached, and turns that follow each other for ever.

use super::parts::Parts;
use crate::format::Diagnostic;
use crate::format::faults;
use crate::scenario::{Node, NodeId, NodeKind, ResponseId, Scenario, Target};
use std::collections::BTreeSet;

/// Reports nodes that no way leads to, a conversation without a reachable ending, and loops without the trainee.
pub(super) fn check(
    scenario: &Scenario,
    parts: &Parts<'_>,
    places: &[(usize, &str)],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let fault_at = |fault, id: NodeId| {
        let (part, name) = places[usize::from(id.0)];
        parts.all[part].document.fault(fault, name).with("name", scenario.node(id).id.as_str())
    };
    let reached = reached(scenario);
    let ids = || (0..).map(NodeId).take(scenario.nodes.len());
    let is_ending = |id: &NodeId| matches!(scenario.node(*id).kind, NodeKind::Ending(_));
    if !reached.iter().any(is_ending) {
        let place = parts.scenario.start;
        diagnostics.push(parts.all[0].document.fault(faults::NO_ENDING, place).with("name", place));
    }
    diagnostics.extend(ids().filter(|id| !reached.contains(id)).map(|id| fault_at(faults::UNREACHABLE_NODE, id)));
    let looping = ids().filter(|id| comes_back_by_itself(scenario, *id));
    diagnostics.extend(looping.map(|id| fault_at(faults::ENDLESS_LOOP, id)));
}

/// The nodes that can be reached from the start, whatever the conditions say.
fn reached(scenario: &Scenario) -> BTreeSet<NodeId> {
    let mut reached = BTreeSet::from([scenario.start]);
    let mut open = vec![scenario.start];
    while let Some(id) = open.pop() {
        for target in ways_from(scenario, scenario.node(id)) {
            open.extend(usable(scenario, target).filter(|next| reached.insert(*next)));
        }
    }
    reached
}

/// Whether the talk can come back to a turn without the trainee doing anything.
fn comes_back_by_itself(scenario: &Scenario, turn: NodeId) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![turn];
    while let Some(id) = open.pop() {
        let NodeKind::Turn(source) = &scenario.node(id).kind else { continue };
        for next in source.to.iter().flat_map(|target| usable(scenario, target)) {
            if next == turn {
                return true;
            }
            if seen.insert(next) {
                open.push(next);
            }
        }
    }
    false
}

/// The candidates of a target that can win: none after the first without conditions.
fn usable<'a>(scenario: &'a Scenario, target: &'a Target) -> impl Iterator<Item = NodeId> + 'a {
    let certain = target.iter().position(|id| scenario.node(*id).when.is_empty());
    target.iter().take(certain.map_or(target.len(), |at| at + 1)).copied()
}

fn ways_from<'a>(scenario: &'a Scenario, node: &'a Node) -> Vec<&'a Target> {
    let lead = |ids: &[ResponseId]| -> Vec<&'a Target> {
        ids.iter().map(|id| &scenario.response(*id).to).collect()
    };
    match &node.kind {
        NodeKind::Turn(turn) => {
            let silence = turn.silence.iter().flat_map(|silence| [&silence.held, &silence.too_long]);
            silence.chain(&turn.timeout).chain(&turn.to).chain(lead(&turn.responses)).collect()
        }
        NodeKind::Open(open) => {
            let ways_in = open.subjects.iter().flat_map(|id| lead(&scenario.subject(*id).ways_in));
            ways_in.chain(lead(&open.leave)).collect()
        }
        NodeKind::Ending(_) => Vec::new(),
    }
}

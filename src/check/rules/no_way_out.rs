#![doc = include_str!("../../../assets/rules/no-way-out.en.md")]

use crate::analysis::May;
use crate::check::found::Found;
use crate::check::ground::Ground;
use crate::check::rule::Rule;
use crate::format::Severity;
use crate::format::faults::Fault;
use crate::scenario::{NodeId, NodeKind, Scenario};
use std::collections::{BTreeMap, BTreeSet};

/// Nodes from which no ending can be reached.
pub(in crate::check) const RULE: Rule =
    Rule { fault: Fault { code: "no-way-out", severity: Severity::Warning }, find };

fn find(ground: &Ground<'_>, found: &mut Found) {
    let scenario = ground.scenario();
    let ends = leading_to_an_end(scenario, ground.may());
    for id in ground.may().nodes.difference(&ends) {
        let name = scenario.node(*id).id.as_str();
        found.at(&ground.place_of_node(*id), |diagnostic| diagnostic.with("name", name));
    }
}

/// The nodes from which an ending can be reached, found backwards from the endings.
fn leading_to_an_end(scenario: &Scenario, may: &May) -> BTreeSet<NodeId> {
    let mut before: BTreeMap<NodeId, Vec<NodeId>> = BTreeMap::new();
    for (from, to) in may.edges(scenario) {
        before.entry(to).or_default().push(from);
    }
    let is_ending = |id: &NodeId| matches!(scenario.node(*id).kind, NodeKind::Ending(_));
    let mut open: Vec<NodeId> = may.nodes.iter().copied().filter(is_ending).collect();
    let mut leading: BTreeSet<NodeId> = open.iter().copied().collect();
    while let Some(node) = open.pop() {
        let earlier = before.get(&node).into_iter().flatten();
        open.extend(earlier.copied().filter(|earlier| leading.insert(*earlier)));
    }
    leading
}

#![doc = include_str!("../../../assets/rules/no-way-out.en.md")]

use crate::check::found::Found;
use crate::check::ground::Ground;
use crate::check::rule::Rule;
use crate::format::Severity;
use crate::format::faults::Fault;
use crate::scenario::{NodeId, NodeKind, Scenario};
use std::collections::BTreeSet;

/// Nodes from which no ending can be reached.
pub(in crate::check) const RULE: Rule =
    Rule { fault: Fault { code: "no-way-out", severity: Severity::Warning }, find };

fn find(ground: &Ground<'_>, found: &mut Found) {
    let scenario = ground.scenario();
    for id in &ground.may().nodes {
        let reached = ground.may().reached_from(scenario, BTreeSet::from([*id]));
        if !reached.iter().any(|node| is_ending(scenario, *node)) {
            let name = scenario.node(*id).id.as_str();
            found.at(&ground.place_of_node(*id), |diagnostic| diagnostic.with("name", name));
        }
    }
}

fn is_ending(scenario: &Scenario, id: NodeId) -> bool {
    matches!(scenario.node(id).kind, NodeKind::Ending(_))
}

#![doc = include_str!("../../../assets/rules/condition-never-holds.en.md")]

use crate::analysis::can_hold;
use crate::check::found::Found;
use crate::check::ground::Ground;
use crate::check::rule::Rule;
use crate::format::faults::Fault;
use crate::format::{Diagnostic, Place, Severity};
use crate::scenario::{Condition, NodeKind, Say};

/// Conditions that can never hold.
pub(in crate::check) const RULE: Rule =
    Rule { fault: Fault { code: "condition-never-holds", severity: Severity::Warning }, find };

fn find(ground: &Ground<'_>, found: &mut Found) {
    let scenario = ground.scenario();
    let never = |when: &[Condition]| !when.is_empty() && !can_hold(scenario, ground.may(), when);
    let mut report = |place: &Place, name: &str| {
        found.at(place, |diagnostic: Diagnostic| diagnostic.with("name", name));
    };
    for (id, node) in scenario.nodes.entries() {
        if never(&node.when) {
            report(&ground.place_of_node(id), &node.id);
        }
        for line in says(&node.kind).iter().flat_map(Say::lines).filter(|line| never(&line.when)) {
            report(&ground.place_of_node(id), scenario.key(line.text));
        }
    }
    for (id, response) in scenario.responses.entries() {
        if never(&response.when) {
            report(&ground.place_of_response(id), &ground.name_of(id));
        }
    }
    for (id, subject) in scenario.subjects.entries() {
        if never(&subject.when) {
            let place = ground.places().subjects[id].clone();
            report(&place, &subject.id);
        }
    }
}

fn says(kind: &NodeKind) -> &[Say] {
    match kind {
        NodeKind::Turn(turn) => &turn.says,
        NodeKind::Open(open) => &open.says,
        NodeKind::Ending(ending) => &ending.says,
    }
}

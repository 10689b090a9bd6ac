#![doc = include_str!("../../../assets/rules/candidate-shadowed.en.md")]

use crate::analysis::can_hold;
use crate::check::found::Found;
use crate::check::ground::Ground;
use crate::check::rule::Rule;
use crate::format::faults::Fault;
use crate::format::{Place, Severity};
use crate::scenario::{Condition, NodeKind, Silence, Target};

/// Candidates that never get their turn, since one before them fits whenever they do.
pub(in crate::check) const RULE: Rule =
    Rule { fault: Fault { code: "candidate-shadowed", severity: Severity::Warning }, find };

fn find(ground: &Ground<'_>, found: &mut Found) {
    let scenario = ground.scenario();
    for (id, response) in scenario.responses.entries() {
        report(ground, &ground.place_of_response(id), &response.to, found);
    }
    for (id, node) in scenario.nodes.entries() {
        if let NodeKind::Turn(turn) = &node.kind {
            let silence = turn.silence.iter().flat_map(Silence::targets);
            for target in silence.chain(&turn.timeout).chain(&turn.to) {
                report(ground, &ground.place_of_node(id), target, found);
            }
        }
    }
}

fn report(ground: &Ground<'_>, place: &Place, target: &Target, found: &mut Found) {
    let scenario = ground.scenario();
    for (at, id) in target.iter().enumerate() {
        let earlier = target[..at].iter().map(|id| scenario.node(*id).when.as_slice());
        if is_shadowed(ground, &scenario.node(*id).when, earlier) {
            let name = scenario.node(*id).id.as_str();
            found.at(place, |diagnostic| diagnostic.with("name", name));
        }
    }
}

/// Whether conditions that can hold never do so without those of an earlier candidate. The last candidate, without conditions,
/// has to be there whatever happens; conditions that can never hold are told of by another rule.
fn is_shadowed<'c>(
    ground: &Ground<'_>,
    when: &[Condition],
    earlier: impl Iterator<Item = &'c [Condition]>,
) -> bool {
    let can = |when: &[Condition]| can_hold(ground.scenario(), ground.may(), when);
    if when.is_empty() || !can(when) {
        return false;
    }
    let none_before = earlier.map(|when| Condition::Not(Box::new(Condition::All(when.to_vec()))));
    let alone: Vec<Condition> = when.iter().cloned().chain(none_before).collect();
    !can(&alone)
}

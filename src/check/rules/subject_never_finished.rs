#![doc = include_str!("../../../assets/rules/subject-never-finished.en.md")]

use crate::check::found::Found;
use crate::check::ground::Ground;
use crate::check::rule::Rule;
use crate::format::Severity;
use crate::format::faults::Fault;

/// A required subject from which no way leads back to its open node.
pub(in crate::check) const RULE: Rule =
    Rule { fault: Fault { code: "subject-never-finished", severity: Severity::Warning }, find };

fn find(ground: &Ground<'_>, found: &mut Found) {
    let scenario = ground.scenario();
    for (id, subject) in scenario.subjects.entries() {
        if subject.required && !ground.may().finished.contains(&id) {
            let place = ground.places().subjects[id].clone();
            let node = scenario.node(subject.node).id.as_str();
            found.at(&place, |diagnostic| diagnostic.with("name", subject.id.as_str()).with("node", node));
        }
    }
}

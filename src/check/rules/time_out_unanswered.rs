#![doc = include_str!("../../../assets/rules/time-out-unanswered.en.md")]

use crate::check::found::Found;
use crate::check::ground::Ground;
use crate::check::rule::Rule;
use crate::format::Severity;
use crate::format::faults::Fault;
use crate::scenario::Turn;

/// A time-out gets no answer.
pub(in crate::check) const RULE: Rule =
    Rule { fault: Fault { code: "time-out-unanswered", severity: Severity::Warning }, find };

fn find(ground: &Ground<'_>, found: &mut Found) {
    let scenario = ground.scenario();
    let answers = |turn: &Turn| turn.timeout.is_some() || turn.responses.is_empty();
    if !scenario.time_out.is_empty() {
        return;
    }
    for id in scenario.nodes.ids().filter(|id| ground.may().nodes.contains(id)) {
        if scenario.turn(id).is_some_and(|turn| !answers(turn)) {
            let name = scenario.node(id).id.as_str();
            return found.at(&ground.places().start, |diagnostic| diagnostic.with("name", name));
        }
    }
}

#![doc = include_str!("../../../assets/rules/all-bad.en.md")]

use crate::check::found::Found;
use crate::check::ground::Ground;
use crate::check::rule::Rule;
use crate::format::Severity;
use crate::format::faults::Fault;

/// A choice in which nothing does the other good.
pub(in crate::check) const RULE: Rule =
    Rule { fault: Fault { code: "all-bad", severity: Severity::Warning }, find };

/// Up to this worth a response does the other clearly no good.
const BAD: i64 = -40;

fn find(ground: &Ground<'_>, found: &mut Found) {
    let Some(values) = ground.values() else { return };
    for choice in values.choices(ground.scenario(), 2) {
        if choice.is_whole && choice.all().iter().all(|(_, worth)| *worth <= BAD) {
            let node = &ground.scenario().node(ground.response(choice.best()).node).id;
            found.at(&ground.place_of_response(choice.best()), |diagnostic| {
                diagnostic.with("name", node.as_str()).with("number", choice.len())
            });
        }
    }
}

#![doc = include_str!("../../../assets/rules/all-good.en.md")]

use crate::check::found::Found;
use crate::check::ground::Ground;
use crate::check::rule::Rule;
use crate::format::Severity;
use crate::format::faults::Fault;

/// A choice in which nothing can go wrong.
pub(in crate::check) const RULE: Rule =
    Rule { fault: Fault { code: "all-good", severity: Severity::Warning }, find };

/// From this worth on a response does the other clearly good.
const GOOD: i64 = 40;

fn find(ground: &Ground<'_>, found: &mut Found) {
    let Some(values) = ground.values() else { return };
    for choice in values.choices(ground.scenario(), 2) {
        if choice.is_whole && choice.all().iter().all(|(_, worth)| *worth >= GOOD) {
            let node = &ground.scenario().node(ground.response(choice.best()).node).id;
            found.at(&ground.place_of_response(choice.best()), |diagnostic| {
                diagnostic.with("name", node.as_str()).with("number", choice.len())
            });
        }
    }
}

#![doc = include_str!("../../../assets/rules/told-twice.en.md")]

use crate::check::found::Found;
use crate::check::ground::{Ground, Slip};
use crate::check::rule::Rule;
use crate::format::Severity;
use crate::format::faults::Fault;

/// What is told as news was told before.
pub(in crate::check) const RULE: Rule =
    Rule { fault: Fault { code: "told-twice", severity: Severity::Warning }, find };

fn find(ground: &Ground<'_>, found: &mut Found) {
    for (saying, slip) in ground.slips().into_iter().flatten() {
        let Slip::ToldTwice(fact, before) = slip else { continue };
        let (name, place) = ground.saying(*saying);
        let (before, _) = ground.saying(*before);
        let fact = ground.scenario().facts[*fact].as_str();
        found
            .at(&place, |diagnostic| diagnostic.with("name", name).with("fact", fact).with("before", before));
    }
}

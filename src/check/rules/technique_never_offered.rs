#![doc = include_str!("../../../assets/rules/technique-never-offered.en.md")]

use crate::check::found::Found;
use crate::check::ground::Ground;
use crate::check::rule::Rule;
use crate::format::Severity;
use crate::format::faults::Fault;

/// A technique the scenario promises, and nobody can use.
pub(in crate::check) const RULE: Rule =
    Rule { fault: Fault { code: "technique-never-offered", severity: Severity::Warning }, find };

fn find(ground: &Ground<'_>, found: &mut Found) {
    for (behaviour, place) in ground.scenario().promised.iter().zip(&ground.places().promised) {
        if !ground.may().behaviours.contains(behaviour) {
            let id = ground.play.method.behaviour(*behaviour).id.as_str();
            found.at(place, |diagnostic| diagnostic.with("name", id));
        }
    }
}

#![doc = include_str!("../../../assets/rules/feedback-missing.en.md")]

use crate::check::found::Found;
use crate::check::ground::Ground;
use crate::check::rule::Rule;
use crate::format::Severity;
use crate::format::faults::Fault;

/// The best or the worst response of a choice says nothing about why.
pub(in crate::check) const RULE: Rule =
    Rule { fault: Fault { code: "feedback-missing", severity: Severity::Warning }, find };

fn find(ground: &Ground<'_>, found: &mut Found) {
    let Some(values) = ground.values() else { return };
    for choice in values.choices(ground.scenario(), 2) {
        for (language, texts) in ground.texts() {
            for id in [choice.best(), choice.worst()] {
                let text = ground.response(id).text;
                let (Some(place), None) = (texts.place(text), texts.attribute(text, "why")) else { continue };
                let key = ground.scenario().key(text);
                found.at(place, |diagnostic| diagnostic.with("name", key).with("language", language));
            }
        }
    }
}

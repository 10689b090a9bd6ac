#![doc = include_str!("../../../assets/rules/won-by-one-technique.en.md")]

use crate::check::found::Found;
use crate::check::ground::{Ground, Valued};
use crate::check::rule::Rule;
use crate::format::Severity;
use crate::format::faults::Fault;
use crate::method::BehaviourId;
use std::collections::BTreeMap;

/// The same technique is best nearly everywhere.
///
/// That it wins a conversation by itself the scoring sees to: what is repeated gives less. But who finds out that the
/// same thing is asked at nearly every choice has nothing left to learn.
pub(in crate::check) const RULE: Rule =
    Rule { fault: Fault { code: "won-by-one-technique", severity: Severity::Warning }, find };

/// In so many choices at least it has to be best.
const OFTEN: usize = 4;

/// And in so many hundredths of all choices.
const SHARE: usize = 35;

fn find(ground: &Ground<'_>, found: &mut Found) {
    let Some(values) = ground.values() else { return };
    let choices = values.choices(ground.scenario(), 3);
    for (behaviour, number) in best_by(ground, &choices) {
        if number >= OFTEN && number * 100 >= choices.len() * SHARE {
            let id = ground.play.method.behaviour(behaviour).id.as_str();
            found.at(&ground.places().start, |diagnostic| {
                diagnostic.with("name", id).with("number", number).with("of", choices.len())
            });
        }
    }
}

/// In how many choices the best response does each behaviour.
fn best_by(ground: &Ground<'_>, choices: &[Valued]) -> BTreeMap<BehaviourId, usize> {
    let mut best_by = BTreeMap::new();
    for choice in choices {
        for done in &ground.response(choice.best()).does {
            *best_by.entry(done.behaviour).or_default() += 1;
        }
    }
    best_by
}

#![doc = include_str!("../../../assets/rules/listener-out-of-earshot.en.md")]

use crate::check::found::Found;
use crate::check::ground::Ground;
use crate::check::rule::Rule;
use crate::conversation::{Moment, MoveKind};
use crate::format::Severity;
use crate::format::faults::Fault;
use crate::scenario::{FactId, NodeId, PersonId, TextId};
use std::collections::BTreeSet;

/// Who listened speaks after the two moved away.
pub(in crate::check) const RULE: Rule =
    Rule { fault: Fault { code: "listener-out-of-earshot", severity: Severity::Warning }, find };

fn find(ground: &Ground<'_>, found: &mut Found) {
    let Some(until) = ground.scenario().setting.listeners_until else { return };
    let mut all: BTreeSet<(NodeId, TextId)> = BTreeSet::new();
    for trial in ground.trials().into_iter().flat_map(|trials| &trials.all) {
        for (before, after) in pairs(trial.conversation.moments()) {
            if before.state.knows(until) || moves_away(ground, after, until) {
                let theirs = after.step.spoken.iter().filter(|line| listens(ground, line.by));
                all.extend(theirs.map(|line| (line.node, line.text)));
            }
        }
    }
    for (node, text) in all {
        let name = ground.scenario().key(text);
        found.at(&ground.place_of_node(node), |diagnostic| diagnostic.with("name", name));
    }
}

/// Each moment with the one after it.
fn pairs(moments: &[Moment]) -> impl Iterator<Item = (&Moment, &Moment)> {
    moments.iter().zip(moments.iter().skip(1))
}

/// Whether the trainee moves away with the other by what is said in a step.
fn moves_away(ground: &Ground<'_>, moment: &Moment, until: FactId) -> bool {
    let made = moment.step.made.as_ref().map(|made| made.kind);
    matches!(made, Some(MoveKind::Said(id)) if ground.response(id).learns.contains(&until))
}

fn listens(ground: &Ground<'_>, person: PersonId) -> bool {
    ground.scenario().setting.listeners.contains(&person)
}

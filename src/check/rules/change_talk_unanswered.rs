#![doc = include_str!("../../../assets/rules/change-talk-unanswered.en.md")]

use crate::check::found::Found;
use crate::check::ground::Ground;
use crate::check::rule::Rule;
use crate::conversation::{Moment, State, offers};
use crate::format::Severity;
use crate::format::faults::Fault;
use crate::method::{Act, Talk};
use crate::scenario::NodeId;
use std::collections::BTreeSet;

/// Talk for change to which no reflection can be given.
pub(in crate::check) const RULE: Rule =
    Rule { fault: Fault { code: "change-talk-unanswered", severity: Severity::Warning }, find };

fn find(ground: &Ground<'_>, found: &mut Found) {
    let mut unanswered: BTreeSet<NodeId> = BTreeSet::new();
    for trial in ground.trials().into_iter().flat_map(|trials| &trials.all) {
        let open = trial.conversation.moments().iter().filter(|moment| !moment.state.ended());
        for moment in open {
            if let Some(node) = spoke_for_change(ground, moment)
                && !can_be_reflected(ground, &moment.state)
            {
                unanswered.insert(node);
            }
        }
    }
    for node in unanswered {
        let name = ground.scenario().node(node).id.as_str();
        found.at(&ground.place_of_node(node), |diagnostic| diagnostic.with("name", name));
    }
}

/// The last turn of a step in which someone spoke for the change.
fn spoke_for_change(ground: &Ground<'_>, moment: &Moment) -> Option<NodeId> {
    let mut turns = moment.step.turns.iter().rev().map(|taken| taken.node);
    turns.find(|node| ground.scenario().turn(*node).is_some_and(|turn| turn.talk == Some(Talk::Change)))
}

/// Whether something that gives back what was said is among what can be said.
fn can_be_reflected(ground: &Ground<'_>, state: &State) -> bool {
    offers(&ground.play, state).iter().any(|offered| {
        let does = &ground.response(offered.response).does;
        does.iter().any(|done| ground.play.method.behaviour(done.behaviour).act == Act::Reflection)
    })
}

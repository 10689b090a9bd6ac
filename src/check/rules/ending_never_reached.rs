#![doc = include_str!("../../../assets/rules/ending-never-reached.en.md")]

use crate::check::found::Found;
use crate::check::ground::Ground;
use crate::check::rule::Rule;
use crate::conversation::{Conversation, Way};
use crate::format::Severity;
use crate::format::faults::Fault;
use crate::scenario::{NodeId, NodeKind};

/// An ending to which no conversation came.
pub(in crate::check) const RULE: Rule =
    Rule { fault: Fault { code: "ending-never-reached", severity: Severity::Warning }, find };

fn find(ground: &Ground<'_>, found: &mut Found) {
    let Some(trials) = ground.trials().filter(|_| ground.explores()) else { return };
    for (id, node) in (0..).map(NodeId).zip(&ground.scenario().nodes) {
        let ends = matches!(node.kind, NodeKind::Ending(_));
        if ends && trials.ended_at(id).next().is_none() && !found_by_search(ground, id) {
            let tried = trials.all.len();
            found.at(&ground.place_of_node(id), |diagnostic| {
                diagnostic.with("name", node.id.as_str()).with("number", tried)
            });
        }
    }
}

/// Whether the best or the worst conversation that can be found ends there.
fn found_by_search(ground: &Ground<'_>, node: NodeId) -> bool {
    let Some(reach) = ground.reach() else { return false };
    [reach.best(), reach.worst()].iter().any(|entries| {
        Conversation::replay(&ground.play, 0, Way::Guided, *entries)
            .is_ok_and(|conversation| conversation.state().ended() && conversation.state().node() == node)
    })
}

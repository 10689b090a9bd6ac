#![doc = include_str!("../../../assets/rules/ending-never-reached.en.md")]

use crate::check::found::Found;
use crate::check::ground::{Ground, Trials};
use crate::check::rule::Rule;
use crate::conversation::{Conversation, Input, Way, step};
use crate::format::Severity;
use crate::format::faults::Fault;
use crate::method::{SILENCE_BEST_MS, SILENCE_TOO_LONG_MS};
use crate::scenario::{NodeId, NodeKind};

/// An ending to which no conversation came.
pub(in crate::check) const RULE: Rule =
    Rule { fault: Fault { code: "ending-never-reached", severity: Severity::Warning }, find };

fn find(ground: &Ground<'_>, found: &mut Found) {
    let Some(trials) = ground.trials().filter(|_| ground.explores()) else { return };
    for (id, node) in ground.scenario().nodes.entries() {
        let ends = matches!(node.kind, NodeKind::Ending(_));
        let came = || trials.ended_at(id).next().is_some() || is_one_input_away(ground, trials, id);
        if ends && !came() && !found_by_search(ground, id) {
            let tried = trials.all.len();
            found.at(&ground.place_of_node(id), |diagnostic| {
                diagnostic.with("name", node.id.as_str()).with("number", tried)
            });
        }
    }
}

/// How long a silence is that is held too long.
const TOO_LONG_MS: u32 = 2 * SILENCE_TOO_LONG_MS;

/// Whether something that no player does ends one of the conversations there: a time-out, a silence.
fn is_one_input_away(ground: &Ground<'_>, trials: &Trials, node: NodeId) -> bool {
    let inputs = [Input::TimeOut, Input::Hold(SILENCE_BEST_MS), Input::Hold(TOO_LONG_MS)];
    let moments = trials.all.iter().flat_map(|trial| trial.conversation.moments());
    moments.map(|moment| &moment.state).any(|state| {
        inputs.iter().any(|input| {
            let mut after = state.clone();
            step(&ground.play, &mut after, *input).is_ok() && after.ended() && after.node() == node
        })
    })
}

/// Whether the best or the worst conversation that can be found ends there.
fn found_by_search(ground: &Ground<'_>, node: NodeId) -> bool {
    let Some(reach) = ground.reach() else { return false };
    [reach.best(), reach.worst()].iter().any(|entries| {
        Conversation::replay(&ground.play, 0, Way::Guided, *entries)
            .is_ok_and(|conversation| conversation.state().ended() && conversation.state().node() == node)
    })
}

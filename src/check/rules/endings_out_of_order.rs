#![doc = include_str!("../../../assets/rules/endings-out-of-order.en.md")]

use crate::check::found::Found;
use crate::check::ground::{Ground, Trials};
use crate::check::rule::Rule;
use crate::format::Severity;
use crate::format::faults::Fault;
use crate::scenario::{Meaning, NodeId, NodeKind};

/// So many conversations have to have ended there.
const FEWEST: usize = 3;

/// An ending at which the goal is reached scores no more than one at which it is not.
pub(in crate::check) const RULE: Rule =
    Rule { fault: Fault { code: "endings-out-of-order", severity: Severity::Warning }, find };

fn find(ground: &Ground<'_>, found: &mut Found) {
    let Some(trials) = ground.trials() else { return };
    let endings = || {
        ground.scenario().nodes.entries().filter_map(|(id, node)| match &node.kind {
            NodeKind::Ending(ending) => Some((id, ending.meaning, middle(trials, id)?)),
            _ => None,
        })
    };
    let missed = |meaning| matches!(meaning, Meaning::Missed | Meaning::Lost);
    for (id, _, reached) in endings().filter(|(_, meaning, _)| *meaning == Meaning::Reached) {
        let above = endings().filter(|(_, meaning, score)| missed(*meaning) && *score >= reached);
        if let Some((other, _, score)) = above.max_by_key(|(_, _, score)| *score) {
            let [name, other] = [id, other].map(|id| ground.scenario().node(id).id.as_str());
            found.at(&ground.place_of_node(id), |diagnostic| {
                diagnostic
                    .with("name", name)
                    .with("score", usize::from(reached))
                    .with("other", other)
                    .with("next", usize::from(score))
            });
        }
    }
}

/// The middle score of the conversations that ended there; none where there were too few.
fn middle(trials: &Trials, id: NodeId) -> Option<u8> {
    let mut scores: Vec<u8> = trials.ended_at(id).map(|trial| trial.score).collect();
    scores.sort_unstable();
    scores.get(scores.len() / 2).copied().filter(|_| scores.len() >= FEWEST)
}

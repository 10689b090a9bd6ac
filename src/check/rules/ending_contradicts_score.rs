#![doc = include_str!("../../../assets/rules/ending-contradicts-score.en.md")]

use crate::check::found::Found;
use crate::check::ground::Ground;
use crate::check::rule::Rule;
use crate::format::Severity;
use crate::format::faults::Fault;
use crate::scenario::{Meaning, NodeKind};

/// An ending that calls good what scored badly, or the other way round.
pub(in crate::check) const RULE: Rule =
    Rule { fault: Fault { code: "ending-contradicts-score", severity: Severity::Warning }, find };

/// So many conversations have to have ended there.
const FEWEST: usize = 3;

/// A conversation that reached its goal scores more than this as a rule, and one that was lost less.
const HALFWAY: u8 = 50;

fn find(ground: &Ground<'_>, found: &mut Found) {
    let Some(trials) = ground.trials() else { return };
    for (id, node) in ground.scenario().nodes.entries() {
        let NodeKind::Ending(ending) = &node.kind else { continue };
        let mut scores: Vec<u8> = trials.ended_at(id).map(|trial| trial.score).collect();
        scores.sort_unstable();
        let Some(middle) = scores.get(scores.len() / 2).copied().filter(|_| scores.len() >= FEWEST) else {
            continue;
        };
        let contradicts = match ending.meaning {
            Meaning::Reached => middle < HALFWAY,
            Meaning::Lost => middle > HALFWAY,
            Meaning::Partly | Meaning::Missed | Meaning::BrokenOff => false,
        };
        if contradicts {
            let meaning = crate::phrase::Arg::Message(ending.meaning.message().into());
            found.at(&ground.place_of_node(id), |diagnostic| {
                diagnostic
                    .with("name", node.id.as_str())
                    .with("score", usize::from(middle))
                    .with("number", scores.len())
                    .with("meaning", meaning)
            });
        }
    }
}

//! Whether each ending is come to, and how likely that is.

use super::estimate::{Estimate, Likelihood};
use super::probes::Probes;
use super::reached::Reached;
use crate::analysis::walk::Walk;
use crate::conversation::Play;
use crate::method::ById;
use crate::scenario::{Meaning, NodeId, NodeKind};

/// An ending, and whether it is come to.
#[derive(Clone, Debug, PartialEq)]
pub struct EndingFound {
    /// Which.
    pub node: NodeId,
    /// Its name in the file.
    pub id: String,
    /// What it means.
    pub meaning: Meaning,
    /// Whether a conversation can come to it, as far as is known.
    pub reached: Reached,
    /// How likely it is for someone who says anything that is offered as often as anything else.
    pub at_random: Likelihood,
}

/// The endings, in the order of the file.
pub(super) fn endings(
    play: &Play<'_>,
    reached: &ById<NodeId, Reached>,
    probes: &Probes,
    walk: Option<&Walk>,
) -> Vec<EndingFound> {
    let all = play.scenario.nodes.entries();
    all.filter_map(|(own, node)| {
        let NodeKind::Ending(ending) = &node.kind else { return None };
        let at_random = match walk {
            Some(walk) => Likelihood::Exactly(chance(walk, own)),
            None => Likelihood::About(Estimate::of_share(probes.ended_at(own), probes.all.len())),
        };
        Some(EndingFound {
            node: own,
            id: node.id.clone(),
            meaning: ending.meaning,
            reached: reached[own],
            at_random,
        })
    })
    .collect()
}

fn chance(walk: &Walk, node: NodeId) -> f64 {
    walk.ends.iter().filter(|end| end.node == node).map(|end| end.chance).sum()
}

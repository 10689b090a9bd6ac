//! Whether each ending is come to.

use super::tried::Held;
use crate::analysis::Reach;
use crate::conversation::{Conversation, Entry, Play, Way};
use crate::scenario::{Meaning, NodeId, NodeKind};

/// Whether an ending is ever come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndingFound {
    /// Which.
    pub node: NodeId,
    /// Its name in the file.
    pub id: String,
    /// What it means.
    pub meaning: Meaning,
    /// Whether a conversation can come to it, as far as is known.
    pub reached: Reached,
}

/// Whether something can be come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reached {
    /// A conversation came to it.
    Yes,
    /// No conversation can, with people who come in as with the seed.
    Never,
    /// None did, and that none can is not known.
    Unknown,
}

/// The endings, in the order of the file.
pub(super) fn endings(play: &Play<'_>, reach: Option<&Reach>, held: &[Held], seed: u64) -> Vec<EndingFound> {
    let at = |entries: &[Entry]| {
        let conversation = Conversation::replay(play, seed, Way::Guided, entries).ok()?;
        conversation.state().ended().then(|| conversation.state().node())
    };
    let found: Vec<NodeId> =
        reach.iter().flat_map(|reach| [reach.best(), reach.worst()]).filter_map(at).collect();

    let all = (0_u16..).zip(&play.scenario.nodes);
    all.filter_map(|(index, node)| {
        let NodeKind::Ending(ending) = &node.kind else { return None };
        let own = NodeId(index);
        let held = held.iter().any(|held| held.tried.endings.contains_key(&own));
        let came = held || found.contains(&own);
        let reached = match reach.map(|reach| reach.may_end_at(own)) {
            _ if came => Reached::Yes,
            Some(false) => Reached::Never,
            Some(true) | None => Reached::Unknown,
        };
        Some(EndingFound { node: own, id: node.id.clone(), meaning: ending.meaning, reached })
    })
    .collect()
}

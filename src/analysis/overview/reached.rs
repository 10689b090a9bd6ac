//! Where a conversation can come.

use super::probes::Probes;
use super::scouts::scout;
use crate::analysis::walk::Walk;
use crate::analysis::{May, Reach};
use crate::conversation::{Conversation, Entry, Play, Way};
use crate::method::ById;
use crate::scenario::NodeId;

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

/// Conversations with people who come in as with the seed.
pub(super) struct Seen<'s> {
    pub probes: &'s Probes,
    /// All there are, where they were walked through.
    pub walk: Option<&'s Walk>,
    pub reach: Option<&'s Reach>,
}

impl Seen<'_> {
    /// Of each node, whether a conversation can come to it.
    pub(super) fn nodes(&self, play: &Play<'_>, seed: u64) -> ById<NodeId, Reached> {
        let may = may(play, self.reach);
        let mut visited = self.visited(play, seed);
        let wanted: Vec<NodeId> = may.entries().filter(|(_, may)| **may).map(|(id, _)| id).collect();
        scout(play, seed, &wanted, &mut visited);
        may.map_ids(|node| match (visited[node], may[node]) {
            (true, _) => Reached::Yes,
            (false, true) => Reached::Unknown,
            (false, false) => Reached::Never,
        })
    }

    /// Of each node, whether one of these conversations came there.
    fn visited(&self, play: &Play<'_>, seed: u64) -> ById<NodeId, bool> {
        let mut visited = self.probes.visited.clone();
        if let Some(walk) = self.walk {
            visited = visited.map_ids(|node| visited[node] || walk.visited[node]);
        }
        let found = self.reach.iter().flat_map(|reach| [reach.best(), reach.worst()]);
        for node in found.flat_map(|entries| on_the_way(play, seed, entries)) {
            visited[node] = true;
        }
        visited
    }
}

/// The nodes that a conversation comes to.
fn on_the_way(play: &Play<'_>, seed: u64, entries: &[Entry]) -> Vec<NodeId> {
    let replayed = Conversation::replay(play, seed, Way::Guided, entries);
    replayed.map(|conversation| conversation.state().visited().collect()).unwrap_or_default()
}

/// Of each node, whether a conversation may come to it: where not, none can.
fn may(play: &Play<'_>, reach: Option<&Reach>) -> ById<NodeId, bool> {
    let may = May::of(play.method, play.scenario);
    let explored = reach.and_then(Reach::may_be_at);
    play.scenario.nodes.map_ids(|id| {
        // A turn that the talk goes on from by itself is not a place to stand.
        let passed = play.scenario.turn(id).is_some_and(|turn| turn.to.is_some());
        let explored = explored.as_ref().is_none_or(|explored| passed || explored.contains(&id));
        may.nodes.contains(&id) && explored
    })
}

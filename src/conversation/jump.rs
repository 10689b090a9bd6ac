//! Taking up a conversation at any place: for who writes one and wants to hear how it goes on from there.

use super::Play;
use crate::method::Level;
use crate::scenario::{FactId, NodeId};
use crate::scoring::PersonStart;

/// Where a conversation is taken up, and how the person opposite is then; all else is as at the beginning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Jump {
    /// Where.
    pub node: NodeId,
    /// The connection there is.
    pub connection: Level,
    /// The resistance.
    pub resistance: Level,
    /// The readiness to change.
    pub readiness: Level,
    /// What is known.
    pub knows: Vec<FactId>,
}

impl Jump {
    /// How the person opposite is; openness stays as it was.
    pub(super) fn standing(&self, play: &Play<'_>, came_in: PersonStart) -> PersonStart {
        let value = |level| play.method.starts.of(level);
        PersonStart {
            connection: value(self.connection),
            resistance: value(self.resistance),
            readiness: value(self.readiness),
            ..came_in
        }
    }
}

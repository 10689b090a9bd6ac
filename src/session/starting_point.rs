//! Where a conversation of a scenario that is being written is taken up.

use crate::conversation::Jump;
use crate::method::Level;
use crate::scenario::Scenario;
use std::collections::BTreeSet;

/// Where a conversation is to be taken up, by the names in the file, so that it outlives what is changed there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartingPoint {
    /// The node's name.
    pub node: String,
    /// The connection there is.
    pub connection: Level,
    /// The resistance.
    pub resistance: Level,
    /// The readiness to change.
    pub readiness: Level,
    /// The facts that are known.
    pub knows: BTreeSet<String>,
}

impl Default for StartingPoint {
    fn default() -> Self {
        Self {
            node: String::new(),
            connection: Level::Mid,
            resistance: Level::Mid,
            readiness: Level::Mid,
            knows: BTreeSet::new(),
        }
    }
}

impl StartingPoint {
    /// The same in a scenario; none where it has no such node.
    #[must_use]
    pub fn jump(&self, scenario: &Scenario) -> Option<Jump> {
        let facts = scenario.facts.entries();
        Some(Jump {
            node: scenario.nodes.find(|node| node.id == self.node)?,
            connection: self.connection,
            resistance: self.resistance,
            readiness: self.readiness,
            knows: facts.filter(|(_, name)| self.knows.contains(*name)).map(|(id, _)| id).collect(),
        })
    }
}

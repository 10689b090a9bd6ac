//! A scenario that is being written: what is wrong with it, and where its conversation is taken up.

use super::shelf::Shelved;
use crate::conversation::{Entry, Jump};
use crate::method::Level;
use crate::phrase::Phrase;
use crate::scenario::{FactId, NodeId, Scenario};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Something that is wrong with a scenario's files, as it is told beside the conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Whether the scenario cannot be played for it.
    pub is_error: bool,
    /// The code, such as `missing-target`.
    pub code: String,
    /// The file, with its line where there is one: `scenario.ron:30`.
    pub place: String,
    /// What is the matter.
    pub message: Phrase,
    /// What to do.
    pub help: Phrase,
}

/// What came of reading the files again.
#[derive(Clone)]
pub struct Reloaded {
    /// The id of the scenario that was read.
    pub id: String,
    /// The scenario; none where it cannot be played as it is now.
    pub shelved: Option<Arc<Shelved>>,
    /// What is wrong.
    pub told: Vec<Told>,
}

/// Where a conversation is to be taken up, by the names in the file, so that it outlives what is changed there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
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

impl Default for Place {
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

impl Place {
    /// The same in a scenario; none where it has no such node.
    #[must_use]
    pub fn jump(&self, scenario: &Scenario) -> Option<Jump> {
        let node = scenario.nodes.iter().position(|node| node.id == self.node)?;
        let facts = (0..).map(FactId).zip(&scenario.facts);
        Some(Jump {
            node: NodeId(u16::try_from(node).ok()?),
            connection: self.connection,
            resistance: self.resistance,
            readiness: self.readiness,
            knows: facts.filter(|(_, name)| self.knows.contains(*name)).map(|(id, _)| id).collect(),
        })
    }
}

/// A scenario that is being written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Writing {
    /// The scenario's id.
    pub id: String,
    /// What is wrong with it as it is now.
    pub told: Vec<Told>,
    /// Whether it cannot be played as it is now: the conversation is that of before.
    pub is_faulty: bool,
    /// How many moves of the conversation are no longer possible since the files changed.
    pub lost: usize,
    /// The moves up to where the conversation was, and what was still possible of them when the files were last read: they
    /// come back when the author takes back what he changed.
    pub moves: (Vec<Entry>, Vec<Entry>),
    /// Where it is to be taken up, while that is being chosen.
    pub choosing: Option<Place>,
}

//! A scenario, resolved and indexed. Only the `format` layer makes one, and only from files without errors: every
//! target exists, every behaviour is known, so that the engine has nothing left to refuse.

mod body;
mod cast;
mod condition;
mod flow;
mod hardness;
mod ids;
mod sheet;
mod structure;

pub use body::{Area, Arms, Face, Gaze, Given, Sight, Signal};
pub use cast::{Channel, Person, Place, Setting};
pub use condition::Condition;
pub use flow::{
    Ending, Line, Meaning, Node, NodeKind, OpenNode, Overrule, Response, Say, Silence, Subject, Target, Turn,
};
pub use ids::{FactId, NodeId, PersonId, ResponseId, SubjectId, TextId};
pub use sheet::LONGEST_NOTE;
pub use structure::{Lead, closure};

use crate::method::{BehaviourId, ById, Goal};

/// A message that can be spoken or shown: the key of a text in every language.
///
/// Indexed by [`TextId`]; the words are in `locale`'s scenario texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The key in the scenario's Fluent files, such as `yes-but` or `yes-but_listen`.
    pub key: String,
}

/// A scenario that can be played.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// The id: the name of its folder.
    pub id: String,
    /// The hash of its structure (fragments included, texts not), as 64 hexadecimal digits.
    pub hash: String,
    /// The goal the conversation begins with.
    pub goal: Goal,
    /// Where and how it takes place.
    pub setting: Setting,
    /// Who is in it; the first is the person opposite.
    pub cast: ById<PersonId, Person>,
    /// The points of the preparation sheet this scenario adds, as message keys.
    pub prepare: Vec<TextId>,
    /// What is said to a time-out where the turn says nothing of its own; then the talk goes on where it was.
    pub time_out: Vec<Say>,
    /// The techniques it promises to practise, as the card names them; where none is named, those it asks most.
    pub promised: Vec<BehaviourId>,
    /// The names of the facts.
    pub facts: ById<FactId, String>,
    /// Where it starts.
    pub start: NodeId,
    /// All nodes.
    pub nodes: ById<NodeId, Node>,
    /// All responses, of turns, subjects and leaves.
    pub responses: ById<ResponseId, Response>,
    /// All subjects.
    pub subjects: ById<SubjectId, Subject>,
    /// All messages that may be spoken or shown.
    pub messages: ById<TextId, Message>,
}

impl Scenario {
    /// The node with this index.
    ///
    /// # Panics
    /// Where the index comes from another scenario.
    #[must_use]
    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id]
    }

    /// The response with this index.
    ///
    /// # Panics
    /// Where the index comes from another scenario.
    #[must_use]
    pub fn response(&self, id: ResponseId) -> &Response {
        &self.responses[id]
    }

    /// The subject with this index.
    ///
    /// # Panics
    /// Where the index comes from another scenario.
    #[must_use]
    pub fn subject(&self, id: SubjectId) -> &Subject {
        &self.subjects[id]
    }

    /// The key of a message.
    ///
    /// # Panics
    /// Where the index comes from another scenario.
    #[must_use]
    pub fn key(&self, id: TextId) -> &str {
        &self.messages[id].key
    }

    /// The person opposite.
    #[must_use]
    pub fn opposite(&self) -> PersonId {
        PersonId(0)
    }

    /// Who sits at the table with the trainee: the person opposite, and the other party where there is one.
    pub fn at_the_table(&self) -> impl Iterator<Item = PersonId> + use<> {
        std::iter::once(self.opposite()).chain(self.setting.party)
    }

    /// Everywhere one can look.
    #[must_use]
    pub fn sights(&self) -> Vec<Sight> {
        let areas = Area::of(self.setting.channel);
        self.at_the_table().flat_map(|of| areas.iter().map(move |area| Sight { of, area: *area })).collect()
    }
}

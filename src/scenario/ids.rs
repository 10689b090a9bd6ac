//! What names the parts of a scenario.

use crate::method::id;

/// A node's index in [`Scenario::nodes`](super::Scenario::nodes).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(pub u16);

id!(NodeId, u16);

/// A response's index in [`Scenario::responses`](super::Scenario::responses).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ResponseId(pub u16);

id!(ResponseId, u16);

/// A subject's index in [`Scenario::subjects`](super::Scenario::subjects).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SubjectId(pub u16);

id!(SubjectId, u16);

/// A message's index in [`Scenario::messages`](super::Scenario::messages).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TextId(pub u16);

id!(TextId, u16);

/// A person's index in [`Scenario::cast`](super::Scenario::cast).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PersonId(pub u8);

id!(PersonId, u8);

/// A fact that can be learnt in the course of a conversation, by its index in [`Scenario::facts`](super::Scenario::facts).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FactId(pub u8);

id!(FactId, u8);

//! What has to be so for a line, a response or a node.

use super::{FactId, NodeId, PersonId, ResponseId, Signal, SubjectId};
use crate::method::{BehaviourId, Level, Quantity, TemperId};

/// A condition on the state, on facts or on what happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// The person's quantity is at this level.
    Is(PersonId, Quantity, Level),
    /// The person's quantity is at this level or above.
    AtLeast(PersonId, Quantity, Level),
    /// The person's quantity is at this level or below.
    AtMost(PersonId, Quantity, Level),
    /// The fact has been learnt.
    Knows(FactId),
    /// The signal has been noticed.
    Saw(Signal),
    /// The behaviour has been done at least this many times.
    Did(BehaviourId, u16),
    /// The response has been given.
    Chose(ResponseId),
    /// The node has been reached before.
    Visited(NodeId),
    /// The subject has been finished.
    Finished(SubjectId),
    /// The person came in with this temper.
    Temper(PersonId, TemperId),
    /// The condition does not hold.
    Not(Box<Condition>),
    /// At least one holds.
    Any(Vec<Condition>),
    /// All hold.
    All(Vec<Condition>),
}

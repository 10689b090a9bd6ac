//! What has to be so for a line, a response or a node.

use super::{FactId, NodeId, PersonId, ResponseId, Signal, SubjectId};
use crate::method::{BehaviourId, Level, Quantity, TemperId};

/// A condition on the state, on facts or on what happened.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

impl Condition {
    /// The leaves of these condition trees, from left to right: what they ask for, however it is combined.
    pub fn leaves(conditions: &[Self]) -> impl Iterator<Item = &Self> {
        let mut left = vec![conditions.iter()];
        std::iter::from_fn(move || {
            loop {
                let Some(next) = left.last_mut()?.next() else {
                    left.pop();
                    continue;
                };
                match next {
                    Self::Not(inner) => left.push(std::slice::from_ref(&**inner).iter()),
                    Self::Any(inner) | Self::All(inner) => left.push(inner.iter()),
                    leaf => return Some(leaf),
                }
            }
        })
    }
}

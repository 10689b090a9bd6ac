//! What can come about at all.

use crate::method::BehaviourId;
use crate::scenario::{FactId, NodeId, ResponseId, Signal, SubjectId};
use std::collections::BTreeSet;

/// What can come about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct May {
    /// Nodes that can be reached.
    pub nodes: BTreeSet<NodeId>,
    /// Responses that can be given.
    pub responses: BTreeSet<ResponseId>,
    /// Facts that can become known.
    pub facts: BTreeSet<FactId>,
    /// Signals that can be noticed.
    pub signals: BTreeSet<Signal>,
    /// Behaviours that can be done.
    pub behaviours: BTreeSet<BehaviourId>,
    /// Subjects that can be finished.
    pub finished: BTreeSet<SubjectId>,
}

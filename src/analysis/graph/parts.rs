//! The parts of a graph.

use super::Gist;
use crate::scenario::{NodeId, ResponseId, SubjectId};

/// A node that can be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vertex {
    /// Which.
    pub node: NodeId,
    /// The innermost group it is in, among [`Graph::groups`](super::Graph::groups).
    pub group: Option<usize>,
    /// Whether the best conversation comes by.
    pub best: bool,
}

/// Nodes that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Why they do.
    pub kind: GroupKind,
    /// The group around it, among [`Graph::groups`](super::Graph::groups).
    pub within: Option<usize>,
}

/// Why nodes belong together.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GroupKind {
    /// It is about this subject.
    Subject(SubjectId),
    /// They are of this fragment, by its name in node ids: `closing`.
    Fragment(String),
}

/// One candidate of what leads from a node to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edge {
    /// From where, among [`Graph::nodes`](super::Graph::nodes).
    pub from: usize,
    /// To where, among [`Graph::nodes`](super::Graph::nodes).
    pub to: usize,
    /// By what.
    pub by: By,
    /// Which of its candidates it is, from 0: the first that fits wins.
    pub candidate: usize,
    /// How many candidates there are.
    pub candidates: usize,
    /// At which of its moves the best conversation goes along here, from 1.
    pub best: Vec<usize>,
}

/// By what one gets from a node to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum By {
    /// A response, with what it does in the main.
    Response(ResponseId, Gist),
    /// A silence that was held.
    Silence,
    /// A silence that was held too long.
    LongSilence,
    /// A time-out.
    TimeOut,
    /// By itself: the trainee has nothing to say there.
    Itself,
    /// The other subjects can be taken up from there.
    Jump,
}

//! The branches of a scenario as plain data: what can be reached, what leads where and what it does, which nodes belong
//! together, and where the best conversation goes.

mod best;
mod gist;
#[expect(clippy::module_inception, reason = "the graph itself, beside what it is made of")]
mod graph;
mod groups;
mod parts;
mod subjects;
mod ways;

pub use gist::Gist;
pub use graph::Graph;
pub use parts::{By, Edge, Group, GroupKind, Vertex};

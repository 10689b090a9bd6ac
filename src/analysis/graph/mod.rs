//! The branches of a scenario as plain data: what can be reached, what leads where and what it does, which nodes belong
//! together, and where the best conversation goes.

mod best;
mod gist;
mod groups;
mod parts;
mod subjects;
mod ways;

pub use gist::Gist;
pub use parts::{By, Edge, Graph, Group, GroupKind, Vertex};

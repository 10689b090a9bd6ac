//! What could have been: what else could be done at a move, what it would have done, and what a whole scenario comes to.

mod graph;
mod overview;
mod range;
mod trainee;
mod what_if;
mod worth;

pub use graph::{By, Edge, Gist, Graph, Group, GroupKind, Vertex};
pub use overview::{APART, EndingFound, Estimate, Found, Hinge, Overview, Reached, Tried, overview};
pub use range::{Between, MoveReach, Range, Reach, Reachable};
pub use trainee::{Likes, Trainee};
pub use what_if::{WhatIf, meaning, what_ifs};
pub use worth::worth;

//! What could have been: what else could be done at a move, what it would have done, and what a whole scenario comes to.

mod both;
mod components;
mod doable;
mod graph;
mod may;
mod overview;
mod range;
mod trainee;
mod walk;
mod what_if;
mod worth;

pub use graph::{By, Edge, Gist, Graph, Group, GroupKind, Vertex};
pub use may::{May, can_hold};
pub use overview::{
    APART, Different, EndingFound, Estimate, Found, Hinge, Likelihood, Overview, Reached, Structure, Tried,
    overview,
};
pub use range::{Between, MoveReach, Range, Reach, Reachable};
pub use trainee::{Likes, Trainee};
pub use what_if::{WhatIf, meaning, what_ifs};
pub use worth::worth;

//! What could have been: what else could be done at a move, and what it would have done.

mod range;
mod what_if;
mod worth;

pub use range::{Between, MoveReach, Range, Reach, Reachable};
pub use what_if::{WhatIf, meaning, what_ifs};
pub use worth::worth;

//! What could have been: the other responses at a move, and what they would have done.

mod what_if;

pub use what_if::{WhatIf, what_ifs, worth};

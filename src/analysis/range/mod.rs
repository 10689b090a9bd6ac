//! The worst and the best that can be reached in a scenario.
//!
//! All that can be said in all orders is too much to play through. So the ways a conversation can go are explored with
//! what decides the score rounded to the trainee's favour (connection up, felt challenge down) and with what is not
//! known left open. By the rules of monotony more connection never lands less, so nothing real comes out above
//! what these ways come to, and the best of them is a proven bound from above. A real conversation that was found is
//! a proven bound from below.

mod atlas;
mod concern;
mod deed;
mod going;
mod holds;
mod interned;
mod lookout;
mod past;
mod perhaps;
mod place;
mod reach;
mod reachable;
mod search;
mod slopes;
mod values;
mod ways;

pub use reach::{Between, Range, Reach};
pub use reachable::{MoveReach, Reachable};

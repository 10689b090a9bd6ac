//! What can come about in a scenario, whatever people feel.

mod asked;
mod come_about;
mod feasible;
mod targets;

pub use come_about::May;
pub use feasible::can_hold;

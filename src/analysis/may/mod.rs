//! What can come about in a scenario, whatever people feel.

mod come_about;
mod feasible;

pub use come_about::May;
pub use feasible::can_hold;

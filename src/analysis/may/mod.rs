//! What can come about in a scenario, whatever people feel.

mod come_about;
mod feasible;
#[expect(clippy::module_inception, reason = "what is found, beside how it is")]
mod may;

pub use feasible::can_hold;
pub use may::May;

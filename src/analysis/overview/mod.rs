//! What a scenario comes to: who gets where, what it is worth, and where it is decided.

mod different;
mod endings;
mod estimate;
mod found;
mod hinges;
mod techniques;
mod tried;

pub use endings::{EndingFound, Reached};
pub use estimate::Estimate;
pub use found::{APART, Found, Overview, overview};
pub use hinges::Hinge;
pub use tried::Tried;

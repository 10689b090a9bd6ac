//! What a scenario comes to: who gets where, what it is worth, and where it is decided.

mod different;
mod endings;
mod estimate;
mod found;
mod hinges;
mod probes;
mod reached;
mod scouts;
mod structure;
mod techniques;
mod tried;

pub use different::Different;
pub use endings::EndingFound;
pub use estimate::{Estimate, Likelihood};
pub use found::{APART, Found, Overview, overview};
pub use hinges::Hinge;
pub use reached::Reached;
pub use structure::Structure;
pub use tried::Tried;

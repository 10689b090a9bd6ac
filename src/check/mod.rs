//! What is probably not as the author meant it, though it can be played: the smells of a scenario.
//!
//! Each rule stands in a file of its own, named for its code; what it says to users is in `assets/rules`. A rule looks at
//! a scenario on the grounds in `ground`: what can come about at all, what each response is worth where it was offered,
//! and what became of conversations that were tried. What is found can be silenced in the scenario, with a reason.

mod checked;
mod explained;
mod found;
mod ground;
mod rule;
mod rules;
mod silenced;

pub use checked::{Checked, check};
pub use explained::{explained, known_codes};
pub use ground::Depth;
pub use rule::Rule;
pub use rules::RULES;

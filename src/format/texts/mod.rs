//! What is said, in each language: the Fluent files of a scenario and of the fragments it uses.

mod catalogue;
mod check;
mod nesting;
mod scenario_texts;
mod trouble;
mod words;

pub(super) use catalogue::Catalogue;
pub(super) use check::{Part, bring_together};
pub use scenario_texts::ScenarioTexts;

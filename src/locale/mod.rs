//! Phrases into words, in the reader's language.
//!
//! The interface's texts are Fluent files in `assets/locales`, built into the program. A scenario brings its own
//! texts, which the `format` layer has already put into words.

mod bundle;
mod language;

pub use crate::phrase::ScenarioWords;
pub use bundle::Locale;
pub use language::Language;

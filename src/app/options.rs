//! How the window is asked to open.

use crate::locale::Language;
use crate::store::Place;
use std::path::PathBuf;

/// How the window is asked to open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WindowOptions {
    /// Where everything is kept; nothing is kept where the system has no folder for it.
    pub place: Option<Place>,
    /// Folders with more scenarios.
    pub scenarios: Vec<PathBuf>,
    /// The language that was asked for.
    pub language: Option<Language>,
    /// The system's language, for who has not chosen one.
    pub system_language: Option<Language>,
    /// The size of the text in percent, where it was asked for.
    pub text_percent: Option<u16>,
    /// The scenario to prepare at once.
    pub scenario: Option<String>,
    /// The seed of the first conversation.
    pub seed: u64,
}

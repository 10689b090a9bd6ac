//! Feedback and diagnostics as documents: text for the terminal, JSON for programs.

mod diagnostics;
mod document;
mod feedback_text;
mod played;

pub use diagnostics::{diagnostics_json, diagnostics_text};
pub use document::Document;
pub use feedback_text::feedback_text;
pub use played::{Played, played_json};

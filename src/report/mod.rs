//! Feedback, scores and diagnostics as documents: text for the terminal, JSON for programs.

mod diagnostics;
mod document;
mod explanation;
mod feedback_text;
mod graph;
mod line_starts;
mod miti;
mod overview;
mod played;
mod preparation;
mod scored;
mod unplayed;

pub use diagnostics::{
    Sources, diagnostics_json, diagnostics_text, transcript_diagnostics_text, twee_diagnostics_json,
    twee_diagnostics_text, written_twee_diagnostics_text,
};
pub use document::Document;
pub use explanation::explanation_text;
pub use feedback_text::{number_text, story_text};
pub use graph::{GraphPicture, graph_dot, graph_mermaid, graph_svg, width_of_text};
pub use miti::{MitiJson, miti_lines, miti_phrases};
pub use overview::{overview_json, overview_text};
pub use played::{Played, played_json};
pub use preparation::{notes_text, preparation_text, sheet_question};
pub use scored::TranscriptReport;
pub use unplayed::unplayed_text;

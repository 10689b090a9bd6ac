//! What reading a scenario comes to.

use super::Diagnostic;
use super::document::Document;
use super::limits;
use super::place::{Places, Silenced};
use super::plays::PlayFile;
use super::texts::ScenarioTexts;
use crate::scenario::Scenario;
use std::collections::BTreeMap;

/// What came of reading a scenario.
#[derive(Debug, Default)]
pub struct Loaded {
    /// The scenario; `None` where anything in its files is an error.
    pub scenario: Option<Scenario>,
    /// What is said, by language: `nl`, `en`.
    pub texts: BTreeMap<String, ScenarioTexts>,
    /// The plays recorded beside it.
    pub plays: Vec<PlayFile>,
    /// The rules of `check` the author silenced.
    pub silenced: Vec<Silenced>,
    /// Where everything stands.
    pub places: Places,
    /// What is wrong, by file and place.
    pub diagnostics: Vec<Diagnostic>,
    /// The files that were read, by the name the diagnostics give them.
    pub sources: BTreeMap<String, String>,
}

impl Loaded {
    /// Keeps the text of a file, so that its diagnostics can be shown with their lines.
    pub(super) fn keep(&mut self, document: &Document) {
        self.sources.entry(document.file.clone()).or_insert_with(|| document.text.clone());
    }
}

/// By file and place; what was found twice, of a fragment that is used twice, is said once. Of more than anyone reads
/// the errors are kept.
pub(super) fn tidy(diagnostics: &mut Vec<Diagnostic>) {
    let start = |diagnostic: &Diagnostic| diagnostic.span.as_ref().map(|span| span.start);
    diagnostics.sort_by(|a, b| (&a.file, start(a), a.code).cmp(&(&b.file, start(b), b.code)));
    diagnostics.dedup();
    if diagnostics.len() > limits::FAULTS && diagnostics.iter().any(Diagnostic::is_error) {
        diagnostics.retain(Diagnostic::is_error);
    }
    diagnostics.truncate(limits::FAULTS);
}

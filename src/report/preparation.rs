//! What was written on the preparation sheet.

use super::Document;
use crate::locale::{Locale, ScenarioWords};
use std::collections::BTreeMap;

/// What a point of the sheet asks, by its key: a message of the scenario, or of the interface.
#[must_use]
pub fn sheet_question(key: &str, locale: &Locale, words: &dyn ScenarioWords) -> String {
    words.words(key).map_or_else(|| locale.text(key), str::to_owned)
}

/// The points with what was written on them, to look back on; empty where nothing was. Wrapped at this many columns.
#[must_use]
pub fn preparation_text(
    notes: &BTreeMap<String, String>,
    locale: &Locale,
    words: &dyn ScenarioWords,
    width: usize,
) -> String {
    let mut document = Document::new(width);
    if !notes.is_empty() {
        document.heading(&locale.text("prepared-title"));
        document.paragraph(&locale.text("prepared-about"));
        points(notes, locale, words, &mut document);
    }
    document.finish()
}

/// The points with what was written on them, and no more. Wrapped at this many columns.
#[must_use]
pub fn notes_text(
    notes: &BTreeMap<String, String>,
    locale: &Locale,
    words: &dyn ScenarioWords,
    width: usize,
) -> String {
    let mut document = Document::new(width);
    points(notes, locale, words, &mut document);
    document.finish()
}

fn points(
    notes: &BTreeMap<String, String>,
    locale: &Locale,
    words: &dyn ScenarioWords,
    document: &mut Document,
) {
    for (key, written) in notes {
        document.item(&sheet_question(key, locale, words));
        document.under(written);
    }
}

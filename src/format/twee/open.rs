//! From the bytes of a Twee file to its text.

use super::lines::lines;
use crate::format::document::Document;
use crate::format::{Diagnostic, faults, limits};

/// What a published story begins with: HTML, which Twine makes of its passages.
const HTML: [&str; 4] = ["<!doctype", "<html", "<tw-storydata", "<?xml"];

/// The text of a file; a diagnostic where nothing can be made of it.
pub(super) fn open(file: &str, bytes: &[u8]) -> Result<Document, Box<Diagnostic>> {
    let whole = |fault| Diagnostic::new(fault, file, None);
    if bytes.len() > limits::TWEE_BYTES {
        return Err(Box::new(whole(faults::TWEE_TOO_LARGE).with("limit", limits::TWEE_BYTES / 1_000_000)));
    }
    let document = Document::of_text(file, bytes)?;
    let body = document.body().trim_start();
    if HTML.iter().any(|begins| body.get(..begins.len()).is_some_and(|at| at.eq_ignore_ascii_case(begins))) {
        return Err(Box::new(whole(faults::TWEE_HTML)));
    }
    if !lines(document.body()).any(|(_, line)| line.starts_with("::")) {
        return Err(Box::new(whole(faults::TWEE_NO_PASSAGES)));
    }
    Ok(document)
}

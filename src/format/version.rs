//! Files of structure, `scenario.ron` and `fragment.ron`, and the version of the format they are written in.

use super::Diagnostic;
use super::document::Document;
use super::faults;
use super::source::{read_file, trouble};
use serde::Deserialize;

/// The version this program writes.
pub const FORMAT_CURRENT: u32 = 1;

/// The oldest version this program reads.
pub const FORMAT_MINIMUM: u32 = 1;

/// The one field that every version has.
#[derive(Deserialize)]
struct Versioned {
    format: u32,
}

/// Reads a file of structure: first its version, before anything else in it is judged. A file that does not say its
/// version is read on: what is wrong with it is then found there.
pub(super) fn read_structure<'a, T: Deserialize<'a>>(document: &'a Document) -> Result<T, Box<Diagnostic>> {
    if let Ok(Versioned { format }) = read_file(document.body()) {
        check_version(document, format)?;
    }
    read_file(document.body()).map_err(|error| Box::new(trouble(document, document.body(), &error)))
}

fn check_version(document: &Document, format: u32) -> Result<(), Box<Diagnostic>> {
    let fault = match format {
        FORMAT_MINIMUM..=FORMAT_CURRENT => return Ok(()),
        version if version > FORMAT_CURRENT => faults::NEWER_FORMAT,
        _ => faults::OLDER_FORMAT,
    };
    let at = document.text.find("format").unwrap_or_default();
    let diagnostic = document.fault_at(fault, at..at + "format".len());
    let diagnostic = diagnostic.with("version", i64::from(format)).with("current", i64::from(FORMAT_CURRENT));
    Err(Box::new(diagnostic))
}

//! The version of the format a file is written in.

use super::Diagnostic;
use super::document::Document;
use super::faults;
use super::source::read;
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

/// Finds out whether a file is of a version that can be read, before anything else in it is judged. A file that does
/// not say so is read on: what is wrong with it is then found there.
pub(super) fn check_version(document: &Document) -> Result<(), Diagnostic> {
    let Ok(Versioned { format }) = read(document.body()) else { return Ok(()) };
    let fault = match format {
        FORMAT_MINIMUM..=FORMAT_CURRENT => return Ok(()),
        version if version > FORMAT_CURRENT => faults::NEWER_FORMAT,
        _ => faults::OLDER_FORMAT,
    };
    let at = document.text.find("format").unwrap_or_default();
    Err(document
        .fault_at(fault, at..at + "format".len())
        .with("version", i64::from(format))
        .with("current", i64::from(FORMAT_CURRENT)))
}

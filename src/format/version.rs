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

/// The one field that every version has, whatever else stands in the file.
#[derive(Deserialize)]
struct Versioned {
    format: u32,
}

/// A structure that says in which version it is written.
pub(super) trait Structure<'a>: Deserialize<'a> {
    /// The version of the format.
    fn format(&self) -> u32;
}

/// Reads a file of structure. Its version is judged before anything else in it, also where the rest cannot be read. A
/// file that does not say its version is faulty in that.
pub(super) fn read_structure<'a, T: Structure<'a>>(document: &'a Document) -> Result<T, Box<Diagnostic>> {
    let body = document.body();
    match read_file::<T>(body) {
        Ok(structure) => check_version(document, structure.format()).map(|()| structure),
        Err(error) => {
            if let Ok(Versioned { format }) = read_file(body) {
                check_version(document, format)?;
            }
            Err(Box::new(trouble(document, body, &error)))
        }
    }
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

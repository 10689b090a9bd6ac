//! A text file that was read, and places in it.

use super::diagnostic::{Diagnostic, floor};
use super::faults::{self, Fault};
use super::{Folder, limits};
use std::ops::Range;

/// The mark some editors put before the first character.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// A text file, small enough and readable.
#[derive(Clone, Debug)]
pub(super) struct Document {
    /// What the user calls it.
    pub(super) file: String,
    /// All of it, a byte order mark included, so that offsets are those of the file.
    pub(super) text: String,
}

impl Document {
    /// A file of a folder; `None` where there is no such file.
    pub(super) fn open(folder: &Folder, name: &str) -> Option<Result<Self, Box<Diagnostic>>> {
        folder.files.get(name).map(|bytes| Self::decode(&folder.name_of(name), bytes))
    }

    fn decode(file: &str, bytes: &[u8]) -> Result<Self, Box<Diagnostic>> {
        if bytes.len() > limits::FILE_BYTES {
            // How much too large is not known: of a file on disk no more was read than shows that it is.
            let fault = Diagnostic::new(faults::FILE_TOO_LARGE, file, None);
            return Err(Box::new(fault.with("limit", limits::FILE_BYTES / 1_000)));
        }
        Self::of_text(file, bytes)
    }

    /// A file of any size, if it is text.
    pub(super) fn of_text(file: &str, bytes: &[u8]) -> Result<Self, Box<Diagnostic>> {
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(fault) => {
                let at = fault.valid_up_to();
                return Err(Box::new(Diagnostic::new(faults::NOT_UTF_8, file, Some(at..at + 1))));
            }
        };
        let document = Self { file: file.to_owned(), text };
        if let Some(at) = document.text.find('\0') {
            return Err(Box::new(document.fault_at(faults::NUL_BYTE, at..at + 1)));
        }
        Ok(document)
    }

    /// The text without its byte order mark.
    pub(super) fn body(&self) -> &str {
        self.text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&self.text)
    }

    /// Where a part of the text stands. `None` for a text that is not a part of it.
    pub(super) fn span_of(&self, part: &str) -> Option<Range<usize>> {
        let start = (part.as_ptr() as usize).checked_sub(self.text.as_ptr() as usize)?;
        let end = start.checked_add(part.len())?;
        (end <= self.text.len()).then_some(start..end)
    }

    /// A fault at a part of the text.
    pub(super) fn fault(&self, fault: Fault, part: &str) -> Diagnostic {
        Diagnostic::new(fault, &self.file, self.span_of(part))
    }

    /// A fault at a place of the text; the place is trimmed to whole characters.
    pub(super) fn fault_at(&self, fault: Fault, place: Range<usize>) -> Diagnostic {
        let start = floor(&self.text, place.start);
        let end = floor(&self.text, place.end).max(start);
        Diagnostic::new(fault, &self.file, Some(start..end))
    }

    /// A fault of the file as a whole.
    pub(super) fn fault_as_a_whole(&self, fault: Fault) -> Diagnostic {
        Diagnostic::new(fault, &self.file, None)
    }
}

//! From the bytes of a transcript to its text.

use crate::format::document::Document;
use crate::format::{Diagnostic, faults, limits};
use std::borrow::Cow;

/// What the files of spreadsheet programs begin with: they are archives.
const ARCHIVE: &[u8] = b"PK\x03\x04";

/// The marks of text in two bytes a character.
const UTF_16: [&[u8]; 2] = [b"\xff\xfe", b"\xfe\xff"];

/// What stands for bytes that are no text.
pub(super) const UNREADABLE: char = char::REPLACEMENT_CHARACTER;

/// The text of a file. Bytes that are no text are replaced, and complained of only where they are read: a spreadsheet
/// that writes in the way of long ago spoils the accents in a column of words, which nobody needs.
pub(super) fn open(file: &str, bytes: &[u8]) -> Result<Document, Box<Diagnostic>> {
    let of_the_whole = |fault| Err(Box::new(Diagnostic::new(fault, file, None)));
    if bytes.len() > limits::TRANSCRIPT_BYTES {
        let fault = Diagnostic::new(faults::TRANSCRIPT_TOO_LARGE, file, None);
        return Err(Box::new(fault.with("limit", limits::TRANSCRIPT_BYTES / 1_000_000)));
    }
    if bytes.starts_with(ARCHIVE) {
        return of_the_whole(faults::TRANSCRIPT_SPREADSHEET);
    }
    if is_utf_16(bytes) {
        return of_the_whole(faults::TRANSCRIPT_UTF_16);
    }
    let text = match String::from_utf8_lossy(bytes) {
        Cow::Borrowed(text) => text.to_owned(),
        Cow::Owned(text) => text,
    };
    let document = Document { file: file.to_owned(), text };
    match document.text.find('\0') {
        Some(at) => Err(Box::new(document.fault_at(faults::NUL_BYTE, at..at + 1))),
        None if document.body().trim().is_empty() => of_the_whole(faults::TRANSCRIPT_EMPTY),
        None => Ok(document),
    }
}

/// Whether it is text in two bytes a character: it says so, or every other one of its first bytes is empty.
fn is_utf_16(bytes: &[u8]) -> bool {
    let begins_so = |mark: &&[u8]| bytes.starts_with(mark);
    let empty_at = |offset: usize| (0..4).all(|pair| bytes.get(2 * pair + offset) == Some(&0));
    UTF_16.iter().any(begins_so) || empty_at(0) != empty_at(1)
}

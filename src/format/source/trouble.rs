//! What RON found wrong, as a diagnostic at its place in the file.

use crate::format::Diagnostic;
use crate::format::document::Document;
use crate::format::faults::{self, Fault};
use crate::format::limits;
use crate::format::nearest::nearest;
use ron::error::{Error, Position, SpannedError};
use std::ops::Range;

/// The diagnostic for what RON found in a piece of a document.
pub(in crate::format) fn trouble(document: &Document, piece: &str, error: &SpannedError) -> Diagnostic {
    let offset = document.span_of(piece).map_or(0, |span| span.start);
    let place = place(piece, error);
    let at = |fault: Fault| document.fault_at(fault, offset + place.start..offset + place.end);
    if let Some(sign) = expected_sign(&error.code) {
        return at(faults::EXPECTED).with("sign", sign);
    }
    match &error.code {
        Error::NoSuchStructField { expected, found, .. } => at(faults::UNKNOWN_FIELD)
            .with("field", found.as_str())
            .with("possible", expected.join(", "))
            .suggesting(nearest(found, expected.iter().copied())),
        Error::NoSuchEnumVariant { expected, found, .. } => at(faults::UNKNOWN_WORD)
            .with("word", found.as_str())
            .with("possible", expected.join(", "))
            .suggesting(nearest(found, expected.iter().copied())),
        Error::MissingStructField { field, .. } => at(faults::MISSING_FIELD).with("field", *field),
        Error::DuplicateStructField { field, .. } => at(faults::FIELD_TWICE).with("field", *field),
        Error::ExceededRecursionLimit => at(faults::TOO_DEEP).with("limit", limits::NESTING),
        Error::Eof | Error::UnclosedBlockComment => at(faults::UNEXPECTED_END),
        Error::ExpectedBoolean
        | Error::ExpectedInteger
        | Error::ExpectedString
        | Error::ExpectedIdentifier
        | Error::IntegerOutOfBounds
        | Error::InvalidValueForType { .. }
        | Error::ExpectedDifferentLength { .. } => {
            at(faults::WRONG_VALUE).with("detail", error.code.to_string())
        }
        other => at(faults::SYNTAX).with("detail", other.to_string()),
    }
}

/// The bracket, comma or quote that RON misses.
fn expected_sign(error: &Error) -> Option<&'static str> {
    Some(match error {
        Error::ExpectedArray => "[",
        Error::ExpectedArrayEnd => "]",
        Error::ExpectedComma => ",",
        Error::ExpectedMap => "{",
        Error::ExpectedMapColon => ":",
        Error::ExpectedMapEnd => "}",
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => "(",
        Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => ")",
        Error::ExpectedStringEnd => "\"",
        _ => return None,
    })
}

/// Where in the piece it is: what RON read last, on the last line it had reached.
fn place(piece: &str, error: &SpannedError) -> Range<usize> {
    let (from, to) = (offset(piece, error.span.start), offset(piece, error.span.end));
    let read = piece.get(from..to).unwrap_or_default();
    let word = read.trim_end();
    if word.trim_start().is_empty() {
        return to..to + piece.get(to..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    }
    let last_line = word.rfind('\n').map_or(0, |at| at + 1);
    let indent = word[last_line..].len() - word[last_line..].trim_start().len();
    from + last_line + indent..from + word.len()
}

/// The byte at a line and column, both counted from 1, columns in characters.
fn offset(piece: &str, position: Position) -> usize {
    let line_start = match position.line {
        0 | 1 => 0,
        line => piece.match_indices('\n').nth(line - 2).map_or(piece.len(), |(at, _)| at + 1),
    };
    let in_line = piece[line_start..].char_indices().nth(position.col.saturating_sub(1));
    in_line.map_or(piece.len(), |(at, _)| line_start + at)
}

//! What RON found wrong, as a diagnostic at its place in the file.

use crate::format::Diagnostic;
use crate::format::document::Document;
use crate::format::faults::{self, Fault};
use crate::format::limits;
use crate::format::nearest::nearest;
use crate::phrase::Arg;
use ron::error::{Error, Position, SpannedError};
use std::ops::Range;

/// What serde calls a text that is not taken out of the file but points into it, as names do. One with a backslash in it
/// does not stand in the file as it is meant.
const BORROWED: &str = "a borrowed string";

/// The diagnostic for what RON found in a piece of a document.
pub(in crate::format) fn trouble(document: &Document, piece: &str, error: &SpannedError) -> Diagnostic {
    let offset = document.span_of(piece).map_or(0, |span| span.start);
    let place = place(piece, error);
    let read = piece.get(place.clone()).unwrap_or_default();
    let at = |fault: Fault| document.fault_at(fault, offset + place.start..offset + place.end);
    if read.starts_with('#') {
        return at(faults::HASH_COMMENT);
    }
    let (sign, wanted) = (expected_sign(&error.code), wanted(&error.code));
    if (sign.is_some() || wanted.is_some()) && ends_open(document, offset + reached(piece, error)) {
        return at(faults::UNEXPECTED_END);
    }
    if let Some(sign) = sign {
        return at(faults::EXPECTED).with("sign", sign);
    }
    if wanted.is_some() && is_comma_too_many(piece, &place) {
        return at(faults::UNEXPECTED_SIGN).with("sign", ",");
    }
    if let Some(wanted) = wanted {
        return at(faults::WRONG_VALUE).with("wanted", Arg::Message(wanted.into()));
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
        Error::UnexpectedChar(sign) => {
            let sign = if is_lone_slash(read, *sign) { '/' } else { *sign };
            at(faults::UNEXPECTED_SIGN).with("sign", sign.to_string())
        }
        Error::ExpectedDifferentStructName { found: word, .. } => {
            at(faults::WORD_BEFORE_BRACKET).with("word", word.as_str())
        }
        Error::SuggestRawIdentifier(word) | Error::InvalidIdentifier(word) => {
            at(faults::NOT_A_WORD).with("word", word.as_str())
        }
        other => plain(other).map_or_else(|| at(faults::SYNTAX).with("detail", other.to_string()), at),
    }
}

/// The faults about which there is no more to say than where they are.
fn plain(error: &Error) -> Option<Fault> {
    Some(match error {
        Error::Eof | Error::UnclosedBlockComment | Error::UnclosedLineComment => faults::UNEXPECTED_END,
        Error::ExpectedAttribute | Error::ExpectedAttributeEnd | Error::NoSuchExtension(_) => {
            faults::HASH_COMMENT
        }
        Error::IntegerOutOfBounds => faults::NUMBER_OUT_OF_RANGE,
        Error::ExpectedDifferentLength { .. } => faults::MISSING_VALUE,
        Error::InvalidValueForType { .. } => faults::BACKSLASH_IN_NAME,
        Error::InvalidEscape(_) => faults::ESCAPE,
        Error::TrailingCharacters => faults::AFTER_THE_END,
        _ => return None,
    })
}

/// The sort of value that RON wanted, as a message, where another was read.
fn wanted(error: &Error) -> Option<&'static str> {
    Some(match error {
        Error::ExpectedBoolean => "diagnostic-wanted-truth",
        Error::ExpectedInteger
        | Error::ExpectedFloat
        | Error::FloatUnderscore
        | Error::InvalidIntegerDigit { .. }
        | Error::UnderscoreAtBeginning => "diagnostic-wanted-integer",
        Error::ExpectedString | Error::ExpectedChar => "diagnostic-wanted-quoted",
        Error::ExpectedIdentifier => "diagnostic-wanted-word",
        Error::InvalidValueForType { expected, .. } if expected != BORROWED => "diagnostic-wanted-other",
        _ => return None,
    })
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

/// Whether the file is over here and something was opened before: what is missing is its end.
fn ends_open(document: &Document, at: usize) -> bool {
    let (before, after) = document.text.split_at_checked(at).unwrap_or((&document.text, ""));
    after.trim().is_empty() && before.contains(['(', '[', '{'])
}

/// Whether what stands here is a comma, where the one before it or the bracket was enough.
fn is_comma_too_many(piece: &str, place: &Range<usize>) -> bool {
    let (before, after) = piece.split_at_checked(place.start).unwrap_or((piece, ""));
    after.starts_with(',') && before.trim_end().ends_with([',', '(', '[', '{'])
}

/// Whether a slash was read that begins no comment: RON then names the sign after it, which may not even be seen.
fn is_lone_slash(read: &str, sign: char) -> bool {
    read.strip_prefix('/').is_some_and(|rest| rest.is_empty() || rest.starts_with(sign))
}

/// How far into the piece RON had come.
fn reached(piece: &str, error: &SpannedError) -> usize {
    offset(piece, error.span.end)
}

/// Where in the piece it is: what RON read last, on the last line it had reached.
fn place(piece: &str, error: &SpannedError) -> Range<usize> {
    let (from, to) = (offset(piece, error.span.start), reached(piece, error));
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

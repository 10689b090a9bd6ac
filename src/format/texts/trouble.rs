//! What Fluent found wrong, named for what the author most likely did.

use crate::format::Diagnostic;
use crate::format::document::Document;
use crate::format::faults::{self, Fault};
use fluent_syntax::parser::{ErrorKind, ParserError};
use std::ops::Range;

/// The place of an escape that Fluent's parser cannot get past: a letter that is not plain ASCII where the digits of
/// `\u` should be makes it cut that letter in two.
pub(super) fn unreadable_escape(text: &str) -> Option<usize> {
    let escapes = text.match_indices('\\').map(|(at, _)| at);
    let mut escapes = escapes.filter(|at| text[at + 1..].starts_with(['u', 'U']));
    escapes.find(|at| {
        let digits = text[at + 2..].chars().take(6);
        digits.take_while(|c| c.is_ascii_hexdigit() || !c.is_ascii()).any(|c| !c.is_ascii())
    })
}

/// The diagnostic for what Fluent's parser found.
pub(super) fn trouble(document: &Document, error: &ParserError) -> Diagnostic {
    let offset = document.text.len() - document.body().len();
    let (fault, place) = cause(document.body(), error);
    let diagnostic = document.fault_at(fault, offset + place.start..offset + place.end);
    let text = &document.text[diagnostic.span.clone().unwrap_or_default()];
    let sign = text.chars().next().map(String::from).unwrap_or_default();
    diagnostic.with("sign", sign)
}

fn cause(text: &str, error: &ParserError) -> (Fault, Range<usize>) {
    let junk = error.slice.clone().unwrap_or(error.pos.clone());
    let at = error.pos.start;
    if text.as_bytes().get(at) == Some(&b'\t') {
        return (faults::TAB, at..at + 1);
    }
    match &error.kind {
        ErrorKind::UnbalancedClosingBrace => (faults::BRACE, at..at + 1),
        ErrorKind::ExpectedInlineExpression | ErrorKind::ExpectedToken('}') | ErrorKind::ForbiddenCallee => {
            let brace = text.get(junk.start..at).and_then(|before| before.rfind('{'));
            let brace = brace.map_or(at, |brace| junk.start + brace);
            (faults::BRACE, brace..brace + 1)
        }
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            (faults::ESCAPE, at..at + 1)
        }
        ErrorKind::UnterminatedStringLiteral => {
            let quote = text.get(junk.start..at).and_then(|before| before.rfind('"'));
            let quote = quote.map_or(at, |quote| junk.start + quote);
            (faults::OPEN_QUOTE, quote..quote + 1)
        }
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => {
            (faults::EMPTY_MESSAGE, first_line(text, junk.start))
        }
        ErrorKind::MissingDefaultVariant
        | ErrorKind::MultipleDefaultVariants
        | ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => (faults::SELECT_IN_TEXT, at..at + 1),
        _ => cause_in_line(text, at),
    }
}

/// The cause where all that is known is that the line does not go on as it should.
fn cause_in_line(text: &str, at: usize) -> (Fault, Range<usize>) {
    let line_start = text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
    let line = first_line(text, line_start);
    let words = &text[line.clone()];
    if let Some(at) = words.find(['{', '}']) {
        return (faults::BRACE, line.start + at..line.start + at + 1);
    }
    match words.chars().next() {
        Some('.') if words.trim_end().ends_with('=') => (faults::EMPTY_ATTRIBUTE, line),
        Some('.' | '*' | '[') => (faults::LINE_START, line.start..line.start + 1),
        Some('\t') => (faults::TAB, line.start..line.start + 1),
        Some('#') => (faults::TEXT_SYNTAX, line),
        _ => (faults::LOOSE_LINE, line),
    }
}

/// The line that begins at `start`, without the spaces before and after it.
fn first_line(text: &str, start: usize) -> Range<usize> {
    let line = text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
    let indent = line.len() - line.trim_start_matches(' ').len();
    start + indent..start + line.trim_end().len().max(indent)
}

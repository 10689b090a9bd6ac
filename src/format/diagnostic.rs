//! What is wrong with a file, where, and what to do about it.

use super::fault::{Fault, Severity};
use crate::phrase::{Arg, Phrase};
use std::ops::Range;

/// How many letters of a text a diagnostic repeats.
const LONGEST_SHOWN: usize = 60;

/// A fault of an author's file. Faults are data: loading goes on and lists all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The name of the fault, such as `missing-target`; `weerklank explain` knows it.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// The file, as the user knows it.
    pub file: String,
    /// Where in the file, in bytes; `None` where it concerns the file as a whole.
    pub span: Option<Range<usize>>,
    /// What is the matter: `diagnostic-CODE` with its values.
    pub message: Phrase,
    /// What to do: `diagnostic-CODE.help`, with the same values.
    pub help: Phrase,
}

impl Diagnostic {
    /// A fault of a file.
    #[must_use]
    pub fn new(fault: Fault, file: &str, span: Option<Range<usize>>) -> Self {
        Self {
            code: fault.code,
            severity: fault.severity,
            file: file.to_owned(),
            span,
            message: Phrase::new(format!("diagnostic-{}", fault.code)),
            help: Phrase::new(format!("diagnostic-{}.help", fault.code)),
        }
    }

    /// The same with one more value, for the message and for the help.
    #[must_use]
    pub fn with(self, name: &'static str, value: impl Into<Arg>) -> Self {
        let value = value.into();
        Self { message: self.message.with(name, value.clone()), help: self.help.with(name, value), ..self }
    }

    /// The same, with “did you mean” for help where something much like it exists.
    #[must_use]
    pub fn suggesting(self, nearest: Option<&str>) -> Self {
        match nearest {
            Some(nearest) => {
                Self { help: Phrase::new("diagnostic-did-you-mean").with("nearest", nearest), ..self }
            }
            None => self,
        }
    }

    /// Whether the scenario cannot be played for it.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// The line and the column of a byte of a text, both from 1; columns are counted in characters.
#[must_use]
pub fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..floor(text, offset)).unwrap_or_default();
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let line = 1 + before.bytes().filter(|byte| *byte == b'\n').count();
    (line, 1 + before[line_start..].chars().count())
}

/// As much of a text as a diagnostic repeats, on one line; the place says where the rest is.
pub(super) fn shown(text: &str) -> String {
    let cut = text.char_indices().nth(LONGEST_SHOWN).map(|(end, _)| &text[..end]);
    let shown = cut.unwrap_or(text).replace(['\n', '\r', '\t'], " ");
    if cut.is_some() { format!("{shown}…") } else { shown }
}

/// The nearest place at or before an offset where a character begins.
pub(super) fn floor(text: &str, offset: usize) -> usize {
    let mut at = offset.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

//! A pattern into words: names filled in, line breaks as Fluent has them made into flowing text.

use super::catalogue::Catalogue;
use crate::format::Diagnostic;
use crate::format::document::Document;
use crate::format::faults::{self, Fault};
use crate::format::limits;
use crate::format::nearest::nearest;
use crate::format::resolve::is_attribute;
use crate::phrase::{Phrase, code_point, harmful_signs};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

/// Words in the making.
pub(super) struct Words<'c, 'a, 'd> {
    own: &'c Catalogue<'a>,
    names: &'c Catalogue<'c>,
    diagnostics: &'d mut Vec<Diagnostic>,
    text: String,
    /// How many pieces it was made of so far.
    pieces: usize,
    /// The names that are being filled in, one inside the other.
    within: Vec<String>,
}

impl<'c, 'a, 'd> Words<'c, 'a, 'd> {
    pub(super) fn new(
        own: &'c Catalogue<'a>,
        names: &'c Catalogue<'c>,
        diagnostics: &'d mut Vec<Diagnostic>,
    ) -> Self {
        Self { own, names, diagnostics, text: String::new(), pieces: 0, within: Vec::new() }
    }

    /// Adds a pattern of the file; `place` is where to point at a fault that has no place of its own.
    pub(super) fn pattern(&mut self, pattern: &Pattern<&str>, place: &str) {
        for element in &pattern.elements {
            self.pieces += 1;
            if self.pieces > limits::TEXT_PIECES {
                return;
            }
            match element {
                PatternElement::TextElement { value } => {
                    self.find_lines_not_meant_to_be_spoken(value);
                    self.text.push_str(value);
                }
                PatternElement::Placeable { expression } => self.placeable(expression, place),
            }
        }
    }

    fn placeable(&mut self, expression: &Expression<&str>, place: &str) {
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { .. } => return self.report(faults::SELECT_IN_TEXT, place),
        };
        match inline {
            InlineExpression::StringLiteral { value } => self.literal(value),
            InlineExpression::NumberLiteral { value } => self.text.push_str(value),
            InlineExpression::TermReference { id, arguments: None, .. } => self.name(id.name),
            InlineExpression::TermReference { id, .. } | InlineExpression::FunctionReference { id, .. } => {
                self.report(faults::FUNCTION_IN_TEXT, id.name);
            }
            InlineExpression::VariableReference { id } => self.report(faults::VARIABLE_IN_TEXT, id.name),
            InlineExpression::MessageReference { id, .. } => self.report(faults::MESSAGE_IN_TEXT, id.name),
            InlineExpression::Placeable { expression } => self.placeable(expression, place),
        }
    }

    /// Adds what stands in quotation marks, in which signs can be written as codes.
    fn literal(&mut self, written: &str) {
        let said = unescape_unicode_to_string(written);
        // One that stands there as it is was found already, in the file.
        let hidden = harmful_signs(&said).next().filter(|_| harmful_signs(written).next().is_none());
        if let Some((_, sign)) = hidden {
            let fault = self.document_of(written).fault(faults::CONTROL_SIGN, written);
            self.diagnostics.push(fault.with("sign", code_point(sign)));
        }
        self.text.push_str(&said);
    }

    /// Adds a name.
    pub(super) fn name(&mut self, name: &str) {
        if self.within.iter().any(|outer| outer == name) {
            return self.report(faults::CYCLIC_NAME, name);
        }
        let found = self.own.names.get(name).or_else(|| self.names.names.get(name));
        let Some(pattern) = found else {
            let few = self.diagnostics.len() < limits::FAULTS_WITH_SUGGESTION;
            let known = self.own.names.keys().chain(self.names.names.keys()).copied();
            let suggestion = nearest(name, known.take_while(|_| few)).map(|known| format!("-{known}"));
            let fault = self.own.document.fault(faults::UNKNOWN_NAME, name).with("name", name);
            self.diagnostics.push(fault.suggesting(suggestion.as_deref()));
            return;
        };
        self.within.push(name.to_owned());
        self.pattern(pattern, name);
        self.within.pop();
    }

    /// An indented `#` is no comment, and an attribute without its dot is none: the line would be spoken.
    fn find_lines_not_meant_to_be_spoken(&mut self, text: &str) {
        let within_a_line = !self.begins_a_line(text);
        for line in text.lines().skip(usize::from(within_a_line)).map(str::trim) {
            if line.starts_with('#') {
                self.report(faults::SPOKEN_COMMENT, line);
            } else if let Some(attribute) = attribute_without_dot(line) {
                let fault = self.document_of(line).fault(faults::ATTRIBUTE_WITHOUT_DOT, line);
                self.diagnostics.push(fault.with("name", line).with("attribute", attribute));
            }
        }
    }

    /// Whether nothing but spaces stands before a piece of a file on its line.
    fn begins_a_line(&self, piece: &str) -> bool {
        let document = self.document_of(piece);
        let before = document.span_of(piece).and_then(|span| document.text.get(..span.start));
        before.is_some_and(|before| before.trim_end_matches(' ').ends_with('\n'))
    }

    /// The file a piece stands in: that of the texts at hand, or that of the scenario's names.
    fn document_of(&self, piece: &str) -> &'c Document {
        let own = self.own.document;
        if own.span_of(piece).is_some() { own } else { self.names.document }
    }

    fn report(&mut self, fault: Fault, place: &str) {
        self.diagnostics.push(self.document_of(place).fault(fault, place).with("name", place));
    }

    /// The words, if they are not too many; `place` is where to point at if they are.
    pub(super) fn finish(self, place: &str) -> String {
        let text = if flows(&self.text) { self.text } else { flow(&self.text) };
        if self.pieces > limits::TEXT_PIECES {
            // What follows was not put in: how long it would be is not known.
            let fault = self.own.document.fault(faults::TEXT_TOO_LONG, place);
            let message = Phrase::new("diagnostic-text-too-long.pieces").with("name", place);
            let message = message.with("limit", limits::TEXT_PIECES);
            self.diagnostics.push(Diagnostic { message, ..fault });
        } else if text.len() > limits::TEXT_CHARS && text.chars().count() > limits::TEXT_CHARS {
            // There are at least as many bytes as characters, and they are counted already.
            let length = text.chars().count();
            let fault = self.own.document.fault(faults::TEXT_TOO_LONG, place).with("name", place);
            self.diagnostics.push(fault.with("number", length).with("limit", limits::TEXT_CHARS));
        }
        text
    }
}

impl<'a> Catalogue<'a> {
    /// The words of a pattern of this file; `names` are those of the scenario.
    pub(super) fn words(
        &self,
        pattern: &Pattern<&'a str>,
        place: &'a str,
        names: &Catalogue<'_>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> String {
        let mut words = Words::new(self, names, diagnostics);
        words.pattern(pattern, place);
        words.finish(place)
    }

    /// The name of a member of the cast; `None` where the file does not give it.
    pub(super) fn name(&self, id: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<String> {
        let (key, _) = self.names.get_key_value(id)?;
        let mut words = Words::new(self, self, diagnostics);
        words.name(key);
        Some(words.finish(key))
    }
}

/// The attribute that a line was to be, had it begun with a dot: `inner = …`.
fn attribute_without_dot(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('=')?;
    Some(name.trim_end()).filter(|name| is_attribute(name))
}

/// Whether a text is as [`flow`] would have it: nothing between its words but one space.
fn flows(text: &str) -> bool {
    let mut spaced = true;
    for (at, byte) in text.bytes().enumerate() {
        if is_space(text, at, byte) && (spaced || byte != b' ') {
            return false;
        }
        spaced = byte == b' ';
    }
    !spaced
}

/// Whether a white space begins here. Of the bytes that begin a sign of several, these alone begin a white space.
fn is_space(text: &str, at: usize, byte: u8) -> bool {
    match byte {
        b'!'..=0xC1 => false,
        0xC2 | 0xE1..=0xE3 => text[at..].starts_with(char::is_whitespace),
        _ => char::from(byte).is_whitespace(),
    }
}

/// What stands on several lines becomes one, an empty line begins a new paragraph.
fn flow(text: &str) -> String {
    let mut flowing = String::with_capacity(text.len());
    let mut separator = "";
    for line in text.lines() {
        let mut words = line.split_whitespace().peekable();
        if words.peek().is_none() && !flowing.is_empty() {
            separator = "\n\n";
        }
        for word in words {
            flowing.push_str(separator);
            flowing.push_str(word);
            separator = " ";
        }
    }
    flowing
}

#[cfg(test)]
mod tests {
    use super::{flow, flows};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_flows_is_what_flowing_leaves_as_it_is(text in "[a’… \n\t\u{85}\u{a0}\u{1680}\u{2003}\u{3000}é😀]{0,12}") {
            prop_assert_eq!(flows(&text), !text.is_empty() && flow(&text) == text && !text.contains('\n'));
        }
    }
}

//! Styles: emphasis between pairs of signs, headings, rules.

use super::piece::Markup;
use super::scanner::Scanner;
use crate::format::twee::dialect::Dialect;

/// The fewest signs of which a rule is made.
const RULE: usize = 3;

impl Scanner<'_> {
    /// A sign that opens or closes a style.
    pub(super) fn style(&mut self) -> bool {
        let sign = marks(self.dialect).iter().find(|mark| self.rest().starts_with(**mark)).copied();
        let Some(mark) = sign else { return false };
        if let Some(open) = self.styles.iter().rposition(|open| *open == mark) {
            self.styles.remove(open);
            return self.silent(mark.len());
        }
        if !self.opens(mark) {
            return false;
        }
        self.styles.push(mark);
        let length = mark.len() + if mark == "@@" { self.named_style() } else { 0 };
        self.lost(Markup::Style, length)
    }

    /// Whether a sign opens a style: it closes on the same line, and words stand right after it and right before that.
    fn opens(&mut self, mark: &'static str) -> bool {
        let from = self.at + mark.len();
        let line_end = self.line_end(from);
        let Some(end) = self.find(from, mark).filter(|end| *end > from && *end < line_end) else {
            return false;
        };
        let before = self.before();
        // Two slashes after a colon are part of an address.
        if mark == "//" && before == Some(':') {
            return false;
        }
        let touches = |text: &str, at_end: bool| {
            let sign = if at_end { text.chars().next_back() } else { text.chars().next() };
            sign.is_some_and(|sign| !sign.is_whitespace())
        };
        if mark.len() > 1 {
            return true;
        }
        let after = self.text[end + 1..].chars().next();
        touches(&self.text[from..end], false)
            && touches(&self.text[from..end], true)
            && !before.is_some_and(char::is_alphanumeric)
            && !after.is_some_and(char::is_alphanumeric)
    }

    /// The length of what follows `@@` up to the words: `color:red;`, `.name;`.
    fn named_style(&mut self) -> usize {
        let from = self.at + 2;
        let Some(end) = self.find(from, "@@") else { return 0 };
        let is_name = |part: &&str| !part.is_empty() && !part.contains(char::is_whitespace);
        let inside = &self.text[from..end];
        let names = inside.split_inclusive(';').take_while(|part| part.ends_with(';') && is_name(part));
        names.map(str::len).sum()
    }

    /// At the beginning of a line: the signs of a heading, or a line that is nothing but a rule.
    pub(super) fn line_of_signs(&mut self) -> bool {
        if !self.is_line_start() {
            return false;
        }
        let rest = self.rest();
        let sign = rest.as_bytes()[0];
        let length = rest.bytes().take_while(|other| *other == sign).count();
        let after = rest[length..].chars().next();
        let is_heading = match sign {
            b'#' => self.dialect != Dialect::SugarCube && after == Some(' '),
            b'!' => {
                self.dialect == Dialect::SugarCube && after.is_some_and(|sign| sign != '\n' && sign != '\r')
            }
            _ => length >= RULE && after.is_none_or(|sign| matches!(sign, '\n' | '\r')),
        };
        is_heading && self.lost(Markup::Style, length)
    }
}

/// The signs of styles, those of two before those of one.
fn marks(dialect: Dialect) -> &'static [&'static str] {
    match dialect {
        Dialect::Harlowe => &["''", "//", "**", "~~", "^^", "*"],
        Dialect::SugarCube => &["''", "//", "__", "==", "~~", "^^", "@@"],
        Dialect::Chapbook | Dialect::Snowman => &["**", "__", "~~", "*", "_"],
        Dialect::Unknown => &["''", "//", "**", "__", "~~", "^^", "@@", "==", "*", "_"],
    }
}

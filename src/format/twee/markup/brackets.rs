//! Square brackets: links, pictures, the hooks of Harlowe, the modifiers of Chapbook.

use super::piece::{Markup, Piece};
use super::scanner::Scanner;
use crate::format::twee::dialect::Dialect;
use crate::format::twee::link::Link;

/// How a picture begins in SugarCube: as it stands, at the left, at the right.
const PICTURES: [&str; 3] = ["[img[", "[<img[", "[>img["];

/// What a modifier of Chapbook begins with, where it is not sure that it is one.
const MODIFIERS: [&str; 12] = [
    "if",
    "unless",
    "ifalways",
    "ifnever",
    "else",
    "cont",
    "continue",
    "continued",
    "after",
    "align",
    "javascript",
    "css",
];

/// The modifiers after which a note to oneself follows.
const NOTES: [&str; 5] = ["note", "note to myself", "n.b.", "fixme", "todo"];

/// The modifiers after which something follows that is not for readers.
const CODE: [&str; 2] = ["javascript", "css"];

impl Scanner<'_> {
    pub(super) fn opening_bracket(&mut self) -> bool {
        if self.is_after_macro() && !self.is_link_after_macro() {
            self.words_from = self.at;
            self.brackets.push(true);
            return self.silent(1);
        }
        if self.rest().starts_with("[[") {
            return self.link();
        }
        let begins = |picture: &&&str| {
            self.rest().get(..picture.len()).is_some_and(|at| at.eq_ignore_ascii_case(picture))
        };
        if let Some(picture) = PICTURES.iter().find(begins) {
            return self.picture(picture.len());
        }
        if self.is_line_start() && self.modifier() {
            return true;
        }
        if !self.brackets.is_empty() {
            self.brackets.push(false);
        }
        false
    }

    pub(super) fn closing_bracket(&mut self) -> bool {
        match self.brackets.pop() {
            Some(true) => self.silent(1),
            Some(false) | None => false,
        }
    }

    /// Whether a macro of Harlowe stands right before, so that this is the bracket of its hook.
    fn is_after_macro(&self) -> bool {
        let is_macro = match self.pieces.last() {
            Some(Piece::Lost(Markup::Macro, text)) => text.starts_with('('),
            Some(Piece::Lost(Markup::Hook, _)) => true,
            _ => false,
        };
        is_macro && self.text[self.words_from..self.at].trim_matches(' ').is_empty()
    }

    fn is_link_after_macro(&self) -> bool {
        self.rest().starts_with("[[") && !self.rest().starts_with("[[[")
    }

    /// `|name>[`: a hook with a name. The bracket is taken after it.
    pub(super) fn named_hook(&mut self) -> bool {
        let name =
            self.rest()[1..].bytes().take_while(|sign| sign.is_ascii_alphanumeric() || *sign == b'_').count();
        let after = &self.rest()[1 + name..];
        let is_hook = name > 0 && (after.starts_with(">[") || after.starts_with(")["));
        is_hook && self.dialect.may_be(&[Dialect::Harlowe]) && self.lost(Markup::Hook, name + 2)
    }

    fn link(&mut self) -> bool {
        let from = self.at + 2;
        let line_end = self.line_end(from);
        let Some(end) = self.find(from, "]]").filter(|end| *end < line_end) else {
            return self.kept(Markup::Unclosed, 2);
        };
        if self.find(from, "[[").is_some_and(|inner| inner < end) {
            return self.lost(Markup::Nested, 2);
        }
        let content = &self.text[from..end];
        self.piece(end + 2 - self.at, |place| Piece::Link(Link::read(content, place)))
    }

    /// A picture; one that is a link leads on by itself.
    fn picture(&mut self, opening: usize) -> bool {
        let from = self.at + opening;
        let Some(end) = self.find(from, "]]") else { return self.kept(Markup::Unclosed, opening) };
        let target = self.text[from..end].split("][").nth(1);
        self.lost(Markup::Image, end + 2 - self.at);
        if let (Some(target), Some(Piece::Lost(_, place))) = (target, self.pieces.last().copied()) {
            self.pieces.push(Piece::Link(Link { text: "", target: target.trim(), setter: None, place }));
        }
        true
    }

    /// A line that is one pair of brackets changes what follows it, in Chapbook.
    fn modifier(&mut self) -> bool {
        let line_end = self.line_end(self.at);
        let line = &self.text[self.at..line_end];
        let Some(inside) = line.trim_end().strip_prefix('[').and_then(|line| line.strip_suffix(']')) else {
            return false;
        };
        let name = inside.trim().to_lowercase();
        let first = name.split([' ', '\'']).next().unwrap_or_default();
        let is_known = MODIFIERS.contains(&first) || NOTES.contains(&name.as_str());
        let is_modifier = match self.dialect {
            Dialect::Chapbook => !inside.contains(['[', ']']),
            Dialect::Unknown => is_known,
            _ => false,
        };
        if !is_modifier {
            return false;
        }
        if NOTES.contains(&name.as_str()) {
            let end = self.next_modifier(line_end);
            let inside = &self.text[line_end..end];
            return self.piece(end - self.at, |_| Piece::Note(inside.trim()));
        }
        let end = if CODE.contains(&first) { self.next_modifier(line_end) } else { line_end };
        self.lost(Markup::Macro, end - self.at)
    }

    /// Where the next modifier begins, or the text ends.
    fn next_modifier(&mut self, from: usize) -> usize {
        let mut line_start = from;
        loop {
            let line_break = self.line_end(line_start);
            if line_break == self.text.len() {
                return line_break;
            }
            line_start = line_break + 1;
            let line_end = self.line_end(line_start);
            let line = self.text[line_start..line_end].trim_end();
            if line.starts_with('[') && line.ends_with(']') && !line.starts_with("[[") {
                return line_break;
            }
        }
    }
}

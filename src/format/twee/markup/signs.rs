//! Single signs: variables, entities of HTML, backslashes, comments between slashes, what is shown as it stands.

use super::piece::{Markup, Piece};
use super::scanner::Scanner;
use crate::format::twee::dialect::Dialect;

/// The entities that are known by name.
const ENTITIES: [(&str, char); 8] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", '\u{a0}'),
    ("hellip", '…'),
    ("mdash", '—'),
];

/// The longest entity, with its semicolon.
const ENTITY: usize = 10;

impl Scanner<'_> {
    /// `$name`, `_name` and what is asked of it with dots.
    pub(super) fn variable(&mut self) -> bool {
        let has_variables = self.dialect.may_be(&[Dialect::Harlowe, Dialect::SugarCube]);
        let name = &self.rest()[1..];
        let is_variable = name.starts_with(|sign: char| sign.is_ascii_alphabetic() || sign == '_')
            && !self.before().is_some_and(|sign| sign.is_alphanumeric() || matches!(sign, '_' | '$'));
        if !has_variables || !is_variable {
            return false;
        }
        let of_a_name = |sign: u8| sign.is_ascii_alphanumeric() || sign == b'_';
        let mut length = 1 + name.bytes().take_while(|sign| of_a_name(*sign)).count();
        let bytes = self.rest().as_bytes();
        while bytes.get(length) == Some(&b'.') && bytes.get(length + 1).is_some_and(u8::is_ascii_alphabetic) {
            length += 1 + bytes[length + 1..].iter().take_while(|sign| of_a_name(**sign)).count();
        }
        self.kept(Markup::Variable, length)
    }

    /// `&amp;`, `&#38;`, `&#x26;`.
    pub(super) fn entity(&mut self) -> bool {
        let within = self.rest().bytes().take(ENTITY).position(|sign| sign == b';');
        let Some(length) = within else { return false };
        let sign = sign_of(&self.rest()[1..length]);
        sign.is_some_and(|sign| self.piece(length + 1, |_| Piece::Sign(sign)))
    }

    /// A backslash before a header that is none, before the end of a line, or before a sign that is meant as it stands.
    pub(super) fn backslash(&mut self) -> bool {
        let after = &self.rest()[1..];
        if self.is_line_start() && after.starts_with(':') {
            return self.silent(1);
        }
        match self.dialect {
            Dialect::Chapbook | Dialect::Snowman => {
                let escapes = after.starts_with(['*', '_', '[', ']', '{', '}', '#', '`', '\\']);
                // What is escaped is a word.
                escapes && self.silent(1) && {
                    self.at += 1;
                    true
                }
            }
            _ if after.starts_with("\r\n") => self.silent(3),
            _ => after.starts_with(['\n', '\r']) && self.silent(2),
        }
    }

    /// `/* … */` and `/% … %/` of SugarCube; two slashes are a style.
    pub(super) fn slash(&mut self) -> bool {
        let has_comments = self.dialect.may_be(&[Dialect::SugarCube]);
        if has_comments && self.rest().starts_with("/*") {
            return self.note(2, "*/");
        }
        if has_comments && self.rest().starts_with("/%") {
            return self.note(2, "%/");
        }
        self.style()
    }

    /// `` `…` `` and `"""…"""`: what is between them is shown as it stands.
    pub(super) fn verbatim(&mut self) -> bool {
        if self.rest().starts_with("\"\"\"") {
            return self.dialect.may_be(&[Dialect::SugarCube]) && self.as_it_stands(3, "\"\"\"");
        }
        let line_end = self.line_end(self.at);
        let is_closed = self.find(self.at + 1, "`").is_some_and(|end| end < line_end);
        let is_code = self.rest().starts_with('`') && self.dialect != Dialect::SugarCube;
        is_code && is_closed && self.as_it_stands(1, "`")
    }

    /// Takes signs of this length, words as they stand, and the signs that close them.
    pub(super) fn as_it_stands(&mut self, opening: usize, closing: &'static str) -> bool {
        let Some(end) = self.find(self.at + opening, closing) else {
            return self.kept(Markup::Unclosed, opening);
        };
        self.lost(Markup::Style, opening);
        self.at = end;
        self.silent(closing.len())
    }
}

fn sign_of(name: &str) -> Option<char> {
    if let Some((_, sign)) = ENTITIES.iter().find(|(known, _)| *known == name) {
        return Some(*sign);
    }
    let number = name.strip_prefix('#')?;
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok()?,
        None => number.parse().ok()?,
    };
    char::from_u32(code).filter(|sign| !sign.is_control())
}

//! Braces: the inserts and the variables of Chapbook, the braces of Harlowe, what SugarCube shows as it stands.

use super::piece::{Markup, Piece};
use super::scanner::Scanner;
use crate::format::twee::dialect::Dialect;
use crate::format::twee::lines::lines;
use crate::format::twee::link::Link;

impl Scanner<'_> {
    pub(super) fn opening_brace(&mut self) -> bool {
        match self.dialect {
            Dialect::SugarCube | Dialect::Unknown if self.rest().starts_with("{{{") => {
                self.as_it_stands(3, "}}}")
            }
            Dialect::Harlowe => self.lost(Markup::Style, 1),
            Dialect::Chapbook | Dialect::Unknown => self.insert(),
            _ => false,
        }
    }

    pub(super) fn closing_brace(&mut self) -> bool {
        self.dialect == Dialect::Harlowe && self.silent(1)
    }

    /// `{name}`, `{insert: value, parameter: value}`.
    fn insert(&mut self) -> bool {
        let line_end = self.line_end(self.at);
        let Some(end) = self.find(self.at, "}").filter(|end| *end < line_end) else { return false };
        let inside = &self.text[self.at + 1..end];
        let of_a_name = |sign: char| sign.is_alphanumeric() || matches!(sign, '_' | '.' | ' ');
        let name = inside.split([':', ',']).next().unwrap_or_default();
        let has_values = name.len() < inside.len();
        let is_insert = name.starts_with(|sign: char| sign.is_ascii_alphabetic() || sign == '_')
            && name.chars().all(of_a_name)
            && (has_values || !name.contains(' ') || self.dialect == Dialect::Chapbook);
        if !is_insert {
            return false;
        }
        let length = end + 1 - self.at;
        match link_of(inside) {
            Some((text, target)) => {
                self.piece(length, |place| Piece::Link(Link { text, target, setter: None, place }))
            }
            None if !has_values && !name.contains(' ') => self.kept(Markup::Variable, length),
            None => self.lost(Markup::Macro, length),
        }
    }

    /// The lines above a line `--` set variables, in Chapbook.
    pub(super) fn variables_at_the_top(&mut self) {
        if !self.dialect.may_be(&[Dialect::Chapbook]) {
            return;
        }
        let is_rule = |line: &str| line.trim_end() == "--";
        let Some((start, line)) = lines(self.text).find(|(_, line)| is_rule(line)) else { return };
        let above = lines(&self.text[..start]).map(|(_, line)| line.trim()).filter(|line| !line.is_empty());
        let sets = |line: &str| {
            let name = line.split([':', ' ', '(']).next().unwrap_or_default();
            line.contains(':') && name.chars().all(|sign| sign.is_alphanumeric() || "_.".contains(sign))
        };
        if self.dialect == Dialect::Chapbook || above.into_iter().all(sets) {
            self.lost(Markup::Variables, start + line.trim_end().len());
        }
    }
}

/// `link to: 'passage', label: 'words'`.
fn link_of(insert: &str) -> Option<(&str, &str)> {
    let (name, values) = insert.split_once(':')?;
    let quoted = |text: &'_ str| -> Option<(usize, usize)> {
        let start = text.find(['\'', '"'])? + 1;
        let length = text[start..].find(['\'', '"'])?;
        Some((start, start + length))
    };
    let (start, end) = quoted(values).filter(|_| name.trim() == "link to")?;
    let target = &values[start..end];
    let label = values[end + 1..].split_once("label:").map(|(_, label)| label);
    let text = label.and_then(|label| quoted(label).map(|(start, end)| &label[start..end]));
    Some((text.unwrap_or(target), target))
}

//! Round brackets: the macros of Harlowe.

use super::arguments::strings;
use super::piece::{Markup, Piece};
use super::scanner::Scanner;
use crate::format::twee::dialect::Dialect;
use crate::format::twee::link::Link;

/// Macros of Harlowe by which a round bracket is known for one where the story format is not named. A remark between
/// brackets can begin with a word and a colon too.
const KNOWN: &[&str] = &[
    "a",
    "after",
    "align",
    "alert",
    "append",
    "array",
    "background",
    "bg",
    "box",
    "button",
    "click",
    "colour",
    "color",
    "cond",
    "confirm",
    "css",
    "cyclinglink",
    "datamap",
    "display",
    "dm",
    "either",
    "else",
    "elseif",
    "enchant",
    "event",
    "font",
    "for",
    "goto",
    "hide",
    "history",
    "hook",
    "hoverstyle",
    "if",
    "inputbox",
    "link",
    "linkgoto",
    "linkrepeat",
    "linkreplace",
    "linkreveal",
    "linkrevealgoto",
    "linkundo",
    "live",
    "loadgame",
    "loop",
    "move",
    "mouseover",
    "nth",
    "num",
    "prepend",
    "print",
    "prompt",
    "put",
    "random",
    "redirect",
    "replace",
    "rerun",
    "restart",
    "reload",
    "savegame",
    "seq",
    "set",
    "show",
    "shuffled",
    "stop",
    "str",
    "t8n",
    "text",
    "textcolour",
    "textcolor",
    "textstyle",
    "transition",
    "undo",
    "unless",
    "visits",
    "verbatim",
];

impl Scanner<'_> {
    /// `(name: arguments)`.
    pub(super) fn round(&mut self) -> bool {
        if !self.dialect.may_be(&[Dialect::Harlowe]) {
            return false;
        }
        let Some(name) = macro_name(self.rest()) else { return false };
        let plain: String =
            name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
        if self.dialect == Dialect::Unknown && !KNOWN.contains(&plain.as_str()) {
            return false;
        }
        let closed = if self.unclosed_round { None } else { closing(self.rest()) };
        let Some(length) = closed else {
            self.unclosed_round = true;
            return self.kept(Markup::Unclosed, name.len() + 2);
        };
        self.join_macros();
        let found = strings(&self.rest()[name.len() + 2..length - 1]);
        let link = match (plain.as_str(), found.as_deref()) {
            ("linkgoto" | "linkrevealgoto" | "link", Some([text, target])) => Some((*text, *target)),
            ("linkgoto" | "linkrevealgoto", Some([target])) => Some((*target, *target)),
            ("goto", Some([target])) => Some(("", *target)),
            _ => None,
        };
        match link {
            Some((text, target)) => {
                self.piece(length, |place| Piece::Link(Link { text, target, setter: None, place }))
            }
            None => self.lost(Markup::Macro, length),
        }
    }

    /// Two macros with a plus between them are one.
    fn join_macros(&mut self) {
        let between = &self.text[self.words_from..self.at];
        if between.trim() == "+" && matches!(self.pieces.last(), Some(Piece::Lost(Markup::Macro, _))) {
            self.words_from = self.at;
        }
    }
}

/// The name between an opening bracket and a colon.
fn macro_name(text: &str) -> Option<&str> {
    let inside = &text[1..];
    let of_a_name = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_' | '>' | '$');
    let length = inside.find(|sign| !of_a_name(sign))?;
    let begins_well =
        inside.starts_with(|sign: char| sign.is_ascii_alphabetic() || matches!(sign, '_' | '$'));
    (begins_well && inside[length..].starts_with(':')).then(|| &inside[..length])
}

/// The length up to the bracket that closes the first one, past those between quotation marks.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut quote = None;
    let mut escaped = false;
    for (at, sign) in text.bytes().enumerate() {
        if let Some(open) = quote {
            quote = if sign == open && !escaped { None } else { quote };
            escaped = sign == b'\\' && !escaped;
            continue;
        }
        match sign {
            b'"' => quote = Some(sign),
            // After a letter it is an apostrophe: `$name's`.
            b'\'' if !text[..at].ends_with(char::is_alphanumeric) => quote = Some(sign),
            b'(' => depth += 1,
            b')' if depth == 1 => return Some(at + 1),
            b')' => depth -= 1,
            _ => {}
        }
    }
    None
}

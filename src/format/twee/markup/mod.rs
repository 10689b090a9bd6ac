//! The text of a passage in pieces: words, links, comments, and the markup and macros of the story formats.
//!
//! Everything is looked at once, from the beginning to the end: where something is not closed, that is known from then
//! on, and its sign is a word.

mod angles;
mod arguments;
mod braces;
mod brackets;
mod rounds;
mod scanner;
mod signs;
mod style;

use super::dialect::Dialect;
use super::link::Link;
use scanner::Scanner;

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// Words as they are.
    Words(&'a str),
    /// A sign that is written in another way: `&amp;`.
    Sign(char),
    /// The end of a line, as it is written: a line feed, `<br>`.
    Break(&'a str),
    /// A link to a passage.
    Link(Link<'a>),
    /// What a comment says.
    Note(&'a str),
    /// Markup that is no word; what it is about is lost.
    Lost(Markup, &'a str),
    /// Markup that is left among the words.
    Kept(Markup, &'a str),
    /// Markup that belongs to a piece before it.
    Silent(&'a str),
}

/// Sorts of markup.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Markup {
    /// `(if: …)`, `<<if …>>`, `<% … %>`, `{insert: …}`, `[modifier]`.
    Macro,
    /// What is set above a line `--`.
    Variables,
    /// A named hook: `|name>[`.
    Hook,
    /// `$name`.
    Variable,
    /// A tag of HTML.
    Html,
    /// A picture, sound or film.
    Image,
    /// Emphasis, a heading, a rule.
    Style,
    /// What is set by following a link.
    Setter,
    /// A link within a link.
    Nested,
    /// A link to a web site.
    Outside,
    /// Something that is opened and never closed.
    Unclosed,
}

/// The text of a passage in pieces.
pub(super) fn pieces(text: &str, dialect: Dialect) -> Vec<Piece<'_>> {
    Scanner::new(text, dialect).run()
}

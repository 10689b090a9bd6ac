//! The pieces a text comes in.

use crate::format::twee::link::Link;

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::format::twee) enum Piece<'a> {
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
pub(in crate::format::twee) enum Markup {
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

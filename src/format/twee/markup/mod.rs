//! The text of a passage in pieces: words, links, comments, and the markup and macros of the story formats.
//!
//! Everything is looked at once, from the beginning to the end: where something is not closed, that is known from then
//! on, and its sign is a word.

mod angles;
mod arguments;
mod braces;
mod brackets;
mod piece;
mod rounds;
mod scanner;
mod signs;
mod style;

pub(super) use piece::{Markup, Piece};

use super::dialect::Dialect;
use scanner::Scanner;

/// The text of a passage in pieces.
pub(super) fn pieces(text: &str, dialect: Dialect) -> Vec<Piece<'_>> {
    Scanner::new(text, dialect).run()
}

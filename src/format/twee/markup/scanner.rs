//! Going through a text once.

use super::piece::{Markup, Piece};
use crate::format::twee::dialect::Dialect;
use std::collections::BTreeMap;

/// The signs that may be markup, by their byte.
const SIGNS: [bool; 256] = {
    let all = b"\n\r[]<({}/&$_\\|`\"#!-'*~^@=";
    let mut signs = [false; 256];
    let mut at = 0;
    while at < all.len() {
        signs[all[at] as usize] = true;
        at += 1;
    }
    signs
};

/// A text that is being gone through.
pub(super) struct Scanner<'a> {
    /// All of it.
    pub(super) text: &'a str,
    /// For which story format it was written.
    pub(super) dialect: Dialect,
    /// Where the sign at hand stands.
    pub(super) at: usize,
    /// Where the words began that are not yet a piece.
    pub(super) words_from: usize,
    /// The pieces so far.
    pub(super) pieces: Vec<Piece<'a>>,
    /// The square brackets that are open: whether each is that of a hook.
    pub(super) brackets: Vec<bool>,
    /// The styles that are open, by their sign.
    pub(super) styles: Vec<&'static str>,
    /// Whether a round bracket was found that is never closed.
    pub(super) unclosed_round: bool,
    /// Where signs that close something stand next, as far as was looked for.
    next: BTreeMap<&'static str, usize>,
}

impl<'a> Scanner<'a> {
    /// Begins with a text.
    pub(super) fn new(text: &'a str, dialect: Dialect) -> Self {
        Self {
            text,
            dialect,
            at: 0,
            words_from: 0,
            pieces: Vec::new(),
            brackets: Vec::new(),
            styles: Vec::new(),
            unclosed_round: false,
            next: BTreeMap::new(),
        }
    }

    /// Goes through it.
    pub(super) fn run(mut self) -> Vec<Piece<'a>> {
        self.variables_at_the_top();
        while let Some(sign) = self.next_sign() {
            if !self.take(sign) {
                self.at += 1;
            }
        }
        self.end_words(self.text.len());
        self.pieces
    }

    /// Goes on to the next sign that may be markup.
    fn next_sign(&mut self) -> Option<u8> {
        let rest = &self.text.as_bytes()[self.at..];
        let step = rest.iter().position(|sign| SIGNS[usize::from(*sign)])?;
        self.at += step;
        rest.get(step).copied()
    }

    /// Takes what begins with a sign, if it is markup.
    fn take(&mut self, sign: u8) -> bool {
        match sign {
            b'\n' | b'\r' => self.line_break(),
            b'[' => self.opening_bracket(),
            b']' => self.closing_bracket(),
            b'<' => self.angle(),
            b'(' => self.round(),
            b'{' => self.opening_brace(),
            b'}' => self.closing_brace(),
            b'/' => self.slash(),
            b'&' => self.entity(),
            b'$' => self.variable(),
            b'\\' => self.backslash(),
            b'|' => self.named_hook(),
            b'`' | b'"' => self.verbatim(),
            b'#' | b'!' | b'-' => self.line_of_signs(),
            b'_' => self.style() || self.variable(),
            _ => self.style(),
        }
    }

    fn line_break(&mut self) -> bool {
        self.styles.clear();
        let length = if self.rest().starts_with("\r\n") { 2 } else { 1 };
        self.piece(length, Piece::Break)
    }

    /// What is still to come.
    pub(super) fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// The sign before the one at hand.
    pub(super) fn before(&self) -> Option<char> {
        self.text[..self.at].chars().next_back()
    }

    /// Whether a line begins here.
    pub(super) fn is_line_start(&self) -> bool {
        self.before().is_none_or(|sign| matches!(sign, '\n' | '\r'))
    }

    /// Where a sign stands next, from a place on; a place is never asked for after a later one.
    pub(super) fn find(&mut self, from: usize, sign: &'static str) -> Option<usize> {
        let known = self.next.get(sign).copied().filter(|at| *at >= from);
        let at = known.unwrap_or_else(|| {
            let rest = self.text.get(from..).unwrap_or_default();
            rest.find(sign).map_or(usize::MAX, |at| from + at)
        });
        self.next.insert(sign, at);
        (at != usize::MAX).then_some(at)
    }

    /// The end of the line in which a place stands.
    pub(super) fn line_end(&mut self, from: usize) -> usize {
        let ends = [self.find(from, "\n"), self.find(from, "\r")];
        ends.into_iter().flatten().min().unwrap_or(self.text.len())
    }

    /// The words before a place become a piece.
    pub(super) fn end_words(&mut self, at: usize) {
        if self.words_from < at {
            self.pieces.push(Piece::Words(&self.text[self.words_from..at]));
        }
        self.words_from = at;
    }

    /// Takes a piece of this length.
    pub(super) fn piece(&mut self, length: usize, make: impl FnOnce(&'a str) -> Piece<'a>) -> bool {
        self.end_words(self.at);
        let end = self.at + length;
        self.pieces.push(make(&self.text[self.at..end]));
        self.at = end;
        self.words_from = end;
        true
    }

    /// Takes a piece that is lost.
    pub(super) fn lost(&mut self, markup: Markup, length: usize) -> bool {
        self.piece(length, |text| Piece::Lost(markup, text))
    }

    /// Takes a piece that is left among the words.
    pub(super) fn kept(&mut self, markup: Markup, length: usize) -> bool {
        self.piece(length, |text| Piece::Kept(markup, text))
    }

    /// Takes a piece that belongs to one before it.
    pub(super) fn silent(&mut self, length: usize) -> bool {
        self.piece(length, Piece::Silent)
    }

    /// Takes a comment between signs of this length, whose end is looked for.
    pub(super) fn note(&mut self, opening: usize, closing: &'static str) -> bool {
        match self.find(self.at + opening, closing) {
            Some(end) => {
                let inside = &self.text[self.at + opening..end];
                self.piece(end + closing.len() - self.at, |_| Piece::Note(inside.trim()))
            }
            None => self.kept(Markup::Unclosed, opening),
        }
    }
}

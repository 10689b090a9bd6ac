//! Where the lines of a text begin, so that many places in a long one are found quickly.

use std::ops::Range;

/// A text up to this size, in bytes, is shown from; of a longer one only the lines that are meant.
const WHOLE: usize = 100_000;

/// A text with the places where its lines begin.
#[derive(Debug)]
pub(super) struct LineStarts<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

/// A piece of a text.
#[derive(Debug)]
pub(super) struct Around<'t> {
    /// The piece.
    pub(super) text: &'t str,
    /// Where it begins, in bytes.
    pub(super) start: usize,
    /// The number of its first line, from 1.
    pub(super) line: usize,
}

impl<'t> LineStarts<'t> {
    /// Looks for the lines of a text.
    pub(super) fn of(text: &'t str) -> Self {
        let after_breaks = text.bytes().enumerate().filter(|(_, sign)| *sign == b'\n').map(|(at, _)| at + 1);
        Self { text, starts: std::iter::once(0).chain(after_breaks).collect() }
    }

    /// The line and the column of a byte, both from 1; columns are counted in characters.
    pub(super) fn line_and_column(&self, offset: usize) -> (usize, usize) {
        let line = self.line(offset);
        let before = self.text.get(self.starts[line - 1]..offset).unwrap_or_default();
        (line, 1 + before.chars().count())
    }

    /// What of the text a place is shown in.
    pub(super) fn around(&self, place: &Range<usize>) -> Around<'t> {
        if self.text.len() <= WHOLE {
            return Around { text: self.text, start: 0, line: 1 };
        }
        let line = self.line(place.start);
        let start = self.starts[line - 1];
        let end = self.starts.get(self.line(place.end)).copied().unwrap_or(self.text.len());
        Around { text: &self.text[start..end], start, line }
    }

    /// The number of the line a byte is in, from 1.
    fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset)
    }
}

#[cfg(test)]
mod tests {
    use super::{LineStarts, WHOLE};
    use crate::format::line_and_column;

    #[test]
    fn every_place_is_in_the_line_that_counting_gives() {
        let text = "\nå bc\r\n\nd";
        let lines = LineStarts::of(text);
        for at in (0..=text.len()).filter(|at| text.is_char_boundary(*at)) {
            assert_eq!(lines.line_and_column(at), line_and_column(text, at), "{at}");
        }
    }

    #[test]
    fn of_a_long_text_only_the_lines_that_are_meant_are_shown() {
        let text = "one\ntwo\nthree\n".repeat(WHOLE);
        let lines = LineStarts::of(&text);
        let around = lines.around(&(5..6));
        assert_eq!((around.text, around.start, around.line), ("two\n", 4, 2));
        let around = lines.around(&(text.len()..text.len()));
        assert_eq!((around.text, around.line), ("", 3 * WHOLE + 1));
        assert_eq!(LineStarts::of("one").around(&(0..1)).text, "one");
    }
}

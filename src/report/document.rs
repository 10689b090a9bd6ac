//! Plain text that reads well in a terminal and through a screen reader: headings, paragraphs, lists; no drawing.

use std::fmt::Write;

/// Text that is being laid out, line by line.
#[derive(Clone, Debug)]
pub struct Document {
    text: String,
    width: usize,
}

impl Document {
    /// An empty document, wrapped at this many columns.
    #[must_use]
    pub fn new(width: usize) -> Self {
        Self { text: String::new(), width }
    }

    /// A heading, with an empty line before it.
    pub fn heading(&mut self, text: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.line(text, "", "");
        self.text.push('\n');
    }

    /// A heading right above what belongs to it, with an empty line before it.
    pub fn close_heading(&mut self, text: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.line(text, "", "");
    }

    /// A paragraph.
    pub fn paragraph(&mut self, text: &str) {
        self.line(text, "", "");
    }

    /// An item of a list.
    pub fn item(&mut self, text: &str) {
        self.line(text, "- ", "  ");
    }

    /// What belongs to the item before it.
    pub fn under(&mut self, text: &str) {
        self.line(text, "  ", "  ");
    }

    /// The text.
    #[must_use]
    pub fn finish(self) -> String {
        self.text
    }

    fn line(&mut self, text: &str, first: &str, rest: &str) {
        let options = textwrap::Options::new(self.width).initial_indent(first).subsequent_indent(rest);
        for line in textwrap::wrap(text, options) {
            // Writing to a string cannot fail.
            let _ = writeln!(self.text, "{line}");
        }
    }
}

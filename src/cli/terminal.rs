//! The terminal: what is printed and what is typed. Whatever comes out goes through here, and loses the signs that would do
//! something to a terminal: it may come from a stranger's file.

use crate::phrase::harmless;
use std::io::{BufRead, Error, ErrorKind, Write};

/// The streams of a terminal.
pub struct Terminal<'a> {
    /// What is typed.
    pub input: &'a mut dyn BufRead,
    /// Where results go.
    pub output: &'a mut dyn Write,
    /// Where complaints go.
    pub errors: &'a mut dyn Write,
    /// How many columns a line has.
    pub width: usize,
    /// The clock: the time in milliseconds since 1970.
    pub now: &'a dyn Fn() -> u64,
    /// A seed for a conversation for which none was asked.
    pub fresh_seed: u64,
    /// Why results could not be printed, the first time; none where all were.
    pub trouble: Option<Error>,
}

impl std::fmt::Debug for Terminal<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Terminal").field("width", &self.width).finish_non_exhaustive()
    }
}

impl Terminal<'_> {
    /// Prints. A reader that went away (`| head`) is no reason to fail; anything else is told in the end.
    pub fn print(&mut self, text: &str) {
        let printed = self.output.write_all(harmless(text).as_bytes()).and_then(|()| self.output.flush());
        if let Err(error) = printed
            && error.kind() != ErrorKind::BrokenPipe
        {
            self.trouble.get_or_insert(error);
        }
    }

    /// Prints as a paragraph, wrapped.
    pub fn say(&mut self, text: &str) {
        let wrapped = textwrap::fill(&harmless(text), self.width);
        self.print(&format!("{wrapped}\n"));
    }

    /// Complains.
    pub fn complain(&mut self, text: &str) {
        let _ = self.errors.write_all(harmless(text).as_bytes()).and_then(|()| self.errors.flush());
    }

    /// Asks, and waits for a line; none where there is nobody to type. What is no UTF-8 in it is replaced: a slip of the
    /// keyboard is not the end of the input.
    pub fn ask(&mut self, prompt: &str) -> Option<String> {
        self.print(prompt);
        let mut line = Vec::new();
        match self.input.read_until(b'\n', &mut line) {
            Ok(0) | Err(_) => None,
            Ok(_) => Some(String::from_utf8_lossy(&line).trim().to_owned()),
        }
    }
}

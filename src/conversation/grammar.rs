//! The one grammar of inputs: `listen,~4000,look:foot-taps,timeout,rewind:2`.

use super::Entry;
use crate::scenario::Signal;

/// The longest silence that can be written, in milliseconds: an hour.
const LONGEST_MS: u32 = 3_600_000;

/// The longest key of a response.
const LONGEST_KEY: usize = 200;

/// Why a text is not an input.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GrammarFault {
    /// Not a number of milliseconds up to an hour.
    #[error("`{0}` is not a silence: write ~ and milliseconds, as in ~4000")]
    Silence(String),
    /// Not one of the signals.
    #[error("`{0}` is not a signal")]
    Signal(String),
    /// Not a number of moves from 1.
    #[error("`{0}` does not say how many moves to take back: write rewind:1")]
    Rewind(String),
    /// Not a response's key.
    #[error("`{0}` is not an input")]
    Key(String),
}

impl GrammarFault {
    /// What was written.
    #[must_use]
    pub fn word(&self) -> &str {
        let (Self::Silence(word) | Self::Signal(word) | Self::Rewind(word) | Self::Key(word)) = self;
        word
    }
}

impl std::str::FromStr for Entry {
    type Err = GrammarFault;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if let Some(ms) = text.strip_prefix('~') {
            let ms = ms.parse().ok().filter(|ms| *ms <= LONGEST_MS);
            return ms.map(Self::Hold).ok_or_else(|| GrammarFault::Silence(text.to_owned()));
        }
        if let Some(name) = text.strip_prefix("look:") {
            let signal = Signal::ALL.into_iter().find(|signal| signal.name() == name);
            return signal.map(Self::Look).ok_or_else(|| GrammarFault::Signal(name.to_owned()));
        }
        if let Some(moves) = text.strip_prefix("rewind:") {
            let moves = moves.parse().ok().filter(|moves| *moves > 0);
            return moves.map(Self::Rewind).ok_or_else(|| GrammarFault::Rewind(text.to_owned()));
        }
        if text == "timeout" {
            return Ok(Self::TimeOut);
        }
        if is_key(text) { Ok(Self::Choose(text.to_owned())) } else { Err(GrammarFault::Key(text.to_owned())) }
    }
}

fn is_key(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= LONGEST_KEY
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'.')
}

/// Reads inputs separated by commas or new lines; what follows a `#` is a comment.
///
/// # Errors
/// The first [`GrammarFault`] met, with the number of inputs before it.
pub fn parse_entries(text: &str) -> Result<Vec<Entry>, (usize, GrammarFault)> {
    let mut entries = Vec::new();
    let words = text
        .lines()
        .flat_map(|line| line.split('#').next().unwrap_or_default().split(','))
        .map(str::trim)
        .filter(|word| !word.is_empty());
    for word in words {
        entries.push(word.parse().map_err(|fault| (entries.len(), fault))?);
    }
    Ok(entries)
}

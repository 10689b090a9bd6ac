//! What is asked of each of the three: to play the dialogue, and to hand over the words.

use std::hint::black_box;

/// Who hears the words. While it is timed it counts bytes; before that it keeps what is said.
#[derive(Default)]
pub(crate) struct Ear {
    /// How many bytes were handed over.
    pub(crate) bytes: usize,
    /// What was said since it was last taken, where it is kept.
    pub(crate) kept: Option<Screen>,
}

/// What is on screen between two choices.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Screen {
    /// What was said, in order.
    pub(crate) lines: Vec<String>,
    /// The words of what can be said to it, in the order in which they are offered.
    pub(crate) responses: Vec<String>,
}

impl Ear {
    /// An ear that keeps what it hears.
    pub(crate) fn that_keeps() -> Self {
        Self { bytes: 0, kept: Some(Screen::default()) }
    }

    /// Something the other says.
    pub(crate) fn line(&mut self, words: &str) {
        self.bytes += black_box(words).len();
        if let Some(screen) = &mut self.kept {
            screen.lines.push(words.to_owned());
        }
    }

    /// Something that can be said.
    pub(crate) fn response(&mut self, words: &str) {
        self.bytes += black_box(words).len();
        if let Some(screen) = &mut self.kept {
            screen.responses.push(words.to_owned());
        }
    }

    /// What was kept, and from here on anew.
    pub(crate) fn take(&mut self) -> Screen {
        self.kept.as_mut().map(std::mem::take).unwrap_or_default()
    }
}

/// One of those compared, with the dialogue loaded.
pub(crate) trait Peer {
    /// What it is called in the table.
    fn name(&self) -> &'static str;

    /// Begins anew, up to the first choice. From the seed follows in which order Weerklank shows responses.
    fn begin(&mut self, seed: u64, ear: &mut Ear);

    /// Takes what was offered at this position, and goes on up to the next choice or the end. This is one step.
    fn choose(&mut self, position: usize, ear: &mut Ear);

    /// Lets go of the conversation; timed as part of it.
    fn end(&mut self) {}

    /// What it has counted itself, connection and challenge, where the score is the script's.
    fn counted(&self) -> Option<(i64, i64)> {
        None
    }
}

//! What someone writes: notes on the sheet before a conversation, own words before a move; how long own words can be (of a note
//! the sheet says it), and whether someone is writing at present.

use crate::scenario::{LONGEST_NOTE, Scenario};
use std::collections::BTreeMap;

/// How much one writes in own words at one move, in characters.
pub const LONGEST_WORDS: usize = 1_000;

/// What was written on the preparation sheet, by the message that asks it.
pub type Notes = BTreeMap<String, String>;

/// A point of the preparation sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetPoint {
    /// The message that asks it: of the scenario (`prepare_facts`) or of the interface (`sheet-own-goal`).
    pub key: String,
    /// What was written.
    pub text: String,
}

/// The preparation sheet, while it is being filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Its points, in the order in which they are asked.
    pub points: Vec<SheetPoint>,
}

impl Sheet {
    /// The sheet of a scenario, with what was written on it before.
    #[must_use]
    pub fn new(scenario: &Scenario, written: &Notes) -> Self {
        let point = |key: String| {
            let text = written.get(&key).cloned().unwrap_or_default();
            SheetPoint { key, text }
        };
        Self { points: scenario.sheet().into_iter().map(point).collect() }
    }

    /// Writes on a point of it, as far as there is room; what is no point of it is left out.
    pub fn write(&mut self, point: usize, text: &str) {
        if let Some(point) = self.points.get_mut(point) {
            point.text = text.chars().take(LONGEST_NOTE).collect();
        }
    }

    /// What was written, without the points that were left empty.
    #[must_use]
    pub fn notes(&self) -> Notes {
        let written = self.points.iter().filter(|point| !point.text.trim().is_empty());
        written.map(|point| (point.key.clone(), point.text.trim().to_owned())).collect()
    }
}

/// Who is writing in a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pen<'a> {
    /// Nobody: what can be said is shown.
    Down,
    /// The trainee, in own words, what would be said at the move that comes next; what can be said is shown after it.
    OwnWords {
        /// What was written so far.
        draft: &'a str,
    },
}

/// Own words as they are being written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct OwnHand {
    /// Whether own words come before what can be said.
    pub(super) is_wanted: bool,
    words: Words,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Words {
    /// They are still to be given.
    Draft(String),
    /// They were given, or left out.
    Given,
}

impl Default for Words {
    fn default() -> Self {
        Self::Draft(String::new())
    }
}

impl OwnHand {
    /// For the next move, of which own words are kept already or not.
    pub(super) fn ask_anew(&mut self, are_kept: bool) {
        self.words = if are_kept { Words::Given } else { Words::default() };
    }

    /// For the next move, where what was done was no answer in words: what is being written stands, also where words are kept of
    /// that move already.
    pub(super) fn ask_on(&mut self, are_kept: bool) {
        let stands = match &self.words {
            Words::Draft(draft) => !are_kept || !draft.is_empty(),
            Words::Given => false,
        };
        if !stands {
            self.ask_anew(are_kept);
        }
    }

    /// What was written so far, while own words are to be given.
    pub(super) fn draft(&self) -> Option<&str> {
        match &self.words {
            Words::Draft(draft) if self.is_wanted => Some(draft),
            Words::Draft(_) | Words::Given => None,
        }
    }

    pub(super) fn write(&mut self, text: &str) {
        self.words = Words::Draft(text.chars().take(LONGEST_WORDS).collect());
    }

    /// Lays the pen down; what was written, as far as there is room, or nothing where it was left out.
    pub(super) fn give(&mut self, text: &str) -> Option<String> {
        self.words = Words::Given;
        let words: String = text.trim().chars().take(LONGEST_WORDS).collect();
        let words = words.trim_end().to_owned();
        (!words.is_empty()).then_some(words)
    }
}

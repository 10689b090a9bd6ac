//! A conversation that was finished, as it is kept.

use super::pen::Notes;
use super::transcript::{Line, Said, Teller};
use crate::conversation::{Log, OwnWords};
use crate::feedback::{Feedback, OwnView};

/// A conversation that was finished, still to be put into words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finished {
    /// The conversation.
    pub log: Log,
    /// Its preparation.
    pub notes: Notes,
    /// What the trainee would have said in own words.
    pub own_words: OwnWords,
    /// How the trainee saw it.
    pub own_view: OwnView,
    /// What was said and done.
    pub lines: Vec<Line>,
    /// What there is to say about it.
    pub feedback: Feedback,
}

/// The same in the words in which it was played: nobody could find them again later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FinishedConversation {
    /// The conversation.
    pub log: Log,
    /// Its title in the language in which it was played.
    pub title: String,
    /// Its preparation.
    pub notes: Notes,
    /// What the trainee would have said in own words.
    pub own_words: OwnWords,
    /// How the trainee saw it.
    pub own_view: OwnView,
    /// What was said and done, in the language in which it was played.
    pub transcript: Vec<Said>,
    /// What there is to say about it.
    pub feedback: Feedback,
}

impl Finished {
    /// The same in words; a scenario without a title goes by its id.
    #[must_use]
    pub fn told(self, teller: &dyn Teller) -> FinishedConversation {
        FinishedConversation {
            title: teller.said("scenario").unwrap_or_else(|| self.log.scenario.clone()),
            transcript: self.lines.iter().map(|line| line.told(teller)).collect(),
            log: self.log,
            notes: self.notes,
            own_words: self.own_words,
            own_view: self.own_view,
            feedback: self.feedback,
        }
    }
}

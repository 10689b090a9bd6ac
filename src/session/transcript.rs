//! What was said and done in a conversation, line by line.

use crate::phrase::Phrase;
use crate::scenario::PersonId;
use serde::{Deserialize, Serialize};

/// Whose line it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// The trainee.
    Trainee,
    /// Someone of the cast.
    Person(PersonId),
}

/// What was said or done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Words of the scenario, by their message.
    Said(String),
    /// Something done instead of saying something.
    Done(Phrase),
}

/// One line of a conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Whose it is.
    pub who: Who,
    /// What was said or done.
    pub what: What,
    /// What the trainee would have said instead, where that was written.
    pub own_words: Option<String>,
}

/// One line in words, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// Who: a name, or empty for the trainee.
    pub who: String,
    /// The words; in brackets where something was done instead of said.
    pub words: String,
}

/// Who puts lines into words: the scenario's and the interface's, in the language in which it is played.
pub trait Teller {
    /// The scenario's words for a message; none where it has none.
    fn said(&self, key: &str) -> Option<String>;

    /// What someone of the cast is called.
    fn name(&self, person: PersonId) -> String;

    /// A phrase in words.
    fn phrase(&self, phrase: &Phrase) -> String;
}

impl Line {
    /// The line as it is kept. Own words are kept by their move, and not here.
    #[must_use]
    pub fn told(&self, teller: &dyn Teller) -> Said {
        let words = match &self.what {
            What::Said(key) => teller.said(key).unwrap_or_else(|| key.clone()),
            What::Done(phrase) => format!("({})", teller.phrase(phrase)),
        };
        let who = match self.who {
            Who::Trainee => String::new(),
            Who::Person(person) => teller.name(person),
        };
        Said { who, words }
    }
}

//! What was said in a conversation, as lines.

use super::dialogue::Dialogue;
use super::texts::Texts;
use super::widgets::{self, Who};
use crate::feedback::MoveAccount;
use crate::phrase::Phrase;
use crate::scenario::PersonId;
use crate::session::{self, Line, Teller, What};

impl Teller for Texts<'_> {
    fn said(&self, key: &str) -> Option<String> {
        self.said_if(key).map(str::to_owned)
    }

    fn name(&self, person: PersonId) -> String {
        Texts::name(self, person).to_owned()
    }

    fn phrase(&self, phrase: &Phrase) -> String {
        Texts::phrase(self, phrase)
    }
}

/// Everything that was said and done, in order.
#[must_use]
pub(super) fn lines(dialogue: &Dialogue, texts: &Texts<'_>) -> Vec<widgets::Line> {
    dialogue.lines().into_iter().map(|line| shown(line, texts)).collect()
}

fn shown(line: Line, texts: &Texts<'_>) -> widgets::Line {
    let (who, words) = match (line.who, &line.what) {
        (session::Who::Trainee, What::Said(key)) => (Who::Trainee, texts.said(key)),
        (session::Who::Person(person), What::Said(key)) => {
            (Who::Other(texts.name(person).to_owned()), texts.said(key))
        }
        (_, What::Done(phrase)) => (Who::Happened, texts.phrase(phrase)),
    };
    widgets::Line { who, words, beside: line.own_words.map(|words| in_own_words(&words, texts)) }
}

fn in_own_words(words: &str, texts: &Texts<'_>) -> String {
    texts.phrase(&Phrase::new("own-words").with("words", words))
}

/// The line of a move: what was said, or what was done instead.
#[must_use]
pub(super) fn own(made: &MoveAccount, texts: &Texts<'_>) -> widgets::Line {
    let (who, words) = match (&made.said, &made.instead) {
        (Some(key), _) => (Who::Trainee, texts.said(key)),
        (None, Some(phrase)) => (Who::Happened, texts.phrase(phrase)),
        (None, None) => (Who::Happened, made.input.clone()),
    };
    widgets::Line { who, words, beside: None }
}

/// What the trainee would have said in own words at a move, if anything was written.
#[must_use]
pub(super) fn own_words(dialogue: &Dialogue, made: &MoveAccount, texts: &Texts<'_>) -> Option<String> {
    dialogue.own_words().get(&made.number).map(|words| in_own_words(words, texts))
}

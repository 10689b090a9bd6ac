//! The words of a move, and of what could have been done in its place.

use crate::feedback::{Alternative, MoveAccount};
use crate::phrase::Phrase;
use crate::ui::texts::Texts;
use crate::ui::transcript;
use crate::ui::widgets::{Who, body, quote};
use egui::Ui;

/// What was said, in the face in which people speak; what was done instead, in that of the interface.
pub(super) fn own_spoken(ui: &mut Ui, made: &MoveAccount, texts: &Texts<'_>) {
    let line = transcript::own(made, texts);
    match line.who {
        Who::Trainee => quote(ui, &quoted(line.words, texts)),
        Who::Other(_) | Who::Happened => body(ui, &line.words),
    };
}

/// What was said, or what was done instead.
pub(super) fn own_words(made: &MoveAccount, texts: &Texts<'_>) -> String {
    transcript::own(made, texts).words
}

/// The same with what was said in quotes.
pub(super) fn own_quoted(made: &MoveAccount, texts: &Texts<'_>) -> String {
    let line = transcript::own(made, texts);
    match line.who {
        Who::Trainee => quoted(line.words, texts),
        Who::Other(_) | Who::Happened => line.words,
    }
}

/// Words that are said, in quotes.
fn quoted(words: String, texts: &Texts<'_>) -> String {
    texts.phrase(&Phrase::new("quoted").with("words", words))
}

/// The words of what could have been done.
pub(super) fn alternative_words(alternative: &Alternative, texts: &Texts<'_>) -> String {
    match (&alternative.said, &alternative.instead) {
        (Some(key), _) => quoted(texts.said(key), texts),
        (None, Some(instead)) => texts.phrase(instead),
        (None, None) => alternative.input.clone(),
    }
}

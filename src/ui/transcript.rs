//! What was said in a conversation, as lines.

use super::dialogue::Dialogue;
use super::texts::Texts;
use super::widgets::{Line, Who};
use super::wish::Said;
use crate::conversation::{Moment, Spoken};
use crate::feedback::MoveAccount;
use crate::phrase::Phrase;

/// Everything that was said and done, in order.
#[must_use]
pub(super) fn lines(dialogue: &Dialogue, texts: &Texts<'_>) -> Vec<Line> {
    let moments = dialogue.conversation().moments();
    let mut lines = Vec::new();
    for (index, moment) in moments.iter().enumerate() {
        if let Some(made) = index.checked_sub(1).and_then(|index| dialogue.accounts().get(index)) {
            lines.push(Line { beside: own_words(dialogue, made, texts), ..own(made, texts) });
        }
        lines.extend(answered(dialogue, moment, texts));
    }
    lines
}

/// The line of a move: what was said, or what was done instead.
#[must_use]
pub(super) fn own(made: &MoveAccount, texts: &Texts<'_>) -> Line {
    let (who, words) = match (&made.said, &made.instead) {
        (Some(key), _) => (Who::Trainee, texts.said(key)),
        (None, Some(phrase)) => (Who::Happened, texts.phrase(phrase)),
        (None, None) => (Who::Happened, made.input.clone()),
    };
    Line { who, words, beside: None }
}

/// What the trainee would have said in own words at a move, if anything was written.
#[must_use]
pub(super) fn own_words(dialogue: &Dialogue, made: &MoveAccount, texts: &Texts<'_>) -> Option<String> {
    let words = dialogue.own_words().get(&made.number)?;
    Some(texts.phrase(&Phrase::new("own-words").with("words", words.as_str())))
}

/// What was said in answer.
pub(super) fn answered(dialogue: &Dialogue, moment: &Moment, texts: &Texts<'_>) -> Vec<Line> {
    moment.step.spoken.iter().map(|spoken| line(dialogue, *spoken, texts)).collect()
}

/// A line someone else said.
pub(super) fn line(dialogue: &Dialogue, spoken: Spoken, texts: &Texts<'_>) -> Line {
    let key = dialogue.shelved().scenario.key(spoken.text);
    Line { who: Who::Other(texts.name(spoken.by).to_owned()), words: texts.said(key), beside: None }
}

/// The same as the history keeps it.
pub(super) fn kept(dialogue: &Dialogue, texts: &Texts<'_>) -> Vec<Said> {
    let said = |line: Line| match line.who {
        Who::Trainee => Said { who: String::new(), words: line.words },
        Who::Other(name) => Said { who: name, words: line.words },
        Who::Happened => Said { who: String::new(), words: format!("({})", line.words) },
    };
    lines(dialogue, texts).into_iter().map(said).collect()
}

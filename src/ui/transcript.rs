//! What was said in a conversation, as lines.

use super::dialogue::Dialogue;
use super::texts::Texts;
use super::widgets::{Line, Who};
use super::wish::Said;
use crate::conversation::{Moment, Spoken};
use crate::feedback::MoveAccount;

/// Everything that was said and done, in order.
#[must_use]
pub(super) fn lines(dialogue: &Dialogue, texts: &Texts<'_>) -> Vec<Line> {
    let moments = dialogue.conversation().moments();
    let mut lines = Vec::new();
    for (index, moment) in moments.iter().enumerate() {
        if let Some(made) = index.checked_sub(1).and_then(|index| dialogue.accounts().get(index)) {
            lines.push(own(made, texts));
        }
        lines.extend(answered(dialogue, moment, texts));
    }
    lines
}

/// The line of a move: what was said, or what was done instead.
#[must_use]
pub(super) fn own(made: &MoveAccount, texts: &Texts<'_>) -> Line {
    match (&made.said, &made.instead) {
        (Some(key), _) => Line { who: Who::Trainee, words: texts.said(key) },
        (None, Some(phrase)) => Line { who: Who::Happened, words: texts.phrase(phrase) },
        (None, None) => Line { who: Who::Happened, words: made.input.clone() },
    }
}

/// What was said in answer.
pub(super) fn answered(dialogue: &Dialogue, moment: &Moment, texts: &Texts<'_>) -> Vec<Line> {
    moment.step.spoken.iter().map(|spoken| line(dialogue, *spoken, texts)).collect()
}

/// A line someone else said.
pub(super) fn line(dialogue: &Dialogue, spoken: Spoken, texts: &Texts<'_>) -> Line {
    let key = dialogue.shelved().scenario.key(spoken.text);
    Line { who: Who::Other(texts.name(spoken.by).to_owned()), words: texts.said(key) }
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

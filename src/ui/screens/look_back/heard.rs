//! What was heard around a move: before it, and in answer to it.

use crate::conversation::Spoken;
use crate::feedback::MoveAccount;
use crate::ui::looking_back::LookingBack;
use crate::ui::texts::Texts;
use az::SaturatingAs;

/// What was said last before a move; nobody may have answered to the one before it.
pub(super) fn heard<'a>(looking: &'a LookingBack, made: &MoveAccount) -> &'a [Spoken] {
    let before = made.number.saturating_as::<usize>();
    let moments = looking.dialogue.conversation().moments().iter().take(before);
    let spoken = moments.rev().map(|moment| moment.step.spoken.as_slice());
    spoken.into_iter().find(|spoken| !spoken.is_empty()).unwrap_or_default()
}

/// What the other, or who listens, answered to a move.
pub(super) fn answered(looking: &LookingBack, index: usize) -> &[Spoken] {
    let after = looking.dialogue.conversation().moments().get(index + 1);
    after.map(|moment| moment.step.spoken.as_slice()).unwrap_or_default()
}

/// Who said what was answered, and the words: the last line of the person opposite, who is spoken to, or else the last.
pub(super) fn last_heard(
    made: &MoveAccount,
    looking: &LookingBack,
    texts: &Texts<'_>,
) -> Option<(String, String)> {
    let spoken = heard(looking, made);
    let scenario = &looking.dialogue.shelved().scenario;
    let line = spoken.iter().rev().find(|line| line.by == scenario.opposite()).or(spoken.last())?;
    Some((texts.name(line.by).to_owned(), texts.said(scenario.key(line.text))))
}

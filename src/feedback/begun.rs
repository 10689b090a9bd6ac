//! Techniques that were begun and not carried on, though the next step could be said.

use super::Account;
use super::alternative::AtMove;
use super::done::behaviours;
use super::judgement::{Assessment, Judgements};
use crate::conversation::Play;
use crate::method::BehaviourId;
use crate::phrase::{Arg, Phrase};

/// What tells of a move that it left off what the move before it had begun. Only of a move that cost something: whoever
/// does something else that helps has not left anything off.
pub(super) fn left_off(
    play: &Play<'_>,
    moves: &[Account],
    index: usize,
    at_move: &AtMove,
    judged: &Judgements<'_>,
) -> Option<Phrase> {
    if judged.assessment(index) != Some(Assessment::Cost) {
        return None;
    }
    let made = &moves[index];
    let before = moves[..index].iter().rev().find(|before| before.is_scored())?;
    let steps = |id: &BehaviourId| &play.method.behaviour(*id).steps;
    let begun = *before.behaviours.iter().find(|id| !steps(id).is_empty())?;
    let carries_on = |does: &[BehaviourId]| does.iter().any(|done| steps(&begun).contains(done));
    let could = at_move.others.iter().any(|other| carries_on(&behaviours(play, other.what_if.kind)));
    let left = before.toward == made.toward && could && !carries_on(&made.behaviours);
    let name = || Arg::Message(play.method.behaviour(begun).message().into());
    left.then(|| Phrase::new("left-off").with("behaviour", name()))
}

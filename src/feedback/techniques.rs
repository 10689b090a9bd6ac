//! Which of the 26 techniques landed, which were tried and did not, and which would have helped and were left.

use super::Account;
use super::alternative::{AtMove, Reached};
use super::done::behaviours;
use super::judgement::{Assessment, Judgements, is_advisable};
use super::margins::COSTS;
use crate::conversation::Play;
use crate::method::{BehaviourId, Kind};
use serde::{Deserialize, Serialize};

/// A technique with the moves at which it was or could have been used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TechniqueUse {
    /// The behaviour's id.
    pub behaviour: String,
    /// The moves, by index in [`Feedback::moves`](super::Feedback::moves).
    pub moves: Vec<usize>,
}

/// The techniques that were used and landed, in the order of the method.
pub(super) fn used(play: &Play<'_>, moves: &[Account]) -> Vec<TechniqueUse> {
    at(play, moves, Account::is_as_meant)
}

/// The techniques that were tried and did not land, in the order of the method.
pub(super) fn missed(play: &Play<'_>, moves: &[Account]) -> Vec<TechniqueUse> {
    at(play, moves, |made| !made.is_as_meant())
}

/// The techniques with those of their moves that are so.
fn at(play: &Play<'_>, moves: &[Account], so: impl Fn(&Account) -> bool) -> Vec<TechniqueUse> {
    let with = |behaviour: BehaviourId| {
        let here = |made: &Account| made.behaviours.contains(&behaviour) && so(made);
        (0..moves.len()).filter(|index| here(&moves[*index])).collect()
    };
    gather(play, with)
}

/// The techniques that were never used though they would have helped, in the order of the method, with the moves at which
/// they would: those that did not help, and where something with it would have left clearly more within reach.
pub(super) fn unused(
    play: &Play<'_>,
    moves: &[Account],
    at_moves: &[AtMove],
    judged: &Judgements<'_>,
) -> Vec<TechniqueUse> {
    let with = |behaviour: BehaviourId| {
        if moves.iter().any(|made| made.behaviours.contains(&behaviour)) {
            return Vec::new();
        }
        let would_help = |index: &usize| {
            let (made, at_move) = (&moves[*index], at_moves.get(*index));
            let others = at_move.map(|at_move| at_move.others.as_slice()).unwrap_or_default();
            others.iter().any(|other| {
                behaviours(play, other.what_if.kind).contains(&behaviour)
                    && is_advisable(play, &other.what_if)
                    && leaves_more(made, at_move, other)
            })
        };
        let helped = |index: &usize| judged.assessment(*index) == Some(Assessment::Helped);
        let scored = |index: &usize| moves[*index].is_scored();
        (0..moves.len()).filter(|index| scored(index) && !helped(index) && would_help(index)).collect()
    };
    gather(play, with)
}

/// Whether it would have left clearly more than the move; where what is reachable is not known, whether it was worth more.
fn leaves_more(made: &Account, at_move: Option<&AtMove>, other: &Reached) -> bool {
    match at_move.and_then(|at_move| at_move.after).zip(other.best) {
        Some((after, best)) => best >= after + COSTS,
        None => made.is_scored() && other.what_if.worth > made.worth,
    }
}

fn gather(play: &Play<'_>, moves: impl Fn(BehaviourId) -> Vec<usize>) -> Vec<TechniqueUse> {
    let behaviours = play.method.behaviours().entries();
    let techniques = behaviours.filter(|(_, behaviour)| matches!(behaviour.kind, Kind::Technique(_)));
    techniques
        .map(|(id, behaviour)| TechniqueUse { behaviour: behaviour.id.clone(), moves: moves(id) })
        .filter(|used| !used.moves.is_empty())
        .collect()
}

//! The moves that worked.

use super::Account;
use super::account::serves_phase;
use crate::conversation::{Conversation, Play};

/// How many moves that worked are named.
const NAMED: usize = 3;

/// The moves that worked best, best first: each took the talk further by itself, was felt as it was meant, and did what
/// its phase asks first.
pub(super) fn best(play: &Play<'_>, conversation: &Conversation, moves: &[Account]) -> Vec<usize> {
    let moments = conversation.moments();
    let served = |index: usize| {
        let effect = moments.get(index + 1)?.step.made.as_ref()?.effect.as_ref()?;
        Some(serves_phase(play, &moments.get(index)?.state, effect))
    };
    let worked =
        |index: usize, made: &Account| made.worth > 0 && made.is_as_meant() && served(index).unwrap_or(false);
    let mut good: Vec<usize> = (0..moves.len()).filter(|index| worked(*index, &moves[*index])).collect();
    good.sort_by_key(|index| std::cmp::Reverse(moves[*index].worth));
    good.truncate(NAMED);
    good
}

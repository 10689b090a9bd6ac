//! The moves that worked.

use super::MoveAccount;

/// How many moves that worked are named.
const NAMED: usize = 3;

/// The moves that worked best, best first: each took the talk further by itself, and was felt as it was meant.
pub(super) fn best(moves: &[MoveAccount]) -> Vec<usize> {
    let worked = |made: &MoveAccount| made.worth > 0 && made.as_meant;
    let mut good: Vec<usize> = (0..moves.len()).filter(|index| worked(&moves[*index])).collect();
    good.sort_by_key(|index| std::cmp::Reverse(moves[*index].worth));
    good.truncate(NAMED);
    good
}

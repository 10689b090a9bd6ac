//! The moves that worked.

use super::Account;
use super::judgement::{Assessment, Judgements};

/// How many moves that worked are named.
const NAMED: usize = 3;

/// The moves that helped most, best first.
pub(super) fn best(moves: &[Account], judged: &Judgements<'_>) -> Vec<usize> {
    let mut good: Vec<usize> = judged.those(Assessment::Helped).collect();
    good.sort_by_key(|index| std::cmp::Reverse(moves[*index].worth));
    good.truncate(NAMED);
    good
}

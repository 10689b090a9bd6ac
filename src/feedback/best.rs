//! The moves that worked.

use super::Account;
use super::judgement::{Assessment, Judged};

/// How many moves that worked are named.
const NAMED: usize = 3;

/// The moves that helped most, best first.
pub(super) fn best(moves: &[Account], judged: &[Option<Judged<'_>>]) -> Vec<usize> {
    let helped = |index: &usize| {
        judged[*index].as_ref().is_some_and(|one| one.judgement.assessment == Assessment::Helped)
    };
    let mut good: Vec<usize> = (0..moves.len()).filter(helped).collect();
    good.sort_by_key(|index| std::cmp::Reverse(moves[*index].worth));
    good.truncate(NAMED);
    good
}

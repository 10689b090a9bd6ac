//! Columns that would be much too high stand as several beside each other.

use az::SaturatingAs;

/// A thing in a column: which column, how much room it takes there, and whether more leads on from it than back.
#[derive(Clone, Copy, Debug)]
pub(super) struct Leaf {
    pub rank: usize,
    pub width: i32,
    pub height: i32,
    pub onward: bool,
}

/// No column is folded that is lower than this.
const LOW: i32 = 900;

/// The columns after high ones are folded: things that lead on come after those that lead back.
pub(super) fn folded(leaves: &[Leaf]) -> Vec<usize> {
    let limit = limit(leaves);
    let mut ranks = vec![0; leaves.len()];
    let mut next = 0;
    for rank in 0..=leaves.iter().map(|leaf| leaf.rank).max().unwrap_or_default() {
        let mut column: Vec<usize> = (0..leaves.len()).filter(|at| leaves[*at].rank == rank).collect();
        column.sort_by_key(|at| (leaves[*at].onward, *at));
        let high: i32 = column.iter().map(|at| leaves[*at].height).sum();
        let each = high / (high / limit + 1);
        let mut so_far = 0;
        for (place, at) in column.iter().enumerate() {
            // As near to its share as it goes.
            if place > 0 && so_far + leaves[*at].height / 2 > each {
                next += 1;
                so_far = 0;
            }
            so_far += leaves[*at].height;
            ranks[*at] = next;
        }
        next += 1;
    }
    ranks
}

/// How high a column may be: about as high as makes the whole somewhat wider than high.
fn limit(leaves: &[Leaf]) -> i32 {
    let area: i64 = leaves.iter().map(|leaf| i64::from(leaf.width) * i64::from(leaf.height)).sum();
    let tallest = leaves.iter().map(|leaf| leaf.height).max().unwrap_or_default();
    (area * 2).isqrt().saturating_as::<i32>().max(tallest).max(LOW)
}

#[cfg(test)]
mod tests {
    use super::{Leaf, folded};

    #[test]
    fn a_high_column_is_folded_and_what_leads_on_comes_last() {
        let leaf = |rank, height, onward| Leaf { rank, width: 100, height, onward };
        let low = [leaf(0, 100, true), leaf(0, 100, false), leaf(1, 100, false)];
        assert_eq!(folded(&low), [0, 0, 1]);
        let high = [leaf(0, 100, true), leaf(1, 700, true), leaf(1, 700, false), leaf(2, 100, false)];
        assert_eq!(folded(&high), [0, 2, 1, 3]);
    }
}

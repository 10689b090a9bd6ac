//! Lanes: where in a channel each tree runs up and down.

use super::grid::{Grid, Joint};
use super::outline::Side;

/// Two trees share a lane only where there is so much between them.
const BETWEEN: i32 = 30;

/// From the highest to the lowest level of a joint.
pub(super) fn span(grid: &Grid, joint: &Joint) -> (i32, i32) {
    let levels = || joint.ends.iter().filter_map(|end| grid.level(end));
    let least = levels().min().unwrap_or_default();
    (least, levels().max().unwrap_or(least))
}

/// A joint, as far as lanes are about it.
struct Run {
    span: (i32, i32),
    left: Vec<i32>,
    right: Vec<i32>,
}

impl Run {
    fn of(grid: &Grid, joint: &Joint) -> Self {
        let at = |side: Side| {
            let ends = joint.ends.iter().filter(|end| end.side == side);
            ends.filter_map(|end| grid.level(end)).collect()
        };
        Self { span: span(grid, joint), left: at(Side::Left), right: at(Side::Right) }
    }

    /// How often the two cross where this one runs to the left of the other.
    fn crossings_left_of(&self, other: &Self) -> usize {
        let within = |levels: &[i32], span: (i32, i32)| {
            levels.iter().filter(|level| (span.0..=span.1).contains(*level)).count()
        };
        within(&self.right, other.span) + within(&other.left, self.span)
    }

    fn runs(&self) -> bool {
        self.span.0 < self.span.1
    }

    fn meets(&self, other: &Self) -> bool {
        self.span.0 < other.span.1 + BETWEEN && other.span.0 < self.span.1 + BETWEEN
    }
}

/// How often the trees of a channel cross at least.
pub(super) fn crossings(grid: &Grid, channel: &[usize]) -> usize {
    let runs: Vec<Run> = channel.iter().map(|joint| Run::of(grid, &grid.joints[*joint])).collect();
    let pairs =
        runs.iter().enumerate().flat_map(|(at, one)| runs[at + 1..].iter().map(move |two| (one, two)));
    pairs.map(|(one, two)| one.crossings_left_of(two).min(two.crossings_left_of(one))).sum()
}

/// The lane of each joint of a channel, from the left, and how many lanes there are. What goes straight through needs none.
pub(super) fn lanes(grid: &Grid, channel: &[usize]) -> (Vec<usize>, usize) {
    let runs: Vec<Run> = channel.iter().map(|joint| Run::of(grid, &grid.joints[*joint])).collect();
    let mut order: Vec<usize> = (0..runs.len()).filter(|at| runs[*at].runs()).collect();
    // Neighbours change places as long as that spares crossings.
    for _ in 0..order.len() {
        for place in 1..order.len() {
            let (one, two) = (&runs[order[place - 1]], &runs[order[place]]);
            if two.crossings_left_of(one) < one.crossings_left_of(two) {
                order.swap(place - 1, place);
            }
        }
    }
    let mut lanes = vec![0; runs.len()];
    let mut count = 0;
    for (place, at) in order.iter().enumerate() {
        let before = order[..place].iter().filter(|other| runs[**other].meets(&runs[*at]));
        lanes[*at] = before.map(|other| lanes[*other] + 1).max().unwrap_or_default();
        count = count.max(lanes[*at] + 1);
    }
    (lanes, count)
}

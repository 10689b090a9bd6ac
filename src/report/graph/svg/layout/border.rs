//! Where wires pass the border of a level.

use super::grid::{Grid, Item};
use super::outline::Side;
use super::place::is_free;
use az::SaturatingAs;

/// Wires at a border are at least so far apart.
const APART: i32 = 10;

/// Gives each wire that passes the border a level of its own, as straight as it goes. What is below the last item is
/// given to the level as well.
pub(super) fn settle(grid: &mut Grid) {
    for (side, channel) in [(Side::Left, 0), (Side::Right, grid.channels.len() - 1)] {
        let mut taken: Vec<i32> = Vec::new();
        for (joint, end, wanted) in at_border(grid, side, channel) {
            let tree = grid.joints[joint].tree;
            let level = nearest(wanted, |level| {
                taken.iter().all(|other| (other - level).abs() >= APART)
                    && is_free(grid, channel, tree, super::trees::other(side), level)
            });
            taken.push(level);
            fix(grid, joint, end, level);
        }
    }
}

/// The ends at this border with the level they would have where they are straight, from above.
fn at_border(grid: &Grid, side: Side, channel: usize) -> Vec<(usize, usize, i32)> {
    let mut found = Vec::new();
    for joint in &grid.channels[channel] {
        let ends = &grid.joints[*joint].ends;
        for (at, end) in ends.iter().enumerate().filter(|(_, end)| end.item.is_none() && end.side == side) {
            let levels: Vec<i32> =
                ends.iter().filter(|other| other.out != end.out).filter_map(|end| grid.level(end)).collect();
            let middle = levels.iter().sum::<i32>() / levels.len().saturating_as::<i32>().max(1);
            // One of those it is joined with, so that that one at least is straight.
            let wanted = levels.into_iter().min_by_key(|level| (level - middle).abs()).unwrap_or_default();
            found.push((*joint, at, wanted));
        }
    }
    found.sort_by_key(|(joint, _, wanted)| (*wanted, *joint));
    found
}

/// The free level nearest to the one that is wanted.
fn nearest(wanted: i32, is_free: impl Fn(i32) -> bool) -> i32 {
    let round = wanted.div_euclid(APART) * APART;
    let down = (0..).map(|step| round + APART * step);
    let up = (1..=round / APART).map(|step| round - APART * step);
    let around = std::iter::once(wanted).chain(zipped(up, down));
    around.into_iter().find(|level| is_free(*level)).unwrap_or(wanted)
}

/// From both, by turns; the second goes on for ever.
fn zipped(
    mut one: impl Iterator<Item = i32>,
    mut two: impl Iterator<Item = i32>,
) -> impl Iterator<Item = i32> {
    let mut first = false;
    std::iter::from_fn(move || {
        first = !first;
        if first && let Some(next) = one.next() { Some(next) } else { two.next() }
    })
}

/// An end at the border stands by itself from now on.
fn fix(grid: &mut Grid, joint: usize, end: usize, level: i32) {
    let item = grid.items.len();
    grid.items.push(Item { column: 0, height: 0, passage: true });
    grid.y.push(level);
    grid.ends_at.push(vec![(joint, end)]);
    grid.joints[joint].ends[end].item = Some(item);
}

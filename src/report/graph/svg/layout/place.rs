//! The final places in the columns: on the grid, and with no two wires at one level where they would lie on each other.

use super::grid::{End, Grid};
use super::measures::STEP;
use super::outline::Side;

/// Levels are at least so far apart.
const APART: i32 = 5;

/// Passages stand at whole multiples of this.
const PASSAGES: i32 = 10;

/// Puts everything in its final place, from left to right and from above.
pub(super) fn place(grid: &mut Grid) {
    let top = grid.y.iter().copied().min().unwrap_or_default();
    grid.y.iter_mut().for_each(|y| *y -= top);
    for column in 0..grid.columns.len() {
        let mut least = 0;
        for (at, item) in grid.columns[column].clone().into_iter().enumerate() {
            let step = if grid.items[item].passage { PASSAGES } else { STEP };
            let wanted = grid.y[item].max(least);
            let nearest = (wanted + step / 2).div_euclid(step) * step;
            grid.y[item] = if nearest < least { nearest + step } else { nearest };
            while clashes(grid, item) {
                grid.y[item] += step;
            }
            let below = grid.columns[column].get(at + 1).copied();
            least = grid.y[item] + grid.items[item].height + below.map_or(0, |below| grid.gap(item, below));
        }
    }
}

/// Whether an item's wire on the left would lie on one that comes from the column before.
fn clashes(grid: &Grid, item: usize) -> bool {
    grid.ends_at[item].iter().any(|(joint, end)| {
        let joint = &grid.joints[*joint];
        let end = &joint.ends[*end];
        end.side == Side::Right
            && grid
                .level(end)
                .is_some_and(|level| !is_free(grid, joint.channel, joint.tree, Side::Left, level))
    })
}

/// Whether a level is free on this side of a channel: what is there is far enough, or of the same tree.
pub(super) fn is_free(grid: &Grid, channel: usize, tree: usize, side: Side, level: i32) -> bool {
    let others =
        grid.channels[channel].iter().map(|joint| &grid.joints[*joint]).filter(|joint| joint.tree != tree);
    let there =
        |end: &End| end.side == side && grid.level(end).is_some_and(|other| (other - level).abs() < APART);
    !others.flat_map(|joint| &joint.ends).any(there)
}

//! What an order costs.

use super::grid::Grid;
use super::lanes;
use az::SaturatingAs;

/// How many pixels of wire a crossing is worth.
const CROSSING: i64 = 60;

/// How much wire there is in the channels, and how often it crosses.
pub(super) fn cost(grid: &Grid) -> i64 {
    grid.channels.iter().map(|channel| cost_in(grid, channel)).sum()
}

/// The same in the channels beside a column.
pub(super) fn cost_beside(grid: &Grid, column: usize) -> i64 {
    grid.channels[column..=column + 1].iter().map(|channel| cost_in(grid, channel)).sum()
}

fn cost_in(grid: &Grid, channel: &[usize]) -> i64 {
    let spans = channel.iter().map(|joint| lanes::span(grid, &grid.joints[*joint]));
    let spans: i64 = spans.map(|(from, to)| i64::from(to - from)).sum();
    let crossings = lanes::crossings(grid, channel).saturating_as::<i64>().min(i64::MAX / CROSSING);
    spans + CROSSING * crossings
}

//! In which order things stand in their columns: so that wires are short and cross little.

use super::cost::{cost, cost_beside};
use super::grid::{End, Grid, Joint};
use super::spread::spread;

/// How often everything is drawn to what it is joined with.
const ROUNDS: usize = 40;

/// In so many rounds the order may change; then only the places.
const REORDERED: usize = 28;

/// How often each thing is tried elsewhere in its column.
const PASSES: usize = 6;

/// So many places away it is tried.
const FAR: usize = 12;

/// Where there is more than this, nothing is tried: it would take long, and nobody reads it.
const TOO_MANY: usize = 1_500;

/// Draws everything to what it is joined with, and keeps the best that came of it.
pub(super) fn order(grid: &mut Grid) {
    let mut best = grid.clone();
    let mut least = cost(grid);
    for round in 0..ROUNDS {
        let columns = 0..grid.columns.len();
        let columns: Vec<usize> = if round % 2 == 0 { columns.collect() } else { columns.rev().collect() };
        for column in columns {
            draw(grid, column, round < REORDERED);
        }
        let came = cost(grid);
        if came < least {
            (best, least) = (grid.clone(), came);
        }
    }
    *grid = best;
    if grid.items.len() <= TOO_MANY {
        improve(grid);
    }
}

/// Moves one thing in its column at a time, as long as that is better.
fn improve(grid: &mut Grid) {
    for _ in 0..PASSES {
        let mut moved = 0;
        for column in 0..grid.columns.len() {
            let places = grid.columns[column].len();
            for from in 0..places {
                let near = from.saturating_sub(FAR)..places.min(from + FAR + 1);
                moved += near.filter(|to| *to != from && try_move(grid, column, from, *to)).count();
            }
        }
        if moved == 0 {
            return;
        }
    }
}

/// Moves a thing in its column, and keeps that if it is better.
fn try_move(grid: &mut Grid, column: usize, from: usize, to: usize) -> bool {
    let before = cost_beside(grid, column);
    let (old, y) = (grid.columns[column].clone(), grid.y.clone());
    let item = grid.columns[column].remove(from);
    grid.columns[column].insert(to, item);
    draw(grid, column, false);
    let better = cost_beside(grid, column) < before;
    if !better {
        (grid.columns[column], grid.y) = (old, y);
    }
    better
}

/// Draws the items of a column to what they are joined with.
fn draw(grid: &mut Grid, column: usize, reorder: bool) {
    let mut drawn: Vec<(usize, i32)> =
        grid.columns[column].iter().map(|item| (*item, drawn_to(grid, *item))).collect();
    if reorder {
        drawn.sort_by_key(|(item, y)| *y + grid.items[*item].height / 2);
        grid.columns[column] = drawn.iter().map(|(item, _)| *item).collect();
    }
    let steps = steps(grid, column);
    let wanted: Vec<i32> = drawn.iter().map(|(_, y)| *y).collect();
    for ((item, _), y) in drawn.iter().zip(spread(&wanted, &steps)) {
        grid.y[*item] = y;
    }
}

/// From the top of each item of a column to where the next may begin.
fn steps(grid: &Grid, column: usize) -> Vec<i32> {
    let pairs = grid.columns[column].windows(2);
    pairs.map(|two| grid.items[two[0]].height + grid.gap(two[0], two[1])).collect()
}

/// The top at which an item is level with what it is joined with, on average.
fn drawn_to(grid: &Grid, item: usize) -> i32 {
    let (mut sum, mut weight) = (0, 0);
    for (joint, end) in &grid.ends_at[item] {
        let joint = &grid.joints[*joint];
        let own = &joint.ends[*end];
        let Some(level) = opposite(grid, joint, *end, own) else { continue };
        let pull = if grid.items[item].passage && joint.ends.len() == 2 { 4 } else { 1 };
        sum += pull * (level - own.offset);
        weight += pull;
    }
    if weight == 0 { grid.y[item] } else { sum / weight }
}

/// The level at which an end would be straight: of where its tree leads, or of what leads to it on average.
fn opposite(grid: &Grid, joint: &Joint, place: usize, own: &End) -> Option<i32> {
    if let Some(level) = joint.ends.iter().find(|end| end.out && !own.out).and_then(|end| grid.level(end)) {
        return Some(level);
    }
    let others = joint.ends.iter().enumerate().filter(|(at, end)| *at != place && !end.out);
    let levels: Vec<i32> = others.filter_map(|(_, end)| grid.level(end)).collect();
    let count = i32::try_from(levels.len()).ok().filter(|count| *count > 0)?;
    Some(levels.iter().sum::<i32>() / count)
}

//! A level, from what stands in it to where everything is.

use super::block::{Block, Port};
use super::columns::Member;
use super::diagram::{Diagram, Spot};
use super::grid::Grid;
use super::measures::FRAME_TITLE;
use super::outline::{Crossing, Outline, Side};
use super::trees::{Tree, trees};
use super::wires::{Channels, wires};
use super::{border, order, place};

/// What is left free at the bottom of a frame.
const BELOW: i32 = 20;

/// Lays out what is in a frame, or the picture.
pub(super) fn lay(diagram: &Diagram, group: Option<usize>, crossing: &Crossing) -> Block {
    let outline = Outline::of(diagram, group, crossing);
    let blocks: Vec<Block> = outline
        .members
        .iter()
        .enumerate()
        .map(|(index, member)| match member {
            Member::Card(card) => Block::of_card(diagram, *card),
            Member::Frame(frame) => lay(diagram, Some(*frame), &outline.crossing_of(index)),
        })
        .collect();
    let trees = trees(&outline, crossing, &blocks);
    let mut grid = Grid::of(&outline, &blocks, &trees);
    order::order(&mut grid);
    place::place(&mut grid);
    border::settle(&mut grid);
    assemble(diagram, group, &outline, blocks, &trees, &grid)
}

fn assemble(
    diagram: &Diagram,
    group: Option<usize>,
    outline: &Outline<'_>,
    blocks: Vec<Block>,
    trees: &[Tree],
    grid: &Grid,
) -> Block {
    let mut channels = Channels::of(outline, &blocks, grid);
    channels.widen(group.map_or(0, |frame| diagram.frames[frame].width));
    let top = if group.is_some() { FRAME_TITLE } else { 0 };
    let inside = Block { wires: wires(grid, trees, &channels, &blocks), ..Block::default() };
    let mut level = Block {
        width: channels.width,
        height: top + bottom(grid) + if group.is_some() { BELOW } else { 0 },
        ports: ports(grid, trees, top),
        ..Block::default()
    };
    level.take(inside, (0, top));
    for (member, block) in blocks.into_iter().enumerate() {
        level.take(block, (channels.column_x[outline.rank[member]], top + grid.y[member]));
    }
    if let Some(frame) = group {
        let spot = Spot { x: 0, y: 0, width: level.width, height: level.height };
        level.frames.push((frame, spot));
    }
    level
}

/// Below everything.
fn bottom(grid: &Grid) -> i32 {
    grid.items.iter().zip(&grid.y).map(|(item, y)| y + item.height).max().unwrap_or_default()
}

/// Where the trees of a level pass its border.
fn ports(grid: &Grid, trees: &[Tree], top: i32) -> Vec<Port> {
    let mut ports = Vec::new();
    for joint in &grid.joints {
        for end in joint.ends.iter().filter(|end| grid.is_border(end)) {
            let y = top + grid.level(end).unwrap_or_default();
            let to = trees[joint.tree].to;
            let side = if joint.channel == 0 && end.side == Side::Left { Side::Left } else { Side::Right };
            ports.push(Port { to, side, y, links: end.links.clone(), inward: !end.out });
        }
    }
    ports
}

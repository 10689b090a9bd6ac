//! What stands above each other in the columns of a level, and what is joined in the channels between.

use super::block::Block;
use super::outline::{Outline, Side};
use super::trees::{Place, Tip, Tree};

/// Something that has a height of its own in a column: a member, or a passage.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    pub column: usize,
    pub height: i32,
    /// Whether a tree passes here.
    pub passage: bool,
}

/// Where a wire meets the side of a channel.
#[derive(Clone, Debug)]
pub(super) struct End {
    pub side: Side,
    /// The item it is at; none at the border of the level.
    pub item: Option<usize>,
    /// So far from the item's top.
    pub offset: i32,
    /// The links that run there.
    pub links: Vec<usize>,
    /// Whether the tree leads out of the channel here.
    pub out: bool,
}

/// What of a tree comes together in a channel: one lane.
#[derive(Clone, Debug)]
pub(super) struct Joint {
    pub tree: usize,
    pub channel: usize,
    pub ends: Vec<End>,
}

/// The columns and channels of a level.
#[derive(Clone, Debug, Default)]
pub(super) struct Grid {
    /// The members, then the passages.
    pub items: Vec<Item>,
    /// What stands in each column, from above.
    pub columns: Vec<Vec<usize>>,
    pub joints: Vec<Joint>,
    /// The joints of each channel.
    pub channels: Vec<Vec<usize>>,
    /// Of each item: the joints and ends that are at it.
    pub ends_at: Vec<Vec<(usize, usize)>>,
    /// The top of each item.
    pub y: Vec<i32>,
    /// How many items stand in columns; the rest are where wires pass the border.
    inside: usize,
}

impl Grid {
    pub(super) fn of(outline: &Outline<'_>, blocks: &[Block], trees: &[Tree]) -> Self {
        let mut grid = Self {
            columns: vec![Vec::new(); outline.columns],
            channels: vec![Vec::new(); outline.columns + 1],
            ..Self::default()
        };
        for (member, block) in blocks.iter().enumerate() {
            grid.add_item(outline.rank[member], block.height, false);
        }
        for (index, tree) in trees.iter().enumerate() {
            grid.add_tree(index, tree);
        }
        grid.inside = grid.items.len();
        grid.stack();
        grid
    }

    fn add_item(&mut self, column: usize, height: i32, passage: bool) -> usize {
        let item = self.items.len();
        self.items.push(Item { column, height, passage });
        self.columns[column].push(item);
        self.ends_at.push(Vec::new());
        self.y.push(0);
        item
    }

    fn add_tree(&mut self, index: usize, tree: &Tree) {
        for tip in &tree.sources {
            self.add_end(index, tip, false);
        }
        self.add_end(index, &tree.sink, true);
        for (column, links) in tree.passages() {
            let item = self.add_item(column, 0, true);
            let rightward = column < tree.sink.channel;
            let place = Place::Passage(item);
            let before = Tip { channel: column, side: Side::Right, place, links };
            let after = Tip { channel: column + 1, side: Side::Left, ..before.clone() };
            self.add_end(index, &before, rightward);
            self.add_end(index, &after, !rightward);
        }
    }

    fn add_end(&mut self, tree: usize, tip: &Tip, out: bool) {
        let (item, offset) = match tip.place {
            Place::Member(member, offset) => (Some(member), offset),
            Place::Passage(item) => (Some(item), 0),
            Place::Border => (None, 0),
        };
        let here = &mut self.channels[tip.channel];
        let known = here.iter().find(|joint| self.joints[**joint].tree == tree).copied();
        let joint = known.unwrap_or_else(|| {
            here.push(self.joints.len());
            self.joints.push(Joint { tree, channel: tip.channel, ends: Vec::new() });
            self.joints.len() - 1
        });
        let ends = &mut self.joints[joint].ends;
        ends.push(End { side: tip.side, item, offset, links: tip.links.clone(), out });
        if let Some(item) = item {
            self.ends_at[item].push((joint, ends.len() - 1));
        }
    }

    /// The level of an end; none at a border.
    pub(super) fn level(&self, end: &End) -> Option<i32> {
        end.item.map(|item| self.y[item] + end.offset)
    }

    /// Whether an end is at the border of the level.
    pub(super) fn is_border(&self, end: &End) -> bool {
        end.item.is_none_or(|item| item >= self.inside)
    }

    /// What has to be between two items that stand above each other.
    pub(super) fn gap(&self, above: usize, below: usize) -> i32 {
        if self.items[above].passage && self.items[below].passage { 10 } else { 20 }
    }

    /// Puts everything as far up as it goes.
    fn stack(&mut self) {
        for column in self.columns.clone() {
            let mut y = 0;
            for (place, item) in column.iter().enumerate() {
                self.y[*item] = y;
                let gap = column.get(place + 1).map_or(0, |below| self.gap(*item, *below));
                y += self.items[*item].height + gap;
            }
        }
    }
}

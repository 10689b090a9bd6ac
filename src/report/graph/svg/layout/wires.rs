//! The wires of a level, corner by corner.

use super::block::Block;
use super::diagram::Wire;
use super::grid::{End, Grid, Joint};
use super::lanes::lanes;
use super::outline::{Outline, Side};
use super::trees::Tree;
use az::SaturatingAs;

/// What is free at both sides of a channel.
const MARGIN: i32 = 24;

/// From lane to lane.
const LANE: i32 = 10;

/// So far from its lane a wire has turned.
pub(super) const BEND: i32 = 8;

/// What a channel at the border of the picture takes where nothing runs in it.
const EMPTY: i32 = 0;

/// Where columns and lanes are.
pub(super) struct Channels {
    /// The left side of each column.
    pub column_x: Vec<i32>,
    /// The left and the right side of each channel.
    sides: Vec<(i32, i32)>,
    /// The lane of each joint, from the left side of its channel.
    lane_x: Vec<i32>,
    pub width: i32,
}

impl Channels {
    pub(super) fn of(outline: &Outline<'_>, blocks: &[Block], grid: &Grid) -> Self {
        let mut channels =
            Self { column_x: Vec::new(), sides: Vec::new(), lane_x: vec![0; grid.joints.len()], width: 0 };
        for (channel, joints) in grid.channels.iter().enumerate() {
            let (lanes, count) = lanes(grid, joints);
            let left = channels.width;
            for (joint, lane) in joints.iter().zip(&lanes) {
                channels.lane_x[*joint] = left + MARGIN + LANE * px(*lane);
            }
            let width = if joints.is_empty() { EMPTY } else { 2 * MARGIN + LANE * (px(count) - 1).max(0) };
            channels.sides.push((left, left + width));
            channels.width += width;
            if channel < outline.columns {
                channels.column_x.push(channels.width);
                let members =
                    blocks.iter().enumerate().filter(|(member, _)| outline.rank[*member] == channel);
                channels.width += members.map(|(_, block)| block.width).max().unwrap_or_default();
            }
        }
        channels
    }

    /// Makes the level at least so wide.
    pub(super) fn widen(&mut self, width: i32) {
        self.width = self.width.max(width);
        if let Some(last) = self.sides.last_mut() {
            last.1 = self.width;
        }
    }
}

fn px(count: usize) -> i32 {
    count.saturating_as::<i32>().min(i32::MAX / 100)
}

/// The wires of a level.
pub(super) fn wires(grid: &Grid, trees: &[Tree], channels: &Channels, blocks: &[Block]) -> Vec<Wire> {
    let joints = grid.joints.iter().enumerate();
    joints
        .flat_map(|(index, joint)| {
            Drawn { grid, channels, blocks, joint, to: trees[joint.tree].to, x: channels.lane_x[index] }
                .wires()
        })
        .collect()
}

/// A joint as it is drawn.
struct Drawn<'a> {
    grid: &'a Grid,
    channels: &'a Channels,
    blocks: &'a [Block],
    joint: &'a Joint,
    to: usize,
    /// Its lane.
    x: i32,
}

impl Drawn<'_> {
    fn wires(&self) -> Vec<Wire> {
        let Some(out) = self.joint.ends.iter().find(|end| end.out) else { return Vec::new() };
        let level = self.level(out);
        let onward = if out.side == Side::Right { BEND } else { -BEND };
        let turned = (self.x + onward, level);
        let ins = || self.joint.ends.iter().filter(|end| !end.out);
        let above: Vec<&End> = ins().filter(|end| self.level(end) < level).collect();
        let below: Vec<&End> = ins().filter(|end| self.level(end) > level).collect();
        let mut wires = [self.side(above, turned), self.side(below, turned)].concat();
        let straight = ins().filter(|end| self.level(end) == level);
        wires
            .extend(straight.map(|end| self.wire(&end.links, vec![(self.reach(end, false), level), turned])));
        let arrives = out.item.is_some_and(|item| self.is_card(item));
        let leave = vec![turned, (self.reach(out, true), level)];
        wires.push(Wire { arrives, ..self.wire(&out.links, leave) });
        wires
    }

    /// What comes from one side of the level at which the tree leaves, up to where it has turned there.
    fn side(&self, mut ends: Vec<&End>, turned: (i32, i32)) -> Vec<Wire> {
        ends.sort_by_key(|end| std::cmp::Reverse((self.level(end) - turned.1).abs()));
        let mut wires = Vec::new();
        let mut links: Vec<usize> = Vec::new();
        for (place, end) in ends.iter().enumerate() {
            let corner = (self.x, self.level(end));
            let from = (self.reach(end, false), corner.1);
            let onward = match ends.get(place + 1) {
                Some(next) => vec![(self.x, self.level(next))],
                None => vec![(self.x, turned.1), turned],
            };
            links.extend(&end.links);
            if place == 0 {
                wires.push(self.wire(&links, [vec![from, corner], onward].concat()));
                continue;
            }
            // It bends into the lane in which the others run already.
            let bend = (onward[0].1 - corner.1).clamp(-BEND, BEND);
            wires.push(self.wire(&end.links, vec![from, corner, (self.x, corner.1 + bend)]));
            wires.push(self.wire(&links, [vec![corner], onward].concat()));
        }
        wires
    }

    fn level(&self, end: &End) -> i32 {
        self.grid.level(end).unwrap_or_default()
    }

    fn is_card(&self, item: usize) -> bool {
        self.blocks.get(item).is_some_and(|block| block.frames.is_empty())
    }

    /// How far a wire goes from the lane: to what it is at; on its way out through a whole passage.
    fn reach(&self, end: &End, out: bool) -> i32 {
        let channel = self.joint.channel;
        let (left, right) = self.channels.sides[channel];
        let edge = if end.side == Side::Left { left } else { right };
        let Some(item) = end.item else { return edge };
        if let Some(block) = self.blocks.get(item) {
            let column = self.channels.column_x[self.grid.items[item].column];
            return if end.side == Side::Left { column + block.width } else { column };
        }
        if !out || self.grid.is_border(end) {
            return edge;
        }
        match end.side {
            Side::Left => self.channels.column_x[channel - 1],
            Side::Right => self.channels.sides[channel + 1].0,
        }
    }

    fn wire(&self, links: &[usize], points: Vec<(i32, i32)>) -> Wire {
        Wire { to: self.to, links: links.to_vec(), points, arrives: false }
    }
}

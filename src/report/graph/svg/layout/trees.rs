//! What leads to the same card comes together: trees of wires, from channel to channel.

use super::block::Block;
use super::outline::{Crossing, Outline, Side};
use std::collections::BTreeMap;

/// What a wire of a tree comes from or leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A side of a member, so far from its top.
    Member(usize, i32),
    /// A passage through a column.
    Passage(usize),
    /// The border of the level.
    Border,
}

/// Where a tree begins or ends.
#[derive(Clone, Debug)]
pub(super) struct Tip {
    pub channel: usize,
    /// On which side of the channel it is.
    pub side: Side,
    pub place: Place,
    /// The links that run there.
    pub links: Vec<usize>,
}

/// All wires in a level that come together to one.
#[derive(Clone, Debug)]
pub(super) struct Tree {
    /// The card they lead to.
    pub to: usize,
    pub sources: Vec<Tip>,
    pub sink: Tip,
}

impl Tree {
    /// The columns that have to be passed, each with the links that run there.
    pub(super) fn passages(&self) -> Vec<(usize, Vec<usize>)> {
        let sink = self.sink.channel;
        let channels = self.sources.iter().map(|tip| tip.channel);
        let (least, most) = channels.fold((sink, sink), |(least, most), at| (least.min(at), most.max(at)));
        let through = |column: usize| {
            let comes_by =
                |tip: &&Tip| if column < sink { tip.channel <= column } else { tip.channel > column };
            self.sources.iter().filter(comes_by).flat_map(|tip| tip.links.iter().copied()).collect()
        };
        (least..most).map(|column| (column, through(column))).collect()
    }
}

/// The trees of a level.
pub(super) fn trees(outline: &Outline<'_>, crossing: &Crossing, blocks: &[Block]) -> Vec<Tree> {
    let mut found: BTreeMap<(usize, Option<Side>), Vec<Tip>> = BTreeMap::new();
    for (to, tip) in sources(outline, crossing, blocks) {
        let side = outline.member_of(to).map(|member| outline.reached_from(member, tip.channel));
        found.entry((to, side)).or_default().push(tip);
    }
    let tree = |((to, side), sources): ((usize, Option<Side>), Vec<Tip>)| {
        let links = sources.iter().flat_map(|tip| tip.links.iter().copied()).collect();
        let sink = sink(outline, crossing, blocks, (to, side), links);
        Tree { to, sources, sink }
    };
    found.into_iter().map(tree).collect()
}

/// All that begins in a level, with the card it leads to.
fn sources(outline: &Outline<'_>, crossing: &Crossing, blocks: &[Block]) -> Vec<(usize, Tip)> {
    let mut sources = Vec::new();
    for (member, block) in blocks.iter().enumerate() {
        for port in block.ports.iter().filter(|port| !port.inward) {
            let channel = outline.channel(member, port.side);
            let place = Place::Member(member, port.y);
            sources
                .push((port.to, Tip { channel, side: other(port.side), place, links: port.links.clone() }));
        }
    }
    for ((to, side), links) in &crossing.enter {
        let channel = outline.outermost(*side);
        sources.push((*to, Tip { channel, side: *side, place: Place::Border, links: links.clone() }));
    }
    sources
}

fn sink(
    outline: &Outline<'_>,
    crossing: &Crossing,
    blocks: &[Block],
    (to, side): (usize, Option<Side>),
    links: Vec<usize>,
) -> Tip {
    if let (Some(member), Some(side)) = (outline.member_of(to), side) {
        let place = Place::Member(member, blocks[member].way_in(to, side));
        return Tip { channel: outline.channel(member, side), side: other(side), place, links };
    }
    let side = crossing.exit.get(&to).copied().unwrap_or(Side::Right);
    Tip { channel: outline.outermost(side), side, place: Place::Border, links }
}

/// What is on the right of a member is on the left of the channel there.
pub(super) fn other(side: Side) -> Side {
    if side == Side::Left { Side::Right } else { Side::Left }
}

//! What stands in a level, in which column, and on which side what leads in and out of it passes.

use super::diagram::Diagram;
use super::fold::{Leaf, folded};
use super::rank::{Arrows, ranks};
use super::room::room;
use std::collections::BTreeMap;

/// A side of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Side {
    Left,
    Right,
}

/// What stands in a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Member {
    Card(usize),
    Frame(usize),
}

/// How links cross the border of a level.
#[derive(Clone, Debug, Default)]
pub(super) struct Crossing {
    /// By the card inside they lead to and the side they come from: which do.
    pub enter: BTreeMap<(usize, Side), Vec<usize>>,
    /// By the card outside they lead to: where they leave.
    pub exit: BTreeMap<usize, Side>,
}

/// What stands in a level, and in which column.
#[derive(Debug)]
pub(super) struct Outline<'a> {
    diagram: &'a Diagram,
    crossing: &'a Crossing,
    pub members: Vec<Member>,
    /// Of each card: the member it is or is in.
    of_card: Vec<Option<usize>>,
    pub rank: Vec<usize>,
    /// How many columns there are.
    pub columns: usize,
    /// Links from outside, by the side they come from.
    entering: BTreeMap<usize, Side>,
}

impl<'a> Outline<'a> {
    pub(super) fn of(diagram: &'a Diagram, group: Option<usize>, crossing: &'a Crossing) -> Self {
        let mut members: Vec<Member> = Vec::new();
        let of_card: Vec<Option<usize>> = (0..diagram.cards.len())
            .map(|card| {
                let member = member(diagram, group, card)?;
                let known = members.iter().position(|other| *other == member);
                Some(known.unwrap_or_else(|| {
                    members.push(member);
                    members.len() - 1
                }))
            })
            .collect();
        let sides = crossing.enter.iter();
        let entering = sides.flat_map(|((_, side), links)| links.iter().map(|link| (*link, *side))).collect();
        let mut outline =
            Self { diagram, crossing, members, of_card, rank: Vec::new(), columns: 0, entering };
        outline.rank = outline.ranked();
        outline.columns = outline.rank.iter().max().map_or(0, |last| last + 1);
        outline
    }

    fn ranked(&self) -> Vec<usize> {
        let mut arrows = Arrows::new();
        if let Some(Some(start)) = self.of_card.get(self.diagram.start) {
            arrows.insert((None, *start), 1);
        }
        for link in &self.diagram.links {
            let (from, to) = (self.of_card[link.from], self.of_card[link.to]);
            if let Some(to) = to.filter(|_| from != to) {
                *arrows.entry((from, to)).or_default() += 1;
            }
        }
        let ranks = ranks(self.members.len(), &arrows);
        let leaves = self.members.iter().enumerate().map(|(at, member)| {
            let (width, height) = room(self.diagram, *member);
            Leaf { rank: ranks[at], width, height, onward: self.leads_on(at, &ranks) }
        });
        folded(&leaves.collect::<Vec<_>>())
    }

    /// Whether more leads on from a member than back.
    fn leads_on(&self, member: usize, ranks: &[usize]) -> bool {
        let leaving = self.diagram.links.iter().filter(|link| self.of_card[link.from] == Some(member));
        let ahead = leaving.map(|link| match self.of_card[link.to] {
            Some(to) => (ranks[to].cmp(&ranks[member])) as i32,
            None => 0,
        });
        ahead.sum::<i32>() > 0
    }

    /// The member a card is or is in; none where it is outside.
    pub(super) fn member_of(&self, card: usize) -> Option<usize> {
        self.of_card[card]
    }

    /// Where what leads from a member to a card leaves it.
    fn exit(&self, member: usize, to: usize) -> Side {
        match self.of_card[to] {
            _ if matches!(self.members[member], Member::Card(_)) => Side::Right,
            Some(target) if self.rank[target] < self.rank[member] => Side::Left,
            Some(_) => Side::Right,
            None => self.crossing.exit.get(&to).copied().unwrap_or(Side::Right),
        }
    }

    /// The channel on this side of a member.
    pub(super) fn channel(&self, member: usize, side: Side) -> usize {
        self.rank[member] + usize::from(side == Side::Right)
    }

    /// The channel on this side of the level, inside it.
    pub(super) fn outermost(&self, side: Side) -> usize {
        if side == Side::Left { 0 } else { self.columns }
    }

    /// The side at which what comes along a channel reaches a member.
    pub(super) fn reached_from(&self, member: usize, channel: usize) -> Side {
        if channel <= self.rank[member] { Side::Left } else { Side::Right }
    }

    /// The channel a link begins in.
    fn begins_in(&self, link: usize) -> usize {
        let Some(ends) = self.diagram.links.get(link) else { return 0 };
        match self.of_card[ends.from] {
            Some(member) => self.channel(member, self.exit(member, ends.to)),
            None => self.outermost(self.entering.get(&link).copied().unwrap_or(Side::Left)),
        }
    }

    /// How links cross the border of a member.
    pub(super) fn crossing_of(&self, member: usize) -> Crossing {
        let mut crossing = Crossing::default();
        for (link, ends) in self.diagram.links.iter().enumerate() {
            let (from, to) = (self.of_card[ends.from] == Some(member), self.of_card[ends.to] == Some(member));
            if from && !to {
                crossing.exit.insert(ends.to, self.exit(member, ends.to));
            } else if to && !from {
                let side = self.reached_from(member, self.begins_in(link));
                crossing.enter.entry((ends.to, side)).or_default().push(link);
            }
        }
        crossing
    }
}

/// What a card is in this level: itself, the frame it is in, or nothing.
fn member(diagram: &Diagram, group: Option<usize>, card: usize) -> Option<Member> {
    let mut within = diagram.cards[card].within;
    let mut member = Member::Card(card);
    loop {
        if within == group {
            return Some(member);
        }
        let frame = within?;
        member = Member::Frame(frame);
        within = diagram.frames[frame].within;
    }
}

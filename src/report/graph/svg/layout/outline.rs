//! By which side of a member of a level each edge into or out of that level passes.

use super::columns::{Columns, Member};
use super::diagram::Diagram;
use std::collections::BTreeMap;

/// A side of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Side {
    Left,
    Right,
}

/// How links cross the border of a level.
#[derive(Clone, Debug, Default)]
pub(super) struct Crossing {
    /// By the card inside they lead to and the side they come from: which do.
    pub enter: BTreeMap<(usize, Side), Vec<usize>>,
    /// By the card outside they lead to: where they leave.
    pub exit: BTreeMap<usize, Side>,
}

/// What stands in a level, in which column, and how links cross its border.
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
        let Columns { members, of_card, rank, number } = Columns::of(diagram, group);
        let sides = crossing.enter.iter();
        let entering = sides.flat_map(|((_, side), links)| links.iter().map(|link| (*link, *side))).collect();
        Self { diagram, crossing, members, of_card, rank, columns: number, entering }
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

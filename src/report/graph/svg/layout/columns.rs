//! What stands in a level, and in which column; for that also about how much room it takes, before it is laid out.

use super::diagram::Diagram;
use super::fold::{Leaf, folded};
use super::measures::FRAME_TITLE;
use super::rank::{Arrows, ranks};

/// About what is free beside a card.
const BESIDE: i32 = 120;

/// About what is free below it.
const BELOW: i32 = 30;

/// What stands in a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Member {
    Card(usize),
    Frame(usize),
}

/// What stands in a level, and in which column.
#[derive(Debug)]
pub(super) struct Columns {
    pub members: Vec<Member>,
    /// Of each card: the member it is or is in.
    pub of_card: Vec<Option<usize>>,
    /// Of each member: the column it stands in.
    pub rank: Vec<usize>,
    /// How many columns there are.
    pub number: usize,
}

impl Columns {
    pub(super) fn of(diagram: &Diagram, group: Option<usize>) -> Self {
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
        let mut columns = Self { members, of_card, rank: Vec::new(), number: 0 };
        columns.rank = columns.ranked(diagram);
        columns.number = columns.rank.iter().max().map_or(0, |last| last + 1);
        columns
    }

    fn ranked(&self, diagram: &Diagram) -> Vec<usize> {
        let mut arrows = Arrows::new();
        if let Some(Some(start)) = self.of_card.get(diagram.start) {
            arrows.insert((None, *start), 1);
        }
        for link in &diagram.links {
            let (from, to) = (self.of_card[link.from], self.of_card[link.to]);
            if let Some(to) = to.filter(|_| from != to) {
                *arrows.entry((from, to)).or_default() += 1;
            }
        }
        let ranks = ranks(self.members.len(), &arrows);
        let leaves = self.members.iter().enumerate().map(|(at, member)| {
            let (width, height) = room(diagram, *member);
            Leaf { rank: ranks[at], width, height, onward: self.leads_on(diagram, at, &ranks) }
        });
        folded(&leaves.collect::<Vec<_>>())
    }

    /// Whether more leads on from a member than back.
    fn leads_on(&self, diagram: &Diagram, member: usize, ranks: &[usize]) -> bool {
        let leaving = diagram.links.iter().filter(|link| self.of_card[link.from] == Some(member));
        let ahead = leaving.map(|link| match self.of_card[link.to] {
            Some(to) => (ranks[to].cmp(&ranks[member])) as i32,
            None => 0,
        });
        ahead.sum::<i32>() > 0
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

/// About how wide and how high a member is with what is around it: a frame is as high as its highest column, and as wide
/// as all of them beside each other.
fn room(diagram: &Diagram, member: Member) -> (i32, i32) {
    match member {
        Member::Card(card) => {
            let size = &diagram.cards[card];
            (size.width + BESIDE, size.height + BELOW)
        }
        Member::Frame(frame) => {
            let inside = Columns::of(diagram, Some(frame));
            let mut columns = vec![(0, 0); inside.number];
            for (member, rank) in inside.members.iter().zip(&inside.rank) {
                let (width, height) = room(diagram, *member);
                columns[*rank] = (width.max(columns[*rank].0), height + columns[*rank].1);
            }
            let width: i32 = columns.iter().map(|(width, _)| width).sum();
            let height = columns.iter().map(|(_, height)| *height).max().unwrap_or_default();
            (width + BESIDE, height + FRAME_TITLE + BELOW)
        }
    }
}

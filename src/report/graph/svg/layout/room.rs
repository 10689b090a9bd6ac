//! About how much room things take, before anything is laid out.

use super::FRAME_TITLE;
use super::diagram::Diagram;
use super::outline::{Crossing, Member, Outline};

/// About what is free beside a card.
const BESIDE: i32 = 120;

/// About what is free below it.
const BELOW: i32 = 30;

/// About how wide and how high a member is with what is around it: a frame is as high as its highest column, and as wide
/// as all of them beside each other.
pub(super) fn room(diagram: &Diagram, member: Member) -> (i32, i32) {
    match member {
        Member::Card(card) => {
            let size = &diagram.cards[card];
            (size.width + BESIDE, size.height + BELOW)
        }
        Member::Frame(frame) => {
            let crossing = Crossing::default();
            let inside = Outline::of(diagram, Some(frame), &crossing);
            let mut columns = vec![(0, 0); inside.columns];
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

//! The nodes at which it is decided.

use crate::analysis::both::both;
use crate::analysis::{Reach, Trainee};
use crate::conversation::Play;
use crate::scenario::NodeId;
use az::UnwrappedAs;
use std::collections::BTreeMap;
use std::ops::Range;

/// From how many conversations it is seen how much hangs on each node.
const LOOKED_INTO: u64 = 24;

/// A node at which something hangs on what is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hinge {
    /// Which.
    pub node: NodeId,
    /// By how much what could then still be reached differs, in points, on average.
    pub points: u8,
    /// At how many moves of the conversations that were looked into it was seen.
    pub met: usize,
}

/// How much hangs on each node, in conversations of all trainees by turns.
pub(super) fn hinges(play: &Play<'_>, reach: &Reach, trainees: &[Trainee], seed: u64) -> Vec<Hinge> {
    let half = LOOKED_INTO / 2;
    let look = |numbers| looked_into(play, reach, trainees, seed, numbers);
    let (one, other) = both(|| look(0..half), || look(half..LOOKED_INTO));
    let mut at: BTreeMap<NodeId, Vec<u8>> = BTreeMap::new();
    for (node, points) in one.into_iter().chain(other) {
        at.entry(node).or_default().push(points);
    }
    let mut hinges: Vec<Hinge> = at
        .into_iter()
        .map(|(node, points)| {
            let sum: usize = points.iter().map(|points| usize::from(*points)).sum();
            let met = points.len();
            Hinge { node, points: (sum / met.max(1)).unwrapped_as::<u8>(), met }
        })
        .collect();
    hinges.retain(|hinge| hinge.points > 0);
    hinges.sort_by_key(|hinge| (std::cmp::Reverse(hinge.points), hinge.node));
    hinges
}

/// How much hung on each move of the conversations with these numbers.
fn looked_into(
    play: &Play<'_>,
    reach: &Reach,
    trainees: &[Trainee],
    seed: u64,
    numbers: Range<u64>,
) -> Vec<(NodeId, u8)> {
    let mut found = Vec::new();
    for number in numbers {
        let turn = number.unwrapped_as::<usize>() % trainees.len().max(1);
        let Some(trainee) = trainees.get(turn) else { break };
        let conversation = trainee.plays(play, seed, number);
        let Some(moves) = reach.at_each_move(play, &conversation) else { continue };
        for (made, before) in moves.iter().zip(conversation.moments()) {
            let all = made.others.iter().map(|other| other.best).chain([made.after]);
            let (least, most) = all.fold((100, 0), |(least, most), one| (one.min(least), one.max(most)));
            found.push((before.state.node(), most.saturating_sub(least)));
        }
    }
    found
}

//! What is heard of the other moving.
//!
//! A signal has to be found by looking, so the ear may not find it. Whether the other is heard moving at a move is drawn
//! from the seed and the move alone: just as often where there is something to see as where there is not. What is heard
//! is of the signal's kind where there is one, and of any kind where there is none.

use super::{Earshot, Mark};
use crate::chance::{Chance, Purpose};
use crate::scenario::Signal;
use az::SaturatingAs;

/// What moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Movement {
    /// Clothes.
    Cloth,
    /// A foot.
    Foot,
    /// A breath.
    Breath,
}

/// Of so many moves the other is heard at two.
const MOVES: u32 = 3;

/// What is heard where there is no signal: mostly cloth.
const KINDS: [Movement; 6] =
    [Movement::Cloth, Movement::Cloth, Movement::Cloth, Movement::Cloth, Movement::Foot, Movement::Breath];

impl Movement {
    /// What is heard of the other at this moment; nothing at the end of a conversation.
    pub(super) fn of(now: &Earshot) -> Option<Self> {
        let mut chance = chance(now.mark);
        let moves = !now.ended && chance.within(..MOVES) != 0;
        moves.then(|| now.signal.map_or_else(|| KINDS[chance.within(..KINDS.len())], of_signal))
    }
}

/// What is heard of a signal. Most are only cloth.
fn of_signal(signal: Signal) -> Movement {
    match signal {
        Signal::FootTaps => Movement::Foot,
        Signal::Sighs => Movement::Breath,
        Signal::GazeDrops
        | Signal::ArmsFold
        | Signal::RubsEyes
        | Signal::JawSets
        | Signal::HandsFidget
        | Signal::ShouldersDrop => Movement::Cloth,
    }
}

/// What is drawn from at a move: first whether something is heard, then what.
fn chance(mark: Mark) -> Chance {
    // After the last that can be told apart, all moves are alike.
    let moves = mark.moves.saturating_as::<u16>();
    Chance::at(mark.seed, 0, moves, Purpose::Movement)
}

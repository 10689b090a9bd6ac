//! What is heard of the other moving.
//!
//! A signal has to be found by looking, so the ear may not find it. Whether the other is heard moving at a move is drawn
//! from the seed and the move alone: just as often where there is something to see as where there is not. What is heard
//! is of the signal's kind where there is one, and of any kind where there is none.

use super::synth::random::stirred;
use super::{Earshot, Mark};
use crate::scenario::Signal;

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
const MOVES: u64 = 3;

/// What is heard where there is no signal: mostly cloth.
const KINDS: [Movement; 6] =
    [Movement::Cloth, Movement::Cloth, Movement::Cloth, Movement::Cloth, Movement::Foot, Movement::Breath];

impl Movement {
    /// What is heard of the other at this moment; nothing at the end of a conversation.
    pub(super) fn of(now: &Earshot) -> Option<Self> {
        let moves = !now.ended && !lot(now.mark, Question::Whether).is_multiple_of(MOVES);
        moves.then(|| now.signal.map_or_else(|| drawn(now.mark), of_signal))
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

fn drawn(mark: Mark) -> Movement {
    let count = u64::try_from(KINDS.len()).unwrap_or(1);
    let nth = usize::try_from(lot(mark, Question::Which) % count).unwrap_or_default();
    KINDS.get(nth).copied().unwrap_or(Movement::Cloth)
}

/// What is drawn.
#[derive(Clone, Copy)]
enum Question {
    /// Whether something is heard.
    Whether,
    /// What is heard.
    Which,
}

/// A number from the seed and the move, another one for each question.
fn lot(mark: Mark, question: Question) -> u64 {
    let question = match question {
        Question::Whether => 1,
        Question::Which => 2,
    };
    let moves = u64::try_from(mark.moves).unwrap_or_default();
    stirred(stirred(stirred(mark.seed).wrapping_add(moves)).wrapping_add(question))
}

//! What of how people stand is told apart.

use crate::method::{Amount, FULL};
use crate::scoring::{PersonState, Standing};

/// In how large steps connection, felt challenge and resistance are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Grid {
    /// Of connection, from 1.
    pub connection: i32,
    /// Of felt challenge, from 1.
    pub challenge: i32,
    /// Of resistance at its least, from 1.
    pub resistance: i32,
    /// Of resistance at its most, from 1.
    pub most_resistance: i32,
}

impl Grid {
    /// Only where a conversation can come to, whatever people feel.
    pub(super) const OUTLINE: Self =
        Self { connection: FULL, challenge: FULL, resistance: FULL, most_resistance: FULL };

    /// The cell in which someone stands, by the best there is in it: the most connection,
    /// the least felt challenge and resistance.
    pub(super) fn best_of_cell(self, mut standing: Standing) -> Standing {
        let state = &mut standing.state;
        state.connection = up(state.connection, self.connection);
        state.challenge = down(state.challenge, self.challenge);
        state.resistance = down(state.resistance, self.resistance);
        standing
    }

    /// The cell in which someone stands at his worst: only resistance is told apart, by the most there is in it.
    pub(super) fn worst_of_cell(self, mut standing: Standing) -> Standing {
        let state = &mut standing.state;
        (state.connection, state.challenge) = (Amount::NONE, Amount::FULL);
        state.resistance = up(state.resistance, self.most_resistance);
        standing
    }
}

/// An amount rounded up to a multiple, as far as the scale goes.
fn up(amount: Amount, step: i32) -> Amount {
    Amount::nearest((amount.get() + step - 1) / step * step)
}

/// An amount rounded down to a multiple.
fn down(amount: Amount, step: i32) -> Amount {
    Amount::nearest(amount.get() - amount.get() % step)
}

/// The better of two in everything that can be told apart at one spot.
pub(super) fn better(one: Standing, two: Standing) -> Standing {
    joined(one, two, Ord::max, Ord::min, i32::min)
}

/// The worse of two, in the same.
pub(super) fn worse(one: Standing, two: Standing) -> Standing {
    joined(one, two, Ord::min, Ord::max, i32::max)
}

/// Of connection one is taken; of what stands in its way the other.
fn joined(
    one: Standing,
    two: Standing,
    connection: fn(Amount, Amount) -> Amount,
    rest: fn(Amount, Amount) -> Amount,
    blunted: fn(i32, i32) -> i32,
) -> Standing {
    let state = PersonState {
        connection: connection(one.state.connection, two.state.connection),
        challenge: rest(one.state.challenge, two.state.challenge),
        resistance: rest(one.state.resistance, two.state.resistance),
        ..one.state
    };
    Standing { state, blunted: blunted(one.blunted, two.blunted), ..one }
}

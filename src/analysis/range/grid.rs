//! What of how people stand is told apart.

use crate::method::FULL;
use crate::scoring::Standing;

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
        state.connection = up(state.connection, self.connection).min(FULL);
        state.challenge -= state.challenge % self.challenge;
        state.resistance -= state.resistance % self.resistance;
        standing
    }

    /// The cell in which someone stands at his worst: only resistance is told apart, by the most there is in it.
    pub(super) fn worst_of_cell(self, mut standing: Standing) -> Standing {
        let state = &mut standing.state;
        (state.connection, state.challenge) = (0, FULL);
        state.resistance = up(state.resistance, self.most_resistance).min(FULL);
        standing
    }
}

/// A value rounded up to a multiple.
fn up(value: i32, step: i32) -> i32 {
    (value + step - 1) / step * step
}

/// The better of two in everything that is told apart within a cell.
pub(super) fn better(one: Standing, two: Standing) -> Standing {
    let mut better = one;
    let (own, its) = (&mut better.state, two.state);
    own.connection = own.connection.max(its.connection);
    own.challenge = own.challenge.min(its.challenge);
    own.resistance = own.resistance.min(its.resistance);
    better.blunted = one.blunted.min(two.blunted);
    better
}

/// The worse of two, in the same.
pub(super) fn worse(one: Standing, two: Standing) -> Standing {
    let mut worse = one;
    let (own, its) = (&mut worse.state, two.state);
    own.connection = own.connection.min(its.connection);
    own.challenge = own.challenge.max(its.challenge);
    own.resistance = own.resistance.max(its.resistance);
    worse.blunted = one.blunted.max(two.blunted);
    worse
}

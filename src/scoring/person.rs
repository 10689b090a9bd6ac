//! How one person in the conversation is.

use crate::method::{FULL, Needs, Quantity};
use serde::{Deserialize, Serialize};

/// How a person comes in; each value 0 to [`FULL`](crate::method::FULL).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PersonStart {
    /// Connection.
    pub connection: i32,
    /// Resistance.
    pub resistance: i32,
    /// Readiness to change.
    pub readiness: i32,
    /// Openness.
    pub openness: i32,
}

impl PersonStart {
    /// Someone in a transcript of whom nothing is known.
    pub const UNKNOWN: Self = Self { connection: 450, resistance: 450, readiness: 450, openness: 450 };
}

/// How a person is now; each value 0 to [`FULL`](crate::method::FULL).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PersonState {
    /// Connection and safety.
    pub connection: i32,
    /// Felt challenge.
    pub challenge: i32,
    /// Resistance.
    pub resistance: i32,
    /// Readiness to change.
    pub readiness: i32,
    /// Openness.
    pub openness: i32,
    /// The three needs.
    pub needs: Needs<i32>,
}

impl PersonState {
    /// One quantity of the state.
    #[must_use]
    pub fn get(&self, quantity: Quantity) -> i32 {
        match quantity {
            Quantity::Connection => self.connection,
            Quantity::Challenge => self.challenge,
            Quantity::Resistance => self.resistance,
            Quantity::Readiness => self.readiness,
            Quantity::Openness => self.openness,
            Quantity::Autonomy => self.needs.autonomy,
            Quantity::Competence => self.needs.competence,
            Quantity::Relatedness => self.needs.relatedness,
        }
    }

    /// Shifts readiness and resistance, as talk for or against change does.
    pub(super) fn lean(&mut self, readiness: i32, resistance: i32) {
        self.readiness = (self.readiness + readiness).clamp(0, FULL);
        self.resistance = (self.resistance + resistance).clamp(0, FULL);
    }
}

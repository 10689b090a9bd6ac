//! How one person in the conversation is.

use crate::method::{Amount, Needs, Quantity};
use serde::{Deserialize, Serialize};

/// How a person comes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PersonStart {
    /// Connection.
    pub connection: Amount,
    /// Resistance.
    pub resistance: Amount,
    /// Readiness to change.
    pub readiness: Amount,
    /// Openness.
    pub openness: Amount,
}

impl PersonStart {
    /// Someone in a transcript of whom nothing is known.
    pub const UNKNOWN: Self = Self {
        connection: Amount::nearest(450),
        resistance: Amount::nearest(450),
        readiness: Amount::nearest(450),
        openness: Amount::nearest(450),
    };
}

/// How a person is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PersonState {
    /// Connection and safety.
    pub connection: Amount,
    /// Felt challenge.
    pub challenge: Amount,
    /// Resistance.
    pub resistance: Amount,
    /// Readiness to change.
    pub readiness: Amount,
    /// Openness.
    pub openness: Amount,
    /// The three needs.
    pub needs: Needs<Amount>,
}

impl PersonState {
    /// One quantity of the state.
    #[must_use]
    pub fn get(&self, quantity: Quantity) -> Amount {
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
        self.readiness.shift(readiness);
        self.resistance.shift(resistance);
    }
}

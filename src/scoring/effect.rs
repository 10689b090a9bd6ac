//! What one move did, and by which rule.

use super::{PersonState, Rules};

/// What one move did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effect {
    /// Who it was done to.
    pub toward: u8,
    /// That person before the move.
    pub before: PersonState,
    /// That person after it.
    pub after: PersonState,
    /// Connection points that counted, −2 to 2.
    pub connection: i8,
    /// Challenge points that counted, 0 to 2.
    pub challenge: u8,
    /// Reflex weight that counted, 0 to 3.
    pub reflex: u8,
    /// Challenge asked, 0 to 1000.
    pub load: i32,
    /// Challenge that landed, 0 to `load`.
    pub landed: i32,
    /// The rules that made it so, weightiest first.
    pub rules: Rules,
}

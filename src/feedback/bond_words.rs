//! How the bond is at the end, in words.

use crate::method::Level;
use crate::phrase::Phrase;

/// How the bond with the person opposite is at the end. It is told of how that person is, whatever the ending: what came of
/// a conversation and how it was done are two things.
#[must_use]
pub fn bond_words(connection: Level) -> Phrase {
    Phrase::new(match connection {
        Level::Low => "bond-low",
        Level::Mid => "bond-mid",
        Level::High => "bond-high",
    })
}

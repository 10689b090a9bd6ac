//! How large the writing on a card is, and where it begins.

use super::shapes::SIGN;

/// From a card's side to what is written on it.
pub(super) const PAD: i32 = 12;

/// Where the name of a choice begins, after its sign.
pub(super) const KEY: i32 = PAD + SIGN + 6;

/// The size of what is said, and of what leads on.
pub(super) const BODY: i32 = 12;

/// The size of where it leads, and of asides.
pub(super) const SMALL: i32 = 11;

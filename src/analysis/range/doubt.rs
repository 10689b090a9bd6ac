//! What is known of a condition.

use crate::conversation::Truth;

/// It can be so and can be otherwise, as far as a location and standings tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Doubt;

/// What is known of something.
pub(super) type Known = Truth<Doubt>;

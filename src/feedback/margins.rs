//! How far apart two figures of what was reachable have to be to mean something.

/// A move that leaves no more points than this less than another is as good as that: what is reachable is found and not
/// proven, and the score is a whole number.
pub(super) const ALIKE: u8 = 5;

/// From so many points of what was reachable on, a move cost something.
pub(super) const COSTS: u8 = 2;

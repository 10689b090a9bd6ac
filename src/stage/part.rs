//! A part of a pose: one whole number.

use az::UnwrappedAs;

/// A whole number `permille` of the way between two.
pub(super) fn between(from: i16, to: i16, permille: u16) -> i16 {
    let share = i32::from(permille.min(1000));
    narrow((i32::from(from) * (1000 - share) + i32::from(to) * share) / 1000)
}

/// Two whole numbers added, `permille` of the second.
pub(super) fn sum(one: i16, other: i16, permille: i32) -> i16 {
    narrow(i32::from(one) + i32::from(other) * permille / 1000)
}

/// A part of a pose from a number that may lie outside its scale.
pub(super) fn narrow(value: i32) -> i16 {
    value.clamp(-2000, 2000).unwrapped_as::<i16>()
}

/// A part of a pose as a share of 1, for drawing.
pub(super) fn share(part: i16) -> f32 {
    f32::from(part) / 1000.0
}

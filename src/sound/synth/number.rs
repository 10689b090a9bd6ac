//! Between counts and what is computed with them.

/// A count as a real number.
#[expect(clippy::cast_precision_loss, reason = "counts here are below two to the power of 24")]
pub(super) fn real(count: usize) -> f32 {
    count as f32
}

/// How many whole ones there are in a real number; none below nought.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "cut at nought, and rounded")]
pub(super) fn count(number: f32) -> usize {
    number.max(0.0).round() as usize
}

/// How many frames last so many seconds.
pub(super) fn frames(seconds: f32) -> usize {
    count(seconds * super::rate::PER_SECOND)
}

//! How long a silence is (source 004, technique 19: up to about six seconds works, then the challenge grows too great).

/// A silence shorter than this is a pause for breath and does nothing, in milliseconds.
pub const SILENCE_FROM_MS: u32 = 1_500;

/// Where a silence works best, in milliseconds.
pub const SILENCE_BEST_MS: u32 = 6_000;

/// From here on a silence is too long, in milliseconds.
pub const SILENCE_TOO_LONG_MS: u32 = 8_000;

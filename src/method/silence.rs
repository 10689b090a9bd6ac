//! How long a silence is (source 004, technique 19: up to about six seconds works, then the challenge grows too great).

/// A silence shorter than this is a pause for breath and does nothing, in milliseconds.
pub const SILENCE_FROM_MS: u32 = 1_500;

/// Where a silence works best, in milliseconds.
pub const SILENCE_BEST_MS: u32 = 6_000;

/// A short silence to choose, in milliseconds: little more than a pause for breath.
pub const SILENCE_SHORT_MS: u32 = 2_000;

/// A silence to choose that leaves room to think, in milliseconds.
pub const SILENCE_MIDDLE_MS: u32 = 5_000;

/// A long silence to choose, in milliseconds: longer than most people bear.
pub const SILENCE_LONG_MS: u32 = 9_000;

/// How long a silence is held before the other ends it, in milliseconds: it has long been too long then.
pub const SILENCE_ENDS_MS: u32 = 12_000;

/// From here on no answer to a question is an answer too, in milliseconds: up to here it is a breath, the source's own
/// cure for the repair reflex.
pub const SILENCE_EVADES_MS: u32 = 3_000;

/// From here on a silence is too long, in milliseconds.
pub const SILENCE_TOO_LONG_MS: u32 = 8_000;

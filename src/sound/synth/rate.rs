//! How many frames there are: a second, and in a loop.

/// How many frames a second all samples have.
pub const RATE: u32 = 24_000;

/// The same as a real number.
pub(super) const PER_SECOND: f32 = 24_000.0;

/// How many frames a loop has: a power of two, some eleven seconds.
pub(super) const LENGTH: usize = 1 << 18;

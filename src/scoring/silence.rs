//! What a silence is worth by how long it is held (source 004, technique 19).

use crate::method::{FULL, SILENCE_BEST_MS, SILENCE_FROM_MS, SILENCE_TOO_LONG_MS};

/// From here on nothing of a silence's value is left, in milliseconds.
const WORTHLESS_MS: i32 = 12_000;

/// How much challenge a second past the best length adds, on the scale of 0 to [`FULL`].
const STRAIN_PER_SECOND: i32 = 40;

/// The most challenge that a long silence adds.
const STRAIN_MOST: i32 = 240;

/// How long a silence was, in the words of the method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Length {
    /// A pause for breath.
    Short,
    /// It gave room.
    Held,
    /// Too long: challenge too great, safety drops.
    Long,
}

/// A silence of a certain length.
#[derive(Clone, Copy, Debug)]
pub(super) struct Silence {
    /// Its length in words.
    pub length: Length,
    /// What of its challenge comes to anything, 0 to [`FULL`]: rises to the best length and falls after.
    pub value: i32,
    /// The share of its challenge that is felt, 0 to [`FULL`]: rises to the best length and stays.
    pub felt: i32,
    /// Challenge added past the best length.
    pub strain: i32,
}

impl Silence {
    /// The silence of this many milliseconds.
    pub(super) fn of(held_ms: u32) -> Self {
        let [held, from, best, long] =
            [held_ms, SILENCE_FROM_MS, SILENCE_BEST_MS, SILENCE_TOO_LONG_MS].map(milliseconds);
        let length = match held {
            held if held < from => Length::Short,
            held if held < long => Length::Held,
            _ => Length::Long,
        };
        let felt = if length == Length::Short { 0 } else { (held.min(best) * FULL) / best };
        let fading = (WORTHLESS_MS - held.max(best)).max(0) * FULL / (WORTHLESS_MS - best);
        let strain = (held - best).max(0) / 100 * STRAIN_PER_SECOND / 10;
        Self { length, value: felt.min(fading), felt, strain: strain.min(STRAIN_MOST) }
    }
}

/// Milliseconds as a signed number, at most a minute: nothing changes after that.
fn milliseconds(value: u32) -> i32 {
    i32::try_from(value).unwrap_or(i32::MAX).min(60_000)
}

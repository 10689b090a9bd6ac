//! What a silence is worth by how long it is held (source 004, technique 19).

use crate::method::{FULL, SILENCE_BEST_MS, SILENCE_FROM_MS, SILENCE_TOO_LONG_MS};
use az::UnwrappedAs;

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// From here on nothing changes, in milliseconds.
const LONGEST_MS: u32 = 60_000;

/// The lengths, in milliseconds, from which on a silence does something else than one that is a little shorter.
pub fn telling_silences() -> impl Iterator<Item = u32> {
    (1..=LONGEST_MS).filter(|held_ms| Silence::of(*held_ms) != Silence::of(held_ms - 1))
}

/// Milliseconds as a signed number, as far as they matter.
fn milliseconds(value: u32) -> i32 {
    value.min(LONGEST_MS).unwrapped_as::<i32>()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::SILENCE_BEST_MS;

    #[test]
    fn between_two_telling_silences_all_are_alike() {
        let telling: Vec<u32> = telling_silences().collect();
        for decisive in [SILENCE_FROM_MS, SILENCE_BEST_MS, SILENCE_TOO_LONG_MS] {
            assert!(telling.contains(&decisive), "{decisive}");
        }
        let mut latest = 0;
        for held_ms in 0..2 * LONGEST_MS {
            if telling.binary_search(&held_ms).is_ok() {
                latest = held_ms;
            }
            assert_eq!(Silence::of(held_ms), Silence::of(latest), "{held_ms}");
        }
    }
}

//! Chance that is the same every time and everywhere.

use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};

/// A source of whole numbers.
pub struct Chance(ChaCha8Rng);

impl Chance {
    /// The source for a purpose of at most 16 bytes, a seed and a number.
    pub fn of(purpose: &str, seed: u64, number: u64) -> Self {
        let mut key = [0_u8; 32];
        key[..8].copy_from_slice(&seed.to_le_bytes());
        key[8..16].copy_from_slice(&number.to_le_bytes());
        key[16..16 + purpose.len()].copy_from_slice(purpose.as_bytes());
        Self(ChaCha8Rng::from_seed(key))
    }

    /// A whole number below a bound, which is at least 1.
    pub fn below(&mut self, bound: usize) -> usize {
        let scaled = (u64::from(self.0.next_u32()) * bound as u64) >> 32;
        usize::try_from(scaled).expect("it is below the bound")
    }

    /// Whether it is the one of so many.
    pub fn once_in(&mut self, bound: usize) -> bool {
        self.below(bound) == 0
    }

    /// One of these.
    pub fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}

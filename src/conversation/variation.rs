//! Variation from a seed: the same on every platform, and independent of the order of asking.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// What a number is drawn for, so that two draws at one place do not move together.
#[derive(Clone, Copy, Debug)]
pub(super) enum Purpose {
    /// Which variant of a line is said.
    Line(u8),
    /// Where among the others a response is shown, by its index.
    Order(u16),
    /// How someone comes in.
    Temper,
}

/// A source of numbers for one purpose at one visit of one node.
pub(super) struct Variation(ChaCha8Rng);

impl Variation {
    /// The source for (seed, place, visit, purpose); `place` is a node's or a person's index.
    pub(super) fn new(seed: u64, place: u16, visit: u16, purpose: Purpose) -> Self {
        let (kind, part) = match purpose {
            Purpose::Line(part) => (1_u8, u16::from(part)),
            Purpose::Order(response) => (2, response),
            Purpose::Temper => (3, 0),
        };
        let mut key = [0_u8; 32];
        key[..8].copy_from_slice(&seed.to_le_bytes());
        key[8..10].copy_from_slice(&place.to_le_bytes());
        key[10..12].copy_from_slice(&visit.to_le_bytes());
        key[12] = kind;
        key[13..15].copy_from_slice(&part.to_le_bytes());
        Self(ChaCha8Rng::from_seed(key))
    }

    /// A whole number below `bound`, which must be at least 1. Lots are even to within 1 in 2³² / `bound`.
    pub(super) fn below(&mut self, bound: usize) -> usize {
        let bound = u64::try_from(bound).unwrap_or(1).max(1);
        let scaled = (u64::from(self.0.next_u32()) * bound) >> 32;
        usize::try_from(scaled).unwrap_or(0)
    }

    /// A number to put things in an order by, whatever else there is to be put in order.
    pub(super) fn rank(&mut self) -> u64 {
        self.0.next_u64()
    }
}

//! Real numbers by chance, for noise: one source a sound, since a key takes longer than a number.

use crate::chance::{Chance, Purpose};

/// A source of numbers that follow from its seed alone.
#[derive(Debug)]
pub(super) struct Random(Chance);

impl Random {
    /// A source with this seed.
    pub(super) fn new(seed: u64) -> Self {
        Self(Chance::at(seed, 0, 0, Purpose::Sound))
    }

    /// A number from 0 to below 1.
    pub(super) fn unit(&mut self) -> f32 {
        self.0.any()
    }

    /// A number from −1 to below 1.
    pub(super) fn swing(&mut self) -> f32 {
        self.unit() * 2.0 - 1.0
    }

    /// A number between these two.
    pub(super) fn between(&mut self, least: f32, most: f32) -> f32 {
        least + self.unit() * (most - least)
    }
}

#[cfg(test)]
mod tests {
    use super::Random;

    #[test]
    fn the_same_seed_gives_the_same_numbers_evenly() {
        let (mut one, mut other) = (Random::new(7), Random::new(7));
        let numbers: Vec<f32> = (0..10_000).map(|_| one.swing()).collect();
        let same = |number: &f32| number.to_bits() == other.swing().to_bits();
        assert!(numbers.iter().all(same));
        assert!(numbers.iter().all(|number| (-1.0..1.0).contains(number)));
        assert!((numbers.iter().sum::<f32>() / 10_000.0).abs() < 0.02);
        assert_ne!(Random::new(8).swing().to_bits(), numbers[0].to_bits());
    }
}

//! Chance that is the same every time: a counter, well stirred (the mixing steps of `SplitMix64`).

/// How far the counter goes at a time.
const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

/// A number from a number: neighbours come far from each other.
pub(in crate::sound) fn stirred(number: u64) -> u64 {
    let number = number.wrapping_add(STEP);
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

/// A source of numbers that follow from its seed alone.
#[derive(Clone, Debug)]
pub(super) struct Random(u64);

impl Random {
    /// A source with this seed.
    pub(super) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(STEP))
    }

    fn next(&mut self) -> u64 {
        let number = stirred(self.0);
        self.0 = self.0.wrapping_add(STEP);
        number
    }

    /// A number from 0 to below 1.
    pub(super) fn unit(&mut self) -> f32 {
        // As many bits as a real number of this size holds.
        let bits = u16::try_from(self.next() >> 48).unwrap_or(u16::MAX);
        f32::from(bits) / 65_536.0
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

//! How many conversations there are that differ in what is said.

use super::estimate::{Estimate, STUDENT, mean};
use super::probes::Probes;
use crate::analysis::doable::sayable;
use crate::analysis::walk::Walk;
use crate::conversation::Play;

/// In how many batches the random conversations are looked at, to see how far apart their means are.
const BATCHES: usize = 20;

/// All conversations are walked through where there are fewer than this power of ten, as far as is known.
const WALKED: f64 = 5.5;

/// So many steps are taken at most.
const MOST_STEPS: usize = 300_000;

/// How many conversations there are that differ in what is said.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Different {
    /// So many: they were counted.
    Exactly(u128),
    /// About so many, as a power of ten.
    About(Estimate),
}

impl Different {
    /// As a power of ten.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "a power of ten needs few digits")]
    pub fn power(self) -> f64 {
        match self {
            Self::Exactly(count) => (count as f64).log10(),
            Self::About(power) => power.value,
        }
    }

    pub(super) fn of(probes: &Probes, walk: Option<&Walk>) -> Self {
        match walk.and_then(Walk::conversations) {
            Some(count) => Self::Exactly(count),
            None => Self::About(power(probes)),
        }
    }
}

/// All conversations, by what is said in them; none where there are too many.
pub(super) fn walk(play: &Play<'_>, seed: u64, probes: &Probes) -> Option<Walk> {
    if power(probes).between.0 > WALKED {
        return None;
    }
    Walk::through(play, seed, MOST_STEPS, sayable)
}

/// How many conversations there are, as a power of ten: who chooses at random meets each with one over the product of
/// what was offered, so that product is right on average (Knuth 1975). One that takes too long counts as one.
fn power(probes: &Probes) -> Estimate {
    let products: Vec<f64> = probes.all.iter().map(|probe| probe.product).collect();
    let batch = (products.len() / BATCHES).max(1);
    let means: Vec<f64> = products.chunks(batch).map(power_mean).collect();
    let spread = mean(&means, STUDENT);
    let value = power_mean(&products);
    let error = spread.between.1 - spread.value;
    Estimate { value, between: (value - error, value + error) }
}

/// The mean of powers of ten, as a power of ten.
fn power_mean(powers: &[f64]) -> f64 {
    let most = powers.iter().copied().fold(0.0, f64::max);
    let sum: f64 = powers.iter().map(|power| 10_f64.powf(power - most)).sum();
    most + (sum / super::estimate::number(powers.len().max(1))).log10()
}

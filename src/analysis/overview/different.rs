//! How many conversations there are that differ in what is said.

use super::estimate::{Estimate, STUDENT, mean};
use crate::analysis::trainee::{Chance, LONGEST};
use crate::conversation::{Input, Play, begin, offers, step};

/// How many conversations the number of different ones is estimated from, in so many batches.
const PROBES: (usize, usize) = (4_000, 20);

/// How many conversations that differ in what is said there are, as a power of ten: who chooses at random meets each with
/// one over the product of what was offered, so that product is right on average (Knuth 1975). One that takes too long
/// counts as one.
#[expect(clippy::cast_precision_loss, reason = "counts of responses are small")]
pub(super) fn different(play: &Play<'_>, seed: u64) -> Estimate {
    let (probes, batches) = PROBES;
    let mut chance = Chance::new("different", seed, 0);
    let (start, _) = begin(play, seed);
    let products: Vec<f64> = (0..probes)
        .map(|_| {
            let mut state = start.clone();
            let mut product = 0.0;
            for _ in 0..LONGEST {
                let offered = offers(play, &state);
                let Some(one) = offered.get(chance.below(offered.len())) else { break };
                product += (offered.len() as f64).log10();
                if step(play, &mut state, Input::Choose(one.response)).is_err() {
                    break;
                }
            }
            product
        })
        .collect();
    let batch = probes / batches;
    let means: Vec<f64> = products.chunks(batch).map(power_mean).collect();
    let spread = mean(&means, STUDENT);
    let value = power_mean(&products);
    let error = spread.between.1 - spread.value;
    Estimate { value, between: (value - error, value + error) }
}

/// The mean of powers of ten, as a power of ten.
#[expect(clippy::cast_precision_loss, reason = "counts of probes are small")]
fn power_mean(powers: &[f64]) -> f64 {
    let most = powers.iter().copied().fold(0.0, f64::max);
    let sum: f64 = powers.iter().map(|power| 10_f64.powf(power - most)).sum();
    most + (sum / powers.len().max(1) as f64).log10()
}

//! How loud something is heard: the weighting and the windows of ITU-R BS.1770, so that all sounds of a sort come out
//! equally loud.

use super::number::{count, real};
use super::rate::PER_SECOND;
use super::take::Take;
use std::f64::consts::PI;

/// How long a window is, in seconds: what is loudest lasts about as long.
const WINDOW: f32 = 0.4;

/// A filter of the second order: what it weighs of the latest three values that went in and two that came out.
struct Filter {
    put_in: [f64; 3],
    came_out: [f64; 2],
    past: [f64; 2],
}

impl Filter {
    /// Lifts what a head lifts: the high.
    fn head() -> Self {
        let (k, q) = (tangent(1_681.974_450_955_533), 0.707_175_236_955_419_6);
        let (high, middle) = (1.584_864_701_130_855, 1.258_720_930_232_562);
        let whole = 1.0 + k / q + k * k;
        Self {
            put_in: [
                (high + middle * k / q + k * k) / whole,
                2.0 * (k * k - high) / whole,
                (high - middle * k / q + k * k) / whole,
            ],
            came_out: [2.0 * (k * k - 1.0) / whole, (1.0 - k / q + k * k) / whole],
            past: [0.0; 2],
        }
    }

    /// Takes out what is felt rather than heard: the lowest.
    fn low_cut() -> Self {
        let (k, q) = (tangent(38.135_470_876_024_44), 0.500_327_037_323_877_3);
        let whole = 1.0 + k / q + k * k;
        Self {
            put_in: [1.0, -2.0, 1.0],
            came_out: [2.0 * (k * k - 1.0) / whole, (1.0 - k / q + k * k) / whole],
            past: [0.0; 2],
        }
    }

    fn pass(&mut self, value: f64) -> f64 {
        let out = self.put_in[0] * value + self.past[0];
        self.past[0] = self.put_in[1] * value - self.came_out[0] * out + self.past[1];
        self.past[1] = self.put_in[2] * value - self.came_out[1] * out;
        out
    }
}

fn tangent(hz: f64) -> f64 {
    (PI * hz / f64::from(PER_SECOND)).tan()
}

/// The power of each frame as it is heard, both sides together.
fn heard(take: &Take) -> Vec<f64> {
    let mut heard = vec![0.0; take.frames.len()];
    for side in 0..2 {
        let (mut shelf, mut low_cut) = (Filter::head(), Filter::low_cut());
        for (power, frame) in heard.iter_mut().zip(&take.frames) {
            *power += low_cut.pass(shelf.pass(f64::from(frame[side]))).powi(2);
        }
    }
    heard
}

/// The loudness of the whole, in LUFS: of what goes on and on.
pub(super) fn whole(take: &Take) -> f32 {
    let heard = heard(take);
    in_lufs(heard.iter().sum::<f64>() / f64::from(real(heard.len().max(1))))
}

/// The loudness where it is loudest, in LUFS: of what is over soon.
pub(super) fn loudest(take: &Take) -> f32 {
    let heard = heard(take);
    let window = count(WINDOW * PER_SECOND);
    let mut sum: f64 = heard.iter().take(window).sum();
    let mut most = sum;
    for (left, entered) in heard.iter().zip(heard.iter().skip(window)) {
        sum += entered - left;
        most = most.max(sum);
    }
    in_lufs(most / f64::from(real(window)))
}

#[expect(clippy::cast_possible_truncation, reason = "a loudness needs no more than a tenth")]
fn in_lufs(power: f64) -> f32 {
    (-0.691 + 10.0 * power.max(1e-12).log10()) as f32
}

/// The same, so much louder or softer that it has this loudness by that measure.
pub(super) fn levelled(take: Take, to: f32, measure: impl Fn(&Take) -> f32) -> Take {
    let gain = 10_f32.powf((to - measure(&take)) / 20.0);
    take.times(gain)
}

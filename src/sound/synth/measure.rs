//! What is measured of a piece of sound.

use super::number::real;
use super::rate::{LENGTH, PER_SECOND};
use super::take::Take;
use super::transform::{Complex, Way, transform};

/// How large the steps from one frame to the next are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Steps {
    /// The usual one inside it: the root of the mean square.
    pub usual: f32,
    /// The largest one inside it.
    pub largest: f32,
    /// The one from the last to the first: where a loop begins again.
    pub seam: f32,
}

impl Take {
    /// The highest level on either side, 0 to 1.
    #[must_use]
    pub fn peak(&self) -> f32 {
        self.frames.iter().flatten().fold(0.0, |peak, level| level.abs().max(peak))
    }

    /// The steps from each frame to the next.
    #[must_use]
    pub fn steps(&self) -> Steps {
        let step = |from: &[f32; 2], to: &[f32; 2]| (from[0] - to[0]).abs().max((from[1] - to[1]).abs());
        let inside = self.frames.windows(2).map(|pair| step(&pair[0], &pair[1]));
        let squares: f32 = inside.clone().map(|step| step * step).sum();
        Steps {
            usual: (squares / real(self.frames.len().max(2) - 1)).sqrt(),
            largest: inside.fold(0.0, f32::max),
            seam: self.frames.last().zip(self.frames.first()).map_or(0.0, |(last, first)| step(last, first)),
        }
    }

    /// Where the middle of its spectrum lies, in Hz: the mean of all frequencies, each by its power.
    #[must_use]
    pub fn centroid(&self) -> f32 {
        let spectrum = self.spectrum();
        let step = PER_SECOND / 2.0 / real(spectrum.len());
        let (mut moment, mut whole) = (0.0, 0.0);
        for (bin, level) in spectrum.iter().enumerate() {
            let power = f64::from(level * level);
            moment += f64::from(real(bin) * step) * power;
            whole += power;
        }
        #[expect(clippy::cast_possible_truncation, reason = "a frequency in Hz")]
        let hz = (moment / whole.max(f64::MIN_POSITIVE)) as f32;
        hz
    }

    /// How strong each frequency of it is, both sides together; of as much of it as fits.
    pub(super) fn spectrum(&self) -> Vec<f32> {
        let length = self.frames.len().next_power_of_two().min(LENGTH);
        let frames = self.frames.iter().chain(std::iter::repeat(&[0.0; 2])).take(length);
        let mut bins: Vec<Complex> =
            frames.map(|[left, right]| Complex { re: f32::midpoint(*left, *right), im: 0.0 }).collect();
        transform(&mut bins, Way::ToSpectrum);
        bins[..length / 2].iter().map(|bin| bin.re.hypot(bin.im)).collect()
    }
}

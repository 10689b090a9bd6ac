//! A sound as its spectrum: noise in bands, and partials that are narrow bands themselves.
//!
//! What is made this way has no beginning and no end: its last frame leads to its first as any frame leads to the next.
//! So a loop has no seam, whatever stands in it.

use super::number::{count, real};
use super::random::Random;
use super::rate::{LENGTH, PER_SECOND};
use super::take::Take;
use super::transform::{Complex, Way, transform};

/// Noise between two frequencies, in Hz, falling by so many decibels an octave; the edges are soft.
#[derive(Clone, Copy, Debug)]
pub(super) struct Band {
    /// Where it begins.
    pub(super) low: f32,
    /// Where it ends.
    pub(super) high: f32,
    /// By how many decibels it falls an octave.
    pub(super) falls: f32,
}

impl Band {
    fn strength(self, hz: f32) -> f32 {
        let edge = |ratio: f32| 1.0 / (1.0 + ratio.powi(6)).sqrt();
        let octaves = (hz / self.low).max(0.01).log2();
        edge(self.low / hz) * edge(hz / self.high) * 10_f32.powf(-self.falls * octaves / 20.0)
    }
}

/// A spectrum that is being filled; left and right are independent of each other.
pub(super) struct Spectrum {
    bins: Vec<Complex>,
    random: Random,
}

impl Spectrum {
    /// Nothing yet, of a loop.
    pub(super) fn new(seed: u64) -> Self {
        Self::of_length(LENGTH, seed)
    }

    /// Nothing yet, of so many frames: a power of two.
    pub(super) fn of_length(length: usize, seed: u64) -> Self {
        Self { bins: vec![Complex::default(); length], random: Random::new(seed) }
    }

    /// Noise in this band, as loud as `gain` whatever its width.
    pub(super) fn band(mut self, gain: f32, band: Band) -> Self {
        let (first, last) = (self.bin(band.low * 0.25).max(1), self.bin(band.high * 3.0));
        let strengths: Vec<f32> = (first..=last).map(|bin| band.strength(self.hz(bin))).collect();
        self.fill(first, gain, &strengths);
        self
    }

    /// A partial at so many Hz as a crowd of detuned ones around it, so many Hz wide: it beats slowly and never stands.
    pub(super) fn partial(mut self, gain: f32, hz: f32, wide: f32) -> Self {
        let (first, last) = (self.bin(hz - 3.0 * wide).max(1), self.bin(hz + 3.0 * wide));
        let strengths: Vec<f32> =
            (first..=last).map(|bin| (-((self.hz(bin) - hz) / wide).powi(2)).exp()).collect();
        self.fill(first, gain, &strengths);
        self
    }

    /// Partials on one root, each the next multiple and weaker by `falls` decibels an octave; each as wide in
    /// proportion.
    pub(super) fn voice(mut self, gain: f32, root: f32, wide: f32, falls: f32, partials: usize) -> Self {
        for number in 1..=partials {
            let multiple = real(number);
            let weaker = 10_f32.powf(-falls * multiple.log2() / 20.0);
            // No two partials fit exactly: nothing that is played by hand is in tune with itself.
            let hz = root * multiple * (1.0 + 0.0008 * self.random.swing());
            self = self.partial(gain * weaker, hz, wide * (1.0 + 0.3 * multiple));
        }
        self
    }

    /// The sound.
    pub(super) fn sound(self) -> Take {
        let mut bins = self.bins;
        transform(&mut bins, Way::ToSound);
        Take::of(bins.into_iter().map(|value| [value.re, value.im]).collect())
    }

    /// Adds noise of these strengths from a bin on, with a power of `gain` squared over all of them, on either side of
    /// nought: left and right come out independent.
    fn fill(&mut self, first: usize, gain: f32, strengths: &[f32]) {
        let power: f32 = strengths.iter().map(|strength| strength * strength).sum();
        // What swings evenly between −1 and 1 has a power of a third; there are two parts and two sides.
        let each = gain / (power * 4.0 / 3.0).sqrt().max(f32::MIN_POSITIVE);
        let length = self.bins.len();
        for (bin, strength) in (first..length / 2).zip(strengths) {
            for place in [bin, length - bin] {
                self.bins[place].re += self.random.swing() * strength * each;
                self.bins[place].im += self.random.swing() * strength * each;
            }
        }
    }

    fn hz(&self, bin: usize) -> f32 {
        real(bin) * PER_SECOND / real(self.bins.len())
    }

    fn bin(&self, hz: f32) -> usize {
        count(hz * real(self.bins.len()) / PER_SECOND).min(self.bins.len() / 2 - 1)
    }
}

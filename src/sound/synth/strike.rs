//! Something of wood or cloth that is touched: a burst of noise, and what rings with it for a moment.

use super::number::{frames, real};
use super::random::Random;
use super::rate::PER_SECOND;
use super::spectrum::{Band, Spectrum};
use super::take::Take;
use super::transform::{Complex, Way, transform};
use std::f32::consts::{PI, TAU};

/// How something that is struck rings.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ring {
    /// At how many Hz.
    pub(super) hz: f32,
    /// After how many seconds a third of it is left.
    pub(super) lasts: f32,
    /// How loud beside the others.
    pub(super) gain: f32,
}

/// A body of wood with its lowest at so many Hz, struck with felt: a few rings that do not fit each other, each a little
/// noisy, and gone quickly; the higher the sooner.
pub(super) fn wood(seed: u64, lowest: f32, lasts: f32, hardness: f32) -> Take {
    const RINGS: [(f32, f32); 5] = [(1.0, 1.0), (1.53, 0.5), (2.71, 0.42), (4.16, 0.2), (5.93, 0.12)];
    let rings = RINGS.map(|(multiple, gain)| Ring {
        hz: lowest * multiple,
        lasts: lasts / multiple.powf(0.9),
        gain: gain * hardness.powf((multiple - 1.0) * 0.35),
    });
    struck(seed, &rings, 0.012 / hardness.max(0.3), lasts * 7.0)
}

/// These rings, struck by a burst of noise that lasts so many seconds.
pub(super) fn struck(seed: u64, rings: &[Ring], burst: f32, seconds: f32) -> Take {
    let mut random = Random::new(seed);
    let length = frames(seconds);
    let felt = frames(burst).max(8);
    let swing = |place: usize| (PI * real(place) / real(felt)).sin().powi(2);
    let mut soft = 0.0;
    let burst: Vec<f32> = (0..felt)
        .map(|place| {
            soft += (random.swing() - soft) * 0.3;
            swing(place) * (0.3 + soft)
        })
        .collect();
    let mut sum = vec![0.0; length];
    for ring in rings {
        let mut wobble = Wobble::new(&mut random);
        let ringing = ringing(*ring, &burst, length);
        for (sum, value) in sum.iter_mut().zip(ringing) {
            *sum += value * wobble.next();
        }
    }
    Take::of(sum.into_iter().map(|value| [value, value]).collect())
}

/// A loudness that is never quite steady, as of fibres rubbing.
struct Wobble {
    random: Random,
    now: f32,
}

impl Wobble {
    fn new(random: &mut Random) -> Self {
        Self { random: Random::new(u64::from(random.unit().to_bits())), now: 0.0 }
    }

    fn next(&mut self) -> f32 {
        self.now += (self.random.swing() - self.now) * 0.012;
        1.0 + 5.0 * self.now
    }
}

/// A resonance that is set going by a burst.
fn ringing(ring: Ring, burst: &[f32], length: usize) -> Vec<f32> {
    let turn = TAU * ring.hz / PER_SECOND;
    let kept = (-1.0 / (ring.lasts * PER_SECOND)).exp();
    let (back, further) = (2.0 * kept * turn.cos(), kept * kept);
    let at = |place: usize| burst.get(place).copied().unwrap_or_default();
    let (mut one, mut two) = (0.0, 0.0);
    (0..length)
        .map(|place| {
            // The step between the one before the last and this: what only pushes the air is left out.
            let push = at(place) - place.checked_sub(2).map_or(0.0, at);
            let now = push * ring.gain + back * one - further * two;
            two = one;
            one = now;
            now
        })
        .collect()
}

/// The same in a small room: dry, and a short tail of it. As long as a power of two, from its beginning.
pub(super) fn in_a_room(dry: &Take, seed: u64, lasts: f32, wet: f32) -> Take {
    let length = (dry.frames.len() + frames(lasts * 3.0)).next_power_of_two();
    let tail = tail(seed, length, lasts);
    let mut sound = spectrum_of(dry, length);
    let mut tail = spectrum_of(&tail, length);
    // What is dry is the same on both sides, so that one multiplication serves left and right.
    for value in &mut sound {
        value.im = 0.0;
    }
    transform(&mut sound, Way::ToSpectrum);
    transform(&mut tail, Way::ToSpectrum);
    let mut heard: Vec<Complex> = sound.iter().zip(&tail).map(|(sound, tail)| sound.times(*tail)).collect();
    transform(&mut heard, Way::ToSound);
    let gain = wet / real(length);
    let mut out = Take::of(heard.into_iter().map(|value| [value.re * gain, value.im * gain]).collect());
    out.place(0.0, 0.0, dry, 1.0);
    out
}

/// What a small room gives back of a click: noise that dies away, as strong in all as the click.
fn tail(seed: u64, length: usize, lasts: f32) -> Take {
    let band = Band { low: 180.0, high: 2_600.0, falls: 2.0 };
    let noise = Spectrum::of_length(length, seed).band(1.0, band).sound();
    let seconds = real(length) / PER_SECOND;
    let noise = noise.shaped(|share| {
        let at = share * seconds;
        let rises = (at / 0.012).min(1.0);
        if at > lasts * 3.0 { 0.0 } else { rises * (-at * 3.0 / lasts).exp() }
    });
    let power: f32 = noise.frames.iter().map(|[left, _]| left * left).sum();
    noise.times(1.0 / power.sqrt().max(f32::MIN_POSITIVE))
}

fn spectrum_of(take: &Take, length: usize) -> Vec<Complex> {
    let mut values = vec![Complex::default(); length];
    for (value, [left, right]) in values.iter_mut().zip(&take.frames) {
        *value = Complex { re: *left, im: *right };
    }
    values
}

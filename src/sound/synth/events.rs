//! What happens again and again in a place: steps, talk behind a wall, something that rustles.

use super::number::{count, frames, real};
use super::random::Random;
use super::rate::{LENGTH, PER_SECOND};
use super::spectrum::{Band, Spectrum};
use super::take::Take;
use az::UnwrappedAs;
use std::f32::consts::{PI, TAU};

/// A rise and a fall, 0 to 1, over a share from 0 to 1.
pub(super) fn hill(share: f32) -> f32 {
    if (0.0..=1.0).contains(&share) { (PI * share).sin().powi(2) } else { 0.0 }
}

/// Something that swells and falls `times` in a loop, between `least` and 1.
pub(super) fn swell(times: f32, least: f32, from: f32) -> impl Fn(f32) -> f32 {
    move |share| least + (1.0 - least) * (0.5 - 0.5 * (TAU * (share * times + from)).cos())
}

/// A rustle: noise in a band that swells and is gone in so many seconds.
pub(super) fn rustle(seed: u64, seconds: f32, band: Band) -> Take {
    let length = frames(seconds).next_power_of_two();
    let noise = Spectrum::of_length(length, seed).band(1.0, band).sound();
    let mut take = Take::of(noise.frames.into_iter().take(frames(seconds)).collect());
    take = take.shaped(|share| hill(share.powf(0.6)));
    take
}

/// People who talk where one cannot follow them: noise in the bands of vowels, in syllables with pauses between.
pub(super) fn talk(seed: u64, syllables: usize, muffled: f32) -> Take {
    const VOWELS: [[(f32, f32); 2]; 3] = [
        [(300.0, 110.0), (850.0, 160.0)],
        [(520.0, 130.0), (1_050.0, 180.0)],
        [(400.0, 120.0), (1_500.0, 220.0)],
    ];
    let mut random = Random::new(seed);
    let mut all = Take::of(vec![[0.0; 2]; LENGTH]);
    for (vowel, formants) in VOWELS.iter().enumerate() {
        let mut spectrum = Spectrum::new(seed.wrapping_add(real_seed(vowel)));
        for (number, (middle, wide)) in formants.iter().enumerate() {
            let gain = if number == 0 { 1.0 } else { 0.5 * muffled };
            spectrum = spectrum.band(gain, Band { low: middle - wide, high: middle + wide, falls: 3.0 });
        }
        let loud = spoken(&mut random, syllables / VOWELS.len());
        let sound = spectrum.sound().narrowed(0.8);
        all = all.with(&sound.shaped(|share| between(&loud, share)));
    }
    all
}

fn real_seed(number: usize) -> u64 {
    number.unwrapped_as::<u64>().wrapping_mul(7919)
}

/// The value at a share of the way round, between the two that are nearest.
fn between(values: &[f32], share: f32) -> f32 {
    let at = share * real(values.len());
    let place = count(at.floor());
    let [one, next] = [place, place + 1].map(|place| values[place % values.len()]);
    one + (next - one) * (at - real(place))
}

/// How loud someone talks over a loop, a hundred times a second: syllables in groups, and rests.
fn spoken(random: &mut Random, syllables: usize) -> Vec<f32> {
    let places = count(real(LENGTH) / PER_SECOND * 100.0);
    let mut loud = vec![0.0; places];
    for _ in 0..syllables {
        let start = count(random.unit() * real(places));
        let lasts = count(random.between(12.0, 30.0));
        let gain = random.between(0.3, 1.0);
        for offset in 0..lasts {
            let here: &mut f32 = &mut loud[(start + offset) % places];
            *here = here.max(gain * hill(real(offset) / real(lasts)));
        }
    }
    smooth(&loud)
}

/// The mean of each with its neighbours, in a circle: no step is to be heard.
fn smooth(values: &[f32]) -> Vec<f32> {
    let at = |place: usize| values[place % values.len()];
    (0..values.len())
        .map(|place| {
            let before = place + values.len();
            (0..5).map(|step| at(before + step - 2)).sum::<f32>() / 5.0
        })
        .collect()
}

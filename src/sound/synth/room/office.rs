//! An office.

use crate::sound::synth::events::{rustle, swell, talk};
use crate::sound::synth::spectrum::{Band, Spectrum};
use crate::sound::synth::strike::{in_a_room, wood};
use crate::sound::synth::take::Take;
use az::UnwrappedAs;

/// When keys are pressed, in seconds: a few together, then none.
const KEYS: [f32; 11] = [2.10, 2.24, 2.33, 2.52, 2.61, 2.83, 7.40, 7.53, 7.71, 7.78, 8.02];

pub(super) fn tone() -> Take {
    let air = Spectrum::new(11)
        .band(1.0, Band { low: 70.0, high: 900.0, falls: 5.0 })
        .band(0.16, Band { low: 900.0, high: 4_200.0, falls: 4.0 })
        .voice(0.10, 117.0, 3.0, 5.0, 4)
        .sound()
        .shaped(swell(2.0, 0.86, 0.1));
    let mut tone = air.with(&talk(12, 54, 0.4).times(0.24));
    for (number, at) in KEYS.into_iter().enumerate() {
        let seed = 40 + number.unwrapped_as::<u64>();
        let key = in_a_room(&wood(seed, 520.0, 0.006, 0.8), seed, 0.12, 0.5);
        tone.place(at, 0.6, &key, 0.15);
    }
    tone.place(5.2, -0.5, &rustle(13, 0.7, Band { low: 900.0, high: 5_000.0, falls: 3.0 }), 0.10);
    tone
}

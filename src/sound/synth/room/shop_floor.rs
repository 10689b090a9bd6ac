//! The shop floor.

use super::super::number::real;
use crate::sound::synth::events::{rustle, swell};
use crate::sound::synth::spectrum::{Band, Spectrum};
use crate::sound::synth::strike::{Ring, in_a_room, struck};
use crate::sound::synth::take::Take;

/// How many times the machine goes round in the loop.
const STROKES: usize = 14;

/// Something of metal, far off: dull, and gone soon.
const METAL: [Ring; 5] = [
    Ring { hz: 412.0, lasts: 0.10, gain: 0.8 },
    Ring { hz: 663.0, lasts: 0.09, gain: 0.5 },
    Ring { hz: 1_071.0, lasts: 0.05, gain: 0.25 },
    Ring { hz: 1_388.0, lasts: 0.07, gain: 0.35 },
    Ring { hz: 2_140.0, lasts: 0.05, gain: 0.2 },
];

pub(super) fn tone() -> Take {
    let hall = Spectrum::new(21)
        .band(1.0, Band { low: 45.0, high: 700.0, falls: 4.0 })
        .band(0.2, Band { low: 700.0, high: 3_400.0, falls: 5.0 })
        .voice(0.24, 49.0, 1.6, 4.0, 6)
        .sound()
        .shaped(swell(3.0, 0.8, 0.4));
    let belt = Spectrum::new(22)
        .band(0.34, Band { low: 240.0, high: 1_500.0, falls: 3.0 })
        .sound()
        .shaped(swell(real(STROKES), 0.25, 0.0));
    let mut tone = hall.with(&belt);
    let thud = in_a_room(&rustle(23, 0.11, Band { low: 50.0, high: 260.0, falls: 4.0 }), 23, 0.5, 0.8);
    let hiss = rustle(24, 0.22, Band { low: 1_200.0, high: 4_500.0, falls: 4.0 });
    let seconds = tone.seconds();
    for stroke in 0..STROKES {
        let at = seconds * real(stroke) / real(STROKES);
        let uneven = [1.0, 0.82, 0.92][stroke % 3];
        tone.place(at, 0.5, &thud, 1.1 * uneven);
        tone.place(at + 0.31, 0.5, &hiss, 0.16 * uneven);
    }
    let metal = in_a_room(&struck(25, &METAL, 0.01, 0.6), 25, 0.7, 1.6);
    tone.place(3.3, -0.7, &metal, 0.14);
    tone.place(8.9, -0.3, &metal, 0.08);
    tone
}

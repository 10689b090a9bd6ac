//! A kitchen table.

use super::super::number::real;
use crate::sound::synth::events::swell;
use crate::sound::synth::spectrum::{Band, Spectrum};
use crate::sound::synth::strike::{in_a_room, wood};
use crate::sound::synth::take::Take;

/// How many times the clock ticks in the loop: about once a second.
const TICKS: usize = 11;

pub(super) fn tone() -> Take {
    let fridge = Spectrum::new(41)
        .voice(0.5, 50.0, 1.2, 3.0, 8)
        .voice(0.3, 98.0, 2.2, 4.0, 5)
        .band(0.55, Band { low: 90.0, high: 900.0, falls: 4.0 })
        .sound()
        .narrowed(0.4)
        .shaped(swell(1.0, 0.8, 0.2));
    let outside = Spectrum::new(42)
        .band(0.6, Band { low: 60.0, high: 500.0, falls: 5.0 })
        .band(0.09, Band { low: 800.0, high: 4_000.0, falls: 3.0 })
        .sound()
        .shaped(swell(2.0, 0.5, 0.55));
    let mut tone = fridge.with(&outside);
    let seconds = tone.seconds();
    for tick in 0..TICKS {
        let seed = 70 + u64::from(tick % 2 == 1);
        let lowest = if tick % 2 == 0 { 610.0 } else { 540.0 };
        let sound = in_a_room(&wood(seed, lowest, 0.008, 0.7), seed, 0.22, 0.9);
        tone.place(seconds * real(tick) / real(TICKS) + 0.2, -0.4, &sound, 0.2);
    }
    // Something settles in the cupboard.
    tone.place(6.4, 0.6, &in_a_room(&wood(72, 170.0, 0.02, 0.4), 72, 0.2, 0.6), 0.3);
    tone
}

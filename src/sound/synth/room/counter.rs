//! A counter in a hall.

use super::super::number::real;
use crate::sound::synth::events::{rustle, swell, talk};
use crate::sound::synth::spectrum::{Band, Spectrum};
use crate::sound::synth::strike::{in_a_room, wood};
use crate::sound::synth::take::Take;

pub(super) fn tone() -> Take {
    let hall = Spectrum::new(31)
        .band(1.0, Band { low: 90.0, high: 1_100.0, falls: 5.0 })
        .band(0.2, Band { low: 1_000.0, high: 3_800.0, falls: 4.0 })
        .sound()
        .shaped(swell(2.0, 0.8, 0.7));
    let people = talk(32, 70, 0.9).times(0.34).with(&talk(33, 45, 0.6).times(0.26));
    let mut tone = hall.with(&people);
    // Someone walks by, from left to right.
    for step in 0..7_u8 {
        let share = f32::from(step) / 6.0;
        let gain = 0.07 + 0.09 * (1.0 - (share * 2.0 - 1.0).abs());
        let seed = 60 + u64::from(step % 2);
        let shoe = in_a_room(&wood(seed, 168.0 + 12.0 * f32::from(step % 2), 0.014, 0.6), seed, 0.5, 0.9);
        tone.place(3.4 + 0.56 * f32::from(step), share * 1.4 - 0.7, &shoe, gain);
    }
    // A printer takes in a few sheets.
    let sheet = rustle(34, 0.34, Band { low: 400.0, high: 3_000.0, falls: 4.0 });
    for number in 0..3 {
        tone.place(8.3 + 0.62 * real(number), -0.7, &sheet, 0.2);
    }
    tone
}

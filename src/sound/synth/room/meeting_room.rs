//! A meeting room.

use crate::sound::synth::events::{rustle, swell, talk};
use crate::sound::synth::spectrum::{Band, Spectrum};
use crate::sound::synth::strike::{in_a_room, wood};
use crate::sound::synth::take::Take;

pub(super) fn tone() -> Take {
    let air = Spectrum::new(51)
        .band(1.0, Band { low: 55.0, high: 420.0, falls: 4.0 })
        .band(0.12, Band { low: 420.0, high: 2_600.0, falls: 5.0 })
        .sound()
        .shaped(swell(1.0, 0.84, 0.0));
    let projector = Spectrum::new(52)
        .band(0.30, Band { low: 600.0, high: 2_200.0, falls: 3.0 })
        .voice(0.07, 236.0, 6.0, 4.0, 4)
        .sound()
        .narrowed(0.3)
        .shaped(swell(4.0, 0.9, 0.3));
    let mut tone = air.with(&projector).with(&talk(53, 30, 0.2).times(0.10));
    tone.place(4.1, 0.5, &in_a_room(&wood(54, 190.0, 0.02, 0.5), 54, 0.3, 0.7), 0.14);
    tone.place(4.5, 0.5, &rustle(55, 0.5, Band { low: 500.0, high: 2_400.0, falls: 4.0 }), 0.07);
    tone
}

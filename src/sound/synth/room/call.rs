//! The other end of a line: a telephone, and a video call.

use crate::sound::synth::events::{rustle, swell, talk};
use crate::sound::synth::spectrum::{Band, Spectrum};
use crate::sound::synth::strike::wood;
use crate::sound::synth::take::Take;
use az::UnwrappedAs;

/// A telephone: only the middle of what is heard, the same on both sides, and the line itself.
pub(super) fn telephone() -> Take {
    let line = Spectrum::new(61)
        .band(1.0, Band { low: 340.0, high: 2_600.0, falls: 3.0 })
        .sound()
        .shaped(swell(3.0, 0.8, 0.0));
    let room = Spectrum::new(62)
        .band(0.7, Band { low: 320.0, high: 900.0, falls: 4.0 })
        .sound()
        .shaped(swell(2.0, 0.4, 0.3));
    let mut tone = line.with(&room).with(&talk(63, 24, 0.8).times(0.12));
    for (at, gain) in [(1.7, 0.10), (4.4, 0.14), (4.52, 0.08), (9.1, 0.11)] {
        tone.place(at, 0.0, &rustle(64, 0.03, Band { low: 500.0, high: 2_600.0, falls: 2.0 }), gain * 3.0);
    }
    tone.narrowed(1.0)
}

/// A video call: the fan of the computer, and a little of both rooms.
pub(super) fn video() -> Take {
    let fan = Spectrum::new(71)
        .band(1.0, Band { low: 150.0, high: 1_300.0, falls: 3.0 })
        .band(0.35, Band { low: 1_400.0, high: 6_000.0, falls: 5.0 })
        .voice(0.12, 172.0, 4.0, 4.0, 5)
        .sound()
        .shaped(swell(2.0, 0.88, 0.6));
    let there = Spectrum::new(72)
        .band(0.5, Band { low: 220.0, high: 1_800.0, falls: 5.0 })
        .sound()
        .narrowed(1.0)
        .shaped(swell(5.0, 0.2, 0.0));
    let mut tone = fan.with(&there);
    for (number, at) in [2.6, 2.75, 6.9].into_iter().enumerate() {
        let seed = 73 + number.unwrapped_as::<u64>();
        tone.place(at, 0.0, &wood(seed, 460.0, 0.006, 0.7), 0.3);
    }
    tone
}

//! What is heard once: small, soft, of wood, felt and cloth.

use super::events::{hill, rustle};
use super::spectrum::{Band, Spectrum};
use super::strike::{in_a_room, wood};
use super::take::Take;

/// Something that is heard once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Knock {
    /// Two soft strokes on wood, going up: the balance comes to hang well.
    Lift,
    /// A dull stroke and a creak: the balance comes to hang to one side.
    Sway,
    /// A soft double knock, going down: a repair reflex.
    Reflex,
    /// Cloth that moves.
    Cloth,
    /// A foot that moves.
    Foot,
    /// A breath that is let go.
    Breath,
    /// A book that is closed: a time-out.
    TimeOut,
    /// Air that is drawn in: a silence begins.
    Hush,
    /// Air that is let out: a silence ends.
    Release,
    /// A few slow strokes, wide apart: the conversation ends.
    Ending,
}

/// All of them.
pub const KNOCKS: [Knock; 10] = [
    Knock::Lift,
    Knock::Sway,
    Knock::Reflex,
    Knock::Cloth,
    Knock::Foot,
    Knock::Breath,
    Knock::TimeOut,
    Knock::Hush,
    Knock::Release,
    Knock::Ending,
];

impl Knock {
    /// Its name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Lift => "lift",
            Self::Sway => "sway",
            Self::Reflex => "reflex",
            Self::Cloth => "cloth",
            Self::Foot => "foot",
            Self::Breath => "breath",
            Self::TimeOut => "time-out",
            Self::Hush => "hush",
            Self::Release => "release",
            Self::Ending => "ending",
        }
    }
}

/// A sound that is heard once, at no loudness in particular.
pub(super) fn knock(knock: Knock) -> Take {
    whole(knock).trimmed()
}

fn whole(knock: Knock) -> Take {
    match knock {
        Knock::Lift => lift(),
        Knock::Sway => sway(),
        Knock::Reflex => reflex(),
        Knock::Cloth => cloth(),
        Knock::Foot => foot(),
        Knock::Breath => breath(),
        Knock::TimeOut => time_out(),
        Knock::Hush => hush(),
        Knock::Release => release(),
        Knock::Ending => ending(),
    }
}

/// Things that follow each other: when, how loud, what.
fn in_turn<const N: usize>(seconds: f32, parts: [(f32, f32, Take); N]) -> Take {
    let mut all = Take::still(seconds);
    for (at, gain, what) in parts {
        all.place(at, 0.0, &what, gain);
    }
    all
}

/// Noise that swells and dies away without a stroke.
fn breeze(seed: u64, seconds: f32, band: Band, level: impl Fn(f32) -> f32) -> Take {
    let length = super::number::frames(seconds);
    let noise = Spectrum::of_length(length.next_power_of_two(), seed).band(1.0, band).sound();
    Take::of(noise.frames.into_iter().take(length).collect()).shaped(level)
}

fn lift() -> Take {
    let strokes = [(0.0, 0.8, wood(201, 196.0, 0.075, 0.55)), (0.17, 1.0, wood(202, 262.0, 0.085, 0.5))];
    in_a_room(&in_turn(1.1, strokes), 203, 0.35, 0.7)
}

fn sway() -> Take {
    let creak = breeze(211, 0.32, Band { low: 260.0, high: 900.0, falls: 3.0 }, |share| {
        hill(share) * (0.5 + 0.5 * (share * 60.0).sin())
    });
    let strokes = [(0.0, 1.0, wood(212, 148.0, 0.05, 0.6)), (0.02, 0.05, creak)];
    in_a_room(&in_turn(0.9, strokes), 213, 0.3, 0.6)
}

fn reflex() -> Take {
    let strokes = [(0.0, 1.0, wood(221, 233.0, 0.03, 0.6)), (0.19, 0.95, wood(222, 165.0, 0.04, 0.5))];
    in_a_room(&in_turn(0.7, strokes), 223, 0.25, 0.6)
}

fn cloth() -> Take {
    let strokes = [
        (0.0, 1.0, rustle(231, 0.42, Band { low: 700.0, high: 4_200.0, falls: 4.0 })),
        (0.30, 0.7, rustle(232, 0.55, Band { low: 450.0, high: 2_800.0, falls: 4.0 })),
        (0.1, 0.5, rustle(233, 0.5, Band { low: 180.0, high: 700.0, falls: 4.0 })),
    ];
    in_a_room(&in_turn(0.95, strokes), 234, 0.2, 0.4)
}

fn foot() -> Take {
    let tap = |seed: u64, hz: f32| wood(seed, hz, 0.016, 0.7);
    // Set down, and set right: who shifts a foot and who taps with it sound alike.
    let strokes = [(0.0, 0.8, tap(241, 172.0)), (0.31, 1.0, tap(242, 166.0))];
    in_a_room(&in_turn(0.6, strokes), 245, 0.25, 0.8)
}

fn breath() -> Take {
    let out = |share: f32| (share / 0.16).min(1.0).powi(2) * (1.0 - share).powf(1.8);
    let low = breeze(251, 1.3, Band { low: 420.0, high: 1_100.0, falls: 4.0 }, out);
    let high = breeze(252, 1.3, Band { low: 1_300.0, high: 3_600.0, falls: 5.0 }, move |share| {
        out(share) * (1.0 - share)
    });
    in_a_room(&in_turn(1.35, [(0.0, 1.0, low), (0.0, 0.6, high)]), 253, 0.25, 0.4)
}

fn time_out() -> Take {
    let pages = rustle(261, 0.4, Band { low: 500.0, high: 3_000.0, falls: 5.0 });
    let strokes = [
        (0.0, 0.05, pages),
        (0.30, 1.0, wood(262, 132.0, 0.04, 0.6)),
        (0.33, 0.4, wood(263, 205.0, 0.03, 0.6)),
    ];
    in_a_room(&in_turn(1.2, strokes), 264, 0.4, 0.8)
}

fn hush() -> Take {
    let air = breeze(271, 1.2, Band { low: 900.0, high: 4_000.0, falls: 4.0 }, |share| hill(share.powf(2.2)));
    in_a_room(&in_turn(1.25, [(0.0, 1.0, air)]), 272, 0.3, 0.3)
}

fn release() -> Take {
    let air =
        breeze(281, 0.9, Band { low: 500.0, high: 2_600.0, falls: 5.0 }, |share| hill(share.powf(0.45)));
    in_a_room(&in_turn(0.95, [(0.0, 1.0, air)]), 282, 0.3, 0.3)
}

fn ending() -> Take {
    let strokes = [
        (0.0, 0.9, wood(291, 147.0, 0.16, 0.45)),
        (0.42, 0.8, wood(292, 220.0, 0.14, 0.4)),
        (0.95, 1.0, wood(293, 131.0, 0.2, 0.5)),
    ];
    in_a_room(&in_turn(2.6, strokes), 294, 0.6, 0.9)
}

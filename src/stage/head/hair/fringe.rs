//! Bald on top, hair around the ears.

/// The hair beside the right ear.
#[rustfmt::skip]
pub(super) const SIDE: &[(f32, f32)] = &[
    (70., -62.), (82., -70.), (93., -60.), (101., -36.), (104., -6.), (100., 24.), (92., 42.), (84., 40.),
    (86., 18.), (84., -6.), (80., -30.),
];

/// Lines between locks, shade and shine in turn.
#[rustfmt::skip]
pub(super) const STRANDS: &[[(f32, f32); 4]] = &[
    [(80., -58.), (90., -42.), (94., -16.), (92., 14.)],
    [(90., -54.), (98., -32.), (100., -4.), (96., 26.)],
    [(84., -34.), (90., -14.), (90., 8.), (88., 30.)],
];

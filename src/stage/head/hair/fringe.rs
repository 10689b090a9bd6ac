//! Bald on top, hair around the ears.

/// The hair beside the right ear.
#[rustfmt::skip]
pub(super) const SIDE: &[(f32, f32)] = &[
    (79., -34.), (84., -48.), (93., -44.), (99., -30.), (98., -20.), (106., -8.), (103., 4.), (108., 18.), (100., 26.),
    (100., 38.), (90., 44.), (84., 38.), (86., 18.), (83., -8.),
];

/// Lines between locks, shade and shine in turn.
#[rustfmt::skip]
pub(super) const STRANDS: &[[(f32, f32); 4]] = &[
    [(84., -40.), (92., -28.), (96., -8.), (94., 14.)],
    [(91., -38.), (98., -18.), (101., 2.), (97., 28.)],
    [(85., -24.), (89., -6.), (91., 12.), (89., 34.)],
];

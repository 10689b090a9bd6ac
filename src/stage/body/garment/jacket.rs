//! A jacket over a top.

use super::tailoring::{lifted, mirrored, piece};
use crate::stage::body::Build;
use crate::stage::colour::mixed;
use crate::stage::path::{Path, at};
use crate::stage::picture::Brush;

/// The lapel on the left.
#[rustfmt::skip]
pub(super) const LAPEL: &[(f32, f32)] = &[
    (-50., 150.), (-84., 184.), (-108., 262.), (-108., 262.), (-84., 284.), (-84., 284.), (-104., 302.), (-104., 302.),
    (-62., 408.), (0., 502.), (0., 502.), (-26., 424.), (-46., 320.), (-54., 230.), (-44., 172.),
];

/// What lies over the trunk.
pub(super) fn draw_front(brush: &mut Brush<'_>, build: Build<'_>) {
    let clothes = build.character.clothes;
    let lift = build.skeleton.lift * 0.7;
    let top = lifted(
        &[
            (-60., 174.),
            (-42., 212.),
            (0., 232.),
            (42., 212.),
            (60., 174.),
            (52., 320.),
            (0., 490.),
            (0., 490.),
            (-52., 320.),
        ],
        lift,
    );
    brush.gradient(
        &Path::smooth(&top),
        (at(-60.0, 220.0), clothes.under),
        (at(70.0, 460.0), mixed(clothes.under, clothes.line, 330)),
    );
    piece(brush, &lifted(LAPEL, lift), mixed(clothes.base, clothes.shade, 150), clothes.line);
    piece(brush, &lifted(&mirrored(LAPEL), lift), clothes.shade, clothes.line);
    brush.line(&Path::polyline(&[at(0.0, 500.0 + lift), at(2.0, 780.0)]), 3.0, clothes.line);
    brush.fill(&Path::ellipse(at(12.0, 524.0), 6.5, 6.5), clothes.line);
}

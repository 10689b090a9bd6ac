//! An open cardigan over a blouse.

use super::tailoring::{lifted, mirrored, piece};
use crate::stage::body::Build;
use crate::stage::colour::{faded, mixed};
use crate::stage::path::{Path, at};
use crate::stage::picture::Brush;

/// What lies over the trunk.
pub(super) fn draw_front(brush: &mut Brush<'_>, build: Build<'_>) {
    let clothes = build.character.clothes;
    let lift = build.skeleton.lift * 0.7;
    let blouse = lifted(
        &[(-50., 176.), (0., 262.), (50., 176.), (66., 300.), (60., 790.), (-60., 790.), (-66., 300.)],
        lift,
    );
    brush.gradient(
        &Path::smooth(&blouse),
        (at(-60.0, 200.0), clothes.under),
        (at(90.0, 520.0), mixed(clothes.under, clothes.line, 260)),
    );
    let collar =
        [(-46., 158.), (-66., 184.), (-52., 236.), (-52., 236.), (-2., 262.), (-2., 262.), (-28., 214.)];
    let edge = mixed(clothes.under, clothes.line, 420);
    piece(brush, &lifted(&collar, lift), clothes.under, edge);
    piece(brush, &lifted(&mirrored(&collar), lift), mixed(clothes.under, clothes.line, 110), edge);
    brush.line(
        &Path::polyline(&lifted(&[(0., 264.), (2., 400.), (0., 780.)], lift)),
        2.2,
        faded(clothes.line, 120),
    );
    for y in [312.0, 372.0, 432.0, 492.0] {
        brush.fill(&Path::ellipse(at(7.0, y + lift), 4.6, 4.6), mixed(clothes.under, clothes.line, 480));
    }
    let border = [
        (-56., 158.),
        (-80., 196.),
        (-96., 300.),
        (-84., 430.),
        (-78., 790.),
        (-54., 790.),
        (-60., 430.),
        (-68., 300.),
        (-58., 220.),
    ];
    piece(brush, &lifted(&border, lift), mixed(clothes.base, clothes.shade, 250), clothes.line);
    piece(brush, &lifted(&mirrored(&border), lift), clothes.shade, clothes.line);
}

//! A sweater with a round neck.

use super::tailoring::{draw_closed_neck, lifted, piece};
use crate::stage::body::Build;
use crate::stage::colour::{faded, mixed};
use crate::stage::path::Path;
use crate::stage::picture::Brush;

/// What lies over the trunk.
pub(super) fn draw_front(brush: &mut Brush<'_>, build: Build<'_>) {
    draw_closed_neck(brush, build);
    let clothes = build.character.clothes;
    let lift = build.skeleton.lift * 0.7;
    let shirt = [(-46., 180.), (0., 226.), (46., 180.), (30., 232.), (0., 240.), (-30., 232.)];
    brush.fill(&Path::smooth(&lifted(&shirt, lift)), clothes.under);
    let rib = [
        (-58., 154.),
        (-72., 188.),
        (-44., 238.),
        (0., 258.),
        (44., 238.),
        (72., 188.),
        (58., 154.),
        (50., 186.),
        (30., 216.),
        (0., 228.),
        (-30., 216.),
        (-50., 186.),
    ];
    piece(brush, &lifted(&rib, lift), mixed(clothes.base, clothes.shade, 350), clothes.line);
    for (x, y) in [(-50., 206.), (-32., 226.), (-11., 236.), (11., 236.), (32., 226.), (50., 206.)] {
        brush.ink(
            &lifted(&[(x * 0.88, y - 9.), (x, y + 4.), (x * 1.08, y + 14.)], lift),
            2.2,
            faded(clothes.line, 120),
        );
    }
}

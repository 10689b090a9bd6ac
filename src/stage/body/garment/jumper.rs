//! A jumper over a shirt's collar.

use super::tailoring::{lifted, mirrored, piece};
use crate::stage::body::Build;
use crate::stage::colour::mixed;
use crate::stage::path::Path;
use crate::stage::picture::Brush;

/// What lies over the trunk.
pub(super) fn draw_front(brush: &mut Brush<'_>, build: Build<'_>) {
    let clothes = build.character.clothes;
    let lift = build.skeleton.lift * 0.7;
    let edge = mixed(clothes.under, clothes.line, 450);
    let insert =
        lifted(&[(-56., 176.), (56., 176.), (40., 236.), (0., 284.), (0., 284.), (-40., 236.)], lift);
    brush.fill(&Path::smooth(&insert), mixed(clothes.under, clothes.line, 180));
    let rib = [
        (-58., 156.),
        (-74., 190.),
        (-40., 252.),
        (0., 296.),
        (0., 296.),
        (0., 274.),
        (0., 274.),
        (-34., 232.),
        (-54., 188.),
    ];
    piece(brush, &lifted(&rib, lift), mixed(clothes.base, clothes.shade, 350), clothes.line);
    piece(brush, &lifted(&mirrored(&rib), lift), clothes.shade, clothes.line);
    let collar = [
        (-50., 146.),
        (-66., 172.),
        (-58., 214.),
        (-58., 214.),
        (-14., 236.),
        (-14., 236.),
        (-4., 216.),
        (-34., 188.),
    ];
    piece(brush, &lifted(&collar, lift), clothes.under, edge);
    piece(brush, &lifted(&mirrored(&collar), lift), mixed(clothes.under, clothes.line, 120), edge);
}

//! How a headscarf falls over shoulders and chest.

use super::tailoring::{lifted, piece};
use crate::stage::body::Build;
use crate::stage::character::Cover;
use crate::stage::colour::{faded, mixed};
use crate::stage::picture::Brush;

/// What lies over the garment.
pub(super) fn draw(brush: &mut Brush<'_>, build: Build<'_>, cover: Cover) {
    let lift = build.skeleton.lift * 0.8;
    let tail = [
        (20., 270.),
        (60., 262.),
        (104., 300.),
        (122., 400.),
        (128., 470.),
        (128., 470.),
        (92., 482.),
        (58., 472.),
        (58., 472.),
        (52., 380.),
    ];
    piece(brush, &lifted(&tail, lift), mixed(cover.base, cover.shade, 700), cover.line);
    brush.ink(&lifted(&[(62., 290.), (86., 370.), (92., 466.)], lift), 4.0, faded(cover.line, 120));
    let fall = [
        (-86., 96.),
        (-100., 148.),
        (-138., 200.),
        (-146., 240.),
        (-104., 288.),
        (-40., 318.),
        (20., 322.),
        (88., 296.),
        (144., 244.),
        (138., 200.),
        (100., 148.),
        (86., 96.),
        (0., 70.),
    ];
    piece(brush, &lifted(&fall, lift), mixed(cover.base, cover.shade, 420), cover.line);
    let folds = [
        [(-88., 140.), (-70., 190.), (-10., 226.), (60., 236.)],
        [(-98., 176.), (-66., 232.), (0., 262.), (76., 256.)],
        [(96., 150.), (84., 196.), (44., 236.), (-20., 256.)],
        [(-120., 216.), (-80., 262.), (-20., 290.), (50., 290.)],
        [(124., 206.), (106., 250.), (60., 284.), (10., 296.)],
    ];
    for fold in folds {
        brush.ink(&lifted(&fold, lift), 5.0, faded(cover.line, 110));
    }
}

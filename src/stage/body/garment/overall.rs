//! An overall with a bib over a shirt.

use super::tailoring::{draw_closed_neck, lifted, mirrored, piece};
use crate::stage::body::Build;
use crate::stage::colour::{faded, mixed, rgb};
use crate::stage::path::{Path, at};
use crate::stage::picture::Brush;

/// What lies over the trunk.
pub(super) fn draw_front(brush: &mut Brush<'_>, build: Build<'_>) {
    draw_closed_neck(brush, build);
    let clothes = build.character.clothes;
    let (joint, girth, lift) =
        (build.character.build.shoulder, build.character.build.girth, build.skeleton.lift * 0.7);
    let rib = [
        (-56., 158.),
        (-66., 190.),
        (-36., 232.),
        (0., 246.),
        (36., 232.),
        (66., 190.),
        (56., 158.),
        (44., 186.),
        (24., 212.),
        (0., 222.),
        (-24., 212.),
        (-44., 186.),
    ];
    piece(brush, &lifted(&rib, lift), mixed(clothes.base, clothes.shade, 450), faded(clothes.line, 190));
    let dark = mixed(clothes.accent, rgb(20, 24, 34), 260);
    let line = mixed(clothes.accent, rgb(16, 18, 28), 620);
    let strap = [
        (-66., 186.),
        (-100., 200.),
        (-104., 216.),
        (-86., 340.),
        (-86., 340.),
        (-54., 340.),
        (-54., 340.),
        (-68., 210.),
    ];
    piece(brush, &lifted(&strap, lift), clothes.accent, line);
    piece(brush, &lifted(&mirrored(&strap), lift), dark, line);
    let waist = joint - 16.0 + girth;
    let bib = [
        (-92., 326.),
        (-92., 326.),
        (0., 332.),
        (92., 326.),
        (92., 326.),
        (102., 420.),
        (waist * 0.9, 476.),
        (waist, 520.),
        (waist + 8., 790.),
        (waist + 8., 790.),
        (-waist - 8., 790.),
        (-waist - 8., 790.),
        (-waist, 520.),
        (-waist * 0.9, 476.),
        (-102., 420.),
    ];
    let path = Path::smooth(&lifted(&bib, lift * 0.6));
    brush.line(&path, 3.4, line);
    brush.gradient(&path, (at(-120.0, 330.0), clothes.accent), (at(150.0, 640.0), dark));
    brush.line(
        &Path::smooth_line(&lifted(&[(-88., 336.), (0., 342.), (88., 336.)], lift * 0.6)),
        2.0,
        faded(clothes.under, 150),
    );
    let pocket = [
        (-50., 380.),
        (-50., 380.),
        (50., 380.),
        (50., 380.),
        (50., 446.),
        (0., 466.),
        (-50., 446.),
        (-50., 446.),
    ];
    piece(brush, &lifted(&pocket, lift * 0.6), mixed(clothes.accent, dark, 350), line);
    brush.line(
        &Path::polyline(&lifted(&[(-50., 394.), (50., 394.)], lift * 0.6)),
        2.0,
        faded(clothes.under, 150),
    );
    for side in [-1.0, 1.0_f32] {
        let buckle = Path::rounded(at(side * 70.0 - 17.0, 322.0 + lift * 0.8), 34.0, 28.0, 6.0);
        brush.fill(&buckle, rgb(190, 178, 150));
        brush.line(&buckle, 2.4, line);
    }
}

//! A jumper with a rolled collar.

use super::tailoring::{draw_closed_neck, lifted, piece};
use crate::stage::body::Build;
use crate::stage::colour::{faded, mixed};
use crate::stage::picture::Brush;

/// What lies over the trunk.
pub(super) fn draw_front(brush: &mut Brush<'_>, build: Build<'_>) {
    draw_closed_neck(brush, build);
    let clothes = build.character.clothes;
    let neck = build.character.build.neck;
    let lift = build.skeleton.lift * 0.6;
    let roll = [
        (-neck - 8., 142.),
        (-neck - 16., 172.),
        (-neck - 14., 202.),
        (-neck * 0.6, 226.),
        (0., 234.),
        (neck * 0.6, 226.),
        (neck + 14., 202.),
        (neck + 16., 172.),
        (neck + 8., 142.),
        (neck * 0.6, 162.),
        (0., 171.),
        (-neck * 0.6, 162.),
    ];
    piece(brush, &lifted(&roll, lift), mixed(clothes.base, clothes.shade, 300), clothes.line);
    let fold = [(-neck - 14., 178.), (-neck * 0.5, 200.), (0., 206.), (neck * 0.5, 200.), (neck + 14., 178.)];
    brush.ink(&lifted(&fold, lift), 4.0, faded(clothes.line, 150));
    for share in [-0.8, -0.4, 0.0, 0.4, 0.8_f32] {
        let x = share * (neck + 6.);
        let y = 176. - share.abs() * 14.;
        brush.ink(
            &lifted(&[(x, y), (x * 1.04, y + 22.), (x * 1.04, y + 44.)], lift),
            2.0,
            faded(clothes.line, 90),
        );
    }
}

//! A waistcoat of wool over a shirt.

use super::{lifted, mirrored, piece};
use crate::stage::body::Build;
use crate::stage::colour::{faded, mixed};
use crate::stage::path::{Path, at};
use crate::stage::picture::Brush;

/// What lies over the trunk.
pub(super) fn draw_front(brush: &mut Brush<'_>, build: Build<'_>) {
    let clothes = build.character.clothes;
    let (joint, girth, lift) = (build.character.build.shoulder, build.character.build.girth, build.skeleton.lift * 0.8);
    let line = mixed(clothes.accent, clothes.line, 650);
    let wide = |share: f32, more: f32| joint * share + girth * more;
    let wool = [
        (-62., 184.), (-wide(0.66, 0.0), 202.), (-wide(0.74, 0.1), 270.), (-wide(0.82, 0.3), 350.), (-wide(0.95, 0.75), 430.),
        (-wide(0.92, 1.02), 540.), (-wide(0.96, 1.02), 790.), (-wide(0.96, 1.02), 790.), (wide(0.96, 1.02), 790.),
        (wide(0.96, 1.02), 790.), (wide(0.92, 1.02), 540.), (wide(0.95, 0.75), 430.), (wide(0.82, 0.3), 350.),
        (wide(0.74, 0.1), 270.), (wide(0.66, 0.0), 202.), (62., 184.), (40., 256.), (0., 340.), (0., 340.), (-40., 256.),
    ];
    let path = Path::smooth(&lifted(&wool, lift));
    brush.line(&path, 3.2, line);
    brush.gradient(&path, (at(-120.0, 220.0), clothes.accent), (at(180.0, 600.0), mixed(clothes.accent, line, 420)));
    let rib = [(-62., 186.), (-42., 258.), (0., 346.), (42., 258.), (62., 186.)];
    brush.line(&Path::smooth_line(&lifted(&[rib[0], rib[1], rib[2], rib[2]], lift)), 13.0, mixed(clothes.accent, line, 330));
    brush.line(&Path::smooth_line(&lifted(&[rib[2], rib[2], rib[3], rib[4]], lift)), 13.0, mixed(clothes.accent, line, 330));
    for row in 0..5_u8 {
        let y = 400.0 + f32::from(row) * 62.0;
        for column in -1..=1_i8 {
            let x = f32::from(column) * 74.0;
            let diamond = [(x, y - 26.), (x + 22., y), (x, y + 26.), (x - 22., y)];
            brush.line(&Path::polygon(&lifted(&diamond, lift * 0.5)), 2.4, faded(line, 110));
        }
    }
    let edge = mixed(clothes.under, clothes.line, 420);
    let collar = [(-54., 144.), (-72., 174.), (-62., 238.), (-62., 238.), (-12., 246.), (-12., 246.), (-6., 222.), (-38., 190.)];
    piece(brush, &lifted(&collar, lift), clothes.base, edge);
    piece(brush, &lifted(&mirrored(&collar), lift), clothes.shade, edge);
}

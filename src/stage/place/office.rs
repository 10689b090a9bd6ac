//! An office: window, shelves, a desk between.

use super::Tabletop;
use super::room::{ACROSS, LEFT, draw_lamp, draw_plant, draw_sunlight, draw_wall, draw_window};
use super::table::{draw_mug, draw_sheet, draw_table};
use crate::stage::colour::{mixed, rgb};
use crate::stage::path::{Path, at};
use crate::stage::picture::Brush;

pub(super) fn draw_back(brush: &mut Brush<'_>) {
    draw_wall(brush, rgb(238, 224, 202), rgb(216, 196, 170));
    draw_window(brush, at(110.0, 110.0), 360.0, 420.0, 2);
    draw_sunlight(brush);
    brush.block((LEFT, 806.0), ACROSS, 12.0, rgb(200, 178, 150));
    draw_shelves(brush);
    let frame = Path::rounded(at(522.0, 150.0), 120.0, 150.0, 3.0);
    brush.fill(&frame, rgb(226, 208, 182));
    brush.line(&frame, 4.0, rgb(190, 164, 132));
    brush.fill(
        &Path::smooth(&[
            at(536.0, 262.0),
            at(562.0, 222.0),
            at(586.0, 246.0),
            at(610.0, 216.0),
            at(628.0, 264.0),
            at(628.0, 286.0),
            at(536.0, 286.0),
        ]),
        rgb(204, 194, 164),
    );
    draw_plant(brush, at(1116.0, 840.0), 1.15);
    draw_lamp(brush, at(1420.0, 70.0), 1.0, rgb(176, 150, 116));
}

/// A bookcase with binders, in quiet colours.
fn draw_shelves(brush: &mut Brush<'_>) {
    let wood = rgb(204, 174, 138);
    brush.block((1220.0, 250.0), 400.0, 600.0, mixed(wood, rgb(150, 116, 84), 260));
    for shelf in [250.0, 440.0, 630.0] {
        brush.block((1232.0, shelf + 12.0), 376.0, 178.0, rgb(190, 160, 126));
        brush.block((1220.0, shelf), 400.0, 14.0, wood);
    }
    let spines =
        [rgb(190, 150, 132), rgb(172, 168, 146), rgb(204, 184, 150), rgb(164, 160, 164), rgb(196, 164, 128)];
    for (shelf, row) in [(440.0, 0_u8), (630.0, 1), (820.0, 2)] {
        let mut x = 1242.0;
        for book in 0..9_u8 {
            let pick = (book * 3 + row * 2) % 5;
            let (wide, high) =
                (26.0 + f32::from(pick % 3) * 8.0, 108.0 + f32::from((book * 5 + row) % 4) * 13.0);
            if (book + row) % 5 != 4 {
                brush.block((x, shelf - high), wide - 3.0, high, spines[usize::from(pick)]);
                brush.block((x + 6.0, shelf - high + 22.0), wide - 15.0, 26.0, rgb(226, 212, 190));
            }
            x += wide;
        }
    }
}

pub(super) fn draw_front(brush: &mut Brush<'_>, table: Tabletop) {
    draw_table(brush, rgb(206, 166, 124), rgb(170, 126, 88));
    draw_sheet(brush, at(250.0, 880.0), 40.0);
    draw_mug(brush, table.mug(1240.0, 872.0), rgb(120, 136, 130), table.tremble);
}

//! A meeting room: a screen on the wall, glass, a long table.

use super::Tabletop;
use super::fittings::{draw_cupboard, draw_door, draw_poster};
use super::room::{ACROSS, LEFT, draw_lamp, draw_plant, draw_sunlight, draw_wall, draw_window};
use super::table::{draw_mug, draw_sheet, draw_table};
use crate::stage::colour::{faded, rgb};
use crate::stage::path::{Path, at};
use crate::stage::picture::Brush;

pub(super) fn draw_back(brush: &mut Brush<'_>) {
    draw_wall(brush, rgb(230, 222, 208), rgb(208, 196, 180));
    draw_window(brush, at(-420.0, 90.0), 830.0, 520.0, 5);
    draw_sunlight(brush);
    brush.block((LEFT, 800.0), ACROSS, 14.0, rgb(190, 174, 152));
    brush.fill(&Path::rounded(at(1060.0, 150.0), 470.0, 290.0, 8.0), rgb(178, 170, 160));
    brush.fill(&Path::rounded(at(1072.0, 162.0), 446.0, 266.0, 4.0), rgb(244, 240, 230));
    let hills =
        [(1110.0, 330.0, 150.0), (1110.0, 300.0, 220.0), (1110.0, 270.0, 180.0), (1110.0, 230.0, 260.0)];
    for (x, y, wide) in hills {
        brush.block((x, y), wide, 9.0, rgb(214, 206, 192));
    }
    brush.line(
        &Path::smooth_line(&[at(1390.0, 350.0), at(1420.0, 300.0), at(1450.0, 312.0), at(1488.0, 250.0)]),
        5.0,
        faded(rgb(190, 140, 110), 200),
    );
    for x in [1120.0, 1400.0] {
        brush.gradient(
            &Path::rounded(at(x, 610.0), 180.0, 300.0, 34.0),
            (at(x, 0.0), rgb(172, 164, 154)),
            (at(x + 180.0, 0.0), rgb(150, 140, 130)),
        );
    }
    draw_door(brush, at(1650.0, 130.0), (250.0, 700.0), Some(rgb(226, 228, 222)));
    draw_cupboard(brush, at(2020.0, 560.0), (520.0, 246.0), 4, rgb(206, 190, 166));
    draw_poster(brush, at(2080.0, 190.0), 300.0, 220.0);
    draw_plant(brush, at(2460.0, 552.0), 0.7);
    draw_cupboard(brush, at(-980.0, 560.0), (460.0, 246.0), 3, rgb(206, 190, 166));
    draw_poster(brush, at(-900.0, 190.0), 260.0, 200.0);
    draw_plant(brush, at(470.0, 836.0), 1.1);
    for x in [560.0, 1050.0] {
        draw_lamp(brush, at(x, 76.0), 0.8, rgb(168, 150, 124));
    }
}

pub(super) fn draw_front(brush: &mut Brush<'_>, table: Tabletop) {
    draw_table(brush, rgb(222, 196, 160), rgb(184, 152, 116));
    draw_sheet(brush, at(200.0, 876.0), 36.0);
    draw_sheet(brush, at(1400.0, 890.0), -20.0);
    draw_mug(brush, table.mug(1236.0, 868.0), rgb(164, 130, 116), table.tremble);
}

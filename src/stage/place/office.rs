//! An office: windows, bookcases, a desk between.

use super::Tabletop;
use super::fittings::{draw_bookcase, draw_cupboard, draw_poster};
use super::room::{ACROSS, LEFT, draw_lamp, draw_plant, draw_sunlight, draw_wall, draw_window};
use super::table::{draw_mug, draw_sheet, draw_table};
use crate::stage::colour::rgb;
use crate::stage::path::at;
use crate::stage::picture::Brush;

pub(super) fn draw_back(brush: &mut Brush<'_>) {
    draw_wall(brush, rgb(238, 224, 202), rgb(216, 196, 170));
    for x in [-330.0, 110.0] {
        draw_window(brush, at(x, 110.0), 360.0, 420.0, 2);
    }
    draw_sunlight(brush);
    brush.block((LEFT, 806.0), ACROSS, 12.0, rgb(200, 178, 150));
    draw_cupboard(brush, at(-960.0, 530.0), (500.0, 282.0), 4, rgb(208, 180, 146));
    draw_poster(brush, at(-800.0, 190.0), 200.0, 240.0);
    draw_plant(brush, at(-540.0, 524.0), 0.7);
    for (nth, x) in [(0, 1220.0), (1, 1632.0)] {
        draw_bookcase(brush, at(x, 250.0), nth);
    }
    draw_poster(brush, at(522.0, 150.0), 120.0, 150.0);
    draw_poster(brush, at(2190.0, 200.0), 220.0, 170.0);
    draw_cupboard(brush, at(2120.0, 600.0), (420.0, 212.0), 3, rgb(208, 180, 146));
    draw_plant(brush, at(1116.0, 840.0), 1.15);
    draw_plant(brush, at(2440.0, 592.0), 0.7);
    draw_lamp(brush, at(1420.0, 70.0), 1.0, rgb(176, 150, 116));
}

pub(super) fn draw_front(brush: &mut Brush<'_>, table: Tabletop) {
    draw_table(brush, rgb(206, 166, 124), rgb(170, 126, 88));
    draw_sheet(brush, at(250.0, 880.0), 40.0);
    draw_mug(brush, table.mug(1240.0, 872.0), rgb(120, 136, 130), table.tremble);
}

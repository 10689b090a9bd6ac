//! A counter: a service desk with pigeonholes behind it.

use super::Tabletop;
use super::fittings::draw_door;
use super::room::{ACROSS, LEFT, draw_lamp, draw_plant, draw_sunlight, draw_wall, draw_window};
use super::table::{draw_mug, draw_sheet, draw_table};
use crate::stage::colour::{faded, mixed, rgb};
use crate::stage::path::{Path, at};
use crate::stage::picture::Brush;

pub(super) fn draw_back(brush: &mut Brush<'_>) {
    draw_wall(brush, rgb(232, 224, 206), rgb(208, 198, 178));
    draw_sunlight(brush);
    brush.block((LEFT, 150.0), ACROSS, 70.0, mixed(rgb(164, 176, 164), rgb(232, 224, 206), 300));
    for column in 0..10_u8 {
        for row in 0..4_u8 {
            let corner = (1120.0 + f32::from(column) * 112.0, 290.0 + f32::from(row) * 96.0);
            brush.block(corner, 104.0, 88.0, rgb(196, 178, 150));
            brush.block((corner.0 + 8.0, corner.1 + 8.0), 88.0, 74.0, rgb(178, 158, 130));
            if (column + row * 2) % 3 != 0 {
                brush.block((corner.0 + 14.0, corner.1 + 48.0), 72.0, 34.0, rgb(232, 222, 202));
            }
        }
    }
    for (x, wide) in [(-70.0, 130.0), (110.0, 150.0), (290.0, 150.0)] {
        brush.block((x, 300.0), wide, 200.0, rgb(240, 234, 220));
        brush.block((x + 14.0, 316.0), wide - 28.0, 76.0, rgb(206, 204, 186));
        for row in [412.0, 434.0, 456.0] {
            brush.block((x + 14.0, row), wide - 50.0, 7.0, rgb(206, 196, 178));
        }
    }
    draw_window(brush, at(-900.0, 262.0), 420.0, 190.0, 3);
    draw_plant(brush, at(-230.0, 520.0), 0.9);
    draw_door(brush, at(2310.0, 250.0), (220.0, 600.0), None);
    let clock = at(560.0, 290.0);
    brush.fill(&Path::ellipse(clock, 46.0, 46.0), rgb(244, 238, 226));
    brush.line(&Path::ellipse(clock, 46.0, 46.0), 5.0, rgb(180, 164, 142));
    brush.line(
        &Path::polyline(&[clock + at(0.0, -30.0), clock, clock + at(20.0, 10.0)]),
        4.0,
        rgb(130, 114, 98),
    );
    for x in [-520.0, 360.0, 1240.0, 2120.0] {
        draw_lamp(brush, at(x, 60.0), 0.8, rgb(164, 156, 138));
    }
}

pub(super) fn draw_middle(brush: &mut Brush<'_>) {
    let wood = rgb(196, 172, 140);
    for (x, wide) in [(1090.0, 1180.0), (-980.0, 1500.0)] {
        brush.gradient(
            &Path::rect(at(x, 520.0), wide, 340.0),
            (at(x, 520.0), wood),
            (at(x, 860.0), rgb(172, 146, 114)),
        );
        brush.fill(&Path::rounded(at(x - 16.0, 508.0), wide + 32.0, 22.0, 4.0), rgb(222, 204, 176));
    }
}

pub(super) fn draw_front(brush: &mut Brush<'_>, table: Tabletop) {
    draw_table(brush, rgb(214, 200, 176), rgb(176, 158, 132));
    brush.block((LEFT, 966.0), ACROSS, 300.0, rgb(150, 130, 106));
    draw_sheet(brush, at(300.0, 850.0), 30.0);
    draw_mug(brush, table.mug(1270.0, 866.0), rgb(126, 140, 120), table.tremble);
    brush.line(&Path::polyline(&[at(560.0, 944.0), at(640.0, 930.0)]), 6.0, faded(rgb(70, 84, 104), 255));
}

//! A kitchen table: tiles, a window with a curtain, a lamp above.

use super::Tabletop;
use super::fittings::{draw_curtain, draw_door, draw_jars};
use super::room::{draw_lamp, draw_plant, draw_sunlight, draw_wall, draw_window};
use super::table::{draw_mug, draw_table};
use crate::stage::colour::{mixed, rgb};
use crate::stage::path::{Path, at};
use crate::stage::picture::Brush;

pub(super) fn draw_back(brush: &mut Brush<'_>) {
    draw_wall(brush, rgb(242, 228, 198), rgb(222, 200, 164));
    draw_window(brush, at(130.0, 130.0), 330.0, 360.0, 2);
    for (x, inward) in [(96.0, 1.0), (494.0, -1.0)] {
        draw_curtain(brush, at(x, 100.0), inward, 420.0, rgb(222, 170, 138));
    }
    draw_sunlight(brush);
    draw_door(brush, at(-860.0, 150.0), (240.0, 690.0), Some(rgb(226, 228, 214)));
    draw_jars(brush, at(-560.0, 330.0), 176.0);
    draw_fridge(brush);
    draw_cupboards(brush);
    draw_larder(brush);
    draw_plant(brush, at(300.0, 512.0), 0.5);
    draw_lamp(brush, at(622.0, 74.0), 0.8, rgb(186, 110, 82));
}

/// A fridge with notes on it.
fn draw_fridge(brush: &mut Brush<'_>) {
    let (white, edge) = (rgb(232, 226, 210), rgb(196, 188, 168));
    brush.shadow(at(-190.0, 820.0), 230.0, 30.0, 70);
    brush.gradient(
        &Path::rounded(at(-360.0, 190.0), 320.0, 640.0, 18.0),
        (at(-360.0, 0.0), white),
        (at(-40.0, 0.0), rgb(212, 204, 184)),
    );
    brush.line(&Path::polyline(&[at(-360.0, 392.0), at(-40.0, 392.0)]), 4.0, edge);
    for (y, high) in [(300.0, 70.0), (412.0, 120.0)] {
        brush.fill(&Path::rounded(at(-74.0, y), 12.0, high, 6.0), edge);
    }
    brush.block((-300.0, 440.0), 84.0, 104.0, rgb(244, 236, 214));
    brush.block((-196.0, 456.0), 66.0, 66.0, rgb(214, 176, 140));
}

/// A high cupboard at the end of the row.
fn draw_larder(brush: &mut Brush<'_>) {
    let (door, edge) = (rgb(206, 206, 184), rgb(180, 178, 154));
    brush.block((2128.0, 94.0), 440.0, 752.0, mixed(door, edge, 400));
    for (nth, x) in [2136.0, 2352.0].into_iter().enumerate() {
        for (y, high) in [(102.0, 430.0), (540.0, 300.0)] {
            brush.block((x, y), 208.0, high, door);
            brush.line(&Path::rect(at(x + 16.0, y + 16.0), 176.0, high - 32.0), 3.0, edge);
            let knob = at(
                if nth == 0 { x + 190.0 } else { x + 18.0 },
                if y < 400.0 { y + high - 60.0 } else { y + 50.0 },
            );
            brush.fill(&Path::ellipse(knob, 6.0, 6.0), rgb(160, 136, 104));
        }
    }
}

fn draw_cupboards(brush: &mut Brush<'_>) {
    let (door, edge) = (rgb(206, 206, 184), rgb(180, 178, 154));
    for column in 0..17_u8 {
        for row in 0..4_u8 {
            let corner = (1060.0 + f32::from(column) * 62.0, 440.0 + f32::from(row) * 46.0);
            brush.block(
                corner,
                58.0,
                42.0,
                mixed(rgb(240, 230, 210), rgb(226, 212, 186), u16::from((column + row * 3) % 4) * 240),
            );
        }
    }
    for step in 0..6_u8 {
        let x = 1070.0 + f32::from(step) * 176.0;
        for (y, high) in [(110.0, 290.0), (640.0, 300.0)] {
            brush.block((x, y), 168.0, high, door);
            brush.line(&Path::rect(at(x + 16.0, y + 16.0), 136.0, high - 32.0), 3.0, edge);
            brush.fill(
                &Path::ellipse(at(x + 150.0, if y < 400.0 { y + high - 50.0 } else { y + 50.0 }), 6.0, 6.0),
                rgb(160, 136, 104),
            );
        }
    }
    brush.block((1050.0, 616.0), 1078.0, 24.0, rgb(196, 160, 120));
    for (x, high, colour) in [
        (1180.0, 92.0, rgb(200, 150, 116)),
        (1250.0, 74.0, rgb(172, 176, 150)),
        (1310.0, 58.0, rgb(214, 190, 140)),
    ] {
        brush.fill(&Path::rounded(at(x, 616.0 - high), 54.0, high, 8.0), colour);
        brush.fill(
            &Path::rounded(at(x - 3.0, 610.0 - high), 60.0, 14.0, 4.0),
            mixed(colour, rgb(110, 84, 60), 260),
        );
    }
}

pub(super) fn draw_front(brush: &mut Brush<'_>, table: Tabletop) {
    draw_table(brush, rgb(204, 158, 108), rgb(166, 118, 74));
    let bowl = at(300.0, 892.0);
    brush.shadow(bowl + at(10.0, 62.0), 170.0, 30.0, 110);
    for (x, y, colour) in
        [(-52.0, -24.0, rgb(196, 96, 70)), (8.0, -34.0, rgb(214, 166, 84)), (58.0, -22.0, rgb(172, 168, 96))]
    {
        brush.gradient(
            &Path::ellipse(bowl + at(x, y), 40.0, 38.0),
            (bowl + at(x - 30.0, y - 30.0), mixed(colour, rgb(255, 236, 200), 300)),
            (bowl + at(x + 40.0, y + 30.0), colour),
        );
    }
    let cup = [
        at(-124.0, -16.0),
        at(-124.0, -16.0),
        at(-96.0, 40.0),
        at(-40.0, 62.0),
        at(40.0, 62.0),
        at(96.0, 40.0),
        at(124.0, -16.0),
        at(124.0, -16.0),
        at(0.0, 2.0),
    ]
    .map(|p| bowl + p);
    brush.gradient(
        &Path::smooth(&cup),
        (bowl - at(120.0, 0.0), rgb(232, 222, 204)),
        (bowl + at(120.0, 0.0), rgb(190, 174, 150)),
    );
    draw_mug(brush, table.mug(1250.0, 874.0), rgb(206, 158, 96), table.tremble);
    brush.glow(at(800.0, 920.0), 640.0, 76.0, [255, 226, 170, 70]);
}

//! The trainee's own desk, from which far away people are spoken with.

use crate::stage::colour::{Light, faded, mixed, rgb};
use crate::stage::path::{Path, Point, at};
use crate::stage::picture::{Brush, HEIGHT};
use crate::stage::place::fittings::{draw_bookcase, draw_curtain, draw_poster};
use crate::stage::place::room::{ACROSS, LEFT, draw_lamp, draw_plant, draw_window};
use crate::stage::place::table::{draw_mug, draw_sheet, draw_table};

/// The wall behind the desk, around what is seen through `hole`.
pub(super) fn draw_wall(brush: &mut Brush<'_>, hole: Option<&Path>) {
    let wall = Path::rect(at(LEFT, -200.0), ACROSS, HEIGHT + 400.0);
    let wall = if let Some(hole) = hole { wall.around(hole) } else { wall };
    brush.gradient(&wall, (at(0.0, 100.0), rgb(212, 206, 192)), (at(1600.0, 900.0), rgb(184, 174, 158)));
}

/// What stands and hangs on both sides of it.
pub(super) fn draw_sides(brush: &mut Brush<'_>) {
    draw_window(brush, at(-760.0, 120.0), 400.0, 420.0, 2);
    for (x, inward) in [(-800.0, 1.0), (-320.0, -1.0)] {
        draw_curtain(brush, at(x, 90.0), inward, 480.0, rgb(206, 178, 156));
    }
    draw_plant(brush, at(-60.0, 846.0), 1.2);
    draw_bookcase(brush, at(1840.0, 250.0), 0);
    draw_poster(brush, at(2330.0, 220.0), 200.0, 240.0);
    for (x, y, wide, high, colour) in [
        (70.0, 150.0, 130.0, 96.0, rgb(236, 224, 176)),
        (96.0, 276.0, 104.0, 104.0, rgb(226, 206, 190)),
        (1420.0, 180.0, 120.0, 150.0, rgb(226, 222, 208)),
    ] {
        brush.shadow(at(x + wide * 0.5, y + high), wide * 0.6, 12.0, 60);
        brush.block((x, y), wide, high, colour);
        for row in 0..3_u8 {
            let line = y + high * (0.28 + f32::from(row) * 0.22);
            brush.block(
                (x + 14.0, line),
                wide * (0.72 - f32::from(row) * 0.12),
                3.0,
                faded(rgb(120, 108, 94), 110),
            );
        }
    }
    draw_lamp(brush, at(1680.0, 150.0), 1.1, rgb(150, 140, 120));
    if brush.light() == Light::Day {
        brush.shine(at(60.0, 300.0), 620.0, 560.0, [255, 244, 216, 60]);
    }
}

/// The desk itself, with notes, a pen and a mug.
pub(super) fn draw_top(brush: &mut Brush<'_>) {
    draw_table(brush, rgb(190, 152, 114), rgb(156, 116, 80));
    draw_sheet(brush, at(150.0, 872.0), 44.0);
    brush.line(&Path::polyline(&[at(396.0, 964.0), at(470.0, 900.0)]), 9.0, rgb(70, 84, 104));
    brush.line(&Path::polyline(&[at(389.0, 970.0), at(396.0, 964.0)]), 4.0, rgb(60, 56, 54));
    draw_mug(brush, at(1330.0, 872.0), rgb(150, 122, 104), 0.0);
}

/// A round button.
pub(super) fn draw_button(brush: &mut Brush<'_>, middle: Point, radius: f32, ends_the_call: bool) {
    let colour = if ends_the_call { rgb(190, 74, 62) } else { rgb(92, 96, 104) };
    brush.fill(&Path::ellipse(middle, radius, radius), mixed(colour, rgb(255, 255, 255), 60));
    brush.fill(&Path::ellipse(middle + at(0.0, 1.5), radius - 1.5, radius - 1.5), colour);
}

/// A handset that lies down: what ends a call.
pub(super) fn draw_handset(brush: &mut Brush<'_>, middle: Point, size: f32) {
    let put = |x: f32, y: f32| middle + at(x, y) * size;
    let white = rgb(250, 246, 240);
    brush.line(
        &Path::smooth_line(&[put(-17.0, 4.0), put(-9.0, -4.0), put(9.0, -4.0), put(17.0, 4.0)]),
        6.5 * size,
        white,
    );
    for side in [-1.0, 1.0_f32] {
        brush.line(&Path::polyline(&[put(side * 17.0, 4.0), put(side * 17.5, 8.0)]), 8.5 * size, white);
    }
}

/// A microphone.
pub(super) fn draw_microphone(brush: &mut Brush<'_>, middle: Point, size: f32) {
    let put = |x: f32, y: f32| middle + at(x, y) * size;
    let white = rgb(250, 246, 240);
    brush.fill(&Path::rounded(put(-5.5, -16.0), 11.0 * size, 20.0 * size, 5.5 * size), white);
    brush.line(
        &Path::smooth_line(&[
            put(-10.0, -3.0),
            put(-8.0, 6.0),
            put(0.0, 9.5),
            put(8.0, 6.0),
            put(10.0, -3.0),
        ]),
        2.4 * size,
        white,
    );
    brush.line(&Path::polyline(&[put(0.0, 9.5), put(0.0, 16.0)]), 2.4 * size, white);
}

//! Tables and what lies and stands on them.

use super::room::{ACROSS, LEFT};
use crate::stage::body::TABLE;
use crate::stage::colour::{Colour, faded, mixed, rgb};
use crate::stage::path::{Path, Point, at};
use crate::stage::picture::{Brush, HEIGHT};
use crate::stage::seats::{Spot, TABLE_EDGE};

/// A table from its far edge to the viewer.
pub(in crate::stage) fn draw_table(brush: &mut Brush<'_>, top: Colour, near: Colour) {
    brush.gradient(
        &Path::rect(at(LEFT, TABLE_EDGE), ACROSS, 500.0),
        (at(0.0, TABLE_EDGE), top),
        (at(0.0, HEIGHT + 60.0), near),
    );
    brush.fill(&Path::rect(at(LEFT, TABLE_EDGE - 5.0), ACROSS, 7.0), mixed(top, rgb(255, 250, 238), 420));
    let grain = faded(near, 120);
    for (x, y, length) in [
        (60.0, 872.0, 380.0),
        (520.0, 960.0, 420.0),
        (1080.0, 884.0, 460.0),
        (180.0, 934.0, 300.0),
        (1260.0, 950.0, 320.0),
        (-420.0, 900.0, 360.0),
        (1700.0, 910.0, 330.0),
        (-900.0, 940.0, 400.0),
        (2120.0, 950.0, 380.0),
    ] {
        brush.ink(&[at(x, y), at(x + length * 0.5, y + 4.0), at(x + length, y)], 3.0, grain);
    }
}

/// A side table at which someone sits who listens in.
pub(in crate::stage) fn draw_side_table(brush: &mut Brush<'_>, spot: Spot) {
    let edge = spot.middle + at(-300.0, TABLE) * spot.scale;
    let wide = 600.0 * spot.scale;
    brush.shadow(edge + at(wide * 0.5, 10.0), wide * 0.6, 26.0, 70);
    let front = (rgb(186, 152, 116), rgb(150, 118, 88));
    brush.gradient(&Path::rect(edge, wide, 220.0), (edge, front.0), (edge + at(0.0, 90.0), front.1));
    brush.fill(&Path::rounded(edge - at(12.0, 6.0), wide + 24.0, 16.0, 4.0), rgb(226, 202, 168));
}

/// A mug with coffee; `tremble` draws rings in it.
pub(in crate::stage) fn draw_mug(brush: &mut Brush<'_>, middle: Point, colour: Colour, tremble: f32) {
    let dark = mixed(colour, rgb(60, 40, 30), 330);
    brush.shadow(middle + at(14.0, 62.0), 84.0, 24.0, 120);
    brush.line(
        &Path::smooth_line(&[
            middle + at(44.0, 6.0),
            middle + at(78.0, 8.0),
            middle + at(76.0, 44.0),
            middle + at(42.0, 48.0),
        ]),
        12.0,
        dark,
    );
    let cup = [
        at(-48.0, -16.0),
        at(-46.0, 30.0),
        at(-34.0, 62.0),
        at(0.0, 70.0),
        at(34.0, 62.0),
        at(46.0, 30.0),
        at(48.0, -16.0),
        at(0.0, -2.0),
    ]
    .map(|p| middle + p);
    brush.gradient(&Path::smooth(&cup), (middle - at(48.0, 0.0), colour), (middle + at(52.0, 0.0), dark));
    brush.fill(&Path::ellipse(middle + at(0.0, -16.0), 48.0, 15.0), mixed(colour, rgb(255, 255, 255), 300));
    brush.fill(&Path::ellipse(middle + at(0.0, -13.0), 42.0, 11.5), rgb(84, 54, 38));
    if tremble > 0.0 {
        for ring in [0.72, 0.46, 0.2] {
            let path = Path::ellipse(middle + at(2.0, -13.0), 42.0 * ring, 11.5 * ring);
            brush.line(&path, 1.2 + tremble, rgb(176, 132, 100));
        }
        for side in [-1.0, 1.0] {
            let wave = [
                middle + at(side * 62.0, -34.0),
                middle + at(side * 70.0, -22.0),
                middle + at(side * 66.0, -8.0),
            ];
            brush.ink(&wave, 3.6 * tremble, rgb(120, 96, 76));
        }
    }
}

/// A sheet of paper with lines of writing, lying on the table.
pub(in crate::stage) fn draw_sheet(brush: &mut Brush<'_>, corner: Point, slant: f32) {
    let put = |x: f32, y: f32| corner + at(x + (1.0 - y / 110.0) * slant, y);
    brush.shadow(put(120.0, 92.0), 190.0, 52.0, 60);
    brush.fill(
        &Path::polygon(&[put(0.0, 0.0), put(200.0, 0.0), put(240.0, 110.0), put(-24.0, 110.0)]),
        rgb(247, 242, 230),
    );
    for (row, length) in [(22.0, 130.0), (40.0, 150.0), (58.0, 120.0), (78.0, 156.0)] {
        brush.line(&Path::polyline(&[put(22.0, row), put(22.0 + length, row)]), 2.4, rgb(190, 182, 168));
    }
}

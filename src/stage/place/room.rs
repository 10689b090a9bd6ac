//! Walls, windows, plants and lamps.

use crate::stage::colour::{Colour, Light, faded, mixed, rgb};
use crate::stage::path::{Path, Point, at};
use crate::stage::picture::{BLEED, Brush, HEIGHT, WIDTH};

/// The left edge of what goes on beyond the picture.
pub(in crate::stage) const LEFT: f32 = -BLEED;
/// The width of what goes on beyond the picture.
pub(in crate::stage) const ACROSS: f32 = WIDTH + 2.0 * BLEED;

/// A wall from the ceiling down, lighter toward the window on the left.
pub(in crate::stage) fn draw_wall(brush: &mut Brush<'_>, lit: Colour, far: Colour) {
    brush.gradient(
        &Path::rect(at(LEFT, -200.0), ACROSS, HEIGHT + 400.0),
        (at(200.0, 200.0), lit),
        (at(1500.0, 800.0), far),
    );
}

/// A window with what is outside it, softly.
pub(in crate::stage) fn draw_window(brush: &mut Brush<'_>, corner: Point, wide: f32, high: f32, panes: u8) {
    let frame = rgb(246, 238, 224);
    brush.fill(&Path::rounded(corner - at(14.0, 14.0), wide + 28.0, high + 28.0, 4.0), frame);
    let glass = Path::rect(corner, wide, high);
    let (top, low) = match brush.light() {
        Light::Day => (rgb(214, 230, 236), rgb(246, 240, 222)),
        Light::Dusk => (rgb(66, 76, 112), rgb(206, 146, 118)),
    };
    brush.luminous(&glass, (corner, top), (corner + at(0.0, high), low));
    let roof = |x: f32, y: f32| corner + at(wide * x, high * y);
    let roofs = [
        roof(0.0, 0.74),
        roof(0.14, 0.74),
        roof(0.14, 0.62),
        roof(0.22, 0.54),
        roof(0.3, 0.62),
        roof(0.3, 0.72),
        roof(0.52, 0.72),
        roof(0.52, 0.58),
        roof(0.7, 0.58),
        roof(0.7, 0.76),
        roof(0.84, 0.7),
        roof(1.0, 0.76),
        roof(1.0, 1.0),
        roof(0.0, 1.0),
    ];
    brush.fill(&Path::polygon(&roofs), rgb(206, 210, 204));
    for (x, y, r) in [(0.12, 0.94, 0.2), (0.42, 1.0, 0.22), (0.8, 0.96, 0.24)] {
        let half = (wide * r).min(wide * x).min(wide * (1.0 - x));
        let crown = Path::smooth(&[
            roof(x, y - r * 0.6),
            roof(x, y - r * 0.6) + at(half * 0.8, high * 0.04),
            roof(x, 1.0) + at(half, 0.0),
            roof(x, 1.0) - at(half, 0.0),
            roof(x, y - r * 0.6) - at(half * 0.8, -high * 0.05),
        ]);
        brush.fill(&crown, rgb(186, 200, 176));
    }
    for pane in 1..panes {
        let x = wide * f32::from(pane) / f32::from(panes);
        brush.fill(&Path::rect(corner + at(x - 5.0, 0.0), 10.0, high), frame);
    }
    brush.fill(&Path::rect(corner + at(0.0, high * 0.32), wide, 8.0), frame);
    brush.fill(
        &Path::rounded(corner + at(-30.0, high + 10.0), wide + 60.0, 18.0, 3.0),
        mixed(frame, rgb(160, 140, 116), 160),
    );
}

/// A plant in a pot.
pub(in crate::stage) fn draw_plant(brush: &mut Brush<'_>, foot: Point, size: f32) {
    let put = |x: f32, y: f32| foot + at(x, y) * size;
    for (lean, high, shade) in [
        (-62.0, 150.0, 0),
        (58.0, 140.0, 260),
        (-34.0, 210.0, 160),
        (36.0, 216.0, 360),
        (-90.0, 84.0, 300),
        (92.0, 90.0, 420),
        (2.0, 240.0, 80),
    ] {
        let tip = put(lean * 1.25, -96.0 - high);
        let colour = mixed(rgb(150, 170, 134), rgb(116, 140, 110), shade);
        let belly = put(lean * 0.72 - 19.0, -90.0 - high * 0.56);
        let back = put(lean * 0.72 + 19.0, -90.0 - high * 0.5);
        brush.fill(&Path::smooth(&[put(0.0, -84.0), belly, tip, tip, back]), colour);
        brush.ink(
            &[put(0.0, -84.0), put(lean * 0.72, -90.0 - high * 0.52), tip],
            2.4 * size,
            faded(rgb(96, 120, 94), 150),
        );
    }
    let pot = [put(-52.0, -96.0), put(52.0, -96.0), put(40.0, 0.0), put(-40.0, 0.0)];
    brush.gradient(&Path::polygon(&pot), (pot[0], rgb(206, 164, 134)), (pot[1], rgb(178, 134, 106)));
    brush.fill(&Path::rounded(put(-58.0, -104.0), 116.0 * size, 20.0 * size, 3.0), rgb(212, 172, 142));
}

/// Soft light that falls in from the upper left.
pub(in crate::stage) fn draw_sunlight(brush: &mut Brush<'_>) {
    if brush.light() == Light::Day {
        brush.shine(at(520.0, 330.0), 760.0, 560.0, [255, 244, 216, 90]);
    }
}

/// A hanging lamp; lit at dusk.
pub(in crate::stage) fn draw_lamp(brush: &mut Brush<'_>, middle: Point, size: f32, shade: Colour) {
    brush.line(&Path::polyline(&[at(middle.x, -220.0), middle]), 3.0, rgb(120, 108, 98));
    let put = |x: f32, y: f32| middle + at(x, y) * size;
    if brush.light() == Light::Dusk {
        brush.shine(put(0.0, 70.0), 640.0 * size, 480.0 * size, [255, 200, 130, 104]);
    }
    brush.gradient(
        &Path::smooth(&[
            put(-14.0, 0.0),
            put(-14.0, 0.0),
            put(14.0, 0.0),
            put(14.0, 0.0),
            put(58.0, 34.0),
            put(78.0, 62.0),
            put(78.0, 62.0),
            put(-78.0, 62.0),
            put(-78.0, 62.0),
            put(-58.0, 34.0),
        ]),
        (put(-70.0, 0.0), mixed(shade, rgb(255, 250, 240), 240)),
        (put(80.0, 0.0), shade),
    );
    brush.fill(&Path::ellipse(put(0.0, 62.0), 74.0 * size, 8.0 * size), rgb(250, 242, 224));
    if brush.light() == Light::Dusk {
        brush.shine(put(0.0, 62.0), 72.0 * size, 9.0 * size, rgb(255, 232, 186));
    }
}

//! Someone who passes behind the other: not a person of the conversation, so no face.

use crate::stage::colour::{faded, mixed, rgb};
use crate::stage::part::share;
use crate::stage::path::{Path, at};
use crate::stage::picture::{Brush, WIDTH};

/// Draws who passes, on the way from the left edge (−1000) to the right edge (1000).
pub(in crate::stage) fn draw(brush: &mut Brush<'_>, along: i16) {
    let middle = at(WIDTH * (0.5 + share(along.clamp(-1000, 1000)) * 0.56), 330.0);
    let put = |x: f32, y: f32| middle + at(x, y);
    let (cloth, dark) = (rgb(134, 138, 150), rgb(110, 112, 124));
    let trunk = [
        put(-24.0, 84.0),
        put(-74.0, 112.0),
        put(-98.0, 190.0),
        put(-104.0, 330.0),
        put(-96.0, 560.0),
        put(-96.0, 560.0),
        put(96.0, 560.0),
        put(96.0, 560.0),
        put(104.0, 330.0),
        put(98.0, 190.0),
        put(74.0, 112.0),
        put(24.0, 84.0),
    ];
    brush.gradient(&Path::smooth(&trunk), (put(-90.0, 100.0), cloth), (put(110.0, 420.0), dark));
    for side in [-1.0, 1.0_f32] {
        brush.ink(
            &[put(side * 66.0, 170.0), put(side * 70.0, 280.0), put(side * 62.0, 420.0)],
            5.0,
            faded(dark, 200),
        );
    }
    let (skin, hair) = (rgb(206, 168, 142), rgb(112, 92, 80));
    brush.fill(&Path::rounded(put(-20.0, 40.0), 42.0, 62.0, 16.0), mixed(skin, dark, 250));
    // Turned away: hair, an ear and the edge of a cheek.
    let cheek = [
        put(-10.0, -40.0),
        put(34.0, -44.0),
        put(50.0, -22.0),
        put(52.0, 2.0),
        put(60.0, 18.0),
        put(52.0, 24.0),
        put(50.0, 44.0),
        put(34.0, 62.0),
        put(4.0, 58.0),
    ];
    brush.fill(&Path::smooth(&cheek), skin);
    let crown = [
        put(-34.0, 62.0),
        put(-56.0, 30.0),
        put(-62.0, -14.0),
        put(-46.0, -58.0),
        put(-4.0, -76.0),
        put(36.0, -66.0),
        put(52.0, -40.0),
        put(48.0, -24.0),
        put(30.0, -20.0),
        put(24.0, 4.0),
        put(14.0, 8.0),
        put(8.0, 40.0),
        put(-6.0, 64.0),
    ];
    brush.fill(&Path::smooth(&crown), hair);
    brush.fill(&Path::ellipse(put(6.0, 12.0), 9.0, 14.0), mixed(skin, dark, 120));
}

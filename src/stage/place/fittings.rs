//! What rooms have beside the people in them: cupboards, doors, curtains, what hangs on a wall.

use crate::stage::colour::{Colour, faded, mixed, rgb};
use crate::stage::path::{Path, Point, at};
use crate::stage::picture::Brush;

/// A low cupboard with doors.
pub(in crate::stage) fn draw_cupboard(
    brush: &mut Brush<'_>,
    corner: Point,
    size: (f32, f32),
    doors: u8,
    colour: Colour,
) {
    let (wide, high) = size;
    let edge = mixed(colour, rgb(120, 92, 66), 260);
    brush.shadow(corner + at(wide * 0.5, high), wide * 0.56, 20.0, 70);
    brush.gradient(
        &Path::rounded(corner, wide, high, 4.0),
        (corner, colour),
        (corner + at(wide, high), mixed(colour, edge, 450)),
    );
    brush.fill(
        &Path::rounded(corner - at(10.0, 12.0), wide + 20.0, 18.0, 4.0),
        mixed(colour, rgb(255, 246, 230), 420),
    );
    let door = wide / f32::from(doors.max(1));
    for nth in 0..doors {
        let left = corner + at(door * f32::from(nth) + 10.0, 20.0);
        brush.line(&Path::rect(left, door - 20.0, high - 36.0), 3.0, faded(edge, 190));
        let knob = left + at(if nth % 2 == 0 { door - 38.0 } else { 18.0 }, 40.0);
        brush.fill(&Path::ellipse(knob, 6.0, 6.0), edge);
    }
}

/// A door in its frame, with glass in it where that is given.
pub(in crate::stage) fn draw_door(
    brush: &mut Brush<'_>,
    corner: Point,
    size: (f32, f32),
    glass: Option<Colour>,
) {
    let (wide, high) = size;
    brush.fill(&Path::rect(corner, wide, high), rgb(196, 182, 162));
    brush.fill(&Path::rect(corner + at(14.0, 14.0), wide - 28.0, high - 14.0), rgb(220, 212, 198));
    let pane = Path::rect(corner + at(50.0, 50.0), wide - 100.0, high * 0.54);
    match glass {
        Some(colour) => brush.fill(&pane, colour),
        None => brush.line(&pane, 4.0, rgb(204, 194, 178)),
    }
    brush.fill(&Path::rounded(corner + at(26.0, high * 0.614), 12.0, 60.0, 6.0), rgb(150, 140, 126));
}

/// A curtain that hangs beside a window from its upper corner `from`; `inward` is where the window is, −1 or 1.
pub(in crate::stage) fn draw_curtain(
    brush: &mut Brush<'_>,
    from: Point,
    inward: f32,
    high: f32,
    cloth: Colour,
) {
    let put = |x: f32, y: f32| from + at(x * inward, y * high / 420.0);
    let edge = [
        put(-26.0, 0.0),
        put(-26.0, 0.0),
        put(76.0, 0.0),
        put(76.0, 0.0),
        put(58.0, 150.0),
        put(20.0, 280.0),
        put(16.0, 420.0),
        put(16.0, 420.0),
        put(-32.0, 420.0),
        put(-32.0, 420.0),
    ];
    brush.fill(&Path::smooth(&edge), cloth);
    for fold in [2.0, 28.0] {
        brush.ink(
            &[put(fold, 10.0), put(fold - 4.0, 160.0), put(fold * 0.4 - 6.0, 400.0)],
            5.0,
            faded(mixed(cloth, rgb(96, 50, 30), 250), 150),
        );
    }
}

/// A picture in a frame: hills, far away.
pub(in crate::stage) fn draw_poster(brush: &mut Brush<'_>, corner: Point, wide: f32, high: f32) {
    let frame = Path::rounded(corner, wide, high, 3.0);
    brush.fill(&frame, rgb(226, 208, 182));
    brush.line(&frame, 4.0, rgb(190, 164, 132));
    let put = |x: f32, y: f32| corner + at(x * wide, y * high);
    for (lift, colour) in [(0.0, rgb(212, 200, 170)), (0.14, rgb(200, 190, 160))] {
        let hills = [
            put(0.11, 0.75 + lift),
            put(0.33, 0.48 + lift),
            put(0.53, 0.64 + lift * 0.5),
            put(0.73, 0.44 + lift * 1.6),
            put(0.89, 0.76),
            put(0.89, 0.91),
            put(0.11, 0.91),
        ];
        brush.fill(&Path::smooth(&hills), colour);
    }
}

/// A shelf on the wall with jars on it.
pub(in crate::stage) fn draw_jars(brush: &mut Brush<'_>, from: Point, wide: f32) {
    brush.fill(&Path::rect(from, wide, 14.0), rgb(196, 160, 120));
    let jars = [
        (14.0, 66.0, rgb(200, 150, 116)),
        (72.0, 86.0, rgb(172, 176, 150)),
        (120.0, 54.0, rgb(214, 190, 140)),
    ];
    for (x, high, colour) in jars {
        let corner = from + at(x, -high);
        brush.fill(&Path::rounded(corner, 42.0, high, 7.0), colour);
        brush.fill(
            &Path::rounded(corner - at(2.0, 5.0), 46.0, 11.0, 4.0),
            mixed(colour, rgb(110, 84, 60), 260),
        );
    }
}

/// A bookcase with binders, in quiet colours; `nth` is which of several it is: each is filled in its own way.
pub(in crate::stage) fn draw_bookcase(brush: &mut Brush<'_>, corner: Point, nth: u8) {
    let wood = rgb(204, 174, 138);
    let put = |x: f32, y: f32| corner + at(x, y);
    brush.fill(&Path::rect(corner, 400.0, 600.0), mixed(wood, rgb(150, 116, 84), 260));
    for shelf in [0.0, 190.0, 380.0] {
        brush.fill(&Path::rect(put(12.0, shelf + 12.0), 376.0, 178.0), rgb(190, 160, 126));
        brush.fill(&Path::rect(put(0.0, shelf), 400.0, 14.0), wood);
    }
    let spines =
        [rgb(190, 150, 132), rgb(172, 168, 146), rgb(204, 184, 150), rgb(164, 160, 164), rgb(196, 164, 128)];
    for (shelf, row) in [(190.0, 0_u8), (380.0, 1), (570.0, 2)] {
        let mut x = 22.0;
        for book in 0..9_u8 {
            let pick = (book * 3 + row * 2 + nth) % 5;
            let (wide, high) =
                (26.0 + f32::from(pick % 3) * 8.0, 108.0 + f32::from((book * 5 + row + nth * 3) % 4) * 13.0);
            if (book + row + nth * 2) % 5 != 4 {
                brush.fill(&Path::rect(put(x, shelf - high), wide - 3.0, high), spines[usize::from(pick)]);
                let label = put(x + 6.0, shelf - high + 22.0);
                brush.fill(&Path::rect(label, wide - 15.0, 26.0), rgb(226, 212, 190));
            }
            x += wide;
        }
    }
}

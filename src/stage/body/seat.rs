//! What someone sits in, where it is to be seen.

use super::Build;
use super::skeleton::TABLE;
use crate::stage::character::Seat;
use crate::stage::colour::{mixed, rgb};
use crate::stage::path::{Path, at};
use crate::stage::picture::Brush;

/// Draws the seat, behind the body.
pub(super) fn draw(brush: &mut Brush<'_>, build: Build<'_>) {
    match build.character.build.seat {
        Seat::Chair => {}
        Seat::Wheelchair => draw_wheelchair(brush, build),
    }
}

/// A wheelchair from before: wheels beside the arms, the back and its push handles behind the shoulders.
fn draw_wheelchair(brush: &mut Brush<'_>, build: Build<'_>) {
    let joint = build.character.build.shoulder;
    let (steel, dark) = (rgb(92, 96, 104), rgb(46, 46, 52));
    let table = TABLE + build.character.build.height;
    for side in [-1.0, 1.0_f32] {
        let put = |x: f32, y: f32| at(side * x, y);
        let hub = put(joint + 124.0, table + 70.0);
        // The guard between body and wheel, and the rest for the arm.
        brush.fill(
            &Path::rounded(put(joint + 88.0, table - 76.0) - at(20.0, 0.0), 40.0, 260.0, 14.0),
            mixed(dark, steel, 300),
        );
        let tyre = Path::ellipse(hub, 17.0, 222.0);
        brush.line(&Path::ellipse(hub + at(side * 15.0, 0.0), 11.0, 196.0), 6.0, rgb(170, 168, 164));
        brush.fill(&tyre, dark);
        let light =
            [hub + at(side * -9.0, -160.0), hub + at(side * -12.0, -60.0), hub + at(side * -12.0, 60.0)];
        brush.ink(&light, 7.0, steel);
        let post = [put(joint - 6.0, 420.0), put(joint + 40.0, 320.0), put(joint + 56.0, 236.0)];
        brush.line(&Path::smooth_line(&post), 15.0, dark);
        brush.line(&Path::smooth_line(&post), 10.0, steel);
        // The grip points away from the viewer: little more than its end is seen.
        brush.fill(&Path::rounded(put(joint + 56.0, 214.0) - at(21.0, 10.0), 42.0, 36.0, 13.0), dark);
        brush.fill(&Path::ellipse(put(joint + 56.0, 222.0), 13.0, 10.0), mixed(dark, steel, 400));
    }
    let back = Path::rounded(at(-joint - 20.0, 268.0), (joint + 20.0) * 2.0, 420.0, 30.0);
    brush.line(&back, 5.0, dark);
    brush.fill(&back, mixed(dark, rgb(90, 84, 88), 500));
}

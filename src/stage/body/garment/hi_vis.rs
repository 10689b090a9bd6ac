//! A safety vest over a work shirt.

use super::tailoring::{armhole, fitted, lifted, mirrored, piece};
use crate::stage::body::Build;
use crate::stage::colour::{faded, mixed, rgb};
use crate::stage::path::{Path, Point, at};
use crate::stage::picture::Brush;

/// What lies over the trunk.
pub(super) fn draw_front(brush: &mut Brush<'_>, build: Build<'_>) {
    let clothes = build.character.clothes;
    let (joint, girth, lift) =
        (build.character.build.shoulder, build.character.build.girth, build.skeleton.lift * 0.8);
    let hole = armhole(build);
    let shirt = [(-60., 186.), (0., 236.), (60., 186.), (56., 250.), (30., 330.), (-30., 330.), (-56., 250.)];
    brush.fill(&Path::smooth(&lifted(&shirt, lift)), clothes.under);
    let collar =
        [(-50., 150.), (-72., 178.), (-62., 232.), (-62., 232.), (-8., 252.), (-8., 252.), (-34., 204.)];
    let edge = faded(clothes.line, 210);
    let right = vec![
        (56., 176.),
        (joint * 0.62, 198.),
        (hole - 22., 262.),
        (hole - 14., 340.),
        (hole + 6., 420.),
        (joint - 16. + girth, 540.),
        (joint - 10. + girth, 790.),
        (joint - 10. + girth, 790.),
        (3., 790.),
        (3., 790.),
        (3., 346.),
        (3., 346.),
        (26., 290.),
    ];
    let dark = mixed(clothes.accent, rgb(120, 80, 20), 260);
    piece(brush, &lifted(&mirrored(&right), lift), clothes.accent, edge);
    piece(brush, &lifted(&right, lift), dark, edge);
    draw_bands(brush, build, lift);
    let side = |points: &[(f32, f32)]| lifted(points, lift);
    piece(brush, &side(&fitted(build, &collar)), clothes.base, clothes.line);
    piece(brush, &side(&mirrored(&fitted(build, &collar))), clothes.shade, clothes.line);
    brush.line(&Path::polyline(&[at(0.0, 346.0 + lift), at(0.0, 790.0)]), 4.0, edge);
}

/// The bands that throw light back: over each shoulder and around the waist.
fn draw_bands(brush: &mut Brush<'_>, build: Build<'_>, lift: f32) {
    let (joint, girth) = (build.character.build.shoulder, build.character.build.girth);
    let (silver, shade) = (rgb(226, 226, 218), rgb(178, 180, 176));
    for side in [-1.0, 1.0_f32] {
        let put = |x: f32, y: f32| at(side * x, y + lift);
        let strap = [
            put(joint * 0.42, 186.0),
            put(joint * 0.44, 300.0),
            put(joint * 0.46 + girth * 0.3, 440.0),
            put(joint * 0.46 + girth * 0.4, 790.0),
        ];
        brush.line(&Path::smooth_line(&strap), 25.0, if side < 0.0 { silver } else { shade });
    }
    let edge = joint - 17.0 + girth;
    for y in [448.0, 560.0] {
        let reach = if y < 500.0 { edge * 0.96 } else { edge };
        let band = |dy: f32| -> Vec<Point> {
            [
                (-reach, y + dy),
                (-reach * 0.5, y + 10. + dy),
                (0., y + 13. + dy),
                (reach * 0.5, y + 10. + dy),
                (reach, y + dy),
            ]
            .map(|(x, y): (f32, f32)| at(x, y + lift * 0.5))
            .to_vec()
        };
        let outline: Vec<Point> = band(-13.0).into_iter().chain(band(13.0).into_iter().rev()).collect();
        brush.gradient(&Path::polygon(&outline), (at(-reach, y), silver), (at(reach, y), shade));
    }
}

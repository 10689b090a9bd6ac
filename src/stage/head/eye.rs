//! One eye: what shows of the ball between the lids.

use super::Sitter;
use super::lines::opacity;
use super::opening::{APART, LEVEL, Opening};
use crate::stage::colour::{Colour, faded, mixed, rgb};
use crate::stage::part::share;
use crate::stage::path::{Path, Point, at};
use crate::stage::picture::Brush;
use az::SaturatingAs;

/// The radius of the iris.
const IRIS: f32 = 9.6;

/// Draws the eye on one side, −1 or 1.
pub(super) fn draw(brush: &mut Brush<'_>, sitter: Sitter<'_>, side: f32) {
    let opening = Opening::of(sitter, side);
    if opening.is_open() {
        draw_ball(brush, sitter, &opening);
    }
    draw_lids(brush, sitter, &opening);
    if sitter.pose.tears > 500 {
        draw_tear(brush, sitter, &opening);
    }
}

/// On the left a tear that has run down the cheek, on the right a lid that is full.
fn draw_tear(brush: &mut Brush<'_>, sitter: Sitter<'_>, opening: &Opening) {
    let Sitter { character, pose, frame } = sitter;
    let x = opening.side * (APART + 4.0);
    let lid = at(x, opening.bottom(x));
    let put = |from: Point, points: &[(f32, f32)]| -> Vec<Point> {
        points.iter().map(|&point| frame.face(from + point.into())).collect()
    };
    let (end, edge) = if opening.side < 0.0 {
        let track = put(lid, &[(0., 1.), (-2.5, 15.), (-2., 26.)]);
        brush.ink(&track, 3.6, faded(rgb(232, 243, 250), opacity(pose.tears, 105)));
        let end = lid + at(-2.0, 30.0);
        (end, put(end, &[(0., -8.), (0., -8.), (4., 0.5), (3.9, 4.6), (0., 7.8), (-3.9, 4.6), (-4., 0.5)]))
    } else {
        let end = lid + at(0.0, 2.0);
        (end, put(end, &[(-9., -2.5), (0., -2.), (9., -3.), (4., 3.), (0., 4.5), (-5., 2.5)]))
    };
    let drop = Path::smooth(&edge);
    brush.line(&drop, 2.0, faded(character.skin.line, 140));
    brush.fill(&drop, faded(rgb(224, 239, 249), 205));
    let light = frame.face(end + at(-1.2, 0.5));
    brush.fill(&Path::ellipse(light, 1.3, 2.0), faded(rgb(255, 255, 255), opacity(pose.tears, 255)));
}

fn draw_ball(brush: &mut Brush<'_>, sitter: Sitter<'_>, opening: &Opening) {
    let Sitter { character, pose, frame } = sitter;
    let (left, right) = (opening.side * APART - opening.half(), opening.side * APART + opening.half());
    let mut paint = |path: Option<Path>, colour: Colour| {
        if let Some(path) = path {
            brush.fill(&path.map(|point| frame.lifted(point, -6.0)), colour);
        }
    };
    // The white is in the shade of the lids, on dark skin more.
    let white = mixed(
        mixed(rgb(246, 240, 230), character.skin.shade, 130),
        character.skin.flush,
        (pose.tears.max(pose.weary) / 7).saturating_as::<u16>(),
    );
    paint(opening.part(left, right, |_| -99.0, |_| 99.0), white);
    // The eyes keep to the trainee while the head turns a little: turn and gaze add up.
    let away = share(pose.gaze_x) * 8.5 - frame.turned() * 7.0;
    let steep = if pose.gaze_y > 0 { 5.0 } else { 6.0 };
    let centre = at(opening.side * (APART - 0.8) + away, LEVEL - 0.6 + share(pose.gaze_y) * steep);
    let iris = IRIS * opening.size;
    paint(opening.disc(centre, iris), mixed(character.eyes.iris, rgb(20, 14, 12), 520));
    paint(opening.disc(centre + at(0.4, 1.0), iris - 2.0), character.eyes.iris);
    paint(opening.disc(centre, 4.3 * opening.size), rgb(22, 16, 15));
    // The upper lid throws its shadow on the ball.
    let deep = ((opening.upper + opening.lower) * 0.2).min(3.0);
    paint(opening.part(left, right, |_| -99.0, |x| opening.top(x) + deep), faded(character.skin.line, 105));
    paint(opening.disc(centre + at(-3.4, -3.4), 2.5), rgb(255, 252, 246));
    if pose.tears > 0 {
        let wet = opacity(pose.tears, 230);
        paint(opening.disc(centre + at(3.6, 3.6), 1.9), faded(rgb(255, 255, 255), wet));
        let brim = faded(rgb(250, 252, 255), opacity(pose.tears, 150));
        paint(opening.part(left, right, |x| opening.bottom(x) - 2.0, |_| 99.0), brim);
    }
}

fn draw_lids(brush: &mut Brush<'_>, sitter: Sitter<'_>, opening: &Opening) {
    let Sitter { character, pose, frame } = sitter;
    let skin = character.skin;
    let placed = |points: Vec<Point>| -> Vec<Point> {
        points.into_iter().map(|point| frame.lifted(point, -5.0)).collect()
    };
    let dark = mixed(skin.line, rgb(28, 18, 16), 640);
    let mut upper = opening.lid(|x| opening.top(x), (-1.0, 1.0), 0.0);
    let outer = opening.side * (APART + opening.half());
    let tip = at(outer, opening.top(outer));
    upper.push(tip + at(opening.side * (2.0 + character.eyes.lashes), -character.eyes.lashes * 0.55));
    brush.ink(&placed(upper), 4.6 + character.eyes.lashes * 0.15, dark);
    // The fold of the upper lid: closer to the edge the wider the eye stands.
    let fold = 3.6 + (9.4 - opening.upper).max(0.0) * 0.42;
    let crease = opening.lid(|x| opening.top(x), (-0.86, 1.02), -fold - 1.6);
    brush.ink(&placed(crease), 2.2, faded(skin.line, 150));
    let lower = opening.lid(|x| opening.bottom(x), (-0.6, 1.0), 0.8);
    brush.ink(&placed(lower), 2.0, faded(skin.line, 140));
    let bag = opening.lid(|x| opening.bottom(x), (-0.85, 0.55), 8.0);
    let worn = pose.weary.max(character.age / 2).max(pose.squint / 2);
    brush.ink(&placed(bag), 2.4, faded(skin.line, opacity(worn, 120)));
    let under = frame.face(at(opening.side * (APART - 3.0), LEVEL + 13.0));
    brush.glow(under, 22.0, 10.0, faded(mixed(skin.line, rgb(88, 64, 96), 500), opacity(pose.weary, 84)));
}

//! The mouth: lips, the line between them, and what shows when it opens.

use super::Sitter;
use super::lines::opacity;
use crate::stage::colour::{faded, mixed, rgb};
use crate::stage::part::share;
use crate::stage::path::{Path, Point, at};
use crate::stage::picture::Brush;

/// The height of the mouth at rest.
const LEVEL: f32 = 67.0;

/// Where the mouth's edges run.
struct Mouth {
    corners: [Point; 2],
    /// The middle of the line where the lips meet.
    middle: Point,
    /// How far the lips stand apart.
    gap: f32,
    /// The heights of the upper and the lower lip.
    lips: (f32, f32),
}

impl Mouth {
    fn of(sitter: Sitter<'_>) -> Self {
        let Sitter { character, pose, .. } = sitter;
        // A mouth at rest turns up a little: straight lips look displeased.
        let curve = share(pose.mouth_curve) + 0.07;
        let (press, skew) = (share(pose.mouth_press), share(pose.mouth_skew));
        let gap = share(pose.mouth_open) * 22.0;
        let half = 25.0 + curve.abs() * 7.0 + press * 2.0 - share(pose.mouth_open) * 3.0;
        let raised = curve * if curve > 0.0 { 8.5 } else { 6.5 };
        let wide = character.features.mouth;
        let corner = |side: f32| {
            let drawn = (skew * side).max(0.0);
            at(side * half * wide + skew * 5.0 + side * drawn * 2.0, LEVEL - raised - drawn * 6.0 + gap * 0.2)
        };
        let full = character.features.lips;
        Self {
            corners: [corner(-1.0), corner(1.0)],
            middle: at(skew * 4.0, LEVEL + curve * 3.2 - press * 0.5),
            gap,
            lips: (6.4 * full * (1.0 - press * 0.72), 8.8 * full * (1.0 - press * 0.66)),
        }
    }

    /// The line through both corners that passes `down` below the middle.
    fn line(&self, down: f32) -> [Point; 5] {
        let [left, right] = self.corners;
        let middle = self.middle + at(0.0, down);
        let between = |corner: Point| {
            let point = corner.toward(middle, 0.56);
            at(point.x, point.y + (middle.y - corner.y) * 0.27)
        };
        [left, between(left), middle, between(right), right]
    }
}

/// Draws the mouth.
pub(super) fn draw(brush: &mut Brush<'_>, sitter: Sitter<'_>) {
    let Sitter { character, pose, frame } = sitter;
    let skin = character.skin;
    let mouth = Mouth::of(sitter);
    let placed =
        |points: &[Point]| -> Vec<Point> { points.iter().map(|&point| frame.lifted(point, 6.0)).collect() };
    let (over, under) = (mouth.line(-mouth.gap * 0.28), mouth.line(mouth.gap * 0.72));
    let back = |line: [Point; 5]| [line[4], line[4], line[3], line[2], line[1], line[0], line[0]];

    if mouth.gap > 0.5 {
        let hole: Vec<Point> = over.iter().copied().chain(back(under)).collect();
        brush.fill(&Path::smooth(&placed(&hole)), rgb(84, 36, 34));
        let biting = mouth.line((mouth.gap * 0.72 - 1.0).min(2.6 - mouth.gap * 0.06));
        let teeth: Vec<Point> = over[1..4].iter().copied().chain([biting[3], biting[2], biting[1]]).collect();
        brush.fill(&Path::smooth(&placed(&teeth)), rgb(240, 232, 220));
    }
    let (upper, lower) = mouth.lips;
    let top = mouth.middle + at(0.0, -mouth.gap * 0.28);
    let bow = [
        top + at(-17.0, -upper * 0.62),
        top + at(-6.5, -upper),
        top + at(0.0, -upper * 0.72),
        top + at(6.5, -upper),
        top + at(17.0, -upper * 0.62),
    ];
    let lip: Vec<Point> = [mouth.corners[0]].into_iter().chain(bow).chain(back(over)).collect();
    brush.fill(&Path::smooth(&placed(&lip)), mixed(skin.lips, skin.line, 170));
    let bottom = mouth.middle + at(0.0, mouth.gap * 0.72);
    let swell = [bottom + at(-15.0, lower * 0.78), bottom + at(0.0, lower), bottom + at(15.0, lower * 0.78)];
    let lip: Vec<Point> = [mouth.corners[0]].into_iter().chain(swell).chain(back(under)).collect();
    brush.fill(&Path::smooth(&placed(&lip)), skin.lips);
    brush.glow(
        frame.lifted(bottom + at(-3.0, lower * 0.45), 6.0),
        11.0,
        lower * 0.4 + 0.5,
        faded(mixed(skin.lips, rgb(255, 232, 220), 650), 110),
    );

    let line = placed(&over);
    brush.ink(&line, 3.4, mixed(skin.line, rgb(60, 24, 22), 600));
    if mouth.gap > 0.5 {
        brush.ink(&placed(&under), 2.2, faded(skin.line, 190));
    }
    // Corners: pressed in, drawn down or up.
    for (index, side) in [(0, -1.0), (1, 1.0_f32)] {
        let corner = mouth.corners[index];
        let tick =
            [corner + at(side * 1.0, -2.5), corner + at(side * 3.2, 0.5), corner + at(side * 2.4, 4.0)];
        let strain = 320 + pose.mouth_press / 2 + pose.mouth_curve.abs() / 3;
        brush.ink(&placed(&tick), 2.2, faded(skin.line, opacity(strain, 120)));
        let fold =
            [corner + at(side * 4.0, 5.0), corner + at(side * 7.0, 12.0), corner + at(side * 7.0, 20.0)];
        brush.ink(&placed(&fold), 2.2, faded(skin.line, opacity(character.age / 2 - pose.mouth_curve, 120)));
    }
    let chin = [at(-11.0, 88.0), at(0.0, 85.0), at(11.0, 88.0)];
    brush.ink(
        &placed(&chin),
        2.4,
        faded(skin.line, opacity(pose.mouth_press / 2 - pose.mouth_curve / 2 + 250, 150)),
    );
}

//! The shape of the head, its light and shade, its ears and lines.

use super::light::light_on;
use super::lines::{bitten, opacity};
use super::{Sitter, hair};
use crate::stage::colour::{faded, mixed};
use crate::stage::part::share;
use crate::stage::path::{Path, Point, at};
use crate::stage::picture::Brush;
use az::SaturatingAs;

/// The right half of the face's outline, crown to chin.
const OUTLINE: [(f32, f32); 10] = [
    (0.0, -128.0),
    (46.0, -119.0),
    (75.0, -86.0),
    (84.0, -42.0),
    (83.0, 0.0),
    (79.0, 34.0),
    (70.0, 66.0),
    (51.0, 94.0),
    (25.0, 111.0),
    (0.0, 113.0),
];

/// One point of the outline, with this person's jaw.
pub(super) fn shaped(sitter: Sitter<'_>, (x, y): (f32, f32)) -> Point {
    let jaw = sitter.character.features.jaw;
    let lower = ((y - 10.0) / 60.0).clamp(0.0, 1.0);
    let strain = share(sitter.pose.jaw) * 3.0 + share(bitten(sitter.pose)) * 2.5;
    let set = strain * (1.0 - ((y - 66.0) / 30.0).abs()).max(0.0);
    let full = sitter.character.features.cheeks * 9.0 * (1.0 - ((y - 52.0) / 52.0).powi(2)).max(0.0);
    let set = set + full;
    let drop = share(sitter.pose.mouth_open) * 9.0 * ((y - 70.0) / 43.0).clamp(0.0, 1.0);
    at(x * (1.0 + (jaw - 1.0) * lower) + set.min(x.abs()).copysign(x), y + drop)
}

fn outline(sitter: Sitter<'_>) -> Path {
    let right = OUTLINE.iter().map(|&point| shaped(sitter, point));
    let left = OUTLINE[1..9].iter().rev().map(|&point| shaped(sitter, point)).map(|p| at(-p.x, p.y));
    Path::smooth(&right.chain(left).collect::<Vec<_>>())
}

/// The ears, behind the face.
pub(super) fn draw_ears(brush: &mut Brush<'_>, sitter: Sitter<'_>) {
    if hair::hides_ears(sitter.character) {
        return;
    }
    let skin = sitter.character.skin;
    let redden = (sitter.pose.flush * 2 / 5).saturating_as::<u16>();
    let blood = mixed(skin.base, skin.flush, redden);
    for side in [-1.0, 1.0_f32] {
        // The ear on the side the head turns to goes out of sight behind the cheek.
        let near = 1.0 - side * sitter.frame.turned() * 1.2;
        let place = |points: &[(f32, f32)]| -> Vec<Point> {
            let put = |&(x, y): &(f32, f32)| sitter.frame.solid(at(side * (82.0 + x * near), y), -14.0);
            points.iter().map(put).collect()
        };
        let ear = place(&[
            (-6., -20.),
            (6., -29.),
            (17., -24.),
            (19., -6.),
            (13., 14.),
            (7., 27.),
            (-2., 28.),
            (-8., 12.),
        ]);
        brush.fill(&Path::smooth(&ear), if side > 0.0 { mixed(blood, skin.shade, 650) } else { blood });
        brush.ink(
            &place(&[(0., -20.), (10., -21.), (13., -8.), (8., 8.), (4., 18.)]),
            2.4,
            faded(skin.line, 130),
        );
        brush.ink(&place(&[(3., -8.), (7., -2.), (3., 8.)]), 2.6, faded(skin.line, 110));
        brush.ink(
            &place(&[(6., -29.), (18., -24.), (20., -6.), (13., 14.), (7., 27.)]),
            1.8,
            faded(skin.line, 120),
        );
    }
}

/// The face and the light on it, which comes from the upper left.
pub(super) fn draw_face(brush: &mut Brush<'_>, sitter: Sitter<'_>) {
    let skin = sitter.character.skin;
    let frame = sitter.frame;
    let skull = [
        (0., -126.),
        (52., -114.),
        (80., -74.),
        (86., -20.),
        (82., 16.),
        (64., 48.),
        (0., 84.),
        (-64., 48.),
        (-82., 16.),
        (-86., -20.),
        (-80., -74.),
        (-52., -114.),
    ]
    .map(|point: (f32, f32)| frame.outline(point.into()));
    brush.fill(&Path::smooth(&skull), mixed(skin.base, skin.shade, 350));
    // Blood colours the whole face a little, cheeks and nose most.
    let flush = (sitter.pose.flush / 4).saturating_as::<u16>();
    let (lit, dark) = (mixed(skin.base, skin.flush, flush), mixed(skin.base, skin.shade, 620));
    let face = frame.path(&outline(sitter));
    brush.gradient(
        &face,
        (frame.face(at(-70.0, -60.0)), lit),
        (frame.face(at(96.0, 96.0)), mixed(dark, skin.flush, flush)),
    );
    draw_shade(brush, sitter);
    for (x, y, wide, high, most) in
        [(-39., 32., 37., 34., 80), (40., 32., 33., 34., 80), (0., 26., 22., 18., 34)]
    {
        let reddened = opacity(sitter.pose.flush, most).saturating_add(most / 4);
        brush.glow(frame.face(at(x, y)), wide, high, faded(skin.flush, reddened));
    }
}

/// The side turned from the light: an edge of shade along cheek and jaw.
fn draw_shade(brush: &mut Brush<'_>, sitter: Sitter<'_>) {
    let skin = sitter.character.skin;
    let frame = sitter.frame;
    let rim = OUTLINE[3..].iter().map(|&point| shaped(sitter, point) * 0.992);
    let back =
        [(-6., 106.), (24., 98.), (46., 80.), (58., 52.), (62., 28.), (70., 4.), (69., -24.), (72., -52.)];
    let inner = back.iter().map(|&point| shaped(sitter, point));
    let shade: Vec<Point> = rim.chain(inner).map(|point| frame.face(point)).collect();
    brush.fill(&Path::smooth(&shade), faded(skin.shade, 150));
    let light = light_on(skin);
    // The hollow under the lower lip and the sockets of the eyes.
    brush.glow(frame.face(at(0.0, 86.0)), 22.0, 8.0, faded(skin.shade, 150));
    for side in [-1.0, 1.0] {
        brush.glow(frame.face(at(side * 26.0, -18.0)), 24.0, 17.0, faded(skin.shade, 120));
    }
    brush.glow(frame.face(at(-30.0, -70.0)), 44.0, 26.0, faded(light, 70));
    brush.glow(frame.face(at(-44.0, 18.0)), 26.0, 18.0, faded(light, 80));
    let jawline: Vec<Point> = OUTLINE[4..]
        .iter()
        .map(|&point| shaped(sitter, point))
        .chain([shaped(sitter, (-23., 110.)), shaped(sitter, (-49., 93.))].map(|p| p))
        .map(|point| frame.face(point))
        .collect();
    brush.ink(&jawline, 2.6, faded(skin.line, 150));
    let left: Vec<Point> = OUTLINE[4..9]
        .iter()
        .map(|&point| shaped(sitter, point))
        .map(|point| frame.face(at(-point.x, point.y)))
        .collect();
    brush.ink(&left, 1.8, faded(skin.line, 110));
}

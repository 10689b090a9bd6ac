//! Clothes: what tells the hoodie from the cardigan.

mod cardigan;
mod hoodie;
mod jacket;
mod jumper;

use super::Build;
use crate::stage::character::Garment;
use crate::stage::colour::{Colour, faded, mixed};
use crate::stage::path::{Path, Point, at};
use crate::stage::picture::Brush;

/// What lies behind the neck.
pub(super) fn draw_behind(brush: &mut Brush<'_>, build: Build<'_>) {
    match build.character.clothes.garment {
        Garment::Hoodie => hoodie::draw_behind(brush, build),
        Garment::Jumper | Garment::Cardigan => draw_collar_behind(brush, build),
        Garment::Jacket => {}
    }
}

/// What lies over the trunk.
pub(super) fn draw_front(brush: &mut Brush<'_>, build: Build<'_>) {
    match build.character.clothes.garment {
        Garment::Hoodie => hoodie::draw_front(brush, build),
        Garment::Cardigan => cardigan::draw_front(brush, build),
        Garment::Jumper => jumper::draw_front(brush, build),
        Garment::Jacket => jacket::draw_front(brush, build),
    }
    draw_folds(brush, build);
}

/// The back of a shirt's or a blouse's collar.
fn draw_collar_behind(brush: &mut Brush<'_>, build: Build<'_>) {
    let clothes = build.character.clothes;
    let collar = [(-62., 186.), (-56., 142.), (0., 128.), (56., 142.), (62., 186.), (0., 220.)];
    let path = Path::smooth(&lifted(&collar, build.skeleton.lift * 0.7));
    brush.fill(&path, mixed(clothes.under, clothes.line, 280));
}

/// Points that go up with the shoulders.
fn lifted(points: &[(f32, f32)], lift: f32) -> Vec<Point> {
    points.iter().map(|&(x, y)| at(x, y + lift)).collect()
}

/// The same points on the other side.
fn mirrored(points: &[(f32, f32)]) -> Vec<(f32, f32)> {
    points.iter().map(|&(x, y)| (-x, y)).collect()
}

/// One piece of cloth with a line around it.
fn piece(brush: &mut Brush<'_>, points: &[Point], colour: Colour, line: Colour) {
    let path = Path::smooth(points);
    brush.line(&path, 3.2, line);
    brush.fill(&path, colour);
}

/// Folds that run from the armpits.
fn draw_folds(brush: &mut Brush<'_>, build: Build<'_>) {
    let line = build.character.clothes.line;
    let joint = build.character.build.shoulder;
    let lift = build.skeleton.lift;
    for side in [-1.0, 1.0_f32] {
        let fold = |points: &[(f32, f32)]| -> Vec<Point> {
            points.iter().map(|&(x, y)| at(side * (joint + x), y + lift * 0.6)).collect()
        };
        brush.ink(&fold(&[(-42., 330.), (-60., 346.), (-92., 352.)]), 4.0, faded(line, 120));
        brush.ink(&fold(&[(-44., 352.), (-58., 384.), (-86., 402.)]), 4.0, faded(line, 100));
        brush.ink(&fold(&[(-30., 470.), (-52., 484.), (-84., 486.)]), 4.0, faded(line, 80));
    }
}

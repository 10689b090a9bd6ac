//! Clothes: what tells the hoodie from the cardigan.

mod blouse;
mod cardigan;
mod hi_vis;
mod hoodie;
mod jacket;
mod jumper;
mod overall;
mod polo;
mod scarf;
mod slipover;
mod suit;
mod sweater;
mod tunic;

use super::Build;
use super::trunk::fill_cloth;
use crate::stage::character::{Garment, Headwear};
use crate::stage::colour::{Colour, faded, mixed};
use crate::stage::path::{Path, Point, at};
use crate::stage::picture::Brush;

/// What lies behind the neck.
pub(super) fn draw_behind(brush: &mut Brush<'_>, build: Build<'_>) {
    match build.character.clothes.garment {
        Garment::Hoodie => hoodie::draw_behind(brush, build),
        Garment::Jumper | Garment::Cardigan | Garment::Suit => {
            draw_collar_behind(brush, build, build.character.clothes.under);
        }
        Garment::HiVis | Garment::Slipover | Garment::Blouse | Garment::Polo => {
            draw_collar_behind(brush, build, build.character.clothes.shade);
        }
        Garment::Jacket | Garment::Overall | Garment::Tunic | Garment::Sweater => {}
    }
}

/// What lies over the trunk.
pub(super) fn draw_front(brush: &mut Brush<'_>, build: Build<'_>) {
    // Folds are in the outer garment, so they run under lapels, straps and bands.
    draw_folds(brush, build);
    match build.character.clothes.garment {
        Garment::Hoodie => hoodie::draw_front(brush, build),
        Garment::Cardigan => cardigan::draw_front(brush, build),
        Garment::Jumper => jumper::draw_front(brush, build),
        Garment::Jacket => jacket::draw_front(brush, build),
        Garment::Suit => suit::draw_front(brush, build),
        Garment::HiVis => hi_vis::draw_front(brush, build),
        Garment::Overall => overall::draw_front(brush, build),
        Garment::Tunic => tunic::draw_front(brush, build),
        Garment::Sweater => sweater::draw_front(brush, build),
        Garment::Polo => polo::draw_front(brush, build),
        Garment::Slipover => slipover::draw_front(brush, build),
        Garment::Blouse => blouse::draw_front(brush, build),
    }
    if let Some(cover) = build.character.cover.filter(|cover| cover.headwear == Headwear::Headscarf) {
        scarf::draw(brush, build, cover);
    }
}

/// Whether the arms are bare below the middle of the upper arm.
pub(super) fn has_short_sleeves(garment: Garment) -> bool {
    garment == Garment::Tunic
}

/// The back of a shirt's or a blouse's collar.
fn draw_collar_behind(brush: &mut Brush<'_>, build: Build<'_>, colour: Colour) {
    let clothes = build.character.clothes;
    let collar = [(-50., 186.), (-46., 146.), (0., 136.), (46., 146.), (50., 186.), (0., 220.)];
    let path = Path::smooth(&lifted(&fitted(build, &collar), build.skeleton.lift * 0.7));
    brush.fill(&path, mixed(colour, clothes.line, 280));
}

/// The cloth below a collar that closes around the neck.
fn draw_closed_neck(brush: &mut Brush<'_>, build: Build<'_>) {
    let neck = build.character.build.neck;
    let cloth = [
        (-neck - 18., 178.),
        (0., 216.),
        (neck + 18., 178.),
        (neck * 0.9, 270.),
        (0., 300.),
        (-neck * 0.9, 270.),
    ];
    fill_cloth(brush, build, &Path::smooth(&lifted(&cloth, build.skeleton.lift * 0.6)));
}

/// How far from the middle the inner side of an arm comes to lie, halfway between shoulder and elbow.
fn armhole(build: Build<'_>) -> f32 {
    let body = build.character.build;
    body.shoulder + 15.0 - 51.0 * body.arm + body.girth * 0.3
}

/// Points around the neck, as wide as this one's neck asks.
fn fitted(build: Build<'_>, points: &[(f32, f32)]) -> Vec<(f32, f32)> {
    let wide = build.character.build.neck / 44.0;
    points.iter().map(|&(x, y)| (x * wide, y)).collect()
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

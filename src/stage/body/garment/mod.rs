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
mod tailoring;
mod tunic;

use super::Build;
use crate::stage::character::{Garment, Headwear};
use crate::stage::colour::{Colour, faded, mixed};
use crate::stage::path::{Path, Point, at};
use crate::stage::picture::Brush;
use tailoring::{fitted, lifted};

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

//! Arms in their sleeves, and which hand lies where.

use super::Build;
use super::hand;
use super::skeleton::{Arm, TABLE};
use super::trunk::fill_cloth;
use crate::scenario::Arms;
use crate::stage::colour::{faded, mixed};
use crate::stage::path::{Path, Point, at};
use crate::stage::picture::Brush;
use crate::stage::ribbon::limb;

/// Wrists closer to each other than this can have their hands folded.
const FOLDED: f32 = 190.0;

/// From this far on toward the face, in thousandths, a hand is drawn as it is at the face.
const RAISED: i16 = 180;

/// Draws both arms, in the order in which they lie over each other.
pub(super) fn draw(brush: &mut Brush<'_>, build: Build<'_>) {
    let (left, right) = (&build.skeleton.left, &build.skeleton.right);
    let raised = build.pose.arms.to_face > RAISED;
    match if raised { Arms::HandToFace } else { build.pose.arms.main() } {
        Arms::Rest => {
            draw_contact(brush, left);
            draw_contact(brush, right);
            draw_sleeve(brush, build, left, 1.0);
            draw_sleeve(brush, build, right, -1.0);
            if (right.wrist - left.wrist).length() < FOLDED {
                hand::draw_folded(brush, build, left.wrist, right.wrist);
            } else {
                hand::draw_lying(brush, build, left.wrist, 1.0);
                hand::draw_lying(brush, build, right.wrist, -1.0);
            }
        }
        Arms::Crossed => {
            draw_sleeve(brush, build, left, 1.0);
            draw_sleeve(brush, build, right, -1.0);
            hand::draw_on_arm(brush, build, right.wrist);
        }
        Arms::Open => {
            for (arm, side) in [(left, -1.0), (right, 1.0)] {
                draw_contact(brush, arm);
                draw_sleeve(brush, build, arm, -side);
                hand::draw_open(brush, build, arm.wrist, side);
            }
        }
        Arms::HandToFace => {
            draw_contact(brush, right);
            draw_sleeve(brush, build, right, -1.0);
            hand::draw_lying(brush, build, right.wrist, -1.0);
            brush.shadow(left.elbow + at(10.0, 36.0), 110.0, 30.0, 110);
            hand::draw_at_face(brush, build, left.wrist);
            draw_bent_sleeve(brush, build, left, 1.0);
        }
    }
}

/// The shadow where a forearm lies on the table.
fn draw_contact(brush: &mut Brush<'_>, arm: &Arm) {
    if arm.elbow.y > TABLE - 10.0 {
        let middle = arm.elbow.toward(arm.wrist, 0.5);
        let half = (arm.wrist - arm.elbow).length() * 0.5 + 40.0;
        brush.shadow(at(middle.x, middle.y.max(TABLE + 20.0) + 34.0), half, 34.0, 110);
    }
}

/// A sleeve from shoulder to wrist; `inward` is the direction of the body, −1 or 1.
fn draw_sleeve(brush: &mut Brush<'_>, build: Build<'_>, arm: &Arm, inward: f32) {
    let Arm { shoulder, elbow, wrist } = *arm;
    let upper = shoulder.toward(elbow, 0.5) + at(inward * -9.0, 0.0);
    let fore = elbow.toward(wrist, 0.45);
    let end = wrist - (wrist - fore).direction() * 8.0;
    draw_tube(brush, build, &[(shoulder, 47.0), (upper, 52.0), (elbow, 46.0), (fore, 43.0), (end, 34.0)]);
    draw_shoulder(brush, build, shoulder, inward);
    draw_creases(brush, build, arm);
    draw_cuff(brush, build, fore, wrist);
}

/// A sleeve whose forearm comes back up before the upper arm.
fn draw_bent_sleeve(brush: &mut Brush<'_>, build: Build<'_>, arm: &Arm, inward: f32) {
    let Arm { shoulder, elbow, wrist } = *arm;
    let upper = shoulder.toward(elbow, 0.5) + at(inward * -12.0, 0.0);
    let fore = elbow.toward(wrist, 0.45) + at(inward * -6.0, 0.0);
    let end = wrist - (wrist - fore).direction() * 8.0;
    draw_tube(brush, build, &[(shoulder, 47.0), (upper, 52.0), (elbow + at(0.0, -6.0), 44.0)]);
    draw_shoulder(brush, build, shoulder, inward);
    draw_tube(brush, build, &[(elbow, 46.0), (fore, 45.0), (end, 35.0)]);
    let line = faded(build.character.clothes.line, 90);
    for (across, up) in [(-30.0, 40.0), (-26.0, 62.0), (24.0, 30.0)] {
        let from = elbow + at(across * 1.4, -up);
        brush.ink(&[from, from + at(-across * 0.8, -4.0), from + at(-across * 1.6, -20.0)], 4.0, line);
    }
    draw_cuff(brush, build, fore, wrist);
}

/// A stretch of sleeve with the line around it.
fn draw_tube(brush: &mut Brush<'_>, build: Build<'_>, joints: &[(Point, f32)]) {
    let thick = build.character.build.arm;
    let grown = |by: f32| -> Vec<(Point, f32)> {
        joints.iter().map(|&(point, radius)| (point, radius * thick + by)).collect()
    };
    brush.fill(&limb(&grown(2.4)), build.character.clothes.line);
    fill_cloth(brush, build, &limb(&grown(0.0)));
}

/// Sleeve and shoulder are one piece of cloth: no line between them at the top, a seam below.
fn draw_shoulder(brush: &mut Brush<'_>, build: Build<'_>, shoulder: Point, inward: f32) {
    let cover = [(shoulder + at(inward * 16.0, -12.0), 32.0), (shoulder + at(inward * 36.0, -10.0), 27.0)];
    fill_cloth(brush, build, &limb(&cover));
    let seam = [(38.0, -8.0), (44.0, 34.0), (40.0, 88.0)].map(|(x, y)| shoulder + at(inward * x, y));
    brush.ink(&seam, 4.0, faded(build.character.clothes.line, 130));
}

/// The cuff, a band across the wrist.
fn draw_cuff(brush: &mut Brush<'_>, build: Build<'_>, fore: Point, wrist: Point) {
    let clothes = build.character.clothes;
    let along = (wrist - fore).direction();
    let across = along.quarter_turn() * (34.0 * build.character.build.arm);
    let (near, far) = (wrist - along * 18.0, wrist + along * 14.0);
    let band = [
        near - across,
        near - across,
        near + along * -5.0,
        near + across,
        near + across,
        far + across * 0.94,
        far + across * 0.94,
        far + along * 5.0,
        far - across * 0.94,
        far - across * 0.94,
    ];
    let path = Path::smooth(&band);
    brush.line(&path, 3.2, clothes.line);
    brush.fill(&path, mixed(clothes.base, clothes.shade, 550));
}

/// The creases at the elbow.
fn draw_creases(brush: &mut Brush<'_>, build: Build<'_>, arm: &Arm) {
    let line = build.character.clothes.line;
    let (up, down) = ((arm.shoulder - arm.elbow).direction(), (arm.wrist - arm.elbow).direction());
    let inside = (up + down).direction();
    for (start, length, width) in [(36.0, 46.0, 4.0), (28.0, 60.0, 5.0), (40.0, 36.0, 3.4)] {
        let from = arm.elbow + inside * start;
        for (along, share) in [(up, 0.7), (down, 1.0)] {
            let to = arm.elbow + along * (length * share) - inside * (start * 0.12);
            brush.ink(&[from, from.toward(to, 0.5) - inside * 5.0, to], width, faded(line, 80));
        }
    }
}

//! Which hand lies where, and what lies over what.

use super::Build;
use super::hand;
use super::raised::{RAISED, shown};
use super::skeleton::{Arm, TABLE};
use super::sleeve::draw_sleeve;
use crate::scenario::Arms;
use crate::stage::colour::faded;
use crate::stage::part::share;
use crate::stage::path::{Path, at};
use crate::stage::picture::Brush;

/// Wrists closer to each other than this can have their hands folded.
const FOLDED: f32 = 190.0;

/// Draws both arms from the middle of the upper arm on, in the order in which they lie over each other.
pub(super) fn draw(brush: &mut Brush<'_>, build: Build<'_>) {
    let (left, right) = (&build.skeleton.left, &build.skeleton.right);
    match shown(build) {
        Arms::Rest => {
            draw_contact(brush, build, left);
            draw_contact(brush, build, right);
            draw_sleeve(brush, build, left, 1.0);
            draw_sleeve(brush, build, right, -1.0);
            if (right.wrist - left.wrist).length() < FOLDED {
                hand::draw_folded(brush, build, left.wrist, right.wrist);
            } else {
                hand::draw_lying(brush, build, left.wrist, 1.0);
                draw_free_hand(brush, build, right);
            }
        }
        Arms::Crossed => {
            draw_sleeve(brush, build, left, 1.0);
            draw_shadow_of_upper_arm(brush, build, right);
            draw_sleeve(brush, build, right, -1.0);
            hand::draw_on_arm(brush, build, right.wrist);
        }
        Arms::Open => {
            for (arm, side) in [(left, -1.0), (right, 1.0)] {
                draw_contact(brush, build, arm);
                draw_sleeve(brush, build, arm, -side);
                let raised = if side > 0.0 { share(build.pose.gesture) } else { 0.0 };
                hand::draw_open(brush, build, arm.wrist, side, raised);
            }
        }
        Arms::HandToFace => {
            draw_contact(brush, build, right);
            draw_sleeve(brush, build, right, -1.0);
            hand::draw_lying(brush, build, right.wrist, -1.0);
            brush.shadow(left.elbow + at(10.0, 36.0), 110.0, 30.0, 110);
            hand::draw_at_face(brush, build, left.wrist);
            draw_sleeve(brush, build, left, 1.0);
        }
    }
}

/// The hand that speaks along, or lies.
fn draw_free_hand(brush: &mut Brush<'_>, build: Build<'_>, arm: &Arm) {
    if build.pose.gesture > RAISED {
        hand::draw_open(brush, build, arm.wrist, 1.0, share(build.pose.gesture));
    } else {
        hand::draw_lying(brush, build, arm.wrist, -1.0);
    }
}

/// The shadow of the crossed arm that lies over the other.
fn draw_shadow_of_upper_arm(brush: &mut Brush<'_>, build: Build<'_>, arm: &Arm) {
    let below = |share: f32| arm.elbow.toward(arm.wrist, share) + at(0.0, 16.0);
    let line = Path::smooth_line(&[below(0.2), below(0.5), arm.wrist + at(10.0, 12.0)]);
    brush.line(&line, 80.0 * build.character.build.arm, faded(build.character.clothes.line, 60));
}

/// The shadow where a forearm lies on the table.
fn draw_contact(brush: &mut Brush<'_>, build: Build<'_>, arm: &Arm) {
    let table = TABLE + build.character.build.height;
    if arm.elbow.y > table - 10.0 && arm.wrist.y > table {
        let middle = arm.elbow.toward(arm.wrist, 0.5);
        let half = (arm.wrist - arm.elbow).length() * 0.5 + 40.0;
        brush.shadow(at(middle.x, middle.y.max(table + 20.0) + 34.0), half, 34.0, 110);
    }
}

//! Arms in their sleeves, or bare below a short one.

use super::Build;
use super::garment::has_short_sleeves;
use super::raised::shown;
use super::skeleton::Arm;
use super::trunk::fill_cloth;
use crate::scenario::Arms;
use crate::stage::colour::{faded, mixed};
use crate::stage::path::{Path, Point, at};
use crate::stage::picture::Brush;
use crate::stage::ribbon::{limb, limb_cut, limb_on};

/// How thick a bare arm is, in parts of one in its sleeve.
const BARE: f32 = 0.86;

/// From this angle on between upper arm and forearm, as cosine, the forearm lies before the upper arm.
const SHARP: f32 = -0.6;

/// How far down the upper arm a short sleeve goes.
const HEM: f32 = 0.56;

/// Draws the upper arms, behind what is worn over the shoulders.
pub(super) fn draw_upper(brush: &mut Brush<'_>, build: Build<'_>) {
    for (arm, inward) in [(&build.skeleton.left, 1.0), (&build.skeleton.right, -1.0)] {
        let joints = joints(build, arm, inward);
        if has_short_sleeves(build.character.clothes.garment) {
            draw_lower(brush, build, &joints);
        } else {
            draw_tube(brush, build, &limb(&joints), &limb(&grown(&joints)));
        }
        draw_shoulder(brush, build, arm, inward);
    }
}

/// The middle of the line of an arm, and how thick it is there: shoulder, upper arm, elbow, forearm, wrist; `inward` is
/// the direction of the body, −1 or 1.
fn joints(build: Build<'_>, arm: &Arm, inward: f32) -> Vec<(Point, f32)> {
    let Arm { shoulder, elbow, wrist } = *arm;
    let thick = build.character.build.arm;
    let upper = shoulder.toward(elbow, 0.5) + at(inward * -7.0, 0.0);
    let fore = elbow.toward(wrist, 0.45);
    let end = wrist - (wrist - fore).direction() * 8.0;
    let bare = if has_short_sleeves(build.character.clothes.garment) { BARE } else { 1.0 };
    let start = shoulder_top(build, arm, inward);
    let mut joints =
        vec![(start, 42.0), (upper, 48.0), (elbow, 40.0 * bare), (fore, 39.0 * bare), (end, 31.0 * bare)];
    if comes_back(build, arm, inward) {
        // The forearm comes back up before the upper arm: it is drawn alone.
        joints.truncate(3);
        joints[2] = (elbow + at(0.0, -6.0), 42.0 * bare);
    }
    joints.iter().map(|&(point, radius)| (point, radius * thick)).collect()
}

/// Whether a forearm comes back up before the upper arm: toward the face, or with a hand that speaks along.
fn comes_back(build: Build<'_>, arm: &Arm, inward: f32) -> bool {
    let (down, on) = ((arm.elbow - arm.shoulder).direction(), (arm.wrist - arm.elbow).direction());
    let is_sharp = down.x * on.x + down.y * on.y < SHARP;
    is_sharp || (shown(build) == Arms::HandToFace && inward > 0.0)
}

/// Where the line of an arm begins: a thick arm begins lower, so that the shoulder stays a slope.
fn shoulder_top(build: Build<'_>, arm: &Arm, inward: f32) -> Point {
    arm.shoulder + at(inward * 7.0, 3.0 + (build.character.build.arm - 1.0) * 44.0)
}

/// A sleeve from the middle of the upper arm to the wrist.
pub(super) fn draw_sleeve(brush: &mut Brush<'_>, build: Build<'_>, arm: &Arm, inward: f32) {
    if comes_back(build, arm, inward) {
        draw_bent_sleeve(brush, build, arm, inward);
        return;
    }
    draw_lower(brush, build, &joints(build, arm, inward));
    if has_short_sleeves(build.character.clothes.garment) {
        draw_hem(brush, build, arm, inward);
    } else {
        draw_creases(brush, build, arm);
        draw_cuff(brush, build, arm.elbow.toward(arm.wrist, 0.45), arm.wrist);
    }
}

/// A sleeve whose forearm comes back up before the upper arm.
fn draw_bent_sleeve(brush: &mut Brush<'_>, build: Build<'_>, arm: &Arm, inward: f32) {
    let Arm { elbow, wrist, .. } = *arm;
    draw_lower(brush, build, &joints(build, arm, inward));
    let bare = has_short_sleeves(build.character.clothes.garment);
    let thick = build.character.build.arm * if bare { BARE } else { 1.0 };
    let fore = elbow.toward(wrist, 0.45) + at(inward * -6.0, 0.0);
    let end = wrist - (wrist - fore).direction() * 8.0;
    if bare {
        // The forearm comes before the upper arm, so before the sleeve on it too.
        draw_hem(brush, build, arm, inward);
    }
    let forearm = [(elbow, 42.0 * thick), (fore, 40.0 * thick), (end, 32.0 * thick)];
    draw_tube(brush, build, &limb(&forearm), &limb(&grown(&forearm)));
    if bare {
        return;
    }
    let line = faded(build.character.clothes.line, 90);
    for (across, up) in [(-30.0, 40.0), (-26.0, 62.0), (24.0, 30.0)] {
        let from = elbow + at(across * 1.4, -up);
        brush.ink(&[from, from + at(-across * 0.8, -4.0), from + at(-across * 1.6, -20.0)], 4.0, line);
    }
    draw_cuff(brush, build, fore, wrist);
}

/// The joints with the line around them.
fn grown(joints: &[(Point, f32)]) -> Vec<(Point, f32)> {
    joints.iter().map(|&(point, radius)| (point, radius + 2.4)).collect()
}

/// An arm from its second joint on: what lies before it is drawn with the body.
fn draw_lower(brush: &mut Brush<'_>, build: Build<'_>, joints: &[(Point, f32)]) {
    draw_tube(brush, build, &limb_on(joints, true), &limb_on(&grown(joints), false));
}

/// A stretch of arm over the line around it: cloth, or skin below short sleeves.
fn draw_tube(brush: &mut Brush<'_>, build: Build<'_>, inside: &Path, line: &Path) {
    let skin = build.character.skin;
    if has_short_sleeves(build.character.clothes.garment) {
        brush.fill(line, mixed(skin.line, skin.shade, 250));
        brush.gradient(
            inside,
            (at(-220.0, 300.0), skin.base),
            (at(330.0, 640.0), mixed(skin.base, skin.shade, 700)),
        );
    } else {
        brush.fill(line, build.character.clothes.line);
        fill_cloth(brush, build, inside);
    }
}

/// A short sleeve from the shoulder on.
fn draw_short_sleeve(brush: &mut Brush<'_>, build: Build<'_>, arm: &Arm, inward: f32) {
    let thick = build.character.build.arm;
    let start = shoulder_top(build, arm, inward);
    let sleeve = |grow: f32| {
        let joints = [(start, 42.0), (short(arm, inward, 0.3), 50.0), (short(arm, inward, HEM), 56.0)];
        limb_cut(&joints.map(|(point, radius)| (point, radius * thick + grow)))
    };
    brush.fill(&sleeve(2.4), build.character.clothes.line);
    fill_cloth(brush, build, &sleeve(0.0));
}

/// Where a short sleeve ends, over the bare arm.
fn draw_hem(brush: &mut Brush<'_>, build: Build<'_>, arm: &Arm, inward: f32) {
    let across = (arm.elbow - arm.shoulder).direction().quarter_turn() * build.character.build.arm;
    let end = |share: f32, half: f32| {
        (short(arm, inward, share) - across * half, short(arm, inward, share) + across * half)
    };
    let (high, low) = (end(0.34, 51.5), end(HEM, 56.0));
    let clothes = build.character.clothes;
    let middle = short(arm, inward, HEM + 0.03);
    fill_cloth(brush, build, &Path::polygon(&[high.0, high.1, low.1, middle, low.0]));
    brush.line(&Path::smooth_line(&[low.0, middle, low.1]), 11.0, mixed(clothes.base, clothes.shade, 700));
    let edge = [low.0, middle, low.1].map(|point| point + (arm.elbow - arm.shoulder).direction() * 6.0);
    brush.line(&Path::smooth_line(&edge), 2.4, clothes.line);
    for (from, to) in [(high.0, low.0), (high.1, low.1)] {
        brush.line(&Path::polyline(&[from, to]), 2.4, clothes.line);
    }
}

/// The middle of a short sleeve, so far down the upper arm.
fn short(arm: &Arm, inward: f32, share: f32) -> Point {
    arm.shoulder.toward(arm.elbow, share) + at(inward * -9.0 * (share / HEM), 0.0)
}

/// Sleeve and shoulder are one piece of cloth: no line between them at the top, a seam below.
fn draw_shoulder(brush: &mut Brush<'_>, build: Build<'_>, arm: &Arm, inward: f32) {
    let shoulder = arm.shoulder;
    if has_short_sleeves(build.character.clothes.garment) {
        draw_short_sleeve(brush, build, arm, inward);
    }
    let cover = [(shoulder + at(inward * 12.0, -4.0), 34.0), (shoulder + at(inward * 48.0, -12.0), 30.0)];
    fill_cloth(brush, build, &limb(&cover));
    let seam = [(34.0, -22.0), (43.0, 30.0), (38.0, 92.0)].map(|(x, y)| shoulder + at(inward * x, y));
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

//! Lines with a body: brush strokes that taper, limbs that are thicker here than there.

use super::path::{Path, Point, at, spans};
use std::f32::consts::PI;

/// Points sampled on each stretch between two given ones.
const SAMPLES: u8 = 6;
/// Points sampled on each round end.
const CAP: u8 = 12;

/// A brush stroke through points: `width` at its thickest, pointed at both ends.
#[must_use]
pub(super) fn brush<P: Into<Point> + Copy>(points: &[P], width: f32) -> Path {
    let points: Vec<Point> = points.iter().map(|&point| point.into()).collect();
    let line = sample(&points, |_, _| 0.0);
    let mut share = 0.0;
    let total: f32 = line.windows(2).map(|pair| (pair[1].0 - pair[0].0).length()).sum();
    let mut previous = line.first().map(|&(point, _)| point).unwrap_or_default();
    let tapered: Vec<(Point, f32)> = line
        .iter()
        .map(|&(point, _)| {
            share += (point - previous).length() / total.max(f32::EPSILON);
            previous = point;
            (point, width / 2.0 * (share.clamp(0.0, 1.0) * PI).sin().max(0.0).powf(0.7))
        })
        .collect();
    outline(&tapered, [false, false])
}

/// A limb through joints, each with the radius it has there, round at both ends.
#[must_use]
pub(super) fn limb(joints: &[(Point, f32)]) -> Path {
    outline(&limb_line(joints), [true, true])
}

/// A limb from its second joint on, cut off straight there. `overlap` begins it a little earlier, so that no seam shows
/// where it goes on from another.
#[must_use]
pub(super) fn limb_on(joints: &[(Point, f32)], overlap: bool) -> Path {
    let line = limb_line(joints);
    let cut = usize::from(SAMPLES) - usize::from(overlap);
    outline(&line[cut.min(line.len())..], [false, true])
}

/// A limb that is cut off straight at its end: a sleeve.
#[must_use]
pub(super) fn limb_cut(joints: &[(Point, f32)]) -> Path {
    outline(&limb_line(joints), [true, false])
}

/// The line a limb is drawn around.
fn limb_line(joints: &[(Point, f32)]) -> Vec<(Point, f32)> {
    let points: Vec<Point> = joints.iter().map(|&(point, _)| point).collect();
    let last = joints.len().saturating_sub(1);
    // Radii go over into each other as softly as the joints do: no kink in the outline.
    let radius = |index: usize, share: f32| {
        let [before, here, next, after] = [index.saturating_sub(1), index, index + 1, index + 2]
            .map(|joint| at(joints[joint.min(last)].1, 0.0));
        between([before, here, next, after], share).x
    };
    sample(&points, radius)
}

/// The smooth line through points, each sample with its radius.
fn sample(points: &[Point], radius: impl Fn(usize, f32) -> f32) -> Vec<(Point, f32)> {
    let mut line = Vec::with_capacity(points.len() * usize::from(SAMPLES) + 1);
    for (index, span) in spans(points).enumerate() {
        for step in 0..SAMPLES {
            let share = f32::from(step) / f32::from(SAMPLES);
            line.push((between(span, share), radius(index, share)));
        }
    }
    if let Some(&last) = points.last() {
        line.push((last, radius(points.len() - 1, 0.0)));
    }
    line
}

/// The point at `share` between the second and the third of four (Catmull-Rom).
fn between([before, from, to, after]: [Point; 4], share: f32) -> Point {
    let (one, two, three) = (share, share * share, share * share * share);
    (from * 2.0
        + (to - before) * one
        + (before * 2.0 - from * 5.0 + to * 4.0 - after) * two
        + (from * 3.0 - before - to * 3.0 + after) * three)
        * 0.5
}

/// The outline around a line of given radii, with a round beginning and a round end where that is asked. A limb bends
/// softly; a brush stroke is too thin for that to be seen.
fn outline(line: &[(Point, f32)], round: [bool; 2]) -> Path {
    let last = line.len().saturating_sub(1);
    let side = |index: usize| {
        let along = line[(index + 1).min(last)].0 - line[index.saturating_sub(1)].0;
        along.direction().quarter_turn() * line[index].1
    };
    let mut corners = Vec::with_capacity(line.len() * 2 + usize::from(CAP) * 2);
    let cut = |index: usize| (index == 0 && !round[0]) || (index == last && !round[1]);
    for (index, &(point, _)) in line.iter().enumerate() {
        // A point given twice makes a corner.
        corners.extend(std::iter::repeat_n(point + side(index), 1 + usize::from(cut(index))));
    }
    if round[1] && !line.is_empty() {
        corners.extend(cap(line[last].0, side(last)));
    }
    for (index, &(point, _)) in line.iter().enumerate().rev() {
        corners.extend(std::iter::repeat_n(point - side(index), 1 + usize::from(cut(index))));
    }
    if round[0] && !line.is_empty() {
        corners.extend(cap(line[0].0, side(0) * -1.0));
    }
    if round == [false, false] { Path::ribbon(&corners) } else { Path::smooth(&corners) }
}

/// The half circle around an end, from one side of the line to the other.
fn cap(end: Point, side: Point) -> impl Iterator<Item = Point> {
    (1..CAP).map(move |step| end + side.turned(-PI * f32::from(step) / f32::from(CAP)))
}

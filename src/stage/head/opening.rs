//! The opening between the lids of one eye.

use super::Sitter;
use crate::stage::part::share;
use crate::stage::path::{Path, Point, at};

/// From the middle of the face to the middle of the eye.
pub(super) const APART: f32 = 37.0;
/// The height of the eye.
pub(super) const LEVEL: f32 = -7.0;
/// Half the width of an eye of the common size.
const HALF: f32 = 20.5;
/// How high the outer corner of an eye stands above its middle.
const SLANT: f32 = 2.4;
/// From here on down, lids are shut.
const SHUT: f32 = -0.94;
/// How far above that they stand open enough to look through.
const DROWSY: f32 = 0.26;
/// How far such lids stand apart at least.
const OPEN_LEAST: f32 = 8.4;
/// The columns an opening is drawn in.
const COLUMNS: u8 = 22;

/// The opening between the lids.
pub(super) struct Opening {
    /// −1 on the left, 1 on the right.
    pub(super) side: f32,
    /// How high the upper lid stands above the corners; negative where it hangs below them.
    pub(super) upper: f32,
    /// How far the lower lid hangs below the corners.
    pub(super) lower: f32,
    /// The size of the eye, 1 for the common one.
    pub(super) size: f32,
    /// How high the outer corner stands above the middle of the eye.
    slant: f32,
}

impl Opening {
    pub(super) fn of(sitter: Sitter<'_>, side: f32) -> Self {
        let pose = sitter.pose;
        let (lids, gaze) = (share(pose.lids), share(pose.gaze_y));
        // The lower lid goes down with the eye.
        let down = gaze.max(0.0);
        let lower = 6.4 - share(pose.squint) * (4.2 - down * 2.2) + down * 1.4;
        let skewed = share(pose.brow_skew) * side * 1.6;
        let upper = if lids >= 0.0 { 9.4 + lids * 5.6 } else { 9.4 + lids * (9.4 + lower) };
        let upper = upper - down * 2.5 + (-gaze).max(0.0) * 2.0 + skewed - share(pose.squint) * 1.2;
        // Who looks down is awake: only lids that are meant to be shut close.
        let awake = ((lids - SHUT) / DROWSY).clamp(0.0, 1.0);
        let upper = upper.max(OPEN_LEAST * awake - lower);
        let upper = upper - (upper + lower) * share(pose.blink);
        let features = sitter.character.features;
        let (upper, lower) = (upper * features.eye, lower * features.eye);
        Self { side, upper, lower, size: features.eye, slant: SLANT + features.slant }
    }

    /// Half the width of the eye.
    pub(super) fn half(&self) -> f32 {
        HALF * self.size
    }

    /// Where a column stands across the eye, −1 at the inner corner, 1 at the outer one.
    fn across(&self, x: f32) -> f32 {
        ((x * self.side - APART) / self.half()).clamp(-1.0, 1.0)
    }

    fn corners(&self, x: f32) -> f32 {
        LEVEL + 2.2 - self.slant * self.across(x)
    }

    /// The edge of the upper lid; its highest point lies a little toward the nose.
    pub(super) fn top(&self, x: f32) -> f32 {
        let u = self.across(x);
        let bow = (1.0 - u * u).max(0.0).powf(0.72) * (1.0 - 0.12 * u);
        self.corners(x) - self.upper * bow
    }

    /// The edge of the lower lid; its lowest point lies a little outward.
    pub(super) fn bottom(&self, x: f32) -> f32 {
        let u = self.across(x);
        let bow = (1.0 - u * u).max(0.0).powf(0.85) * (1.0 + 0.14 * u);
        self.corners(x) + self.lower * bow
    }

    pub(super) fn is_open(&self) -> bool {
        self.upper + self.lower > 1.2
    }

    /// The part of the opening between two heights given for each column.
    pub(super) fn part(
        &self,
        from: f32,
        to: f32,
        top: impl Fn(f32) -> f32,
        bottom: impl Fn(f32) -> f32,
    ) -> Option<Path> {
        let columns = (0..=COLUMNS).map(|step| from + (to - from) * f32::from(step) / f32::from(COLUMNS));
        let (mut upper, mut lower) = (Vec::new(), Vec::new());
        for x in columns {
            let (high, low) = (top(x).max(self.top(x)), bottom(x).min(self.bottom(x)));
            if high < low {
                upper.push(at(x, high));
                lower.push(at(x, low));
            }
        }
        upper.extend(lower.into_iter().rev());
        (upper.len() > 4).then(|| Path::polygon(&upper))
    }

    pub(super) fn disc(&self, centre: Point, radius: f32) -> Option<Path> {
        let left = (centre.x - radius).max(self.side * APART - self.half());
        let right = (centre.x + radius).min(self.side * APART + self.half());
        let half = move |x: f32| (radius * radius - (x - centre.x) * (x - centre.x)).max(0.0).sqrt();
        self.part(left, right, |x| centre.y - half(x), |x| centre.y + half(x))
    }

    /// The line of a lid, a share of the eye's width at each end left out, moved down by `drop`.
    pub(super) fn lid(&self, edge: impl Fn(f32) -> f32, ends: (f32, f32), drop: f32) -> Vec<Point> {
        let column = |step: u8| {
            let u = ends.0 + (ends.1 - ends.0) * f32::from(step) / 8.0;
            let x = self.side * (APART + self.half() * u);
            at(x, edge(x) + drop)
        };
        (0..=8).map(column).collect()
    }
}

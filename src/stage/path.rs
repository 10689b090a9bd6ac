//! Points, paths and the few curves a drawing is made of.

use std::ops::{Add, Mul, Sub};

/// A point or a vector, in units of the picture; y points down.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f32,
    /// Down.
    pub y: f32,
}

/// The point at `x`, `y`.
#[must_use]
pub(super) const fn at(x: f32, y: f32) -> Point {
    Point { x, y }
}

impl Point {
    /// The point that lies `share` of the way to `other`; 0 is here, 1 is there.
    #[must_use]
    pub fn toward(self, other: Self, share: f32) -> Self {
        self + (other - self) * share
    }

    /// The length of the vector.
    #[must_use]
    pub fn length(self) -> f32 {
        self.x.hypot(self.y)
    }

    /// The vector of length 1 in this direction; a vector without length stays as it is.
    #[must_use]
    pub fn direction(self) -> Self {
        let length = self.length();
        if length > f32::EPSILON { self * (1.0 / length) } else { self }
    }

    /// The vector turned a quarter.
    #[must_use]
    pub fn quarter_turn(self) -> Self {
        at(-self.y, self.x)
    }

    /// The vector turned by `angle`, in radians, clockwise on screen.
    #[must_use]
    pub fn turned(self, angle: f32) -> Self {
        let (sin, cos) = angle.sin_cos();
        at(self.x * cos - self.y * sin, self.x * sin + self.y * cos)
    }
}

impl Add for Point {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        at(self.x + other.x, self.y + other.y)
    }
}

impl Sub for Point {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        at(self.x - other.x, self.y - other.y)
    }
}

impl Mul<f32> for Point {
    type Output = Self;
    fn mul(self, factor: f32) -> Self {
        at(self.x * factor, self.y * factor)
    }
}

impl From<(f32, f32)> for Point {
    fn from((x, y): (f32, f32)) -> Self {
        at(x, y)
    }
}

/// One step of a path.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Segment {
    /// Begins a contour.
    Move(Point),
    /// A straight line to a point.
    Line(Point),
    /// A cubic Bézier curve: two control points and the end.
    Curve(Point, Point, Point),
    /// Closes the contour.
    Close,
}

/// A line or an outline.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Path {
    segments: Vec<Segment>,
    /// It is a ribbon: there and back along a line, corner opposite corner.
    is_ribbon: bool,
}

/// How far a curve's control points lie out for a quarter of a circle of radius 1.
const QUARTER: f32 = 0.552_285;

impl Path {
    /// The steps, in order.
    #[must_use]
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    fn of(segments: Vec<Segment>) -> Self {
        Self { segments, is_ribbon: false }
    }

    /// The closed outline of a ribbon: the corners of one side in order, then those of the other side back, as many of each.
    #[must_use]
    pub(super) fn ribbon(corners: &[Point]) -> Self {
        Self { is_ribbon: corners.len().is_multiple_of(2), ..Self::polygon(corners) }
    }

    /// The corners of a ribbon; none of any other path.
    pub(super) fn ribbon_corners(&self) -> Option<Vec<Point>> {
        let corner = |segment: &Segment| match *segment {
            Segment::Move(point) | Segment::Line(point) => Some(point),
            Segment::Curve(..) | Segment::Close => None,
        };
        self.is_ribbon.then(|| self.segments.iter().filter_map(corner).collect())
    }

    /// The closed outline through corners.
    #[must_use]
    pub fn polygon<P: Into<Point> + Copy>(corners: &[P]) -> Self {
        let mut path = Self::polyline(corners);
        path.segments.push(Segment::Close);
        path
    }

    /// The open line through corners.
    #[must_use]
    pub fn polyline<P: Into<Point> + Copy>(corners: &[P]) -> Self {
        let step = |(index, &corner): (usize, &P)| {
            if index == 0 { Segment::Move(corner.into()) } else { Segment::Line(corner.into()) }
        };
        Self::of(corners.iter().enumerate().map(step).collect())
    }

    /// The closed smooth outline through points. A point given twice makes a corner.
    #[must_use]
    pub fn smooth<P: Into<Point> + Copy>(points: &[P]) -> Self {
        let points: Vec<Point> = points.iter().map(|&point| point.into()).collect();
        let count = points.len();
        let point = |index: usize| points[index % count];
        let Some(&first) = points.first() else { return Self::default() };
        let mut segments = vec![Segment::Move(first)];
        for index in 0..count {
            let around = [point(index + count - 1), point(index), point(index + 1), point(index + 2)];
            segments.push(curve_between(around));
        }
        segments.push(Segment::Close);
        Self::of(segments)
    }

    /// The open smooth line through points. A point given twice makes a corner.
    #[must_use]
    pub fn smooth_line<P: Into<Point> + Copy>(points: &[P]) -> Self {
        let points: Vec<Point> = points.iter().map(|&point| point.into()).collect();
        let Some(&first) = points.first() else { return Self::default() };
        let mut segments = vec![Segment::Move(first)];
        segments.extend(spans(&points).map(curve_between));
        Self::of(segments)
    }

    /// An ellipse.
    #[must_use]
    pub fn ellipse(centre: Point, wide: f32, high: f32) -> Self {
        let spot = |x: f32, y: f32| centre + at(x * wide, y * high);
        let curve = |a: (f32, f32), b: (f32, f32), to: (f32, f32)| {
            Segment::Curve(spot(a.0, a.1), spot(b.0, b.1), spot(to.0, to.1))
        };
        Self::of(vec![
            Segment::Move(spot(1.0, 0.0)),
            curve((1.0, QUARTER), (QUARTER, 1.0), (0.0, 1.0)),
            curve((-QUARTER, 1.0), (-1.0, QUARTER), (-1.0, 0.0)),
            curve((-1.0, -QUARTER), (-QUARTER, -1.0), (0.0, -1.0)),
            curve((QUARTER, -1.0), (1.0, -QUARTER), (1.0, 0.0)),
            Segment::Close,
        ])
    }

    /// A rectangle from its top left corner.
    #[must_use]
    pub fn rect(corner: Point, wide: f32, high: f32) -> Self {
        Self::polygon(&[corner, corner + at(wide, 0.0), corner + at(wide, high), corner + at(0.0, high)])
    }

    /// A rectangle with rounded corners.
    #[must_use]
    pub fn rounded(corner: Point, wide: f32, high: f32, radius: f32) -> Self {
        let r = radius.min(wide / 2.0).min(high / 2.0);
        let k = r * (1.0 - QUARTER);
        let spot = |x: f32, y: f32| corner + at(x, y);
        Self::of(vec![
            Segment::Move(spot(r, 0.0)),
            Segment::Line(spot(wide - r, 0.0)),
            Segment::Curve(spot(wide - k, 0.0), spot(wide, k), spot(wide, r)),
            Segment::Line(spot(wide, high - r)),
            Segment::Curve(spot(wide, high - k), spot(wide - k, high), spot(wide - r, high)),
            Segment::Line(spot(r, high)),
            Segment::Curve(spot(k, high), spot(0.0, high - k), spot(0.0, high - r)),
            Segment::Line(spot(0.0, r)),
            Segment::Curve(spot(0.0, k), spot(k, 0.0), spot(r, 0.0)),
            Segment::Close,
        ])
    }

    /// This path and another as one.
    #[must_use]
    fn and(mut self, other: &Self) -> Self {
        self.segments.extend(&other.segments);
        self.is_ribbon = false;
        self
    }

    /// The outline of something with a hole in it; the hole is a mirror image of itself, left and right.
    #[must_use]
    pub fn around(self, hole: &Self) -> Self {
        let ends = hole.segments.iter().filter_map(|segment| match *segment {
            Segment::Move(point) | Segment::Line(point) | Segment::Curve(_, _, point) => Some(point.x),
            Segment::Close => None,
        });
        let (left, right) = ends.fold((f32::MAX, f32::MIN), |(low, high), x| (low.min(x), high.max(x)));
        // Mirrored, it goes around the other way, which takes it out of what is filled.
        self.and(&hole.map(|point| at(left + right - point.x, point.y)))
    }

    /// The same path with every point moved.
    #[must_use]
    pub fn map(&self, to: impl Fn(Point) -> Point) -> Self {
        let moved = |segment: &Segment| match *segment {
            Segment::Move(point) => Segment::Move(to(point)),
            Segment::Line(point) => Segment::Line(to(point)),
            Segment::Curve(a, b, point) => Segment::Curve(to(a), to(b), to(point)),
            Segment::Close => Segment::Close,
        };
        Self { segments: self.segments.iter().map(moved).collect(), is_ribbon: self.is_ribbon }
    }
}

/// The four neighbouring points of every stretch of an open line; the ends count double.
pub(super) fn spans(points: &[Point]) -> impl Iterator<Item = [Point; 4]> + '_ {
    let last = points.len().saturating_sub(1);
    (0..last).map(move |index| {
        [points[index.saturating_sub(1)], points[index], points[index + 1], points[(index + 2).min(last)]]
    })
}

/// The curve from the second of four points to the third: tangents follow the neighbours, cut short
/// so that uneven distances make no loops.
fn curve_between([before, from, to, after]: [Point; 4]) -> Segment {
    let reach = (to - from).length();
    let handle = |along: Point| {
        let length = along.length() / 6.0;
        along.direction() * length.min(reach / 2.4)
    };
    Segment::Curve(from + handle(to - before), to - handle(after - from), to)
}

//! A picture as a list of shapes, and the brush that paints them.

use super::colour::{Colour, Depth, Light, faded};
use super::path::{Path, Point, at};
use super::ribbon;
use std::sync::Arc;

/// The width of a picture, in units. Scenes go on beyond it on both sides, by [`BLEED`].
pub const WIDTH: f32 = 1600.0;
/// The height of a picture, in units.
pub const HEIGHT: f32 = 1000.0;
/// How far scenes go on beyond the picture's sides, so that a wider window shows no edge.
pub const BLEED: f32 = 1000.0;

/// What a shape is painted with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Paint {
    /// One colour.
    Flat(Colour),
    /// A colour that goes over into another along a line; it is meant to be seen between its ends only.
    Gradient {
        /// Where the first colour is.
        from: Point,
        /// Where the second colour is.
        to: Point,
        /// The two colours.
        colours: [Colour; 2],
    },
    /// A colour that fades from the middle of an ellipse to nothing at its edge. The shape is that ellipse.
    Glow {
        /// The middle.
        centre: Point,
        /// Half the width and half the height.
        radii: Point,
        /// The colour in the middle.
        colour: Colour,
    },
}

/// One shape of a picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// Its outline, or its line where `stroke` is given.
    pub path: Path,
    /// The width of the line; `None` fills the outline (non-zero winding).
    pub stroke: Option<f32>,
    /// What it is painted with.
    pub paint: Paint,
}

/// Shapes in the order they are painted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    /// The shapes, the furthest away first; those that are as in another picture are shared with it.
    pub shapes: Vec<Arc<Shape>>,
}

impl Picture {
    /// The same picture `scale` times as large, its zero at `origin`.
    #[must_use]
    pub(super) fn placed(&self, origin: Point, scale: f32) -> Self {
        let put = |point: Point| origin + point * scale;
        let paint = |paint: Paint| match paint {
            Paint::Flat(_) => paint,
            Paint::Gradient { from, to, colours } => {
                Paint::Gradient { from: put(from), to: put(to), colours }
            }
            Paint::Glow { centre, radii, colour } => {
                Paint::Glow { centre: put(centre), radii: radii * scale, colour }
            }
        };
        let shape = |shape: &Arc<Shape>| {
            Arc::new(Shape {
                path: shape.path.map(put),
                stroke: shape.stroke.map(|width| width * scale),
                paint: paint(shape.paint),
            })
        };
        Self { shapes: self.shapes.iter().map(shape).collect() }
    }
}

/// Paints shapes given in a figure's own units into the picture, in the light of the scene.
pub(super) struct Brush<'a> {
    picture: &'a mut Picture,
    origin: Point,
    scale: f32,
    light: Light,
    depth: Depth,
}

impl<'a> Brush<'a> {
    /// A brush for what lies at `depth`, in units of the picture.
    pub(super) fn new(picture: &'a mut Picture, light: Light, depth: Depth) -> Self {
        Self { picture, origin: Point::default(), scale: 1.0, light, depth }
    }

    /// The same brush, with the zero of its units at `origin` and its units `scale` times as large.
    #[must_use]
    pub(super) fn placed(self, origin: Point, scale: f32) -> Self {
        Self { origin, scale, ..self }
    }

    /// The light of the scene.
    #[must_use]
    pub(super) fn light(&self) -> Light {
        self.light
    }

    /// Fills an outline with one colour.
    pub(super) fn fill(&mut self, path: &Path, colour: Colour) {
        let paint = Paint::Flat(self.seen(colour));
        self.push(path, None, paint);
    }

    /// Fills an outline with a colour that goes over into another from one point to another.
    pub(super) fn gradient(&mut self, path: &Path, from: (Point, Colour), to: (Point, Colour)) {
        let paint = Paint::Gradient {
            from: self.put(from.0),
            to: self.put(to.0),
            colours: [self.seen(from.1), self.seen(to.1)],
        };
        self.push(path, None, paint);
    }

    /// The same, left as it is by the light of the scene: a window at dusk.
    pub(super) fn luminous(&mut self, path: &Path, from: (Point, Colour), to: (Point, Colour)) {
        let paint = Paint::Gradient { from: self.put(from.0), to: self.put(to.0), colours: [from.1, to.1] };
        self.push(path, None, paint);
    }

    /// Draws a line of even width.
    pub(super) fn line(&mut self, path: &Path, width: f32, colour: Colour) {
        let paint = Paint::Flat(self.seen(colour));
        self.push(path, Some(width * self.scale), paint);
    }

    /// Draws a pen stroke, thickest halfway and pointed at the ends.
    pub(super) fn ink<P: Into<Point> + Copy>(&mut self, points: &[P], width: f32, colour: Colour) {
        self.fill(&ribbon::brush(points, width), colour);
    }

    /// A soft spot of colour.
    pub(super) fn glow(&mut self, centre: Point, wide: f32, high: f32, colour: Colour) {
        let paint = Paint::Glow {
            centre: self.put(centre),
            radii: at(wide, high) * self.scale,
            colour: self.seen(colour),
        };
        self.push(&Path::ellipse(centre, wide, high), None, paint);
    }

    /// A soft spot of colour that the light of the scene leaves as it is: a lamp.
    pub(super) fn shine(&mut self, centre: Point, wide: f32, high: f32, colour: Colour) {
        let paint = Paint::Glow { centre: self.put(centre), radii: at(wide, high) * self.scale, colour };
        self.push(&Path::ellipse(centre, wide, high), None, paint);
    }

    /// Fills a rectangle.
    pub(super) fn block(&mut self, corner: (f32, f32), wide: f32, high: f32, colour: Colour) {
        self.fill(&Path::rect(corner.into(), wide, high), colour);
    }

    /// A shadow that lies on something: black at an opacity of 0 to 255, soft at the edge.
    pub(super) fn shadow(&mut self, centre: Point, wide: f32, high: f32, opacity: u8) {
        self.glow(centre, wide, high, faded([40, 26, 18, 255], opacity));
    }

    fn put(&self, point: Point) -> Point {
        self.origin + point * self.scale
    }

    fn seen(&self, colour: Colour) -> Colour {
        self.light.on(colour, self.depth)
    }

    fn push(&mut self, path: &Path, stroke: Option<f32>, paint: Paint) {
        let path = path.map(|point| self.put(point));
        self.picture.shapes.push(Arc::new(Shape { path, stroke, paint }));
    }
}

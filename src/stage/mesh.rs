//! From shapes to triangles: what a window draws.

use super::colour::{Colour, faded, mixed};
use super::path::{Path, Point, Segment};
use super::picture::{Paint, Picture, Shape};
use lyon_tessellation::geometry_builder::{BuffersBuilder, VertexBuffers};
use lyon_tessellation::math::point;
use lyon_tessellation::path::{self as lyon, LineCap, LineJoin};
use lyon_tessellation::{
    FillOptions, FillRule, FillTessellator, FillVertex, StrokeOptions, StrokeTessellator, StrokeVertex,
    TessellationError,
};
use std::f32::consts::TAU;
use std::sync::LazyLock;

/// How far a straight edge may stray from its curve, in units: a quarter of a pixel at 3840 pixels across.
const TOLERANCE: f32 = 0.1;
/// The same while it moves, which nobody sees the edges of.
const TOLERANCE_MOVING: f32 = 0.4;
/// How many shapes that stood still are drawn finely after all at one picture.
const REFINED: usize = 16;
/// Corners of a soft spot of colour.
const GLOW_CORNERS: u16 = 32;

/// Triangles, to be drawn in order; laid out as a graphics card takes them, so that a shape that does not change is not
/// worked over again in every frame.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mesh {
    /// Where the corners are, in units of the picture: to the right, down, and 0.
    pub positions: Vec<[f32; 3]>,
    /// The colour at each corner: how much light of red, green and blue, and the opacity, each 0 to 1; not premultiplied.
    pub colours: Vec<[f32; 4]>,
    /// Three indices into the two lists above for every triangle.
    pub indices: Vec<u32>,
}

/// A shape that could not be turned into triangles. The fault is the drawing's: no state of a person may lead here.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("shape {shape} of the picture cannot be drawn: {reason}")]
pub struct MeshFault {
    /// Which shape, in painting order.
    pub shape: usize,
    /// What the tessellator said.
    pub reason: String,
}

/// Turns a picture into triangles.
///
/// # Errors
/// A [`MeshFault`] where a shape has a point that is not a number or is too complex to fill.
pub fn tessellate(picture: &Picture) -> Result<Mesh, MeshFault> {
    Tessellator::default().of(picture)
}

/// Turns pictures into triangles one after the other. A shape that is as it was in the picture before, such as the room
/// in which someone moves, is not worked out again.
#[derive(Default)]
pub struct Tessellator {
    before: Vec<Drawn>,
    work: Work,
}

/// A shape that has been drawn.
struct Drawn {
    shape: Shape,
    tolerance: f32,
    mesh: Mesh,
}

impl Tessellator {
    /// The triangles of a picture.
    ///
    /// # Errors
    /// A [`MeshFault`] where a shape has a point that is not a number or is too complex to fill.
    pub fn of(&mut self, picture: &Picture) -> Result<Mesh, MeshFault> {
        self.to(picture, TOLERANCE)
    }

    /// The triangles of a picture that is one of many on the way to another: what moved is drawn less finely.
    ///
    /// # Errors
    /// As for [`of`](Self::of).
    pub fn of_moving(&mut self, picture: &Picture) -> Result<Mesh, MeshFault> {
        self.to(picture, TOLERANCE_MOVING)
    }

    /// The triangles of a picture in which little moves: what did not is drawn finely, some more of it at each picture.
    ///
    /// # Errors
    /// As for [`of`](Self::of).
    pub fn of_living(&mut self, picture: &Picture) -> Result<Mesh, MeshFault> {
        let coarse = self.before.iter_mut().zip(&picture.shapes);
        let coarse = coarse.filter(|(known, shape)| known.tolerance > TOLERANCE && known.shape == **shape);
        for (known, _) in coarse.take(REFINED) {
            // A shape that could be drawn coarsely and cannot be drawn finely stays coarse.
            if let Ok(mesh) = self.work.drawn(&known.shape, TOLERANCE) {
                known.mesh = mesh;
            }
            known.tolerance = TOLERANCE;
        }
        self.to(picture, TOLERANCE_MOVING)
    }

    fn to(&mut self, picture: &Picture, tolerance: f32) -> Result<Mesh, MeshFault> {
        let mut before = std::mem::take(&mut self.before).into_iter();
        let mut whole = Mesh::default();
        for (index, shape) in picture.shapes.iter().enumerate() {
            let known = before.next().filter(|known| known.tolerance <= tolerance && known.shape == *shape);
            let fault = |reason: TessellationError| MeshFault { shape: index, reason: reason.to_string() };
            let drawn = match known {
                Some(known) => known,
                None => Drawn {
                    shape: shape.clone(),
                    tolerance,
                    mesh: self.work.drawn(shape, tolerance).map_err(fault)?,
                },
            };
            whole.add(&drawn.mesh);
            self.before.push(drawn);
        }
        Ok(whole)
    }
}

impl Mesh {
    /// Adds triangles that are drawn after these.
    fn add(&mut self, other: &Self) {
        // A picture has some ten thousand corners.
        let first = u32::try_from(self.positions.len()).unwrap_or(u32::MAX);
        self.positions.extend(&other.positions);
        self.colours.extend(&other.colours);
        self.indices.extend(other.indices.iter().map(|index| first.saturating_add(*index)));
    }
}

type Corner = ([f32; 3], [f32; 4]);

#[derive(Default)]
struct Work {
    buffers: VertexBuffers<Corner, u32>,
    fill: FillTessellator,
    stroke: StrokeTessellator,
}

impl Work {
    /// The triangles of one shape.
    fn drawn(&mut self, shape: &Shape, tolerance: f32) -> Result<Mesh, TessellationError> {
        // What is left of a shape that could not be drawn.
        self.buffers.vertices.clear();
        self.buffers.indices.clear();
        self.shape(shape, tolerance)?;
        let (positions, colours) = self.buffers.vertices.drain(..).unzip();
        Ok(Mesh { positions, colours, indices: std::mem::take(&mut self.buffers.indices) })
    }

    fn shape(&mut self, shape: &Shape, tolerance: f32) -> Result<(), TessellationError> {
        let paint = shape.paint;
        if let Paint::Glow { centre, radii, colour } = paint {
            self.glow(centre, radii, colour);
            return Ok(());
        }
        let path = to_lyon(&shape.path);
        if let Some(width) = shape.stroke {
            let options = StrokeOptions::tolerance(tolerance)
                .with_line_width(width)
                .with_line_cap(LineCap::Round)
                .with_line_join(LineJoin::Round);
            let corner = |vertex: StrokeVertex<'_, '_>| corner(vertex.position().to_array(), &paint);
            self.stroke.tessellate_path(&path, &options, &mut BuffersBuilder::new(&mut self.buffers, corner))
        } else {
            let options = FillOptions::tolerance(tolerance).with_fill_rule(FillRule::NonZero);
            let corner = |vertex: FillVertex<'_>| corner(vertex.position().to_array(), &paint);
            self.fill.tessellate_path(&path, &options, &mut BuffersBuilder::new(&mut self.buffers, corner))
        }
    }

    /// A fan around the middle: the one shape whose colour is no even slope over the plane.
    fn glow(&mut self, centre: Point, radii: Point, colour: Colour) {
        let Ok(middle) = u32::try_from(self.buffers.vertices.len()) else { return };
        self.buffers.vertices.push(([centre.x, centre.y, 0.0], light_of(colour)));
        let faint = light_of(faded(colour, 0));
        for step in 0..GLOW_CORNERS {
            let (sin, cos) = (f32::from(step) / f32::from(GLOW_CORNERS) * TAU).sin_cos();
            let rim = [centre.x + radii.x * cos, centre.y + radii.y * sin, 0.0];
            self.buffers.vertices.push((rim, faint));
            let next = (step + 1) % GLOW_CORNERS;
            self.buffers.indices.extend([middle, middle + 1 + u32::from(step), middle + 1 + u32::from(next)]);
        }
    }
}

/// A corner with the colour the paint has there.
fn corner([x, y]: [f32; 2], paint: &Paint) -> Corner {
    let colour = match *paint {
        Paint::Flat(colour) | Paint::Glow { colour, .. } => colour,
        Paint::Gradient { from, to, colours } => {
            let along = to - from;
            let offset = Point { x, y } - from;
            let length = (along.x * along.x + along.y * along.y).max(f32::EPSILON);
            let share = (offset.x * along.x + offset.y * along.y) / length;
            mixed(colours[0], colours[1], permille(share))
        }
    };
    ([x, y, 0.0], light_of(colour))
}

/// How much light each step of a colour is (IEC 61966-2-1).
static LIGHT: LazyLock<[f32; 256]> = LazyLock::new(|| {
    std::array::from_fn(|step| {
        let share = f32::from(u8::try_from(step).unwrap_or(u8::MAX)) / 255.0;
        if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    })
});

fn light_of([red, green, blue, opacity]: Colour) -> [f32; 4] {
    let light = |step: u8| LIGHT[usize::from(step)];
    [light(red), light(green), light(blue), f32::from(opacity) / 255.0]
}

/// A share of 0 to 1 in thousandths; what lies outside counts as the end.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to 0..=1000 first; not a number becomes 0"
)]
fn permille(share: f32) -> u16 {
    (share * 1000.0).clamp(0.0, 1000.0) as u16
}

fn to_lyon(path: &Path) -> lyon::Path {
    let mut builder = lyon::Path::builder();
    let mut open = false;
    for segment in path.segments() {
        match *segment {
            Segment::Move(to) => {
                if open {
                    builder.end(false);
                }
                builder.begin(point(to.x, to.y));
                open = true;
            }
            Segment::Line(to) => {
                builder.line_to(point(to.x, to.y));
            }
            Segment::Curve(a, b, to) => {
                builder.cubic_bezier_to(point(a.x, a.y), point(b.x, b.y), point(to.x, to.y));
            }
            Segment::Close => {
                builder.end(true);
                open = false;
            }
        }
    }
    if open {
        builder.end(false);
    }
    builder.build()
}

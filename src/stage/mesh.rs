//! From shapes to triangles: what a window draws.

use super::colour::{Colour, faded, mixed};
use super::path::{Path, Point, Segment};
use super::picture::{Paint, Picture, Shape};
use az::{SaturatingAs, UnwrappedAs};
use lyon_tessellation::geometry_builder::{BuffersBuilder, VertexBuffers};
use lyon_tessellation::math::point;
use lyon_tessellation::path::{self as lyon, LineCap, LineJoin};
use lyon_tessellation::{
    FillOptions, FillRule, FillTessellator, FillVertex, StrokeOptions, StrokeTessellator, StrokeVertex,
    TessellationError,
};
use std::f32::consts::TAU;
use std::sync::{Arc, LazyLock};

/// How far a straight edge may stray from its curve, in units: a quarter of a pixel at 3840 pixels across.
const TOLERANCE: f32 = 0.1;
/// The same while it moves, which nobody sees the edges of.
const TOLERANCE_MOVING: f32 = 0.4;
/// How many shapes that stood still are drawn finely after all at one picture.
const REFINED: usize = 6;
/// How many shapes make one part of a picture that is handed over together.
const SHAPES_TOGETHER: usize = 32;
/// By how many places a shape is looked for that is not where it was: as many as an eye has that closes.
const SHIFTED: usize = 24;
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

/// How finely a picture is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fineness {
    /// One that stays.
    Still,
    /// One in which little moves: what did not is drawn finely, some more of it at each picture.
    Living,
    /// One of many on the way to another: what moved is drawn less finely.
    Moving,
}

/// A picture in parts that lie over each other, as an animated film is drawn: only those that changed are handed over.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cels {
    /// How many parts there are.
    pub number: usize,
    /// Those that are not as they were, by their place from below.
    pub changed: Vec<(usize, Mesh)>,
}

/// Turns pictures into triangles one after the other. A shape that is as it was in the picture before, such as the room
/// in which someone moves, is not worked out again.
#[derive(Default)]
pub struct Tessellator {
    before: Vec<Drawn>,
    /// What was handed over last: for each part the shapes in it, by their number.
    handed: Vec<Vec<u64>>,
    /// How many shapes were worked out so far.
    worked_out: u64,
    work: Work,
}

/// A shape that has been drawn.
struct Drawn {
    /// The how manieth that was worked out.
    number: u64,
    shape: Arc<Shape>,
    tolerance: f32,
    mesh: Mesh,
}

impl Tessellator {
    /// The triangles of a picture that stays.
    ///
    /// # Errors
    /// A [`MeshFault`] where a shape has a point that is not a number or is too complex to fill.
    pub fn of(&mut self, picture: &Picture) -> Result<Mesh, MeshFault> {
        self.whole(picture, Fineness::Still)
    }

    /// The triangles of a picture as a whole.
    ///
    /// # Errors
    /// As for [`of`](Self::of).
    pub fn whole(&mut self, picture: &Picture, fineness: Fineness) -> Result<Mesh, MeshFault> {
        self.draw(picture, fineness)?;
        Ok(Mesh::of(&self.before))
    }

    /// The triangles of what is not as it was when this was asked last.
    ///
    /// # Errors
    /// As for [`of`](Self::of).
    pub fn cels(&mut self, picture: &Picture, fineness: Fineness) -> Result<Cels, MeshFault> {
        self.draw(picture, fineness)?;
        let parts = self.before.chunks(SHAPES_TOGETHER);
        let number = parts.len();
        self.handed.resize_with(number.max(self.handed.len()), Vec::new);
        let mut changed = Vec::new();
        for (place, (part, handed)) in parts.zip(&mut self.handed).enumerate() {
            if !part.iter().map(|drawn| drawn.number).eq(handed.iter().copied()) {
                *handed = part.iter().map(|drawn| drawn.number).collect();
                changed.push((place, Mesh::of(part)));
            }
        }
        Ok(Cels { number, changed })
    }

    /// Works out what is not known from the picture before.
    fn draw(&mut self, picture: &Picture, fineness: Fineness) -> Result<(), MeshFault> {
        if fineness == Fineness::Living {
            self.refine(picture);
        }
        let tolerance = if fineness == Fineness::Still { TOLERANCE } else { TOLERANCE_MOVING };
        let mut before = Before::new(std::mem::take(&mut self.before));
        for (index, shape) in picture.shapes.iter().enumerate() {
            let known = before.same(index, shape).filter(|known| known.tolerance <= tolerance);
            let fault = |reason: TessellationError| MeshFault { shape: index, reason: reason.to_string() };
            let drawn = match known {
                Some(known) => known,
                None => self.work_out(shape, tolerance).map_err(fault)?,
            };
            self.before.push(drawn);
        }
        Ok(())
    }

    fn work_out(&mut self, shape: &Arc<Shape>, tolerance: f32) -> Result<Drawn, TessellationError> {
        let mesh = self.work.drawn(shape, tolerance)?;
        self.worked_out += 1;
        Ok(Drawn { number: self.worked_out, shape: Arc::clone(shape), tolerance, mesh })
    }

    /// Draws some of what stands still finely after all.
    fn refine(&mut self, picture: &Picture) {
        let coarse = self.before.iter_mut().zip(&picture.shapes);
        let coarse =
            coarse.filter(|(known, shape)| known.tolerance > TOLERANCE && is_same(&known.shape, shape));
        for (known, _) in coarse.take(REFINED) {
            // A shape that could be drawn coarsely and cannot be drawn finely stays coarse.
            if let Ok(mesh) = self.work.drawn(&known.shape, TOLERANCE) {
                self.worked_out += 1;
                (known.mesh, known.number) = (mesh, self.worked_out);
            }
            known.tolerance = TOLERANCE;
        }
    }
}

/// The shapes of the picture before, to be found again where shapes came or went before them.
struct Before {
    shapes: Vec<Option<Drawn>>,
    /// How much further on a shape was then, as far as is known.
    further: usize,
    /// How much less far.
    nearer: usize,
}

impl Before {
    fn new(shapes: Vec<Drawn>) -> Self {
        Self { shapes: shapes.into_iter().map(Some).collect(), further: 0, nearer: 0 }
    }

    /// The shape of the picture before that is the same as this one, which stands at `index`.
    fn same(&mut self, index: usize, shape: &Arc<Shape>) -> Option<Drawn> {
        let expected = index + self.further;
        for step in 0..=SHIFTED {
            for at in [expected + step, expected.wrapping_sub(step)] {
                let at = at.wrapping_sub(self.nearer);
                let known = self
                    .shapes
                    .get_mut(at)
                    .and_then(|known| known.take_if(|known| is_same(&known.shape, shape)));
                if known.is_some() {
                    (self.further, self.nearer) = (at.saturating_sub(index), index.saturating_sub(at));
                    return known;
                }
            }
        }
        None
    }
}

/// Whether two shapes are the same; those that are shared are not looked at.
fn is_same(one: &Arc<Shape>, other: &Arc<Shape>) -> bool {
    Arc::ptr_eq(one, other) || one == other
}

impl Mesh {
    /// The triangles of shapes that lie over each other.
    fn of(shapes: &[Drawn]) -> Self {
        let corners = shapes.iter().map(|drawn| drawn.mesh.positions.len()).sum();
        let indices = shapes.iter().map(|drawn| drawn.mesh.indices.len()).sum();
        let mut whole = Self {
            positions: Vec::with_capacity(corners),
            colours: Vec::with_capacity(corners),
            indices: Vec::with_capacity(indices),
        };
        for drawn in shapes {
            whole.add(&drawn.mesh);
        }
        whole
    }

    /// Adds triangles that are drawn after these.
    fn add(&mut self, other: &Self) {
        // A picture has some ten thousand corners.
        let first = self.positions.len().unwrapped_as::<u32>();
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
        if shape.stroke.is_none()
            && let Some(corners) = shape.path.ribbon_corners()
        {
            self.ribbon(&corners, &paint);
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

    /// A strip from corner to opposite corner. A pen stroke is so thin that its two sides never cross by more than can be
    /// seen, and there are hundreds of them.
    fn ribbon(&mut self, corners: &[Point], paint: &Paint) {
        let last = corners.len().unwrapped_as::<u32>();
        self.buffers.vertices.extend(corners.iter().map(|point| corner([point.x, point.y], paint)));
        for near in 0..(last / 2).saturating_sub(1) {
            let far = last - 1 - near;
            self.buffers.indices.extend([near, near + 1, far, near + 1, far - 1, far]);
        }
    }

    /// A fan around the middle: the one shape whose colour is no even slope over the plane.
    fn glow(&mut self, centre: Point, radii: Point, colour: Colour) {
        let middle = self.buffers.vertices.len().unwrapped_as::<u32>();
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
        let share = f32::from(step.saturating_as::<u8>()) / 255.0;
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

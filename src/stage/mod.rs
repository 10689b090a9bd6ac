//! The person opposite as a drawing: what state and line make of a figure, and the scene around it.
//!
//! Pure: [`pose`] turns a person's state and a [`Cue`] into whole numbers, [`draw`] turns those into shapes,
//! [`tessellate`] into triangles. A window only uploads the triangles; floating point begins at the drawing.

mod body;
mod call;
mod cast;
mod character;
mod colour;
mod expression;
mod faces;
mod figure;
mod framing;
mod head;
mod life;
mod mesh;
mod moment;
mod painter;
mod part;
mod path;
mod picture;
mod place;
mod posture;
mod ribbon;
mod rig;
mod scene;
mod seats;
mod svg;

pub use call::{Call, draw_video};
pub use cast::{character, character_files, characters, read_character};
pub use character::Character;
pub use colour::{Colour, Light};
pub use expression::{Cue, pose, turned_to};
pub use figure::{Figure, portrait};
pub use framing::{Framing, Seating};
pub use life::{Line, Pace, alive, in_silence, speaking, stands_for};
pub use mesh::{Cels, Fineness, Mesh, MeshFault, Tessellator, tessellate};
pub use moment::{Moment, living};
pub use painter::Painter;
pub use path::{Path, Point, Segment};
pub use picture::{BLEED, HEIGHT, Paint, Picture, Shape, WIDTH};
pub use posture::Posture;
pub use rig::{Pose, REACH};
pub use scene::draw;
pub use seats::Position;
pub use svg::to_svg;

//! Where people are in a scene: who sits opposite, or two parties side by side, in a room as in a call.

use super::path::Point;
use super::picture::WIDTH;

/// Where someone is in the scene.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Position {
    /// Opposite the trainee, in the middle.
    #[default]
    Opposite,
    /// One of two parties: on the left.
    Left,
    /// One of two parties: on the right.
    Right,
    /// Within hearing, small and further away; places have room for three, counted from 0.
    Listening(u8),
}

impl Position {
    /// Where those at the table sit: one opposite, or two parties.
    #[must_use]
    pub fn at_the_table(people: usize) -> &'static [Self] {
        if people > 1 { &[Self::Left, Self::Right] } else { &[Self::Opposite] }
    }
}

/// The height of the table's far edge in the picture.
pub(super) const TABLE_EDGE: f32 = 838.0;

/// Where the middle of a head comes to lie, and how large it is drawn.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot {
    /// The middle of the head.
    pub middle: Point,
    /// The size, 1 for the person opposite.
    pub scale: f32,
}

/// Where someone at the table sits, from the left, and how large they are drawn.
pub(super) fn seat_of(position: Position) -> Option<(f32, f32)> {
    match position {
        Position::Opposite => Some((WIDTH / 2.0, 1.0)),
        Position::Left => Some((WIDTH * 0.29, 0.86)),
        Position::Right => Some((WIDTH * 0.71, 0.86)),
        Position::Listening(_) => None,
    }
}

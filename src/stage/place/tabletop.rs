//! What becomes of what is on a table by who sits at it.

use crate::stage::path::{Point, at};
use crate::stage::picture::WIDTH;

/// What the people at the table do to what is on it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::stage) struct Tabletop {
    /// How much it trembles, 0 to 1: a foot taps under it.
    pub(in crate::stage) tremble: f32,
    /// Whether two parties sit at it, so that the mug stands between them.
    pub(in crate::stage) shared: bool,
}

impl Tabletop {
    /// Where the mug stands that has its place at `x`, `y`.
    pub(super) fn mug(self, x: f32, y: f32) -> Point {
        at(if self.shared { WIDTH / 2.0 } else { x }, y)
    }
}

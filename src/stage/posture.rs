//! What the arms do.

use super::part::between;
use crate::scenario::Arms;

/// How far each posture of the arms is taken; the four add up to 1000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Posture {
    /// At rest, hands folded, 0 to 1000.
    pub rest: i16,
    /// Crossed before the chest, 0 to 1000.
    pub crossed: i16,
    /// Open, palms up, 0 to 1000.
    pub open: i16,
    /// A hand to the face, 0 to 1000.
    pub to_face: i16,
}

impl Posture {
    /// One posture, taken fully.
    #[must_use]
    pub fn of(arms: Arms) -> Self {
        let none = Self { rest: 0, crossed: 0, open: 0, to_face: 0 };
        match arms {
            Arms::Rest => Self { rest: 1000, ..none },
            Arms::Crossed => Self { crossed: 1000, ..none },
            Arms::Open => Self { open: 1000, ..none },
            Arms::HandToFace => Self { to_face: 1000, ..none },
        }
    }

    /// The posture taken furthest: it decides which hands are drawn and what lies over what.
    #[must_use]
    pub fn main(self) -> Arms {
        [(self.crossed, Arms::Crossed), (self.to_face, Arms::HandToFace), (self.open, Arms::Open)]
            .into_iter()
            .fold((self.rest, Arms::Rest), |best, next| if next.0 > best.0 { next } else { best })
            .1
    }

    pub(super) fn blend(self, to: Self, permille: u16) -> Self {
        let crossed = between(self.crossed, to.crossed, permille);
        let open = between(self.open, to.open, permille);
        let to_face = between(self.to_face, to.to_face, permille);
        Self { rest: 1000 - crossed - open - to_face, crossed, open, to_face }
    }
}

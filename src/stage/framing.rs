//! How much of a picture is seen in a room of a certain size, and what stands where in it.

use super::picture::{BLEED, HEIGHT, WIDTH};
use crate::scenario::Area;

/// How much of the picture's height is seen at least, in its units: head and shoulders.
const LEAST_SEEN: f32 = 640.0;

/// How far below the picture's top edge what is seen begins, in its units.
const TOP: f32 = 24.0;

/// Where the middle of the face of the person opposite is, from the picture's top, in its units.
const FACE: f32 = 275.0;

/// How far the person opposite reaches to either side of the middle, in the picture's units.
const REACH: f32 = 330.0;

/// Where the head of the person opposite begins and ends and where the chest does, from the picture's top, in its units.
const HEAD_FROM: f32 = 110.0;
const HEAD_TO: f32 = 410.0;
const CHEST_TO: f32 = 570.0;
/// Where the hands end.
const HANDS_TO: f32 = 900.0;

/// What of a picture is seen in a room: its middle, from a height on, at a size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Framing {
    /// How many points of the room a unit of the picture takes.
    pub scale: f32,
    /// Where what is seen begins, from the picture's top, in its units.
    pub top: f32,
    width: f32,
}

impl Framing {
    /// As large as can be with head and shoulders in view and no edge of the picture to be seen. A low room shows the
    /// face, and not the table.
    #[must_use]
    pub fn of(width: f32, height: f32) -> Self {
        let covering = (width / (WIDTH + 2.0 * BLEED)).max(height / HEIGHT);
        let closest = height / LEAST_SEEN;
        let scale = (width / WIDTH).clamp(covering, closest.max(covering));
        let seen = height / scale;
        let top = if seen < LEAST_SEEN { (FACE - seen / 2.0).max(TOP) } else { TOP };
        Self { scale, top, width }
    }

    /// The same when one looks at an area: down to the hands, or to what can be seen of the feet.
    #[must_use]
    pub fn looking_at(self, area: Option<Area>, height: f32) -> Self {
        let seen = height / self.scale;
        let bottom = match area {
            Some(Area::Hands) => HANDS_TO,
            Some(Area::Feet) => HEIGHT,
            Some(Area::Face | Area::Shoulders) | None => return self,
        };
        Self { top: self.top.max(bottom - seen), ..self }
    }

    /// What of the person opposite is at a point of the room, counted from its left top corner; none beside them.
    #[must_use]
    pub fn area_at(&self, x: f32, y: f32) -> Option<Area> {
        let beside = ((x - self.width / 2.0) / self.scale).abs();
        match self.top + y / self.scale {
            _ if beside > REACH => None,
            down if down < HEAD_FROM => None,
            down if down < HEAD_TO => (beside < REACH / 2.0).then_some(Area::Face),
            down if down < CHEST_TO => Some(Area::Shoulders),
            _ => Some(Area::Hands),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn from_above_it_is_the_face_then_the_chest_then_the_hands_and_nobody_beside_them() {
        for (width, height) in [(1280.0, 260.0), (1920.0, 390.0), (1024.0, 180.0), (800.0, 600.0)] {
            let framing = Framing::of(width, height);
            let at = |down: f32| framing.area_at(width / 2.0, (down - framing.top) * framing.scale);
            assert_eq!(
                [at(FACE), at(500.0), at(620.0)],
                [Area::Face, Area::Shoulders, Area::Hands].map(Some)
            );
            assert_eq!(framing.area_at(1.0, height / 2.0), None, "{width} by {height}");
            let seen_to = |area| {
                let framing = framing.looking_at(area, height);
                framing.top + height / framing.scale
            };
            assert!(
                seen_to(Some(Area::Hands)) >= HANDS_TO - 1.0 && seen_to(Some(Area::Feet)) >= HEIGHT - 1.0
            );
            assert!((seen_to(Some(Area::Face)) - seen_to(None)).abs() < 1.0);
        }
    }
}

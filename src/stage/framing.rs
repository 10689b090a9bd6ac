//! How much of a picture is seen in a room of a certain size, and what stands where in it.

use super::picture::{BLEED, HEIGHT, WIDTH};
use super::seats::{Position, TABLE_EDGE, seat_of};
use crate::scenario::{Area, Channel};

/// How much of the picture's height is seen at least, in its units: from the hair to the forearms that are crossed.
const LEAST_SEEN: f32 = 740.0;

/// How far below the picture's top edge what is seen begins, in its units.
const TOP: f32 = 40.0;

/// Where the middle of the face of the person opposite is, from the picture's top, in its units.
const FACE: f32 = 275.0;

/// How far the person opposite reaches to either side of the middle, in the picture's units.
const REACH: f32 = 330.0;

/// What is seen of an area by who looks closely, of the person opposite: from and to a height of the picture.
fn close(area: Area) -> (f32, f32) {
    match area {
        Area::Face => (95.0, 480.0),
        Area::Shoulders => (270.0, 680.0),
        Area::Hands => (520.0, 950.0),
        Area::Feet => (620.0, HEIGHT),
    }
}

/// Which area lies at a height of the picture, of the person opposite.
fn area_at_height(down: f32) -> Option<Area> {
    match down {
        down if down < 110.0 => None,
        down if down < 410.0 => Some(Area::Face),
        down if down < 610.0 => Some(Area::Shoulders),
        down if down < 945.0 => Some(Area::Hands),
        _ => Some(Area::Feet),
    }
}

/// Who is where in the picture: as many as sit at the table, in one room or on a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seating {
    /// Through what one talks.
    pub channel: Channel,
    /// How many sit at the table: one opposite, or two parties.
    pub people: usize,
}

/// What of a picture is seen in a room: what lies in its middle, from a height on, at a size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Framing {
    /// How many points of the room a unit of the picture takes.
    pub scale: f32,
    /// What lies in the middle of the room's width, from the picture's left, in its units.
    pub middle: f32,
    /// Where what is seen begins, from the picture's top, in its units.
    pub top: f32,
    width: f32,
    height: f32,
}

impl Framing {
    /// As large as can be with head, shoulders and crossed arms in view and no edge of the picture to be seen. A low room
    /// shows the face, and not the table.
    #[must_use]
    pub fn of(width: f32, height: f32) -> Self {
        let closest = height / LEAST_SEEN;
        let scale = (width / WIDTH).clamp(covering(width, height), closest.max(covering(width, height)));
        let seen = height / scale;
        let top = if seen < LEAST_SEEN { (FACE - seen / 2.0).max(TOP) } else { TOP };
        Self { scale, middle: WIDTH / 2.0, top, width, height }
    }

    /// The same from close by: what is seen of an area of one of those at the table. On the telephone there is nothing to
    /// come closer to.
    #[must_use]
    pub fn close_to(self, seating: Seating, person: usize, area: Area) -> Self {
        let Some(seat) = seating.seat(person).filter(|_| seating.channel != Channel::Phone) else {
            return self;
        };
        let (from, to) = close(area);
        let (from, to) = (seat.up(from), seat.up(to));
        let scale = (self.height / (to - from)).max(covering(self.width, self.height)).max(self.scale);
        let seen = self.height / scale;
        let half = self.width / scale / 2.0;
        let top = ((from + to - seen) / 2.0).clamp(0.0, (HEIGHT - seen).max(0.0));
        let middle = seat.x.max(half - BLEED).min(WIDTH + BLEED - half);
        Self { scale, middle, top, ..self }
    }

    /// Some way from here to another framing of the same room; 0 is here, 1 is there.
    #[must_use]
    pub fn toward(self, other: Self, share: f32) -> Self {
        let between = |from: f32, to: f32| from + (to - from) * share;
        Self {
            scale: between(self.scale, other.scale),
            middle: between(self.middle, other.middle),
            top: between(self.top, other.top),
            ..other
        }
    }

    /// Whether both are of a room of the same size.
    #[must_use]
    #[expect(clippy::float_cmp, reason = "a room that is the same has the same size, to the last bit")]
    pub fn is_of_the_same_room(self, other: Self) -> bool {
        self.width == other.width && self.height == other.height
    }

    /// Whether it is so close to another that nobody sees the difference.
    #[must_use]
    pub fn is_almost(self, other: Self) -> bool {
        let apart = |one: f32, two: f32| (one - two).abs() * other.scale;
        apart(self.middle, other.middle) < 0.5
            && apart(self.top, other.top) < 0.5
            && (self.scale - other.scale).abs() * self.width < 1.0
    }

    /// Whom and what of them a point of the room shows, counted from its left top corner; none beside them.
    #[must_use]
    pub fn sight_at(&self, seating: Seating, x: f32, y: f32) -> Option<(usize, Area)> {
        let at = (self.middle + (x - self.width / 2.0) / self.scale, self.top + y / self.scale);
        let area_of = |person: usize| {
            let seat = seating.seat(person)?;
            let area = area_at_height(seat.down(at.1))?;
            let beside = (at.0 - seat.x).abs() / seat.scale;
            let reach = if area == Area::Face { REACH / 2.0 } else { REACH };
            (beside < reach && Area::of(seating.channel).contains(&area)).then_some((person, area))
        };
        (0..seating.people).find_map(area_of).filter(|_| seating.channel != Channel::Phone)
    }
}

/// How large a picture has to be for none of its edges to be seen.
fn covering(width: f32, height: f32) -> f32 {
    (width / (WIDTH + 2.0 * BLEED)).max(height / HEIGHT)
}

/// Where someone at the table is in the picture, and how large.
#[derive(Clone, Copy, Debug)]
struct Seat {
    x: f32,
    scale: f32,
    /// Where the height that is 0 of the person opposite comes to lie.
    origin: f32,
}

impl Seat {
    /// The height in the picture of what is at this height of the person opposite.
    fn up(self, height: f32) -> f32 {
        self.origin + height * self.scale
    }

    /// The other way about.
    fn down(self, height: f32) -> f32 {
        (height - self.origin) / self.scale
    }
}

impl Seating {
    fn seat(self, person: usize) -> Option<Seat> {
        let position = Position::at_the_table(self.people).get(person).copied()?;
        let (x, scale) = seat_of(position)?;
        let origin = TABLE_EDGE * (1.0 - scale);
        Some(if self.channel == Channel::Video {
            let (zero, size) = super::call::window_of_the_other();
            Seat { x: zero.x + x * size, scale: scale * size, origin: zero.y + origin * size }
        } else {
            Seat { x, scale, origin }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALONE: Seating = Seating { channel: Channel::InPerson, people: 1 };
    const TWO: Seating = Seating { channel: Channel::InPerson, people: 2 };
    const CALL: Seating = Seating { channel: Channel::Video, people: 1 };
    const ROOMS: [(f32, f32); 5] =
        [(1280.0, 260.0), (1920.0, 390.0), (1024.0, 180.0), (800.0, 600.0), (3840.0, 500.0)];

    #[test]
    fn from_above_it_is_the_face_then_the_chest_then_the_hands_and_nobody_beside_them() {
        for (width, height) in ROOMS {
            let framing = Framing::of(width, height);
            let at = |down: f32| framing.sight_at(ALONE, width / 2.0, (down - framing.top) * framing.scale);
            let seen = [at(FACE), at(500.0), at(700.0), at(980.0)];
            assert_eq!(
                seen,
                [Area::Face, Area::Shoulders, Area::Hands, Area::Feet].map(|area| Some((0, area)))
            );
            assert_eq!(framing.sight_at(ALONE, 1.0, height / 2.0), None, "{width} by {height}");
        }
    }

    #[test]
    fn of_two_parties_each_has_areas_of_their_own() {
        let framing = Framing::of(1280.0, 260.0);
        let at = |x: f32, down: f32| {
            let x = 640.0 + (x - WIDTH / 2.0) * framing.scale;
            framing.sight_at(TWO, x, (down - framing.top) * framing.scale)
        };
        assert_eq!(at(WIDTH * 0.29, 360.0), Some((0, Area::Face)));
        assert_eq!(at(WIDTH * 0.71, 360.0), Some((1, Area::Face)));
        assert_eq!(at(WIDTH / 2.0, 360.0), None);
    }

    #[test]
    fn on_a_screen_the_areas_are_where_the_screen_shows_them_and_the_feet_are_not() {
        let framing = Framing::of(1280.0, 700.0);
        let at = |down: f32| framing.sight_at(CALL, 640.0, (down - framing.top) * framing.scale);
        assert_eq!(at(260.0), Some((0, Area::Face)));
        assert_eq!(at(820.0), None);
    }

    #[test]
    fn who_looks_closely_comes_closer_and_never_sees_an_edge() {
        for (width, height) in ROOMS {
            for seating in [ALONE, TWO, CALL] {
                for person in 0..seating.people {
                    for area in Area::ALL {
                        let from = Framing::of(width, height);
                        let close = from.close_to(seating, person, area);
                        assert!(close.scale >= from.scale);
                        let half = width / close.scale / 2.0;
                        let (left, right) = (close.middle - half, close.middle + half);
                        assert!(left >= -BLEED - 0.5 && right <= WIDTH + BLEED + 0.5, "{left} {right}");
                        let bottom = close.top + height / close.scale;
                        assert!(close.top >= 0.0 && bottom <= HEIGHT + 0.5, "{} {bottom}", close.top);
                        assert!(!from.is_almost(close) || from.scale > height / 400.0);
                        assert!(close.toward(close, 0.5).is_almost(close));
                    }
                }
            }
        }
    }

    #[test]
    fn on_the_telephone_there_is_nothing_to_come_closer_to() {
        let seating = Seating { channel: Channel::Phone, people: 1 };
        let framing = Framing::of(1280.0, 260.0);
        assert_eq!(framing.close_to(seating, 0, Area::Face), framing);
        assert_eq!(framing.sight_at(seating, 640.0, 100.0), None);
    }
}

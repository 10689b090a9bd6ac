//! Places: calm and low in contrast, so that the person is the centre. In units of the picture.

mod counter;
pub(super) mod fittings;
mod kitchen;
mod meeting_room;
mod office;
pub(super) mod room;
mod shop_floor;
pub(super) mod table;
mod tabletop;

pub(super) use tabletop::Tabletop;

use super::path::at;
use super::picture::Brush;
use super::seats::Spot;
use crate::scenario::Place;

/// What is behind everyone. A conversation at a distance is in two places: see [`call`](super::call).
pub(super) fn draw_back(brush: &mut Brush<'_>, place: Place) {
    match place {
        Place::Office => office::draw_back(brush),
        Place::ShopFloor => shop_floor::draw_back(brush),
        Place::Counter => counter::draw_back(brush),
        Place::KitchenTable => kitchen::draw_back(brush),
        Place::MeetingRoom => meeting_room::draw_back(brush),
        Place::Telephone | Place::VideoCall => {}
    }
}

/// What stands before those who listen: machines, desks.
pub(super) fn draw_middle(brush: &mut Brush<'_>, place: Place) {
    match place {
        Place::ShopFloor => shop_floor::draw_middle(brush),
        Place::Counter => counter::draw_middle(brush),
        Place::Office | Place::MeetingRoom | Place::KitchenTable | Place::Telephone | Place::VideoCall => {}
    }
}

/// Whether those who listen sit at a side table, since the place has nothing else to sit at.
pub(super) fn has_side_tables(place: Place) -> bool {
    matches!(place, Place::Office | Place::MeetingRoom | Place::KitchenTable)
}

/// The table and what is on it.
pub(super) fn draw_front(brush: &mut Brush<'_>, place: Place, table: Tabletop) {
    match place {
        Place::Office => office::draw_front(brush, table),
        Place::ShopFloor => shop_floor::draw_front(brush, table),
        Place::Counter => counter::draw_front(brush, table),
        Place::KitchenTable => kitchen::draw_front(brush, table),
        Place::MeetingRoom => meeting_room::draw_front(brush, table),
        Place::Telephone | Place::VideoCall => {}
    }
}

/// Where the `nth` of those who listen is, counted from 0; a fourth shares the place of the first.
pub(super) fn listening(place: Place, nth: u8) -> Spot {
    let spots = match place {
        Place::ShopFloor => [(1276.0, 392.0, 0.44), (330.0, 404.0, 0.42), (1480.0, 400.0, 0.42)],
        Place::Counter => [(1268.0, 384.0, 0.42), (350.0, 392.0, 0.42), (1480.0, 392.0, 0.42)],
        Place::Office | Place::KitchenTable | Place::MeetingRoom | Place::Telephone | Place::VideoCall => {
            [(1290.0, 470.0, 0.56), (312.0, 470.0, 0.56), (1510.0, 470.0, 0.56)]
        }
    };
    let (x, y, scale) = spots[usize::from(nth) % spots.len()];
    Spot { middle: at(x, y), scale }
}

//! The room tones: what a place sounds like while nobody speaks.

mod call;
mod counter;
mod kitchen;
mod meeting_room;
mod office;
mod shop_floor;

use super::take::Take;
use crate::scenario::{Channel, Place, Setting};

/// A room that is heard: a place, or the other end of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Room {
    /// An office: ventilation, talk behind a wall, a keyboard now and then.
    Office,
    /// The shop floor: machines in their rhythm.
    ShopFloor,
    /// A counter: a hall with people.
    Counter,
    /// A kitchen: a fridge and a clock.
    KitchenTable,
    /// A meeting room: still, a projector.
    MeetingRoom,
    /// The line of a telephone.
    Telephone,
    /// A video call: the computer at which one sits.
    VideoCall,
}

/// All rooms.
pub const ROOMS: [Room; 7] = [
    Room::Office,
    Room::ShopFloor,
    Room::Counter,
    Room::KitchenTable,
    Room::MeetingRoom,
    Room::Telephone,
    Room::VideoCall,
];

impl Room {
    /// The room of a setting: the place, unless one calls.
    #[must_use]
    pub fn of(setting: &Setting) -> Self {
        match (setting.channel, setting.place) {
            (Channel::Phone, _) | (Channel::InPerson, Place::Telephone) => Self::Telephone,
            (Channel::Video, _) | (Channel::InPerson, Place::VideoCall) => Self::VideoCall,
            (Channel::InPerson, Place::Office) => Self::Office,
            (Channel::InPerson, Place::ShopFloor) => Self::ShopFloor,
            (Channel::InPerson, Place::Counter) => Self::Counter,
            (Channel::InPerson, Place::KitchenTable) => Self::KitchenTable,
            (Channel::InPerson, Place::MeetingRoom) => Self::MeetingRoom,
        }
    }

    /// Its name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Office => "office",
            Self::ShopFloor => "shop-floor",
            Self::Counter => "counter",
            Self::KitchenTable => "kitchen-table",
            Self::MeetingRoom => "meeting-room",
            Self::Telephone => "telephone",
            Self::VideoCall => "video-call",
        }
    }
}

/// The tone of a room, at no loudness in particular.
pub(super) fn tone(room: Room) -> Take {
    match room {
        Room::Office => office::tone(),
        Room::ShopFloor => shop_floor::tone(),
        Room::Counter => counter::tone(),
        Room::KitchenTable => kitchen::tone(),
        Room::MeetingRoom => meeting_room::tone(),
        Room::Telephone => call::telephone(),
        Room::VideoCall => call::video(),
    }
}

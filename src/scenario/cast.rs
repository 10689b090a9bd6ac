//! Who is in the conversation, and where it takes place.

use super::{FactId, PersonId};
use crate::method::{Level, TemperId};
use serde::{Deserialize, Serialize};

/// Someone opposite the trainee.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The id in the scenario; the name is the Fluent term `-ID`.
    pub id: String,
    /// Which figure is drawn.
    pub figure: String,
    /// Connection at the start.
    pub connection: Level,
    /// Resistance at the start.
    pub resistance: Level,
    /// Readiness at the start.
    pub readiness: Level,
    /// Openness at the start.
    pub openness: Level,
    /// How this person may come in; one is picked from the seed. Empty: always as described.
    pub tempers: Vec<TemperId>,
    /// Behaviours this person bears badly: their connection counts one less (a compliment can feel unsafe).
    pub sensitive: Vec<crate::method::BehaviourId>,
}

/// Through what the conversation runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// In one room.
    #[default]
    InPerson,
    /// By video call (source 000).
    Video,
    /// By telephone.
    Phone,
}

/// Where and how the conversation takes place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The place that is drawn, such as `shop_floor`.
    pub place: Place,
    /// Through what it runs.
    pub channel: Channel,
    /// The other party, where there are two at the table: a mediation.
    pub party: Option<PersonId>,
    /// Who listens in. With listeners there is less safety (source 004).
    pub listeners: Vec<PersonId>,
    /// The fact from which on nobody listens any more: the two moved away.
    pub listeners_until: Option<FactId>,
    /// Whether the two know each other.
    pub known: bool,
}

/// A place on stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// An office.
    Office,
    /// The shop floor.
    ShopFloor,
    /// A counter.
    Counter,
    /// A kitchen table.
    KitchenTable,
    /// A meeting room.
    MeetingRoom,
    /// On the telephone: the other is heard and not seen.
    Telephone,
    /// In a video call: the other is seen in a window.
    VideoCall,
}

impl Place {
    /// All places.
    pub const ALL: [Self; 7] = [
        Self::Office,
        Self::ShopFloor,
        Self::Counter,
        Self::KitchenTable,
        Self::MeetingRoom,
        Self::Telephone,
        Self::VideoCall,
    ];

    /// The channel that goes with it where it leaves no choice.
    #[must_use]
    pub fn channel(self) -> Option<Channel> {
        match self {
            Self::Telephone => Some(Channel::Phone),
            Self::VideoCall => Some(Channel::Video),
            Self::Office | Self::ShopFloor | Self::Counter | Self::KitchenTable | Self::MeetingRoom => None,
        }
    }

    /// The message that names it.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Office => "place-office",
            Self::ShopFloor => "place-shop-floor",
            Self::Counter => "place-counter",
            Self::KitchenTable => "place-kitchen-table",
            Self::MeetingRoom => "place-meeting-room",
            Self::Telephone => "place-telephone",
            Self::VideoCall => "place-video-call",
        }
    }
}

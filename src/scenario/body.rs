//! What can be seen of someone: face, arms, gaze, and signals that have to be looked for.

use super::{Channel, PersonId};
use crate::method::Level;
use serde::{Deserialize, Serialize};

/// An expression of the face that a line asks for; the person's state colours it further.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Face {
    /// What the state alone gives.
    #[default]
    Neutral,
    /// Little sleep.
    Tired,
    /// On guard.
    Tense,
    /// Angry.
    Angry,
    /// Shut off.
    Closed,
    /// Moved, close to tears.
    Moved,
    /// Sad.
    Sad,
    /// Thinking.
    Thoughtful,
    /// Relieved.
    Relieved,
    /// A smile.
    Smiling,
    /// Surprised.
    Surprised,
    /// Doubting.
    Doubtful,
}

impl Face {
    /// Where the eyes go with this face.
    #[must_use]
    pub fn gaze(self) -> Gaze {
        match self {
            Self::Sad => Gaze::Down,
            Self::Closed | Self::Thoughtful => Gaze::Away,
            Self::Neutral
            | Self::Tired
            | Self::Tense
            | Self::Angry
            | Self::Moved
            | Self::Relieved
            | Self::Smiling
            | Self::Surprised
            | Self::Doubtful => Gaze::Toward,
        }
    }
}

/// What the arms do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arms {
    /// At rest.
    #[default]
    Rest,
    /// Crossed.
    Crossed,
    /// Open.
    Open,
    /// A hand to the face.
    HandToFace,
}

impl Arms {
    /// What the arms do that are asked to do this, with this face and at this level of resistance. From high resistance on,
    /// arms asked to be open lie at rest, and arms at rest, where the line asks for no expression of its own, are crossed.
    #[must_use]
    pub fn held(self, face: Face, resistance: Level) -> Self {
        let guarded = resistance == Level::High;
        match self {
            Self::Open if guarded => Self::Rest,
            Self::Rest if guarded && face == Face::Neutral => Self::Crossed,
            arms => arms,
        }
    }
}

/// Where the eyes go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gaze {
    /// At the trainee.
    #[default]
    Toward,
    /// Down.
    Down,
    /// Away.
    Away,
}

impl Gaze {
    /// Where the eyes go that are asked to go here, with this face.
    #[must_use]
    pub fn with(self, face: Face) -> Self {
        if self == Self::Toward { face.gaze() } else { self }
    }
}

/// Where one can look at someone; on the telephone, what one can listen to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Area {
    /// Eyes, mouth and jaw; on the telephone the voice.
    Face,
    /// Shoulders and breath; on the telephone the breath.
    Shoulders,
    /// Arms and hands; on the telephone what sounds beside the voice.
    Hands,
    /// Legs and feet; on the telephone nothing.
    Feet,
}

impl Area {
    /// All areas, from above.
    pub const ALL: [Self; 4] = [Self::Face, Self::Shoulders, Self::Hands, Self::Feet];

    /// Those there are where one talks in this way: of who is on a screen one does not see the feet.
    #[must_use]
    pub fn of(channel: Channel) -> &'static [Self] {
        match channel {
            Channel::InPerson => &Self::ALL,
            Channel::Video | Channel::Phone => &[Self::Face, Self::Shoulders, Self::Hands],
        }
    }

    /// The message that names it where one talks in this way.
    #[must_use]
    pub fn message(self, channel: Channel) -> &'static str {
        match (self, channel == Channel::Phone) {
            (Self::Face, false) => "area-face",
            (Self::Shoulders, false) => "area-shoulders",
            (Self::Hands, false) => "area-hands",
            (Self::Feet, _) => "area-feet",
            (Self::Face, true) => "area-voice",
            (Self::Shoulders, true) => "area-breath",
            (Self::Hands, true) => "area-background",
        }
    }
}

/// Somewhere one can look: at whom, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Sight {
    /// At whom: someone at the table.
    pub of: PersonId,
    /// Where.
    pub area: Area,
}

/// A signal that someone gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Given {
    /// What there is to be noticed.
    pub signal: Signal,
    /// Of whom: someone at the table. It need not be who speaks.
    pub by: PersonId,
}

/// A non-verbal signal that can be noticed by looking closely (technique 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Signal {
    /// A foot taps.
    FootTaps,
    /// The gaze drops.
    GazeDrops,
    /// The arms fold.
    ArmsFold,
    /// A sigh.
    Sighs,
    /// Eyes rubbed.
    RubsEyes,
    /// The jaw sets.
    JawSets,
    /// Hands fidget.
    HandsFidget,
    /// Shoulders drop.
    ShouldersDrop,
}

impl Signal {
    /// All signals.
    pub const ALL: [Self; 8] = [
        Self::FootTaps,
        Self::GazeDrops,
        Self::ArmsFold,
        Self::Sighs,
        Self::RubsEyes,
        Self::JawSets,
        Self::HandsFidget,
        Self::ShouldersDrop,
    ];

    /// The name in inputs and message ids: `foot-taps`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::FootTaps => "foot-taps",
            Self::GazeDrops => "gaze-drops",
            Self::ArmsFold => "arms-fold",
            Self::Sighs => "sighs",
            Self::RubsEyes => "rubs-eyes",
            Self::JawSets => "jaw-sets",
            Self::HandsFidget => "hands-fidget",
            Self::ShouldersDrop => "shoulders-drop",
        }
    }

    /// What the arms do by it, where it is the arms.
    #[must_use]
    pub fn arms(self) -> Option<Arms> {
        match self {
            Self::ArmsFold => Some(Arms::Crossed),
            Self::RubsEyes => Some(Arms::HandToFace),
            Self::FootTaps
            | Self::GazeDrops
            | Self::Sighs
            | Self::JawSets
            | Self::HandsFidget
            | Self::ShouldersDrop => None,
        }
    }

    /// Where the eyes go by it, where it is the eyes.
    #[must_use]
    pub fn gaze(self) -> Option<Gaze> {
        match self {
            Self::GazeDrops | Self::RubsEyes => Some(Gaze::Down),
            Self::FootTaps
            | Self::ArmsFold
            | Self::Sighs
            | Self::JawSets
            | Self::HandsFidget
            | Self::ShouldersDrop => None,
        }
    }

    /// Where it is to be noticed by who talks in this way. What cannot be noticed in any other place is in the last there is.
    #[must_use]
    pub fn is_at(self, area: Area, channel: Channel) -> bool {
        let areas: &[Area] = match self {
            Self::GazeDrops | Self::JawSets => &[Area::Face],
            Self::Sighs | Self::ShouldersDrop => &[Area::Shoulders],
            Self::ArmsFold | Self::HandsFidget => &[Area::Hands],
            Self::RubsEyes => &[Area::Face, Area::Hands],
            Self::FootTaps => &[Area::Feet],
        };
        let there = Area::of(channel);
        let anywhere = areas.iter().any(|own| there.contains(own));
        areas.contains(&area) || (!anywhere && there.last() == Some(&area))
    }
}

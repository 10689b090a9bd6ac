//! What can be seen of someone: face, arms, gaze, and signals that have to be looked for.

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
}

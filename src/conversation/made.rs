//! What a step was: what the trainee did, and what was said next.

use crate::scenario::{Arms, Face, Gaze, NodeId, PersonId, ResponseId, Signal, TextId};
use crate::scoring::Effect;

/// A line that is said, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// Who says it.
    pub by: PersonId,
    /// The words.
    pub text: TextId,
    /// The node it is said at.
    pub node: NodeId,
    /// The face it asks for.
    pub face: Face,
    /// The arms.
    pub arms: Arms,
    /// The gaze.
    pub gaze: Gaze,
}

/// How a silence was received.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hush {
    /// Too short to be one.
    Short,
    /// Held, and the other fills it.
    Held,
    /// Held too long.
    TooLong,
    /// A breath before answering what the other asked: it changes nothing.
    Breath,
    /// The other asked something, and no answer came.
    Evaded,
    /// The turn was not the other's to fill: it changes nothing.
    NotTheirs,
}

impl Hush {
    /// The message that tells it; it takes the `$seconds`.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Short => "move-silence-short",
            Self::Held => "move-silence-held",
            Self::TooLong => "move-silence-too-long",
            Self::Breath => "move-silence-breath",
            Self::Evaded => "move-silence-evaded",
            Self::NotTheirs => "move-silence-not-theirs",
        }
    }
}

/// What the trainee did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoveKind {
    /// Said this.
    Said(ResponseId),
    /// Held a silence, in milliseconds.
    Silence(u32, Hush),
    /// Looked, and saw this signal.
    Looked(Signal),
    /// Took a time-out.
    TimeOut,
}

/// What the trainee did and what it did to the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// What was done.
    pub kind: MoveKind,
    /// The node it was done at.
    pub node: NodeId,
    /// What it did; nothing for a look, or a silence that changed nothing.
    pub effect: Option<Effect>,
}

/// A turn the other took, if only in silence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TurnTaken {
    /// Which turn.
    pub node: NodeId,
    /// Who spoke first in it; the person opposite where nobody did.
    pub by: PersonId,
}

/// One step: what the trainee did, and what was said next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// The trainee's move; none at the beginning.
    pub made: Option<Made>,
    /// What is said next, in order.
    pub spoken: Vec<Spoken>,
    /// The turns that were taken next, in order: what scoring heard.
    pub turns: Vec<TurnTaken>,
}

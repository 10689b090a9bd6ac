//! The nodes of `scenario.ron` and `fragment.ron`.

use super::read_apart::{ReadApart, Readable, read_piece};
use super::{ConditionSource, Entries, SaySource, is_default};
use crate::method::{Goal, Need, Talk};
use crate::scenario::{Arms, Face, Gaze, Meaning, Signal};
use ron::error::SpannedError;
use serde::{Deserialize, Serialize};

/// What is said, where the node says anything about it.
pub(in crate::format) type Says<'a> = Option<Vec<ReadApart<'a, SaySource<'a>>>>;

/// The sorts of nodes.
#[derive(Debug, Deserialize, Serialize)]
#[serde(rename = "node")]
pub(in crate::format) enum NodeSource<'a> {
    #[serde(borrow)]
    Turn(TurnSource<'a>),
    Open(OpenSource<'a>),
    Ending(EndingSource<'a>),
}

impl<'a> Readable<'a> for NodeSource<'a> {
    fn read(ron: &'a str) -> Result<Self, SpannedError> {
        read_piece(ron)
    }
}

impl<'a> NodeSource<'a> {
    /// What is said at the node, where it says anything about it.
    pub(in crate::format) fn says(&self) -> &[ReadApart<'a, SaySource<'a>>] {
        let says = match self {
            Self::Turn(turn) => &turn.says,
            Self::Open(open) => &open.says,
            Self::Ending(ending) => &ending.says,
        };
        says.as_deref().unwrap_or_default()
    }

    /// What has to be so for the node to be a candidate.
    pub(in crate::format) fn when(&self) -> &[ConditionSource<'a>] {
        match self {
            Self::Turn(turn) => &turn.when,
            Self::Open(open) => &open.when,
            Self::Ending(ending) => &ending.when,
        }
    }
}

/// The other's turn.
#[expect(clippy::struct_excessive_bools, reason = "marks in a file, each of which stands there or not")]
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) struct TurnSource<'a> {
    #[serde(default, skip_serializing_if = "is_default", borrow)]
    pub(in crate::format) when: Vec<ConditionSource<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::format) says: Says<'a>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) face: Face,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) arms: Arms,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) gaze: Gaze,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) talk: Option<Talk>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) signal: Option<SignalSource<'a>>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) invites_advice: bool,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) stopped: bool,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) crosses: bool,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) goal: Option<Goal>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) needs: Vec<Need>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) learns: Vec<&'a str>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) silence: Option<SilenceSource<'a>>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) timeout: Option<Vec<&'a str>>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) jump: bool,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) responses: Entries<'a, ResponseSource<'a>>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) to: Option<Vec<&'a str>>,
}

/// A signal: of the person opposite, or of whom it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename = "signal", rename_all = "snake_case")]
pub(in crate::format) enum SignalSource<'a> {
    FootTaps,
    GazeDrops,
    ArmsFold,
    Sighs,
    RubsEyes,
    JawSets,
    HandsFidget,
    ShouldersDrop,
    #[serde(rename = "By")]
    By(&'a str, Signal),
}

impl SignalSource<'_> {
    /// What there is to be noticed, whoever gives it.
    pub(in crate::format) fn signal(self) -> Signal {
        match self {
            Self::FootTaps => Signal::FootTaps,
            Self::GazeDrops => Signal::GazeDrops,
            Self::ArmsFold => Signal::ArmsFold,
            Self::Sighs => Signal::Sighs,
            Self::RubsEyes => Signal::RubsEyes,
            Self::JawSets => Signal::JawSets,
            Self::HandsFidget => Signal::HandsFidget,
            Self::ShouldersDrop => Signal::ShouldersDrop,
            Self::By(_, signal) => signal,
        }
    }
}

/// Where a silence leads: `held` and `too_long` where it gives room, `evades` where the other asked something.
#[derive(Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) struct SilenceSource<'a> {
    #[serde(default, skip_serializing_if = "is_default", borrow)]
    pub(in crate::format) held: Option<Vec<&'a str>>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) too_long: Option<Vec<&'a str>>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) evades: Option<Vec<&'a str>>,
}

/// Something the trainee can say.
#[derive(Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) struct ResponseSource<'a> {
    #[serde(default, skip_serializing_if = "is_default", borrow)]
    pub(in crate::format) does: Vec<&'a str>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) when: Vec<ConditionSource<'a>>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) once: bool,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) toward: Option<&'a str>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) learns: Vec<&'a str>,
    #[serde(default, skip_serializing)]
    pub(in crate::format) mentions: Vec<&'a str>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) points: Option<PointsSource>,
    pub(in crate::format) to: Vec<&'a str>,
}

/// Points that overrule the table's.
#[derive(Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) struct PointsSource {
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) connection: Option<i8>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) challenge: Option<u8>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) reflex: Option<u8>,
    #[serde(skip_serializing)]
    pub(in crate::format) because: String,
}

/// A node from which subjects can be taken up in any order.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) struct OpenSource<'a> {
    #[serde(default, skip_serializing_if = "is_default", borrow)]
    pub(in crate::format) when: Vec<ConditionSource<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::format) says: Says<'a>,
    pub(in crate::format) subjects: Entries<'a, SubjectSource<'a>>,
    pub(in crate::format) leave: Entries<'a, ResponseSource<'a>>,
}

/// A subject of an open node.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) struct SubjectSource<'a> {
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) required: bool,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) atomic: bool,
    #[serde(default, skip_serializing_if = "is_default", borrow)]
    pub(in crate::format) when: Vec<ConditionSource<'a>>,
    pub(in crate::format) ways_in: Entries<'a, ResponseSource<'a>>,
}

/// An end of the conversation.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) struct EndingSource<'a> {
    #[serde(default, skip_serializing_if = "is_default", borrow)]
    pub(in crate::format) when: Vec<ConditionSource<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::format) says: Says<'a>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) face: Face,
    pub(in crate::format) meaning: Meaning,
}

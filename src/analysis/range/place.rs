//! Where a conversation stands, as far as what can follow depends on it.

use super::past::Past;
use crate::conversation::SubjectStage;
use crate::method::{Goal, TemperId};
use crate::scenario::{NodeId, SubjectId};
use crate::scoring::Standing;

/// Where a conversation stands, without how the people in it are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Place {
    /// The node it is at, or ended at.
    pub node: NodeId,
    /// It has ended.
    pub ended: bool,
    /// The subject being talked about.
    pub subject: Option<SubjectId>,
    /// How far each subject is, by number; see [`Stages`].
    pub stages: u32,
    /// What of the past still matters.
    pub past: Past,
    /// The goal of the phase.
    pub goal: Goal,
    /// What had to stop has stopped.
    pub stopped: bool,
}

/// How far each subject is; `Untouched` where it no longer matters.
pub(super) type Stages = Vec<SubjectStage>;

/// How everyone came in today.
pub(super) type Tempers = Vec<Option<TemperId>>;

/// How everyone stands with the trainee, at its best: connection not below what it can be, felt challenge not above.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Standings {
    /// The person opposite.
    pub opposite: Standing,
    /// The others, by number.
    pub others: u32,
}

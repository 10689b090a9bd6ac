//! A scenario that is being written: what is wrong with it, and where its conversation is taken up.

use super::shelf::Shelved;
use crate::phrase::Phrase;
use crate::session::StartingPoint;
use std::sync::Arc;

/// Something that is wrong with a scenario's files, as it is told beside the conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Whether the scenario cannot be played for it.
    pub is_error: bool,
    /// The code, such as `missing-target`.
    pub code: String,
    /// The file, with its line where there is one: `scenario.ron:30`.
    pub place: String,
    /// What is the matter.
    pub message: Phrase,
    /// What to do.
    pub help: Phrase,
}

/// What came of reading the files again.
#[derive(Clone)]
pub struct Reloaded {
    /// The id of the scenario that was read.
    pub id: String,
    /// The scenario; none where it cannot be played as it is now.
    pub shelved: Option<Arc<Shelved>>,
    /// What is wrong.
    pub told: Vec<Told>,
}

/// A scenario that is being written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Writing {
    /// The scenario's id.
    pub id: String,
    /// What is wrong with it as it is now.
    pub told: Vec<Told>,
    /// Whether it cannot be played as it is now: the conversation is that of before.
    pub is_faulty: bool,
    /// Where it is to be taken up, while that is being chosen.
    pub choosing: Option<StartingPoint>,
}

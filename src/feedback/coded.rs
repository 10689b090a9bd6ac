//! What a coded transcript comes to.

use super::{Miti, ScoreSummary};
use crate::method::{Goal, Level, Method};
use crate::scoring::{Course, PersonState};

/// What a coded transcript comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoredTranscript {
    /// The goal it begins with.
    pub goal: Goal,
    /// The score.
    pub score: ScoreSummary,
    /// What the field measures.
    pub miti: Miti,
    /// How the person opposite is at the end, as far as the codes tell. What the other says moves this and not the score.
    pub opposite: PersonState,
    /// Where the readiness of the person opposite stands.
    pub readiness: Level,
    /// Where the resistance of the person opposite stands.
    pub resistance: Level,
}

impl ScoredTranscript {
    /// What comes of a conversation with this goal that took this course.
    #[must_use]
    pub fn of(method: &Method, goal: Goal, course: &Course, miti: Miti) -> Self {
        let opposite = *course.person(0);
        Self {
            goal,
            score: course.score(method).into(),
            miti,
            opposite,
            readiness: method.levels.readiness.level(opposite.readiness),
            resistance: method.levels.resistance.level(opposite.resistance),
        }
    }
}

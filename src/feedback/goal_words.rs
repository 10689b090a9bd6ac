//! How it was done beside what came of it, in words: they are two things, and a score can seem to contradict an ending.

use super::Feedback;
use crate::phrase::Phrase;
use crate::scenario::Meaning;

/// From this score on it was done well, whatever came of it.
const WELL: u8 = 65;

/// Below this it was done badly, whatever came of it.
const BADLY: u8 = 50;

/// What is said beside the score where it does not go with what came of the conversation; none where it does.
#[must_use]
pub fn goal_words(feedback: &Feedback) -> Option<Phrase> {
    let total = feedback.score.total;
    let id = match feedback.ending.as_ref()?.meaning {
        Meaning::Missed | Meaning::Lost if total >= WELL => "goal-missed-well",
        Meaning::Reached if total < BADLY => "goal-reached-badly",
        Meaning::Reached | Meaning::Partly | Meaning::Missed | Meaning::Lost | Meaning::BrokenOff => {
            return None;
        }
    };
    Some(Phrase::new(id))
}

//! A conversation that is going on, as it is shown.

use super::dialogue::Dialogue;
use super::widgets::Pose;
use super::writing::Writing;
use crate::phrase::Phrase;

/// What stands beside the conversation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Side {
    /// The meter at a glance, the hint and the preparation.
    #[default]
    Glance,
    /// What was said so far.
    Course,
    /// The trail over the plane.
    Trail,
    /// What is wrong with the scenario, where one writes it.
    Writing,
}

/// What is offered besides what can be said, one thing at a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unfolded {
    /// Nothing.
    #[default]
    Nothing,
    /// Lengths of silence, for who cannot hold a key.
    Silences,
    /// Where one can look.
    Areas,
}

/// A conversation that is going on, and what of it is shown.
#[derive(Clone)]
pub struct Talking {
    /// The conversation.
    pub dialogue: Dialogue,
    /// What stands beside it.
    pub side: Side,
    /// What is offered besides what can be said.
    pub unfolded: Unfolded,
    /// What is heard, in words, until something else is.
    pub captions: Vec<Phrase>,
    /// How the balance hangs.
    pub pose: Pose,
    /// When what the other says began to appear; none before it was first drawn.
    pub appears_since: Option<u64>,
    /// All of it is to be read at once.
    pub all_words: bool,
    /// After how many moves a lesson was put away: the next one is for the next move.
    pub taught_at: Option<usize>,
    /// The scenario that is being written, where this is a conversation of it.
    pub writing: Option<Writing>,
}

impl Talking {
    /// A conversation that goes on from where it stands.
    #[must_use]
    pub fn new(dialogue: Dialogue) -> Self {
        let pose = Pose::at_rest(&dialogue.meter());
        Self {
            dialogue,
            side: Side::default(),
            unfolded: Unfolded::default(),
            captions: Vec::new(),
            pose,
            appears_since: None,
            all_words: false,
            taught_at: None,
            writing: None,
        }
    }

    /// After a move: nothing of the last one is left to be shown. What was read already is not to appear again.
    pub(super) fn turn_over(&mut self, is_read: bool) {
        self.unfolded = Unfolded::Nothing;
        self.captions.clear();
        self.appears_since = None;
        self.all_words = is_read;
    }
}

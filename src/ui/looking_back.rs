//! After a conversation, as it is shown.

use super::dialogue::Dialogue;
use super::shelf::Shelved;
use crate::feedback::{Feedback, OwnView};
use crate::session::{HowFar, Input, Intent, LookBack};
use std::sync::Arc;

/// After a conversation: the own view first, then what there is to say about it.
#[derive(Clone)]
pub struct LookingBack {
    /// The conversation.
    pub dialogue: Dialogue,
    /// What there is to say about it.
    pub feedback: Arc<Feedback>,
    /// The own view.
    pub own_view: OwnView,
    /// How far one is.
    pub how_far: HowFar,
    /// Whether the number was asked for.
    pub number: bool,
    /// The moves whose why was asked for, by index.
    pub asked: Vec<usize>,
    /// The moves of which all that could have been done was asked for, by index; otherwise only the best is told.
    pub unfolded: Vec<usize>,
    /// The move whose point on the trail was asked about, by index.
    pub point: Option<usize>,
}

impl LookingBack {
    /// Looking back on a conversation; none where it is not looked back on.
    #[must_use]
    pub fn new(dialogue: Dialogue) -> Option<Self> {
        let LookBack { feedback, own_view, how_far, .. } = dialogue.look_back()?.clone();
        Some(Self {
            dialogue,
            feedback,
            own_view,
            how_far,
            number: false,
            asked: Vec::new(),
            unfolded: Vec::new(),
            point: None,
        })
    }

    /// Puts an input in, and shows how far one is then. An input that is refused changes nothing.
    pub(super) fn put_in(&mut self, input: Input, now_ms: u64) -> Vec<Intent<Shelved>> {
        let intents = self.dialogue.take(input, now_ms).unwrap_or_default();
        if let Some(back) = self.dialogue.look_back() {
            self.feedback = Arc::clone(&back.feedback);
            self.own_view = back.own_view;
            self.how_far = back.how_far;
        }
        intents
    }

    /// Asks about a point of the trail, by the index of the move that led there, or no longer.
    pub fn ask_point(&mut self, index: usize) {
        self.point = Some(index).filter(|_| self.point != Some(index));
    }

    /// Asks why of a move, or no longer.
    pub fn ask(&mut self, index: usize) {
        toggle(&mut self.asked, index);
    }

    /// Asks for all that could have been done at a move, or no longer.
    pub fn unfold(&mut self, index: usize) {
        toggle(&mut self.unfolded, index);
    }
}

fn toggle(among: &mut Vec<usize>, index: usize) {
    match among.iter().position(|one| *one == index) {
        Some(place) => {
            among.remove(place);
        }
        None => among.push(index),
    }
}

//! After a conversation.

use super::dialogue::Dialogue;
use super::exploring::Exploring;
use crate::feedback::{Feedback, OwnView};

/// How far one is in looking back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HowFar {
    /// The own view is asked.
    OwnView,
    /// The own view was given, or left out; what can be reached is still being explored.
    WorkingOut,
    /// All is told.
    Told,
}

/// After a conversation: the own view first, then what there is to say about it.
#[derive(Clone)]
pub struct LookingBack {
    /// The conversation.
    pub dialogue: Dialogue,
    /// What there is to say about it.
    pub feedback: Feedback,
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
    exploring: Exploring,
}

impl LookingBack {
    /// Looking back on a conversation.
    #[must_use]
    pub fn new(dialogue: Dialogue) -> Self {
        let feedback = dialogue.feedback(None);
        Self {
            exploring: Exploring::begun(&dialogue),
            dialogue,
            feedback,
            own_view: OwnView::default(),
            how_far: HowFar::OwnView,
            number: false,
            asked: Vec::new(),
            unfolded: Vec::new(),
            point: None,
        }
    }

    /// The own view is given, or left out: all is told as soon as it is known.
    pub(super) fn ask_to_be_told(&mut self) {
        if self.how_far == HowFar::OwnView {
            self.how_far = HowFar::WorkingOut;
        }
    }

    /// Whether all that was asked for is known, and can be told.
    pub(super) fn can_be_told(&self) -> bool {
        self.how_far == HowFar::WorkingOut && self.exploring.is_done()
    }

    /// Tells all that is known by now.
    pub(super) fn tell(&mut self) {
        self.feedback = self.dialogue.feedback(self.exploring.found());
        self.how_far = HowFar::Told;
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

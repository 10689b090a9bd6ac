//! After a conversation.

use super::dialogue::Dialogue;
use crate::feedback::Feedback;

/// How the trainee saw it before the score was shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnView {
    /// How it went, 1 (badly) to 5 (well); none where it was not said.
    pub went: Option<u8>,
    /// With what feeling the other leaves, as a message id; one of [`OwnView::FEELINGS`].
    pub feeling: Option<String>,
}

impl OwnView {
    /// The feelings that are offered, as messages.
    pub const FEELINGS: [&'static str; 6] = [
        "feeling-heard",
        "feeling-relieved",
        "feeling-thinking",
        "feeling-unmoved",
        "feeling-tense",
        "feeling-hurt",
    ];
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
    /// Whether the own view was given, or left out.
    pub told: bool,
    /// Whether the number was asked for.
    pub number: bool,
    /// The moves whose why was asked for, by index.
    pub asked: Vec<usize>,
}

impl LookingBack {
    /// Looking back on a conversation.
    #[must_use]
    pub fn new(dialogue: Dialogue) -> Self {
        let feedback = dialogue.feedback();
        Self {
            dialogue,
            feedback,
            own_view: OwnView::default(),
            told: false,
            number: false,
            asked: Vec::new(),
        }
    }

    /// Asks why of a move, or no longer.
    pub fn ask(&mut self, index: usize) {
        match self.asked.iter().position(|asked| *asked == index) {
            Some(place) => {
                self.asked.remove(place);
            }
            None => self.asked.push(index),
        }
    }
}

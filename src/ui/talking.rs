//! A conversation that is going on.

use super::dialogue::Dialogue;
use super::preferences::Preferences;
use super::widgets::Pose;
use super::writing::Writing;
use crate::phrase::Phrase;
use crate::scenario::Sight;

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
    /// Since when a silence is held, in the shell's milliseconds.
    pub silent_since: Option<u64>,
    /// When that silence ends by itself, if its length was chosen.
    pub silent_until: Option<u64>,
    /// The key of a silence is down although none is held: until it is let go it begins none.
    pub silence_spent: bool,
    /// What is offered besides what can be said.
    pub unfolded: Unfolded,
    /// Where one looked, and at which moment: at one line there is time for one look.
    pub looked_at: Option<(usize, Sight)>,
    /// What was seen or what cannot be done, until the next move.
    pub remarks: Vec<Phrase>,
    /// What is heard, in words, until something else is.
    pub captions: Vec<Phrase>,
    /// How the balance hangs.
    pub pose: Pose,
    /// When what the other says began to appear; none before it was first drawn.
    pub appears_since: Option<u64>,
    /// All of it is to be read at once.
    pub all_words: bool,
    /// What is being written in own words.
    pub draft: String,
    /// Whether own words were asked for at this move; what can be said is shown from then on.
    pub asked_first: bool,
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
        let asked_first = dialogue.own_words_now().is_some();
        Self {
            dialogue,
            side: Side::default(),
            silent_since: None,
            silent_until: None,
            silence_spent: false,
            unfolded: Unfolded::default(),
            looked_at: None,
            remarks: Vec::new(),
            captions: Vec::new(),
            pose,
            appears_since: None,
            all_words: false,
            draft: String::new(),
            asked_first,
            taught_at: None,
            writing: None,
        }
    }

    /// After a move: nothing of the last one is left to be shown.
    pub fn turn_over(&mut self) {
        self.silent_since = None;
        self.silent_until = None;
        self.unfolded = Unfolded::Nothing;
        self.remarks.clear();
        self.captions.clear();
        self.appears_since = None;
        self.all_words = false;
    }

    /// Where one looks now.
    #[must_use]
    pub fn looks_at(&self) -> Option<Sight> {
        let now = self.dialogue.latest_at();
        self.looked_at.filter(|(at, _)| *at == now).map(|(_, sight)| sight)
    }

    /// Own words are asked for anew, unless they were written for this move already.
    pub fn ask_again(&mut self) {
        self.draft.clear();
        self.asked_first = self.dialogue.own_words_now().is_some();
    }

    /// Whether own words are asked for now, before what can be said is shown.
    #[must_use]
    pub fn asks_first(&self, preferences: &Preferences) -> bool {
        preferences.own_words && !self.asked_first && !self.dialogue.ended()
    }
}

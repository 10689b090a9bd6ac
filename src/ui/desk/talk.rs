//! What an action does in a conversation: what of it is for the session, and what is shown then.

use crate::conversation::Way;
use crate::session::{Input, Intent, Refusal, Remark};
use crate::ui::action::Action;
use crate::ui::shelf::Shelved;
use crate::ui::talking::{Side, Talking, Unfolded};

impl Talking {
    /// Does what the user does in a conversation, at this time in the shell's milliseconds.
    pub(super) fn act(&mut self, action: Action, now_ms: u64) -> Vec<Intent<Shelved>> {
        match action {
            Action::OfferAreas => self.unfold(Unfolded::Areas),
            Action::OfferSilences => self.unfold(Unfolded::Silences),
            Action::ShowSide(side) => self.show_side(side),
            Action::AllWords => self.all_words = true,
            other => {
                if let Some((input, at_ms)) = input_of(other, now_ms) {
                    return self.put_in(input, at_ms);
                }
            }
        }
        Vec::new()
    }

    /// Puts an input in, and shows what came of it.
    pub(super) fn put_in(&mut self, input: Input, now_ms: u64) -> Vec<Intent<Shelved>> {
        let looks = matches!(input, Input::Look(_));
        let reads = looks || input == Input::Describe;
        let chooses = matches!(input, Input::HoldFor { .. });
        let taken = self.dialogue.take(input, now_ms);
        let is_done = !matches!(&taken, Err(refused) if *refused != Refusal::LookedAlready);
        let intents = taken.unwrap_or_default();
        for intent in &intents {
            match intent {
                Intent::Say(moment) => self.turn_over(self.is_unanswered(*moment)),
                Intent::Show(Remark::Rewound) => self.turn_over(true),
                Intent::Show(_) | Intent::Save(_) | Intent::Explore(_) => {}
            }
        }
        if is_done && (looks || chooses) {
            self.unfolded = Unfolded::Nothing;
        }
        // Who looks has read what there is to read.
        self.all_words |= is_done && reads;
        intents
    }

    /// Whether nobody answered at a moment: the words before it stand as they were read.
    fn is_unanswered(&self, moment: usize) -> bool {
        let moments = self.dialogue.conversation().moments();
        moments.get(moment).is_some_and(|moment| moment.step.spoken.is_empty())
    }

    /// The same thing asked for again puts it away.
    fn unfold(&mut self, wanted: Unfolded) {
        let open = self.unfolded != wanted && !self.dialogue.ended();
        self.unfolded = if open { wanted } else { Unfolded::Nothing };
    }

    /// The same thing asked for again puts it away; in a real conversation the trail is hidden as the meter is.
    fn show_side(&mut self, side: Side) {
        if side == Side::Trail && self.dialogue.way() == Way::Real {
            return;
        }
        self.side = if self.side == side { Side::Glance } else { side };
    }
}

/// What an action puts into the session, and when; nothing where it is no matter of the session's.
fn input_of(action: Action, now_ms: u64) -> Option<(Input, u64)> {
    let input = match action {
        Action::Say(key) => Input::Say(key),
        Action::Rewind => Input::Rewind(1),
        Action::TimeOut => Input::TimeOut,
        Action::Look(sight) => Input::Look(sight),
        Action::Describe => Input::Describe,
        Action::BeginHold { from_ms } => Input::Hold { from_ms },
        Action::KeepSilent { from_ms, long_ms } => Input::HoldFor { from_ms, long_ms },
        Action::EndHold { now_ms } => return Some((Input::Release, now_ms)),
        Action::DropHold => Input::Drop,
        Action::EditWords(text) => Input::Write(text),
        Action::GiveWords(text) => Input::GiveWords(text),
        _ => return None,
    };
    Some((input, now_ms))
}

//! What a user does in a conversation: what of it is for the session, and what is shown then.

use crate::conversation::Way;
use crate::session::{Input, Intent, Refusal, Remark};
use crate::ui::action::InTalk;
use crate::ui::shelf::Shelved;
use crate::ui::talking::{Side, Talking, Unfolded};

impl Talking {
    /// Does what the user does in a conversation, at this time in the shell's milliseconds.
    pub(super) fn act(&mut self, done: InTalk, now_ms: u64) -> Vec<Intent<Shelved>> {
        let input = match done {
            InTalk::Say(key) => Input::Say(key),
            InTalk::Rewind => Input::Rewind(1),
            InTalk::TimeOut => Input::TimeOut,
            InTalk::Look(sight) => Input::Look(sight),
            InTalk::Describe => Input::Describe,
            InTalk::BeginHold { from_ms } => Input::Hold { from_ms },
            InTalk::KeepSilent { from_ms, long_ms } => Input::HoldFor { from_ms, long_ms },
            InTalk::EndHold { now_ms } => return self.put_in(Input::Release, now_ms),
            InTalk::DropHold => Input::Drop,
            InTalk::EditWords(text) => Input::Write(text),
            InTalk::GiveWords(text) => Input::GiveWords(text),
            InTalk::OfferAreas => return self.unfold(Unfolded::Areas),
            InTalk::OfferSilences => return self.unfold(Unfolded::Silences),
            InTalk::ShowSide(side) => return self.show_side(side),
            InTalk::AllWords => {
                self.all_words = true;
                return Vec::new();
            }
            // What was being taught is learnt by it.
            InTalk::Understood => return Vec::new(),
        };
        self.put_in(input, now_ms)
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
    fn unfold(&mut self, wanted: Unfolded) -> Vec<Intent<Shelved>> {
        let open = self.unfolded != wanted && !self.dialogue.ended();
        self.unfolded = if open { wanted } else { Unfolded::Nothing };
        Vec::new()
    }

    /// The same thing asked for again puts it away; in a real conversation the trail is hidden as the meter is.
    fn show_side(&mut self, side: Side) -> Vec<Intent<Shelved>> {
        if side != Side::Trail || self.dialogue.way() != Way::Real {
            self.side = if self.side == side { Side::Glance } else { side };
        }
        Vec::new()
    }
}

//! What an action does in a conversation.

use crate::conversation::{Entry, Way};
use crate::feedback::Bearing;
use crate::phrase::Phrase;
use crate::scenario::Sight;
use crate::ui::action::Action;
use crate::ui::talking::{Side, Talking, Unfolded};
use crate::ui::wish::Wish;

/// A key that is held shorter than this was pressed by accident, in milliseconds.
const A_TAP_MS: u64 = 400;

/// A silence is not counted beyond this, in milliseconds.
const LONGEST_MS: u32 = 600_000;

/// How much one writes in own words at one move, in characters.
const LONGEST_WORDS: usize = 1_000;

impl Talking {
    /// Does what the user does in a conversation.
    pub(super) fn act(&mut self, action: Action) -> Vec<Wish> {
        match action {
            Action::Say(key) => return self.make(Entry::Choose(key)),
            Action::Rewind => return self.make(Entry::Rewind(1)),
            Action::TimeOut => return self.time_out(),
            Action::Look(sight) => return self.look(sight),
            Action::Describe => self.describe(),
            Action::OfferAreas => self.unfold(Unfolded::Areas),
            Action::BeginHold { from_ms } => self.begin_silence(from_ms, None),
            Action::KeepSilent { from_ms, long_ms } => self.begin_silence(from_ms, Some(long_ms)),
            Action::EndHold { now_ms } => return self.end_silence(now_ms),
            Action::DropHold => (self.silent_since, self.silent_until) = (None, None),
            Action::OfferSilences => self.unfold(Unfolded::Silences),
            Action::ShowSide(side) => self.show_side(side),
            Action::AllWords => self.all_words = true,
            Action::EditWords(text) => self.draft = text.chars().take(LONGEST_WORDS).collect(),
            Action::GiveWords(text) => return self.give_words(&text),
            _ => {}
        }
        Vec::new()
    }

    /// Puts an input in; what is not possible here changes nothing.
    fn make(&mut self, entry: Entry) -> Vec<Wish> {
        if self.dialogue.apply(&entry).is_err() {
            return Vec::new();
        }
        self.turn_over();
        // To look is not to answer: what was written stands.
        if !matches!(entry, Entry::Look(_)) {
            self.ask_again();
        }
        if entry == Entry::Rewind(1) {
            self.all_words = true;
            // Another line can come at the same moment now.
            self.looked_at = None;
        } else if self.dialogue.conversation().last().step.spoken.is_empty() {
            // Nobody answered: the words stand as they were read, and what was done is told.
            self.all_words = true;
            self.remarks.extend(self.dialogue.accounts().last().and_then(|made| made.instead.clone()));
        }
        vec![Wish::Append(entry)]
    }

    /// Takes the own words, and shows what can be said.
    fn give_words(&mut self, text: &str) -> Vec<Wish> {
        if self.asked_first || self.dialogue.ended() {
            return Vec::new();
        }
        self.asked_first = true;
        self.draft.clear();
        let words: String = text.trim().chars().take(LONGEST_WORDS).collect();
        if words.is_empty() {
            return Vec::new();
        }
        self.dialogue.write(&words);
        vec![Wish::AppendWords(words)]
    }

    /// Takes what is being written in own words as it stands, where the conversation is left.
    pub(super) fn give_draft(&mut self) -> Vec<Wish> {
        let draft = std::mem::take(&mut self.draft);
        self.give_words(&draft)
    }

    fn begin_silence(&mut self, from_ms: u64, long_ms: Option<u32>) {
        if self.dialogue.ended() {
            return;
        }
        // Who holds a silence can go on to look somewhere.
        if long_ms.is_some() {
            self.unfolded = Unfolded::Nothing;
        }
        self.silent_since = Some(from_ms);
        self.silent_until = long_ms.map(|long| from_ms + u64::from(long));
    }

    fn end_silence(&mut self, now_ms: u64) -> Vec<Wish> {
        self.silent_until = None;
        let Some(since) = self.silent_since.take() else { return Vec::new() };
        let held = now_ms.saturating_sub(since);
        if held < A_TAP_MS {
            return Vec::new();
        }
        self.make(Entry::Hold(u32::try_from(held).unwrap_or(LONGEST_MS).min(LONGEST_MS)))
    }

    fn time_out(&mut self) -> Vec<Wish> {
        let wishes = self.make(Entry::TimeOut);
        let message = if wishes.is_empty() { "remark-no-time-out" } else { "remark-time-out" };
        self.remarks = vec![Phrase::new(message)];
        wishes
    }

    /// The same thing asked for again puts it away.
    fn unfold(&mut self, wanted: Unfolded) {
        let open = self.unfolded != wanted && !self.dialogue.ended();
        self.unfolded = if open { wanted } else { Unfolded::Nothing };
    }

    /// Looks closely at one thing; at one line there is time for one look.
    fn look(&mut self, sight: Sight) -> Vec<Wish> {
        let bearing = self.bearing();
        let Some(seen) = bearing.at(sight).filter(|_| !self.dialogue.ended()) else { return Vec::new() };
        self.unfolded = Unfolded::Nothing;
        self.all_words = true;
        if self.looks_at().is_some() {
            let already = Phrase::new("remark-looked-already");
            self.remarks.retain(|remark| *remark != already);
            self.remarks.push(already);
            return Vec::new();
        }
        let signal = bearing.signal_at(sight);
        let new = signal.filter(|signal| !self.dialogue.conversation().state().noticed(*signal));
        // Who looks goes on being silent.
        let silence = (self.silent_since, self.silent_until);
        let wishes = new.map(|signal| self.make(Entry::Look(signal))).unwrap_or_default();
        (self.silent_since, self.silent_until) = silence;
        self.looked_at = Some((self.dialogue.latest_at(), sight));
        self.all_words = true;
        self.remarks = vec![seen];
        wishes
    }

    /// Describes those at the table, for who cannot see them: what stands out is among the rest.
    fn describe(&mut self) {
        self.all_words = true;
        self.remarks = self.bearing().described();
    }

    fn bearing(&self) -> Bearing {
        let told = |key: &str| {
            let mut tellings = self.dialogue.shelved().tellings.values();
            tellings.any(|telling| telling.words.words(key).is_some_and(|words| !words.is_empty()))
        };
        Bearing::of(&self.dialogue.play(), self.dialogue.conversation(), told)
    }

    /// The same thing asked for again puts it away; in a real conversation the trail is hidden as the meter is.
    fn show_side(&mut self, side: Side) {
        if side == Side::Trail && self.dialogue.way() == Way::Real {
            return;
        }
        self.side = if self.side == side { Side::Glance } else { side };
    }
}

//! The state machine: what each input does.

use super::input::{Input, Refusal};
use super::intent::{Intent, Keep, Remark};
use super::looking_back::{HowFar, LookBack};
use super::material::{Dated, Material};
use super::pen::{Notes, OwnHand};
use super::silence::{LONGEST_SILENCE_MS, Silence};
use super::starting_point::StartingPoint;
use crate::conversation::{Conversation, Entry, Offered, OwnWords, Refused, follow};
use crate::feedback::Account;
use crate::scenario::{Scenario, Sight, Signal};
use az::SaturatingAs;
use std::sync::OnceLock;

/// What happens between one person and one conversation. `S` is the scenario with whatever the shell needs to tell it.
#[derive(Debug)]
pub struct Session<S> {
    pub(super) material: Material<S>,
    pub(super) conversation: Conversation,
    /// What can be said where the conversation stands, in the order in which it is shown; found when it is asked for.
    pub(super) offered: OnceLock<Vec<Offered>>,
    pub(super) accounts: Vec<Account>,
    pub(super) notes: Notes,
    pub(super) own_words: OwnWords,
    /// Where it was taken up; none where it began at the beginning.
    pub(super) taken_up_at: Option<StartingPoint>,
    /// It is of a scenario that is being written: nothing is kept of it.
    pub(super) is_tried: bool,
    /// The moves that were made in an earlier revision, and those of them that were possible in the present one.
    pub(super) written: (Vec<Entry>, Vec<Entry>),
    pub(super) stage: Stage,
    pub(super) silence: Silence,
    pub(super) hand: OwnHand,
    /// Where one looked, and at which moment: at one line there is time for one look.
    pub(super) looked: Option<(usize, Sight)>,
    pub(super) remarks: Vec<Remark>,
    /// The latest time that is known.
    pub(super) now_ms: u64,
}

/// How far a session is.
#[derive(Clone, Debug)]
pub(super) enum Stage {
    /// The conversation goes on, or has just ended.
    Talking,
    /// It is looked back on.
    LookingBack(LookBack),
    /// It was left: nothing more happens in it.
    Left,
}

impl<S> Clone for Session<S> {
    fn clone(&self) -> Self {
        Self {
            material: self.material.clone(),
            conversation: self.conversation.clone(),
            offered: self.offered.clone(),
            accounts: self.accounts.clone(),
            notes: self.notes.clone(),
            own_words: self.own_words.clone(),
            taken_up_at: self.taken_up_at.clone(),
            is_tried: self.is_tried,
            written: self.written.clone(),
            stage: self.stage.clone(),
            silence: self.silence,
            hand: self.hand.clone(),
            looked: self.looked,
            remarks: self.remarks.clone(),
            now_ms: self.now_ms,
        }
    }
}

impl<S: AsRef<Scenario>> Session<S> {
    /// Takes an input at this time, in milliseconds; what the shell has to do for it, in order.
    ///
    /// # Errors
    /// [`Refusal`], with nothing changed that is kept, where it is not possible now. What cannot be done can then stand
    /// among the [`remarks`](Self::remarks).
    pub fn take(&mut self, input: Input, now_ms: u64) -> Result<Vec<Intent<S>>, Refusal> {
        self.now_ms = self.now_ms.max(now_ms);
        match input {
            Input::LookBack => self.look_back_now(),
            Input::Went(went) => self.see_it_so(|own_view| own_view.went = Some(went.clamp(1, 5))),
            Input::Feeling(feeling) => self.see_it_so(|own_view| own_view.feeling = Some(feeling)),
            Input::TellOwnView => self.ask_to_be_told(),
            Input::Explored(explored) => self.take_explored(explored),
            Input::Leave => self.leave(),
            Input::WantOwnWords(is_wanted) => {
                self.hand.is_wanted = is_wanted;
                Ok(Vec::new())
            }
            talk => match &self.stage {
                Stage::Talking => self.talk(talk),
                Stage::LookingBack(_) | Stage::Left => Err(Refusal::NotNow),
            },
        }
    }

    /// What is done while the conversation goes on.
    fn talk(&mut self, input: Input) -> Result<Vec<Intent<S>>, Refusal> {
        match input {
            Input::Say(key) => {
                let key = self.of_now(key)?;
                self.make(Entry::Choose(key))
            }
            // It would change nothing, and a journal with it could not be read.
            Input::Rewind(0) => Err(Refused::NothingToRewind.into()),
            Input::Rewind(moves) => self.make(Entry::Rewind(moves)),
            Input::TimeOut => self.time_out(),
            Input::Look(sight) => {
                let sight = self.of_now(sight)?;
                self.look(sight)
            }
            Input::Describe => self.describe(),
            Input::Hold { from_ms } => self.begin_silence(Silence::held(from_ms)),
            Input::HoldFor { from_ms, long_ms } => self.begin_silence(Silence::chosen(from_ms, long_ms)),
            Input::Silent { long_ms } => self.make(Entry::Hold(long_ms.min(LONGEST_SILENCE_MS))),
            Input::Release => self.release(self.now_ms),
            Input::Drop => {
                self.silence = self.silence.over();
                Ok(Vec::new())
            }
            Input::SilenceKey { is_down } => {
                self.silence = self.silence.with_key(is_down);
                Ok(Vec::new())
            }
            Input::Tick => match self.silence.ends_ms().filter(|ends| *ends <= self.now_ms) {
                Some(ends) => self.release(ends),
                None => Ok(Vec::new()),
            },
            Input::Write(text) => {
                self.hand.draft().filter(|_| !self.ended()).ok_or(Refusal::NotAsked)?;
                self.hand.write(&text);
                Ok(Vec::new())
            }
            Input::GiveWords(text) => self.give_words(&text),
            Input::LookBack
            | Input::Went(_)
            | Input::Feeling(_)
            | Input::TellOwnView
            | Input::Explored(_)
            | Input::Leave
            | Input::WantOwnWords(_) => Err(Refusal::NotNow),
        }
    }

    /// An id of the present revision.
    fn of_now<T>(&self, dated: Dated<T>) -> Result<T, Refusal> {
        if dated.revision == self.revision() { Ok(dated.id) } else { Err(Refusal::OtherRevision) }
    }

    /// Puts a move in, or takes moves back.
    fn make(&mut self, entry: Entry) -> Result<Vec<Intent<S>>, Refusal> {
        self.advance(&entry)?;
        self.silence = self.silence.over();
        self.remarks.clear();
        let are_kept = self.own_words_now().is_some();
        match entry {
            // To look is not to answer: what was written stands.
            Entry::Look(_) => (),
            Entry::Choose(_) => self.hand.ask_anew(are_kept),
            Entry::Hold(_) | Entry::TimeOut | Entry::Rewind(_) => self.hand.ask_on(are_kept),
        }
        let told = if matches!(entry, Entry::Rewind(_)) {
            // Another line can come at the same moment now.
            self.looked = None;
            Intent::Show(Remark::Rewound)
        } else {
            if self.conversation.last().step.spoken.is_empty() {
                self.remarks.push(Remark::Done);
            }
            Intent::Say(self.moves())
        };
        let mut intents = self.save(Keep::Append(entry));
        intents.push(told);
        Ok(intents)
    }

    /// Takes an input into the conversation, with its account and what becomes of own words.
    pub(super) fn advance(&mut self, entry: &Entry) -> Result<(), Refused> {
        let play = self.material.play();
        let made = self.next_number() - 1;
        self.conversation.apply(&play, entry)?;
        self.offered = OnceLock::new();
        follow(&mut self.own_words, made, entry);
        let moments = self.conversation.moments();
        let before = moments.len().saturating_sub(2);
        self.accounts.truncate(before);
        if let [before_it, after] = &moments[before..] {
            self.accounts.extend(Account::of(&play, before, before_it, after));
        }
        Ok(())
    }

    fn time_out(&mut self) -> Result<Vec<Intent<S>>, Refusal> {
        let taken = self.make(Entry::TimeOut);
        match &taken {
            Ok(_) => self.remarks = vec![Remark::TimeOut],
            Err(Refusal::Refused(Refused::TimeOutTaken)) => self.remarks = vec![Remark::NoTimeOut],
            Err(_) => {}
        }
        taken
    }

    /// Looks closely at one thing; at one line there is time for one look. Who looks goes on being silent.
    fn look(&mut self, sight: Sight) -> Result<Vec<Intent<S>>, Refusal> {
        if self.ended() {
            return Err(Refused::Ended.into());
        }
        if !self.scenario().sights().contains(&sight) {
            return Err(Refusal::NotInSight);
        }
        if self.looks_at().is_some() {
            self.remarks.retain(|remark| *remark != Remark::LookedAlready);
            self.remarks.push(Remark::LookedAlready);
            return Err(Refusal::LookedAlready);
        }
        let signal = self.bearing(|_| false).signal_at(sight);
        let mut intents = self.notice(signal)?;
        if intents.is_empty() {
            intents.push(Intent::Show(Remark::Seen(sight)));
        }
        self.looked = Some((self.latest_at(), sight));
        self.remarks = vec![Remark::Seen(sight)];
        Ok(intents)
    }

    /// Has those at the table described: a signal is told among the rest, and is noticed as it is by looking.
    fn describe(&mut self) -> Result<Vec<Intent<S>>, Refusal> {
        let bearing = self.bearing(|_| false);
        let signal = self.scenario().sights().into_iter().find_map(|sight| bearing.signal_at(sight));
        let mut intents = self.notice(signal)?;
        self.remarks = vec![Remark::Described];
        intents.retain(|intent| !matches!(intent, Intent::Show(_)));
        intents.push(Intent::Show(Remark::Described));
        Ok(intents)
    }

    /// Notices a signal that is given now, once.
    fn notice(&mut self, signal: Option<Signal>) -> Result<Vec<Intent<S>>, Refusal> {
        let Some(signal) = signal.filter(|signal| !self.was_noticed(*signal)) else { return Ok(Vec::new()) };
        let silence = self.silence;
        let intents = self.make(Entry::Look(signal))?;
        self.silence = silence;
        Ok(intents)
    }

    /// Whether a signal was noticed since the last thing that was said.
    fn was_noticed(&self, signal: Signal) -> bool {
        let here = self.conversation.state().node();
        let since = self.conversation.moments().iter().rev();
        let mut since =
            since.take_while(|moment| moment.step.spoken.is_empty() && moment.state.node() == here);
        since.any(|moment| moment.entry == Some(Entry::Look(signal)))
    }

    fn begin_silence(&mut self, silence: Silence) -> Result<Vec<Intent<S>>, Refusal> {
        if self.ended() {
            return Err(Refused::Ended.into());
        }
        if self.silence == Silence::Spent && !silence.is_chosen() {
            return Err(Refusal::KeyStillDown);
        }
        self.silence = silence;
        Ok(Vec::new())
    }

    /// Ends the silence that is held; one that was too short to be meant has not been.
    fn release(&mut self, at_ms: u64) -> Result<Vec<Intent<S>>, Refusal> {
        if !self.silence.is_on() {
            return Err(Refusal::NotSilent);
        }
        let held_ms = self.silence.released(at_ms);
        self.silence = self.silence.over();
        held_ms.map_or_else(|| Ok(Vec::new()), |held_ms| self.make(Entry::Hold(held_ms)))
    }

    /// Takes the own words for the move that comes next; what can be said is shown now.
    fn give_words(&mut self, text: &str) -> Result<Vec<Intent<S>>, Refusal> {
        self.hand.draft().filter(|_| !self.ended()).ok_or(Refusal::NotAsked)?;
        let Some(words) = self.hand.give(text) else { return Ok(Vec::new()) };
        self.own_words.insert(self.next_number(), words.clone());
        Ok(self.save(Keep::AppendWords(words)))
    }

    /// Takes what is being written in own words as it stands.
    fn give_draft(&mut self) -> Result<Vec<Intent<S>>, Refusal> {
        let draft = self.hand.draft().filter(|_| !self.ended()).map(str::to_owned);
        draft.map_or_else(|| Ok(Vec::new()), |draft| self.give_words(&draft))
    }

    fn leave(&mut self) -> Result<Vec<Intent<S>>, Refusal> {
        let intents = match &self.stage {
            Stage::Talking => {
                let mut intents = self.give_draft()?;
                intents.extend(self.save(Keep::Leave));
                intents
            }
            Stage::LookingBack(back) if back.how_far != HowFar::Told => self.finish(),
            Stage::LookingBack(_) => Vec::new(),
            Stage::Left => return Err(Refusal::NotNow),
        };
        self.stage = Stage::Left;
        self.silence = Silence::None;
        Ok(intents)
    }

    /// What is to be kept; nothing of a conversation that is only tried.
    pub(super) fn save(&self, keep: Keep) -> Vec<Intent<S>> {
        if self.is_tried { Vec::new() } else { vec![Intent::Save(keep)] }
    }

    /// The number of the move that comes next, from 1.
    pub(super) fn next_number(&self) -> u32 {
        self.conversation.moments().len().saturating_as::<u32>()
    }
}

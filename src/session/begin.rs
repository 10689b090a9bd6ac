//! How a session begins: anew, from what was left unfinished, from before a move of an earlier one, or in another revision
//! of its scenario.

use super::intent::{Intent, Keep, Remark};
use super::machine::{Session, Stage};
use super::material::Material;
use super::pen::{Notes, OwnHand};
use super::silence::Silence;
use super::starting_point::StartingPoint;
use crate::conversation::{Conversation, Entry, Log, OwnWords, Way};
use crate::scenario::Scenario;
use az::SaturatingAs;
use std::sync::OnceLock;

/// A conversation that was not finished, as it was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfinished {
    /// The conversation.
    pub log: Log,
    /// What was written on its preparation sheet.
    pub notes: Notes,
    /// What the trainee would have said in own words.
    pub own_words: OwnWords,
}

impl Unfinished {
    /// Whether nothing was done in it yet but preparing it.
    #[must_use]
    pub fn is_preparation(&self) -> bool {
        self.log.entries.is_empty() && self.own_words.is_empty()
    }

    /// Whether it can be gone on with: its scenario and the method are still what they were. By which version of the
    /// engine it was begun does not matter: which inputs are still taken is seen when they are put in again.
    ///
    /// # Errors
    /// [`Changed`] where one of them is another.
    pub fn fits<S: AsRef<Scenario>>(&self, material: &Material<S>) -> Result<(), Changed> {
        let scenario = material.scenario();
        let is_same = scenario.id == self.log.scenario
            && scenario.hash == self.log.scenario_hash
            && material.method_hash == self.log.method_hash;
        if is_same { Ok(()) } else { Err(Changed) }
    }
}

/// The scenario or the method is no longer what it was: the same inputs would mean something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the scenario or the method is no longer what it was")]
pub struct Changed;

impl<S: AsRef<Scenario>> Session<S> {
    /// A session at the beginning of a conversation; [`opening`](Self::opening) says what is to be done for it.
    #[must_use]
    pub fn begin(material: Material<S>, seed: u64, way: Way, notes: Notes) -> Self {
        let conversation = Conversation::new(&material.play(), seed, way);
        Self {
            material,
            conversation,
            offered: OnceLock::new(),
            accounts: Vec::new(),
            notes,
            own_words: OwnWords::new(),
            taken_up_at: None,
            is_tried: false,
            written: (Vec::new(), Vec::new()),
            stage: Stage::Talking,
            silence: Silence::None,
            hand: OwnHand::default(),
            looked: None,
            remarks: Vec::new(),
            now_ms: 0,
        }
    }

    /// What is to be done for a session that was begun: its journal, and saying all that was said so far.
    #[must_use]
    pub fn opening(&self) -> Vec<Intent<S>> {
        let (notes, own_words) = (self.notes.clone(), self.own_words.clone());
        let mut intents = self.save(Keep::Begin { log: self.log(), notes, own_words });
        intents.extend(self.all_said());
        intents
    }

    fn all_said(&self) -> impl Iterator<Item = Intent<S>> {
        (0..self.conversation.moments().len()).map(Intent::Say)
    }

    /// The same as one that is only tried, of a scenario that is being written: nothing is kept of it.
    #[must_use]
    pub fn tried(self) -> Self {
        Self { is_tried: true, ..self }
    }

    /// Goes on with a conversation as far as its inputs are still possible; with what is to be done for it.
    ///
    /// # Errors
    /// [`Changed`] where the scenario or the method is another.
    pub fn take_up(material: Material<S>, unfinished: Unfinished) -> Result<(Self, Vec<Intent<S>>), Changed> {
        unfinished.fits(&material)?;
        let Unfinished { log, notes, own_words } = unfinished;
        let begun = Self::begin(material, log.seed, log.way, notes);
        let session = begun.replayed(&log.entries).with_own_words(own_words);
        let lost = log.entries.len() - session.conversation.entries().len();
        let mut intents = if lost == 0 {
            let (log, notes) = (session.log(), session.notes.clone());
            session.save(Keep::Resume { log, notes, own_words: session.own_words.clone() })
        } else {
            let keep = Keep::ResumeUpTo { log: session.log(), notes: session.notes.clone() };
            let mut intents = vec![Intent::Show(Remark::Shorter { lost })];
            intents.extend(session.save(keep));
            intents
        };
        intents.extend(session.all_said());
        Ok((session, intents))
    }

    /// A new session that begins where this one was before a move, by its index; always with a way back. The scenario may
    /// have been read again since. [`opening`](Self::opening) says what is to be done for it.
    #[must_use]
    pub fn again_from(&self, material: Material<S>, index: usize) -> Self {
        let mut own_words = self.own_words.clone();
        own_words.retain(|number, _| (*number).saturating_as::<usize>() <= index);
        let begun = Self::begin(material, self.conversation.state().seed(), Way::Guided, self.notes.clone());
        Self { is_tried: self.is_tried, ..begun }
            .taken_up(self.taken_up_at.as_ref())
            .replayed(&self.moves_before(index))
            .with_own_words(own_words)
            .wanting_own_words(self.hand.is_wanted)
    }

    /// The same conversation taken up at another place; from the beginning where the scenario has no such place.
    #[must_use]
    pub fn taken_up(mut self, at: Option<&StartingPoint>) -> Self {
        let play = self.material.play();
        let (seed, way) = (self.conversation.state().seed(), self.way());
        let jump = at.and_then(|at| at.jump(self.scenario()));
        self.conversation = match &jump {
            Some(jump) => Conversation::from_jump(&play, seed, way, jump),
            None => Conversation::new(&play, seed, way),
        };
        self.taken_up_at = at.filter(|_| jump.is_some()).cloned();
        self.offered = OnceLock::new();
        self.accounts.clear();
        self.own_words.clear();
        self.written = (Vec::new(), Vec::new());
        self.turned_over()
    }

    /// The same conversation in another revision of its scenario, as far as its moves are still possible. Moves that are
    /// lost come back in a later revision in which they are possible again. Where none is lost, all is as it was.
    #[must_use]
    pub fn revised(&self, material: Material<S>) -> Self {
        let made = self.moves_before(self.moves());
        let (wanted, possible) = &self.written;
        let wanted = if *possible == made && !wanted.is_empty() { wanted.clone() } else { made };
        let begun = Self::begin(material, self.conversation.state().seed(), self.way(), self.notes.clone());
        let revised = Self { is_tried: self.is_tried, ..begun }
            .taken_up(self.taken_up_at.as_ref())
            .replayed(&wanted)
            .with_own_words(self.own_words.clone())
            .wanting_own_words(self.hand.is_wanted);
        let possible = revised.moves_before(revised.moves());
        let is_same = revised.moves() == self.moves();
        let revised = Self { written: (wanted, possible), now_ms: self.now_ms, ..revised };
        if !is_same {
            return revised;
        }
        Self {
            silence: self.silence,
            hand: self.hand.clone(),
            looked: self.looked,
            remarks: self.remarks.clone(),
            ..revised
        }
    }

    /// The same with these inputs, up to the first that is refused.
    fn replayed(mut self, entries: &[Entry]) -> Self {
        for entry in entries {
            if self.advance(entry).is_err() {
                break;
            }
        }
        self
    }

    /// The same with what the trainee would have said in own words, as far as the conversation goes.
    fn with_own_words(mut self, mut own_words: OwnWords) -> Self {
        let next = self.next_number();
        own_words.retain(|number, _| *number <= next);
        self.own_words = own_words;
        self.hand.ask_anew(self.own_words_now().is_some());
        self
    }

    /// The same where own words come before what can be said, or not.
    #[must_use]
    pub fn wanting_own_words(mut self, is_wanted: bool) -> Self {
        self.hand.is_wanted = is_wanted;
        self
    }

    /// The same with nothing left of what was going on.
    fn turned_over(mut self) -> Self {
        self.stage = Stage::Talking;
        self.silence = Silence::None;
        self.looked = None;
        self.remarks.clear();
        self.hand.ask_anew(false);
        self
    }
}

//! A conversation that is being played or was played, with all that is needed to go on with it or look back on it.

use super::shelf::Shelved;
use super::writing::Place;
use crate::analysis::Reach;
use crate::conversation::{
    Conversation, ENGINE, Entry, Log, Offered, OwnWords, Play, Refused, Spoken, Way, follow, offers,
};
use crate::feedback::{Feedback, MoveAccount, account, feedback};
use crate::method::Method;
use crate::scenario::{Given, NodeKind, Turn};
use crate::scoring::Meter;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What was written on the preparation sheet, by the point's key.
pub type Notes = BTreeMap<String, String>;

/// A conversation with its scenario, the method it is scored by, and its preparation.
#[derive(Clone)]
pub struct Dialogue {
    method: Arc<Method>,
    method_hash: String,
    shelved: Arc<Shelved>,
    notes: Notes,
    own_words: OwnWords,
    conversation: Conversation,
    accounts: Vec<MoveAccount>,
    /// Where it was taken up; none where it began at the beginning.
    taken_up: Option<Place>,
    /// It is of a scenario that is being written: nothing is kept of it.
    is_tried: bool,
}

impl Dialogue {
    /// A conversation at its beginning.
    #[must_use]
    pub fn begin(
        method: (&Arc<Method>, &str),
        shelved: &Arc<Shelved>,
        seed: u64,
        way: Way,
        notes: Notes,
    ) -> Self {
        let play = Play::new(method.0, &shelved.scenario);
        let conversation = Conversation::new(&play, seed, way);
        Self {
            method: Arc::clone(method.0),
            method_hash: method.1.to_owned(),
            shelved: Arc::clone(shelved),
            notes,
            own_words: OwnWords::new(),
            conversation,
            accounts: Vec::new(),
            taken_up: None,
            is_tried: false,
        }
    }

    /// The same as a conversation that is only tried, of a scenario that is being written.
    #[must_use]
    pub fn tried(self) -> Self {
        Self { is_tried: true, ..self }
    }

    /// Whether it is only tried, so that nothing is kept of it.
    #[must_use]
    pub fn is_tried(&self) -> bool {
        self.is_tried
    }

    /// Where it was taken up; none where it began at the beginning.
    #[must_use]
    pub fn place(&self) -> Option<&Place> {
        self.taken_up.as_ref()
    }

    /// The same, taken up at another place; from the beginning where the scenario has no such place.
    #[must_use]
    pub fn taken_up(mut self, at: Option<&Place>) -> Self {
        let play = Play::new(&self.method, &self.shelved.scenario);
        let (seed, way) = (self.conversation.state().seed(), self.way());
        let jump = at.and_then(|at| at.jump(&self.shelved.scenario));
        self.conversation = match &jump {
            Some(jump) => Conversation::from_jump(&play, seed, way, jump),
            None => Conversation::new(&play, seed, way),
        };
        self.taken_up = at.filter(|_| jump.is_some()).cloned();
        self.accounts.clear();
        self
    }

    /// The same with these inputs, up to the first that is refused.
    #[must_use]
    pub fn replayed(mut self, entries: &[Entry]) -> Self {
        for entry in entries {
            if self.apply(entry).is_err() {
                break;
            }
        }
        self
    }

    /// The same with what the trainee would have said in own words, as far as the conversation goes.
    #[must_use]
    pub fn with_own_words(mut self, mut own_words: OwnWords) -> Self {
        let next = self.next_number();
        own_words.retain(|number, _| *number <= next);
        self.own_words = own_words;
        self
    }

    /// Takes one input.
    ///
    /// # Errors
    /// [`Refused`], with nothing changed, where it is not possible here.
    pub fn apply(&mut self, entry: &Entry) -> Result<(), Refused> {
        let play = Play::new(&self.method, &self.shelved.scenario);
        let made = self.next_number() - 1;
        self.conversation.apply(&play, entry)?;
        follow(&mut self.own_words, made, entry);
        let moments = self.conversation.moments();
        let before = moments.len().saturating_sub(2);
        self.accounts.truncate(before);
        if let [before_it, after] = &moments[before..] {
            self.accounts.extend(account(&play, before, before_it, after));
        }
        Ok(())
    }

    /// The scenario and the method, as the engine takes them.
    #[must_use]
    pub fn play(&self) -> Play<'_> {
        Play::new(&self.method, &self.shelved.scenario)
    }

    /// The scenario.
    #[must_use]
    pub fn shelved(&self) -> &Arc<Shelved> {
        &self.shelved
    }

    /// The conversation.
    #[must_use]
    pub fn conversation(&self) -> &Conversation {
        &self.conversation
    }

    /// The preparation.
    #[must_use]
    pub fn notes(&self) -> &Notes {
        &self.notes
    }

    /// What the trainee would have said in own words.
    #[must_use]
    pub fn own_words(&self) -> &OwnWords {
        &self.own_words
    }

    /// The same for the move that comes next.
    #[must_use]
    pub fn own_words_now(&self) -> Option<&str> {
        self.own_words.get(&self.next_number()).map(String::as_str)
    }

    /// Writes what the trainee would say in own words at the move that comes next.
    pub fn write(&mut self, words: &str) {
        self.own_words.insert(self.next_number(), words.to_owned());
    }

    fn next_number(&self) -> u32 {
        u32::try_from(self.conversation.moments().len()).unwrap_or(u32::MAX)
    }

    /// How it is played.
    #[must_use]
    pub fn way(&self) -> Way {
        self.conversation.way()
    }

    /// What each move did and why, in order.
    #[must_use]
    pub fn accounts(&self) -> &[MoveAccount] {
        &self.accounts
    }

    /// What can be said now, in the order in which it is shown.
    #[must_use]
    pub fn offers(&self) -> Vec<Offered> {
        offers(&self.play(), self.conversation.state())
    }

    /// Whether it has ended.
    #[must_use]
    pub fn ended(&self) -> bool {
        self.conversation.state().ended()
    }

    /// How many moves can be taken back.
    #[must_use]
    pub fn moves(&self) -> usize {
        self.conversation.moments().len() - 1
    }

    /// What was said last, in order.
    #[must_use]
    pub fn latest(&self) -> &[Spoken] {
        self.conversation.last_spoken()
    }

    /// At which moment that was said, by its index; the same as long as nobody says anything else.
    #[must_use]
    pub fn latest_at(&self) -> usize {
        self.conversation.last_spoken_at()
    }

    /// The other's turn the conversation is at, if it is at one.
    #[must_use]
    pub fn turn(&self) -> Option<&Turn> {
        match &self.shelved.scenario.node(self.conversation.state().node()).kind {
            NodeKind::Turn(turn) => Some(turn),
            NodeKind::Open(_) | NodeKind::Ending(_) => None,
        }
    }

    /// The signal that can be seen now by looking closely.
    #[must_use]
    pub fn signal(&self) -> Option<Given> {
        self.turn().and_then(|turn| turn.signal)
    }

    /// The meter as it stands.
    #[must_use]
    pub fn meter(&self) -> Meter {
        self.conversation.state().course().meter(&self.method)
    }

    /// What the disk keeps of it.
    #[must_use]
    pub fn log(&self) -> Log {
        Log {
            scenario: self.shelved.scenario.id.clone(),
            scenario_hash: self.shelved.scenario.hash.clone(),
            method_hash: self.method_hash.clone(),
            engine: ENGINE.to_owned(),
            seed: self.conversation.state().seed(),
            way: self.way(),
            entries: self.conversation.entries().to_vec(),
        }
    }

    /// What there is to say about it; with what could be reached, where that has been explored.
    #[must_use]
    pub fn feedback(&self, reach: Option<&Reach>) -> Feedback {
        feedback(&self.play(), &self.conversation, reach)
    }

    /// The inputs that lead to just before a move, by its index; what was taken back is left out.
    #[must_use]
    pub fn entries_before(&self, index: usize) -> Vec<Entry> {
        let moments = self.conversation.moments().iter().skip(1).take(index);
        moments.filter_map(|moment| moment.entry.clone()).collect()
    }
}

//! A conversation with its past, so that it can be looked back on and rewound.

use super::step::choose;
use super::{
    Entry, Input, Jump, Offered, Play, Refused, Spoken, State, Step, Way, begin, begin_at, offer, step,
};
use crate::scenario::PersonId;

/// One step with the state it led to.
#[derive(Clone, Debug)]
pub struct Moment {
    /// What was put in; none at the beginning.
    pub entry: Option<Entry>,
    /// What happened.
    pub step: Step,
    /// Where the conversation stood after it.
    pub state: State,
}

/// A conversation from its beginning to where it stands.
#[derive(Clone, Debug)]
pub struct Conversation {
    way: Way,
    moments: Vec<Moment>,
    entries: Vec<Entry>,
}

impl Conversation {
    /// A conversation at its beginning.
    #[must_use]
    pub fn new(play: &Play<'_>, seed: u64, way: Way) -> Self {
        let (state, step) = begin(play, seed);
        Self { way, moments: vec![Moment { entry: None, step, state }], entries: Vec::new() }
    }

    /// A conversation that is taken up at any place.
    ///
    /// # Panics
    /// Where the node comes from another scenario.
    #[must_use]
    pub fn from_jump(play: &Play<'_>, seed: u64, way: Way, jump: &Jump) -> Self {
        let (state, step) = begin_at(play, seed, jump);
        Self { way, moments: vec![Moment { entry: None, step, state }], entries: Vec::new() }
    }

    /// The conversation that these inputs lead to.
    ///
    /// # Errors
    /// The conversation up to the first input that is refused, and why it was.
    pub fn replay<'e>(
        play: &Play<'_>,
        seed: u64,
        way: Way,
        entries: impl IntoIterator<Item = &'e Entry>,
    ) -> Result<Self, (Self, Refused)> {
        let mut conversation = Self::new(play, seed, way);
        for entry in entries {
            if let Err(refused) = conversation.apply(play, entry) {
                return Err((conversation, refused));
            }
        }
        Ok(conversation)
    }

    /// Takes one input.
    ///
    /// # Errors
    /// [`Refused`], with nothing changed, where it is not possible here.
    pub fn apply(&mut self, play: &Play<'_>, entry: &Entry) -> Result<&Moment, Refused> {
        match entry {
            Entry::Rewind(moves) => self.rewind(*moves)?,
            Entry::Choose(name) => {
                let offered = self.offered(play, name)?;
                self.go_on(entry, |state| choose(play, state, offered))?;
            }
            Entry::Hold(ms) => self.go_on(entry, |state| step(play, state, Input::Hold(*ms)))?,
            Entry::Look(signal) => self.go_on(entry, |state| step(play, state, Input::Look(*signal)))?,
            Entry::TimeOut => self.go_on(entry, |state| step(play, state, Input::TimeOut))?,
        }
        self.entries.push(entry.clone());
        Ok(self.last())
    }

    /// What is offered under this name.
    fn offered(&self, play: &Play<'_>, name: &str) -> Result<Offered, Refused> {
        let offered = offer::unordered(play, self.state());
        let found = offered.into_iter().find(|offered| offered.is_called(play, name));
        found.ok_or_else(|| {
            let ended = self.state().ended();
            if ended { Refused::Ended } else { Refused::NotOffered(name.to_owned()) }
        })
    }

    fn go_on(
        &mut self,
        entry: &Entry,
        step: impl FnOnce(&mut State) -> Result<Step, Refused>,
    ) -> Result<(), Refused> {
        let mut state = self.state().clone();
        let step = step(&mut state)?;
        self.moments.push(Moment { entry: Some(entry.clone()), step, state });
        Ok(())
    }

    fn rewind(&mut self, moves: u32) -> Result<(), Refused> {
        if self.way == Way::Real {
            return Err(Refused::NoWayBack);
        }
        let moves = usize::try_from(moves).map_err(|_| Refused::NothingToRewind)?;
        let left = self.moments.len().checked_sub(moves).filter(|left| *left > 0);
        self.moments.truncate(left.ok_or(Refused::NothingToRewind)?);
        Ok(())
    }

    /// Where it stands.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.last().state
    }

    /// How it is played.
    #[must_use]
    pub fn way(&self) -> Way {
        self.way
    }

    /// Everything that happened and was not taken back; the first is the beginning.
    #[must_use]
    pub fn moments(&self) -> &[Moment] {
        &self.moments
    }

    /// All inputs, rewinds included: what the log keeps.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// At which moment something was said last, by its index: the same as long as nobody says anything else.
    #[must_use]
    pub fn last_spoken_at(&self) -> usize {
        self.moments.iter().rposition(|moment| !moment.step.spoken.is_empty()).unwrap_or_default()
    }

    /// What was said last, by whom it may be; nothing where nobody has spoken yet.
    #[must_use]
    pub fn last_spoken(&self) -> &[Spoken] {
        &self.moments[self.last_spoken_at()].step.spoken
    }

    /// What someone said last.
    #[must_use]
    pub fn last_line_of(&self, person: PersonId) -> Option<&Spoken> {
        let lines = self.moments.iter().rev().flat_map(|moment| moment.step.spoken.iter().rev());
        lines.into_iter().find(|line| line.by == person)
    }

    /// The latest moment.
    ///
    /// # Panics
    /// Never: there is always the beginning.
    #[must_use]
    pub fn last(&self) -> &Moment {
        &self.moments[self.moments.len() - 1]
    }
}

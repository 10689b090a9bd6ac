//! Keeps what a session wants kept: its journal while it goes on, the whole once it is finished.

use super::{Finished, Journal, Opened, Place, StoreError};
use crate::conversation::{Entry, Log, OwnWords};
use crate::session::Unfinished;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What keeps the conversations of one user: in a place, or nowhere where there is none.
#[derive(Debug, Default)]
pub struct Keeper {
    place: Option<Place>,
    /// The journal of the conversation that is going on.
    running: Option<Journal>,
    /// The journal of the conversation that can be gone on with.
    waiting: Option<Journal>,
    /// The journal of what is being prepared; none where nothing was written yet.
    prepared: Option<Journal>,
}

impl Keeper {
    /// What keeps in this place.
    #[must_use]
    pub fn new(place: Option<Place>) -> Self {
        Self { place, ..Self::default() }
    }

    /// The place.
    #[must_use]
    pub fn place(&self) -> Option<&Place> {
        self.place.as_ref()
    }

    /// Opens the conversation that can be gone on with, and what could not be opened on the way.
    pub fn unfinished(&mut self) -> (Option<Unfinished>, Vec<StoreError>) {
        let (opened, faults) = self.place.as_ref().map(Place::unfinished).unwrap_or_default();
        let found = opened.map(|Opened { journal, log, notes, words, .. }| {
            self.waiting = Some(journal);
            Unfinished { log, notes, own_words: words }
        });
        (found, faults)
    }

    /// Begins the journal of a conversation. `now_ms` is the time in milliseconds since 1970; it names the file.
    ///
    /// # Errors
    /// [`StoreError::Write`] where it cannot be made; the conversation goes on without.
    pub fn begin(
        &mut self,
        log: &Log,
        notes: &BTreeMap<String, String>,
        own_words: OwnWords,
        now_ms: u64,
    ) -> Result<(), StoreError> {
        self.running = None;
        let Some(place) = &self.place else { return Ok(()) };
        self.running = Some(place.begin_with(log, notes, own_words, now_ms)?);
        // What was prepared is in the new journal.
        self.prepared.take().map_or(Ok(()), Journal::remove)
    }

    /// Keeps what was written on the preparation sheet, before the conversation begins: the first time in a journal of its own.
    ///
    /// # Errors
    /// [`StoreError::Write`] where it cannot be written; what was kept before is still there.
    pub fn keep_notes(
        &mut self,
        log: &Log,
        notes: &BTreeMap<String, String>,
        now_ms: u64,
    ) -> Result<(), StoreError> {
        if let Some(journal) = &mut self.prepared {
            return journal.keep_notes(log, notes);
        }
        let Some(place) = &self.place else { return Ok(()) };
        self.prepared = Some(place.begin(log, notes, now_ms)?);
        Ok(())
    }

    /// Has the notes that were kept on disk: they are there after a power cut as well.
    ///
    /// # Errors
    /// [`StoreError::Write`] where that cannot be done.
    pub fn sync_notes(&self) -> Result<(), StoreError> {
        self.prepared.as_ref().map_or(Ok(()), Journal::sync)
    }

    /// Leaves the preparation: what was written is the conversation to go on with; an empty sheet is not kept.
    ///
    /// # Errors
    /// [`StoreError::Write`] where it cannot be written, or an empty one not removed.
    pub fn leave_preparation(
        &mut self,
        log: &Log,
        notes: &BTreeMap<String, String>,
    ) -> Result<(), StoreError> {
        let Some(mut journal) = self.prepared.take() else { return Ok(()) };
        let kept = journal.keep_notes(log, notes).and_then(|()| journal.sync());
        if kept.is_ok() && !journal.holds_anything() {
            return journal.remove();
        }
        self.waiting = Some(journal);
        kept
    }

    /// The conversation that can be gone on with is being prepared again.
    pub fn prepare_again(&mut self) {
        self.prepared = self.waiting.take();
    }

    /// Goes on in the journal of the conversation that can be gone on with.
    pub fn resume(&mut self) {
        self.running = self.waiting.take();
    }

    /// Goes on in a fresh journal with this log; says where the one is kept whose inputs are no longer possible.
    ///
    /// # Errors
    /// [`StoreError::Write`] where that cannot be done; the old one is still there.
    pub fn resume_up_to(
        &mut self,
        log: &Log,
        notes: &BTreeMap<String, String>,
    ) -> Result<Option<PathBuf>, StoreError> {
        let Some(waiting) = self.waiting.take() else { return Ok(None) };
        let (renewed, aside) = waiting.renewed(log, notes)?;
        self.running = Some(renewed);
        Ok(Some(aside))
    }

    /// Leaves the conversation that can be gone on with to whoever opens it next.
    pub fn let_be(&mut self) {
        self.waiting = None;
    }

    /// Adds an input to the journal of the running conversation.
    ///
    /// # Errors
    /// [`StoreError::Write`]; it is tried again with the next one.
    pub fn append(&mut self, entry: &Entry) -> Result<(), StoreError> {
        self.running.as_mut().map_or(Ok(()), |journal| journal.append(entry))
    }

    /// Adds own words for the next move to the journal of the running conversation.
    ///
    /// # Errors
    /// As [`append`](Self::append).
    pub fn append_words(&mut self, words: &str) -> Result<(), StoreError> {
        self.running.as_mut().map_or(Ok(()), |journal| journal.append_words(words))
    }

    /// Keeps the running conversation to go on with; whether there is one. One in which there is nothing of the user's is not
    /// kept: it would be offered instead of an earlier one.
    ///
    /// # Errors
    /// [`StoreError::Write`] where what is owed to its journal cannot be written, or an empty one not removed.
    pub fn leave(&mut self) -> Result<bool, StoreError> {
        let Some(mut journal) = self.running.take() else { return Ok(false) };
        if !journal.holds_anything() {
            return journal.remove().map(|()| false);
        }
        let written = journal.catch_up();
        self.waiting = Some(journal);
        written.map(|()| true)
    }

    /// Keeps a conversation among the finished ones, and takes its journal away.
    ///
    /// # Errors
    /// [`StoreError::Write`] where it cannot be kept; its journal is still there then.
    pub fn finish(&mut self, finished: &Finished) -> Result<(), StoreError> {
        let Some(place) = &self.place else { return Ok(()) };
        place.keep(finished, finished.finished_ms)?;
        self.running.take().map_or(Ok(()), Journal::remove)
    }

    /// Puts the conversation that can be gone on with away; says where it is kept.
    ///
    /// # Errors
    /// [`StoreError::Write`] where it cannot be moved; it is still there then.
    pub fn put_away(&mut self) -> Result<Option<PathBuf>, StoreError> {
        self.waiting.take().map(Journal::put_away).transpose()
    }
}

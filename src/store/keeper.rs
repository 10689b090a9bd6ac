//! Keeps what a session wants kept: its journal while it goes on, the whole once it is finished.

use super::{DataFolder, Finished, Journal, Opened, StoreError};
use crate::conversation::{Log, OwnWords};
use crate::session::{FinishedConversation, Keep, Notes, Unfinished};
use std::path::PathBuf;

/// What became of what was to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is kept.
    Yes,
    /// There is nowhere to keep it, or nothing of the user's in it.
    No,
    /// It is kept, and what it takes the place of is kept here.
    Aside(PathBuf),
}

/// What keeps the conversations of one user: in a data folder, or nowhere where there is none.
#[derive(Debug, Default)]
pub struct Keeper {
    data: Option<DataFolder>,
    /// The journal of the conversation that is going on.
    running: Option<Journal>,
    /// The journal of the conversation that can be gone on with.
    waiting: Option<Journal>,
    /// The journal of what is being prepared; none where nothing was written yet.
    prepared: Option<Prepared>,
}

/// What is being prepared.
#[derive(Debug)]
struct Prepared {
    /// The scenario's id.
    scenario: String,
    journal: Journal,
}

impl Prepared {
    /// Whether it is the preparation of this conversation.
    fn is_for(&self, log: &Log) -> bool {
        self.scenario == log.scenario
    }
}

impl Keeper {
    /// What keeps in this data folder.
    #[must_use]
    pub fn new(data: Option<DataFolder>) -> Self {
        Self { data, ..Self::default() }
    }

    /// The data folder.
    #[must_use]
    pub fn data(&self) -> Option<&DataFolder> {
        self.data.as_ref()
    }

    /// Opens the conversation that can be gone on with, and what could not be opened on the way.
    pub fn unfinished(&mut self) -> (Option<Unfinished>, Vec<StoreError>) {
        let (opened, faults) = self.data.as_ref().map(DataFolder::unfinished).unwrap_or_default();
        let found = opened.map(|Opened { journal, log, notes, words, .. }| {
            self.waiting = Some(journal);
            Unfinished { log, notes, own_words: words }
        });
        (found, faults)
    }

    /// Keeps what a session wants kept, in the language in which it is played. `now_ms` is the time in milliseconds since 1970;
    /// it names files.
    ///
    /// # Errors
    /// [`StoreError::Write`] where it cannot be written. A conversation whose journal cannot be begun goes on without; an
    /// input is tried again with the next one; the journal of what cannot be finished or put aside is still there.
    pub fn keep(
        &mut self,
        keep: Keep<FinishedConversation>,
        language: &str,
        now_ms: u64,
    ) -> Result<Kept, StoreError> {
        match keep {
            Keep::Begin { log, notes, own_words } => self.begin(&log, &notes, own_words, now_ms)?,
            Keep::Resume { log, notes, own_words } => match self.waiting.take() {
                Some(waiting) => self.running = Some(waiting),
                None => self.begin(&log, &notes, own_words, now_ms)?,
            },
            Keep::ResumeUpTo { log, notes } => return self.resume_up_to(&log, &notes),
            Keep::Append(entry) => return self.write(|journal| journal.append(&entry)),
            Keep::AppendWords(words) => return self.write(|journal| journal.append_words(&words)),
            Keep::Leave => return self.leave(),
            Keep::Finish(finished) => self.finish(&Finished::told(*finished, language, now_ms))?,
        }
        Ok(if self.data.is_some() { Kept::Yes } else { Kept::No })
    }

    /// Writes in the journal of the running conversation, where it has one.
    fn write(
        &mut self,
        write: impl FnOnce(&mut Journal) -> Result<(), StoreError>,
    ) -> Result<Kept, StoreError> {
        let Some(journal) = &mut self.running else { return Ok(Kept::No) };
        write(journal).map(|()| Kept::Yes)
    }

    fn begin(
        &mut self,
        log: &Log,
        notes: &Notes,
        own_words: OwnWords,
        now_ms: u64,
    ) -> Result<(), StoreError> {
        self.running = None;
        let Some(data) = &self.data else { return Ok(()) };
        let is_new = log.entries.is_empty() && own_words.is_empty();
        if let Some(mut prepared) = self.prepared.take_if(|prepared| is_new && prepared.is_for(log)) {
            // One journal from the first note on: a kill in between leaves no second one.
            prepared.journal.keep_notes(log, notes)?;
            prepared.journal.sync()?;
            self.running = Some(prepared.journal);
            return Ok(());
        }
        self.running = Some(data.begin_with(log, notes, own_words, now_ms)?);
        Ok(())
    }

    /// Keeps what was written on the preparation sheet, before the conversation begins: the first time in a journal of its own.
    ///
    /// # Errors
    /// [`StoreError::Write`] where it cannot be written; what was kept before is still there.
    pub fn keep_notes(&mut self, log: &Log, notes: &Notes, now_ms: u64) -> Result<(), StoreError> {
        // What was prepared for another scenario is left to whoever opens it next.
        if let Some(prepared) = self.prepared.as_mut().filter(|prepared| prepared.is_for(log)) {
            return prepared.journal.keep_notes(log, notes);
        }
        let Some(data) = &self.data else { return Ok(()) };
        let journal = data.begin(log, notes, now_ms)?;
        self.prepared = Some(Prepared { scenario: log.scenario.clone(), journal });
        Ok(())
    }

    /// Has the notes that were kept on disk: they are there after a power cut as well.
    ///
    /// # Errors
    /// [`StoreError::Write`] where that cannot be done.
    pub fn sync_notes(&self) -> Result<(), StoreError> {
        self.prepared.as_ref().map_or(Ok(()), |prepared| prepared.journal.sync())
    }

    /// Leaves the preparation: what was written is the conversation to go on with; an empty sheet is not kept.
    ///
    /// # Errors
    /// [`StoreError::Write`] where it cannot be written, or an empty one not removed.
    pub fn leave_preparation(&mut self, log: &Log, notes: &Notes) -> Result<(), StoreError> {
        let prepared = self.prepared.take_if(|prepared| prepared.is_for(log));
        let Some(Prepared { mut journal, .. }) = prepared else { return Ok(()) };
        let kept = journal.keep_notes(log, notes).and_then(|()| journal.sync());
        if kept.is_ok() && !journal.holds_anything() {
            return journal.remove();
        }
        self.waiting = Some(journal);
        kept
    }

    /// The conversation that can be gone on with, which is of this scenario, is being prepared again.
    pub fn prepare_again(&mut self, scenario: &str) {
        let scenario = scenario.to_owned();
        self.prepared = self.waiting.take().map(|journal| Prepared { scenario, journal });
    }

    /// Goes on in a fresh journal with this log; the one whose inputs are no longer possible is put aside.
    fn resume_up_to(&mut self, log: &Log, notes: &Notes) -> Result<Kept, StoreError> {
        let Some(waiting) = self.waiting.take() else { return Ok(Kept::No) };
        let (renewed, aside) = waiting.renewed(log, notes)?;
        self.running = Some(renewed);
        Ok(Kept::Aside(aside))
    }

    /// Leaves the conversation that can be gone on with to whoever opens it next.
    pub fn let_be(&mut self) {
        self.waiting = None;
    }

    /// Keeps the running conversation to go on with. One in which there is nothing of the user's is not kept: it would be
    /// offered instead of an earlier one.
    fn leave(&mut self) -> Result<Kept, StoreError> {
        let Some(mut journal) = self.running.take() else {
            // It has no journal. That of an earlier one, which waits on disk, is not to be taken for its own.
            self.waiting = None;
            return Ok(Kept::No);
        };
        if !journal.holds_anything() {
            return journal.remove().map(|()| Kept::No);
        }
        let written = journal.catch_up();
        self.waiting = Some(journal);
        written.map(|()| Kept::Yes)
    }

    fn finish(&mut self, finished: &Finished) -> Result<(), StoreError> {
        let Some(data) = &self.data else { return Ok(()) };
        data.keep(finished, finished.finished_ms)?;
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

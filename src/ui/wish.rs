//! What the shell has to do on disk.

use super::dialogue::Notes;
use crate::conversation::{Entry, Log, OwnWords};
use crate::feedback::Feedback;
use crate::feedback::OwnView;

/// A conversation that was not finished, as the shell found it on disk.
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
}

/// What the shell has to do on disk, in the order given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Keep what stands on the preparation sheet now, before the conversation begins; the first time in a journal of its
    /// own.
    KeepNotes {
        /// The conversation that is being prepared.
        log: Log,
        /// Its preparation.
        notes: Notes,
    },
    /// The preparation is left: keep it as the unfinished conversation; an empty one is not kept.
    LeavePreparation {
        /// The conversation that was being prepared.
        log: Log,
        /// Its preparation.
        notes: Notes,
    },
    /// The unfinished conversation is being prepared again; its journal holds the preparation from now on.
    PrepareAgain,
    /// Begin the journal of a conversation, which may have inputs already; it is the running one from now on, and holds
    /// what was prepared.
    Begin {
        /// The conversation.
        log: Log,
        /// Its preparation.
        notes: Notes,
        /// What the trainee would have said in own words.
        own_words: OwnWords,
    },
    /// Go on with the journal of the unfinished conversation; it is the running one from now on.
    Resume,
    /// Go on with the unfinished conversation only as far as its inputs are still possible, in a journal that holds no
    /// more than these; the old one is kept aside.
    ResumeUpTo {
        /// The conversation as far as it goes.
        log: Log,
        /// Its preparation.
        notes: Notes,
    },
    /// Add an input to the journal of the running conversation.
    Append(Entry),
    /// Add to the journal of the running conversation what the trainee would say in own words at the next move.
    AppendWords(String),
    /// Keep the running conversation as the unfinished one; one in which there is nothing of the
    /// user's is not kept.
    Leave,
    /// Keep the running conversation in the history, and take its journal away.
    Finish(Box<FinishedConversation>),
    /// Put the journal of the unfinished conversation away; it is no longer offered.
    Discard,
    /// Keep [`Desk::preferences`](super::Desk::preferences).
    SavePreferences,
    /// Show [`Desk::folder`](super::Desk::folder) in the system's own way.
    OpenFolder,
    /// Follow the files of the scenario with this id, which is being written from now on.
    Write(String),
    /// Follow no files any more.
    StopWriting,
    /// Close the window.
    Quit,
}

/// A conversation that was finished, as the history keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FinishedConversation {
    /// The conversation.
    pub log: Log,
    /// Its title in the language in which it was played.
    pub title: String,
    /// Its preparation.
    pub notes: Notes,
    /// What the trainee would have said in own words.
    pub own_words: OwnWords,
    /// How the trainee saw it.
    pub own_view: OwnView,
    /// What was said, in the language in which it was played.
    pub transcript: Vec<Said>,
    /// What there is to say about it.
    pub feedback: Feedback,
}

/// One line of what was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Who: a name, or empty for the trainee.
    pub who: String,
    /// The words; in brackets where something was done instead of said.
    pub words: String,
}

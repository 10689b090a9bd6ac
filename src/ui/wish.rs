//! What the shell has to do.

use super::shelf::Shelved;
use crate::conversation::{Entry, Log, OwnWords};
use crate::session::{Exploration, FinishedConversation, Keep, Notes, Teller};

/// What the shell has to do, in the order given: on disk, or beside the screens.
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
    /// Explore this beside the screens; [`Desk::explored`](super::Desk::explored) takes what was found.
    Explore(Exploration<Shelved>),
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

impl Wish {
    /// What a session wants kept, in the words in which it was played.
    pub(super) fn of(keep: Keep, teller: &dyn Teller) -> Self {
        match keep {
            Keep::Begin { log, notes, own_words } => Self::Begin { log, notes, own_words },
            Keep::Resume => Self::Resume,
            Keep::ResumeUpTo { log, notes } => Self::ResumeUpTo { log, notes },
            Keep::Append(entry) => Self::Append(entry),
            Keep::AppendWords(words) => Self::AppendWords(words),
            Keep::Leave => Self::Leave,
            Keep::Finish(finished) => Self::Finish(Box::new(finished.told(teller))),
        }
    }
}

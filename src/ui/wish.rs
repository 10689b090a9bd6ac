//! What the shell has to do.

use super::shelf::Shelved;
use crate::conversation::Log;
use crate::session::{Exploration, FinishedConversation, Keep, Notes};

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
    /// The unfinished conversation, of the scenario with this id, is being prepared again; its journal holds the preparation
    /// from now on.
    PrepareAgain(String),
    /// Keep this of the conversation that is going on, in the words in which it is played.
    Keep(Keep<FinishedConversation>),
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

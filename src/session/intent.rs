//! What a session asks of its shell.

use super::finished::Finished;
use super::material::{Material, Revision};
use super::pen::Notes;
use crate::analysis::Reach;
use crate::conversation::{Entry, Log, OwnWords, Refused};
use crate::phrase::Phrase;
use crate::scenario::{Scenario, Sight};
use std::fmt;
use std::sync::Arc;

/// What a session asks of its shell, to be done in the order given.
#[derive(Debug)]
pub enum Intent<S> {
    /// Say what was done and what was answered: the moment of the conversation with this index.
    Say(usize),
    /// Show this; it is no move.
    Show(Remark),
    /// Keep this.
    Save(Keep),
    /// Explore what can be reached, beside everything else; the answer is an [`Input`](super::Input).
    Explore(Exploration<S>),
}

impl<S> PartialEq for Intent<S> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Say(one), Self::Say(other)) => one == other,
            (Self::Show(one), Self::Show(other)) => one == other,
            (Self::Save(one), Self::Save(other)) => one == other,
            (Self::Explore(one), Self::Explore(other)) => one == other,
            (Self::Say(_) | Self::Show(_) | Self::Save(_) | Self::Explore(_), _) => false,
        }
    }
}

impl<S> Eq for Intent<S> {}

/// What is seen, or cannot be done, or comes instead of an answer. It stands until the next move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remark {
    /// What is seen by looking there.
    Seen(Sight),
    /// How those at the table bear themselves.
    Described,
    /// At one line there is time for one look.
    LookedAlready,
    /// What was done, where nobody answered to it.
    Done,
    /// There is a break.
    TimeOut,
    /// There was one already.
    NoTimeOut,
    /// Moves were taken back.
    Rewound,
    /// This many moves could not be gone on with.
    Shorter {
        /// How many.
        lost: usize,
    },
}

impl Remark {
    /// What a remark says that is the same whatever the conversation; none for one that tells of what is there.
    #[must_use]
    pub fn phrase(self) -> Option<Phrase> {
        Some(match self {
            Self::LookedAlready => Phrase::new("remark-looked-already"),
            Self::TimeOut => Phrase::new("remark-time-out"),
            Self::NoTimeOut => Phrase::new(Refused::TimeOutTaken.message()),
            Self::Rewound => Phrase::new("play-rewound"),
            Self::Shorter { lost } => Phrase::new("resumed-shorter").with("moves", lost),
            Self::Seen(_) | Self::Described | Self::Done => return None,
        })
    }
}

/// What is to be kept on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keep {
    /// Begin the journal of a conversation, which may have inputs already; it is the running one from now on.
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
    /// Keep the running conversation as the unfinished one.
    Leave,
    /// Keep the running conversation among the finished ones, and take its journal away.
    Finish(Box<Finished>),
}

/// What is asked to be explored: the answer is the same for whoever asks the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Asked {
    pub(super) scenario: String,
    pub(super) revision: Revision,
    pub(super) seed: u64,
}

/// What is to be explored: all that can be reached in a scenario. It takes a second or so.
pub struct Exploration<S> {
    pub(super) asked: Asked,
    pub(super) material: Material<S>,
}

impl<S> fmt::Debug for Exploration<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exploration").field("asked", &self.asked).finish_non_exhaustive()
    }
}

impl<S> PartialEq for Exploration<S> {
    fn eq(&self, other: &Self) -> bool {
        self.asked == other.asked
    }
}

impl<S> Eq for Exploration<S> {}

impl<S> Clone for Exploration<S> {
    fn clone(&self) -> Self {
        Self { asked: self.asked.clone(), material: self.material.clone() }
    }
}

impl<S: AsRef<Scenario>> Exploration<S> {
    /// Explores, in the thread in which it is called.
    #[must_use]
    pub fn explore(&self) -> Explored {
        self.answered(Reach::of(&self.material.play(), self.asked.seed))
    }

    /// The answer with what was found; none where it could not be explored.
    #[must_use]
    pub fn answered(&self, reach: Option<Reach>) -> Explored {
        Explored { asked: self.asked.clone(), reach: reach.map(Arc::new) }
    }
}

/// What was found by exploring.
#[derive(Clone)]
pub struct Explored {
    pub(super) asked: Asked,
    pub(super) reach: Option<Arc<Reach>>,
}

impl fmt::Debug for Explored {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Explored").field("asked", &self.asked).finish_non_exhaustive()
    }
}

impl PartialEq for Explored {
    /// Whether both answer the same: what is found follows from what was asked.
    fn eq(&self, other: &Self) -> bool {
        self.asked == other.asked && self.reach.is_some() == other.reach.is_some()
    }
}

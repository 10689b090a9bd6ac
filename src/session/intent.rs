//! What a session asks of its shell.

use super::finished::{Finished, FinishedConversation};
use super::material::{Material, Revision};
use super::pen::Notes;
use super::transcript::Teller;
use crate::analysis::Reach;
use crate::conversation::{Conversation, Entry, Log, OwnWords, Refused};
use crate::feedback::{Feedback, feedback};
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

/// What is to be kept on disk; what was finished still to be put into words, or in the words in which it was played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keep<F = Finished> {
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
    /// Go on with the journal of the unfinished conversation; it is the running one from now on. Where it has none, since it
    /// could not be kept before, one is begun.
    Resume {
        /// The conversation.
        log: Log,
        /// Its preparation.
        notes: Notes,
        /// What the trainee would have said in own words.
        own_words: OwnWords,
    },
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
    /// Keep the running conversation as the unfinished one; one in which there is nothing of the user's is not kept.
    Leave,
    /// Keep the running conversation among the finished ones, and take its journal away.
    Finish(Box<F>),
}

impl Keep {
    /// The same in the words in which it was played.
    #[must_use]
    pub fn told(self, teller: &dyn Teller) -> Keep<FinishedConversation> {
        match self {
            Self::Begin { log, notes, own_words } => Keep::Begin { log, notes, own_words },
            Self::Resume { log, notes, own_words } => Keep::Resume { log, notes, own_words },
            Self::ResumeUpTo { log, notes } => Keep::ResumeUpTo { log, notes },
            Self::Append(entry) => Keep::Append(entry),
            Self::AppendWords(words) => Keep::AppendWords(words),
            Self::Leave => Keep::Leave,
            Self::Finish(finished) => Keep::Finish(Box::new(finished.told(teller))),
        }
    }
}

/// What is asked to be explored: the answer is the same for whoever asks the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Asked {
    pub(super) scenario: String,
    pub(super) revision: Revision,
    pub(super) seed: u64,
    pub(super) entries: Vec<Entry>,
}

/// What is to be explored: what could have been reached in a conversation that has ended, and what there is to say about it
/// then. It takes a second or so.
pub struct Exploration<S> {
    pub(super) asked: Asked,
    pub(super) material: Material<S>,
    pub(super) conversation: Conversation,
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
        Self {
            asked: self.asked.clone(),
            material: self.material.clone(),
            conversation: self.conversation.clone(),
        }
    }
}

impl<S: AsRef<Scenario>> Exploration<S> {
    /// Explores, in the thread in which it is called.
    #[must_use]
    pub fn explore(&self) -> Explored {
        let play = self.material.play();
        let reach = Reach::of(&play, self.asked.seed);
        let feedback = feedback(&play, &self.conversation, reach.as_ref());
        Explored { asked: self.asked.clone(), feedback: Some(Arc::new(feedback)) }
    }

    /// The answer where it could not be explored.
    #[must_use]
    pub fn unexplored(&self) -> Explored {
        Explored { asked: self.asked.clone(), feedback: None }
    }
}

/// What there is to say, by what was found by exploring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explored {
    pub(super) asked: Asked,
    /// None where it could not be explored.
    pub(super) feedback: Option<Arc<Feedback>>,
}

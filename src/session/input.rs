//! What can be put into a session, and why it may not be taken.

use super::intent::Explored;
use super::material::Dated;
use crate::conversation::Refused;
use crate::feedback::Feeling;
use crate::scenario::Sight;

/// What is put into a session.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// Say a response, by its key.
    Say(Dated<String>),
    /// Take so many moves back.
    Rewind(u32),
    /// Ask for a time-out.
    TimeOut,
    /// Look closely at this.
    Look(Dated<Sight>),
    /// Have those at the table described.
    Describe,
    /// A silence begins, and lasts until it is released.
    Hold {
        /// From when it counts, in milliseconds: not before what was said could be read.
        from_ms: u64,
    },
    /// A silence of a length that was chosen begins.
    HoldFor {
        /// From when it counts, in milliseconds.
        from_ms: u64,
        /// How long it lasts, in milliseconds; no longer than the longest.
        long_ms: u32,
    },
    /// A silence of this length was held: for who has no key to hold.
    Silent {
        /// How long it lasted, in milliseconds; no longer than the longest.
        long_ms: u32,
    },
    /// The silence that is held ends.
    Release,
    /// The silence that is held is dropped as if it had not been.
    Drop,
    /// Whether the key of a silence is down; while it stays down after one it begins none.
    SilenceKey {
        /// Whether it is.
        is_down: bool,
    },
    /// Time has passed: a silence can be over by it.
    Tick,
    /// Whether own words come before what can be said.
    WantOwnWords(bool),
    /// This is what was written in own words so far.
    Write(String),
    /// These are the own words; nothing, where they are left out. What can be said is shown now.
    GiveWords(String),
    /// Look back on the conversation that has ended.
    LookBack,
    /// How it went, 1 to 5.
    Went(u8),
    /// With what feeling the other leaves.
    Feeling(Feeling),
    /// The own view is given, or left out: all is told as soon as it is known.
    TellOwnView,
    /// What was asked to be explored is known.
    Explored(Explored),
    /// Leave: a conversation that goes on is kept to go on with, one that is looked back on is kept as finished.
    Leave,
}

/// Why an input was not taken. What is kept is as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It was offered in another revision of the scenario than the present one.
    #[error("it was offered in another revision of the scenario")]
    OtherRevision,
    /// It comes at another stage: before the end, after it, or when the session was left.
    #[error("it is not possible at this stage")]
    NotNow,
    /// The conversation does not take it.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// At one line there is time for one look.
    #[error("there was a look already at what was said last")]
    LookedAlready,
    /// That cannot be looked at here.
    #[error("that is not in sight")]
    NotInSight,
    /// No silence is held.
    #[error("no silence is held")]
    NotSilent,
    /// The key of a silence has to be let go first.
    #[error("the key of the last silence is still down")]
    KeyStillDown,
    /// Own words are not asked for.
    #[error("own words are not asked for")]
    NotAsked,
    /// That exploration is not the one that was asked for.
    #[error("that was not asked to be explored")]
    NotAskedToExplore,
}

impl Refusal {
    /// The message that tells the trainee.
    #[must_use]
    pub fn message(&self) -> &'static str {
        match self {
            Self::Refused(refused) => refused.message(),
            Self::LookedAlready => "remark-looked-already",
            Self::NotInSight => "play-nothing-seen",
            Self::OtherRevision
            | Self::NotNow
            | Self::NotSilent
            | Self::KeyStillDown
            | Self::NotAsked
            | Self::NotAskedToExplore => "play-not-understood",
        }
    }
}

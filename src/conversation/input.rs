//! What a trainee can do, and why it can be refused.

use crate::scenario::{ResponseId, Signal};
use std::fmt;

/// What the trainee does, resolved against the scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Input {
    /// Says a response that is offered.
    Choose(ResponseId),
    /// Holds a silence, in milliseconds.
    Hold(u32),
    /// Looks closely, for a signal.
    Look(Signal),
    /// Asks for a time-out.
    TimeOut,
}

/// An input as it is written: in the log, in recorded plays and in `--choices`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Entry {
    /// A response by its key: `listen`, `alarm.ask`.
    Choose(String),
    /// A silence held, in milliseconds: `~4000`.
    Hold(u32),
    /// A look for a signal: `look:foot-taps`.
    Look(Signal),
    /// A time-out: `timeout`.
    TimeOut,
    /// So many moves are taken back: `rewind:2`.
    Rewind(u32),
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Choose(key) => f.write_str(key),
            Self::Hold(ms) => write!(f, "~{ms}"),
            Self::Look(signal) => write!(f, "look:{}", signal.name()),
            Self::TimeOut => f.write_str("timeout"),
            Self::Rewind(moves) => write!(f, "rewind:{moves}"),
        }
    }
}

/// Why an input was not taken; the state is as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The conversation has ended.
    #[error("the conversation has ended")]
    Ended,
    /// No response of this name is offered here.
    #[error("`{0}` is not offered here")]
    NotOffered(String),
    /// The signal is not to be seen here.
    #[error("there is no `{}` to be seen here", .0.name())]
    NothingThere(Signal),
    /// The one time-out was taken already.
    #[error("the time-out was taken already")]
    TimeOutTaken,
    /// There is nothing to take back that far.
    #[error("there are not that many moves to take back")]
    NothingToRewind,
    /// In a real conversation nothing is taken back.
    #[error("a real conversation has no way back")]
    NoWayBack,
}

impl Refused {
    /// The message that tells the trainee.
    #[must_use]
    pub fn message(&self) -> &'static str {
        match self {
            Self::Ended => "refused-ended",
            Self::NotOffered(_) => "refused-not-offered",
            Self::NothingThere(_) => "play-nothing-seen",
            Self::TimeOutTaken => "refused-time-out-taken",
            Self::NothingToRewind => "refused-nothing-to-rewind",
            Self::NoWayBack => "refused-no-way-back",
        }
    }
}

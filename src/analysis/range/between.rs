//! The worst and the best, as proven intervals.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A score that is known to lie between two, both included; exact where they are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Between {
    /// Not less than this, 0 to 100.
    pub least: u8,
    /// Not more than this, 0 to 100.
    pub most: u8,
}

/// The worst and the best score that can be reached by a conversation that is played to an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Range {
    /// The worst.
    pub worst: Between,
    /// The best.
    pub best: Between,
}

impl Between {
    /// Whether it is known exactly.
    #[must_use]
    pub fn is_exact(self) -> bool {
        self.least == self.most
    }
}

impl fmt::Display for Between {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_exact() {
            write!(f, "{}", self.least)
        } else {
            write!(f, "{}–{}", self.least, self.most)
        }
    }
}

impl Range {
    /// The same, knowing that this score was reached as well.
    #[must_use]
    pub fn with(self, score: u8) -> Self {
        let worst = Between { most: self.worst.most.min(score), ..self.worst };
        let best = Between { least: self.best.least.max(score), ..self.best };
        Self { worst, best }
    }
}

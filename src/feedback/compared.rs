//! What else could have been done, beside what was done.

use super::margins::COSTS;
use super::{Alternative, Assessment, MoveAccount};

/// How much something else would have left within reach, beside what was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Compared {
    /// Clearly more.
    More,
    /// About as much.
    Alike,
    /// Clearly less.
    Less,
}

impl MoveAccount {
    /// How much something else would have left within reach, beside this move. None where that was not looked for; and where
    /// the method and what is reachable disagree: a slip that would have left as much, something sound that would have left
    /// less than a slip did.
    #[must_use]
    pub fn compared(&self, other: &Alternative) -> Option<Compared> {
        let (after, then) = self.reachable.zip(other.reachable)?;
        let compared = if then >= after.saturating_add(COSTS) {
            Compared::More
        } else if then.saturating_add(COSTS) <= after {
            Compared::Less
        } else {
            Compared::Alike
        };
        let helped = self.judgement.as_ref().is_some_and(|one| one.assessment == Assessment::Helped);
        // What would have left a few points more than a move that is praised is about as good.
        let compared = if helped && compared == Compared::More { Compared::Alike } else { compared };
        let is_less = compared == Compared::Less;
        let agrees = if other.slip { is_less } else { !(self.slip && is_less) };
        agrees.then_some(compared)
    }
}

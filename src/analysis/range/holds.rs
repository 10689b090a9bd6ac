//! Whether conditions can hold where a conversation stands.

use super::past::{Trait, Traits};
use super::perhaps::Perhaps;
use super::place::{Place, Stages, Standings, Tempers};
use crate::conversation::{Play, SubjectStage};
use crate::method::{Level, Quantity};
use crate::scenario::{Condition, PersonId, ResponseId};
use crate::scoring::Standing;

/// What is known where a conversation stands.
#[derive(Clone, Copy)]
pub(super) struct Known<'k> {
    pub play: &'k Play<'k>,
    pub traits: &'k Traits,
    pub tempers: &'k Tempers,
    pub place: &'k Place,
    pub stages: &'k Stages,
    pub standings: &'k Standings,
    pub others: &'k [Standing],
}

impl Known<'_> {
    /// Whether all of these hold.
    pub(super) fn all(&self, conditions: &[Condition]) -> Perhaps {
        Perhaps::all(conditions.iter().map(|condition| self.one(condition)))
    }

    fn one(&self, condition: &Condition) -> Perhaps {
        match condition {
            Condition::Is(person, quantity, level) => {
                let above = self.above(*person, *quantity, *level);
                Perhaps::all([self.at_least(*person, *quantity, *level), above.not()])
            }
            Condition::AtLeast(person, quantity, level) => self.at_least(*person, *quantity, *level),
            Condition::AtMost(person, quantity, level) => self.above(*person, *quantity, *level).not(),
            Condition::Knows(fact) => self.past(Trait::Knows(*fact)),
            Condition::Saw(signal) => self.past(Trait::Saw(*signal)),
            Condition::Did(behaviour, times) => self.past(Trait::Did(*behaviour, *times)),
            Condition::Chose(response) => self.given(*response),
            Condition::Visited(node) => self.past(Trait::Visited(*node)),
            Condition::Finished(subject) => {
                Perhaps::known(self.stages.get(usize::from(subject.0)) == Some(&SubjectStage::Finished))
            }
            Condition::Temper(person, temper) => {
                Perhaps::known(self.tempers.get(usize::from(person.0)) == Some(&Some(*temper)))
            }
            Condition::Not(inner) => self.one(inner).not(),
            Condition::Any(inner) => Perhaps::any(inner.iter().map(|condition| self.one(condition))),
            Condition::All(inner) => self.all(inner),
        }
    }

    /// Whether this is so of the past.
    pub(super) fn past(&self, one: Trait) -> Perhaps {
        self.traits.is(self.place.past, one)
    }

    /// Whether a response was given.
    pub(super) fn given(&self, response: ResponseId) -> Perhaps {
        self.traits.is_given(self.place.past, response)
    }

    /// Whether a quantity is at this level or above. Of the others only the best is known: connection from above, felt
    /// challenge and resistance from below.
    fn at_least(&self, person: PersonId, quantity: Quantity, level: Level) -> Perhaps {
        if level == Level::Low {
            return Perhaps::known(true);
        }
        let at = |standing: &Standing| {
            self.play.method.levels.of(quantity).level(standing.state.get(quantity)) >= level
        };
        let (best, worst) = match usize::from(person.0).checked_sub(1) {
            None => (Some(&self.standings.opposite), Some(&self.standings.worst)),
            Some(other) => (self.others.get(other), None),
        };
        let (best, worst) = (best.map(at), worst.map(at));
        match quantity {
            Quantity::Connection => Perhaps { yes: best.unwrap_or(true), no: !worst.unwrap_or(false) },
            Quantity::Challenge | Quantity::Resistance => {
                Perhaps { yes: worst.unwrap_or(true), no: !best.unwrap_or(false) }
            }
            _ => Perhaps::UNKNOWN,
        }
    }

    fn above(&self, person: PersonId, quantity: Quantity, level: Level) -> Perhaps {
        match level {
            Level::Low => self.at_least(person, quantity, Level::Mid),
            Level::Mid => self.at_least(person, quantity, Level::High),
            Level::High => Perhaps::known(false),
        }
    }
}

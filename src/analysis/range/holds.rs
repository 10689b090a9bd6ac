//! What is known of conditions where a conversation stands.

use super::doubt::{Doubt, Known};
use super::location::{Location, Standings, Tempers, among_others};
use super::past::{Trait, Traits};
use crate::conversation::machine::{Conditions, Knowledge};
use crate::conversation::{Play, Stages, SubjectStage, Truth};
use crate::method::{Level, Quantity};
use crate::scenario::{Condition, PersonId, ResponseId, Scenario, SubjectId};
use crate::scoring::Standing;

/// Where a conversation stands, to be asked.
#[derive(Clone, Copy)]
pub(super) struct Standpoint<'k, 'a> {
    pub play: &'k Play<'a>,
    pub traits: &'k Traits,
    pub tempers: &'k Tempers,
    pub location: &'k Location,
    pub stages: &'k Stages,
    pub standings: &'k Standings,
    pub others: &'k [Standing],
}

impl<'a> Conditions<'a> for Standpoint<'_, 'a> {
    type Doubt = Doubt;

    fn scenario(&self) -> &'a Scenario {
        self.play.scenario
    }

    fn all(&self, conditions: &[Condition]) -> Known {
        Known::of_all(conditions, &|leaf| self.leaf(leaf))
    }

    fn was_given(&self, response: ResponseId) -> Known {
        self.traits.is_given(self.location.past, response)
    }
}

impl<'a> Knowledge<'a> for Standpoint<'_, 'a> {
    fn stages(&self) -> &Stages {
        self.stages
    }

    fn subject(&self) -> Option<SubjectId> {
        self.location.subject
    }
}

impl Standpoint<'_, '_> {
    fn leaf(&self, condition: &Condition) -> Known {
        match condition {
            Condition::Is(person, quantity, level) => {
                self.at_least(*person, *quantity, *level).and(|| !self.above(*person, *quantity, *level))
            }
            Condition::AtLeast(person, quantity, level) => self.at_least(*person, *quantity, *level),
            Condition::AtMost(person, quantity, level) => !self.above(*person, *quantity, *level),
            Condition::Knows(fact) => self.past(Trait::Knows(*fact)),
            Condition::Saw(signal) => self.past(Trait::Saw(*signal)),
            Condition::Did(behaviour, times) => self.past(Trait::Did(*behaviour, *times)),
            Condition::Chose(response) => self.was_given(*response),
            Condition::Visited(node) => self.past(Trait::Visited(*node)),
            Condition::Finished(subject) => Known::known(self.stages[*subject] == SubjectStage::Finished),
            Condition::Temper(person, temper) => Known::known(self.tempers[*person] == Some(*temper)),
            Condition::Not(_) | Condition::Any(_) | Condition::All(_) => {
                self.all(std::slice::from_ref(condition))
            }
        }
    }

    fn past(&self, one: Trait) -> Known {
        self.traits.is(self.location.past, one)
    }

    /// Whether a quantity is at this level or above. Of the others only the best is known: connection from above, felt
    /// challenge and resistance from below.
    fn at_least(&self, person: PersonId, quantity: Quantity, level: Level) -> Known {
        if level == Level::Low {
            return Truth::Yes;
        }
        let at = |standing: &Standing| {
            self.play.method.levels.of(quantity).level(standing.state.get(quantity)) >= level
        };
        let (best, worst) = match among_others(person) {
            None => (Some(&self.standings.opposite), Some(&self.standings.worst)),
            Some(other) => (self.others.get(other), None),
        };
        // Between the two of which one is always at least as high as the other.
        let between = |higher: Option<bool>, lower: Option<bool>| match (higher, lower) {
            (Some(false), _) => Truth::No,
            (_, Some(true)) => Truth::Yes,
            _ => Truth::Perhaps(Doubt),
        };
        match quantity {
            Quantity::Connection => between(best.map(at), worst.map(at)),
            Quantity::Challenge | Quantity::Resistance => between(worst.map(at), best.map(at)),
            _ => Truth::Perhaps(Doubt),
        }
    }

    fn above(&self, person: PersonId, quantity: Quantity, level: Level) -> Known {
        match level {
            Level::Low => self.at_least(person, quantity, Level::Mid),
            Level::Mid => self.at_least(person, quantity, Level::High),
            Level::High => Truth::No,
        }
    }
}

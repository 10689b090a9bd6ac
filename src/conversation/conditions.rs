//! Whether conditions hold.

use super::{Play, State, SubjectStage};
use crate::method::Quantity;
use crate::scenario::{Condition, NodeId, PersonId, Target};

impl State {
    /// Whether all conditions hold.
    pub(super) fn all_hold(&self, play: &Play<'_>, conditions: &[Condition]) -> bool {
        conditions.iter().all(|condition| self.holds(play, condition))
    }

    fn holds(&self, play: &Play<'_>, condition: &Condition) -> bool {
        let level = |person: PersonId, quantity: Quantity| {
            let value = self.course.person(person.0).get(quantity);
            play.method.levels.of(quantity).level(value)
        };
        match condition {
            Condition::Is(person, quantity, wanted) => level(*person, *quantity) == *wanted,
            Condition::AtLeast(person, quantity, wanted) => level(*person, *quantity) >= *wanted,
            Condition::AtMost(person, quantity, wanted) => level(*person, *quantity) <= *wanted,
            Condition::Knows(fact) => self.knows(*fact),
            Condition::Saw(signal) => self.noticed(*signal),
            Condition::Did(behaviour, times) => self.done(*behaviour) >= *times,
            Condition::Chose(response) => self.given(*response) > 0,
            Condition::Visited(node) => self.visits(*node) > 0,
            Condition::Finished(subject) => self.subject_stage(*subject) == SubjectStage::Finished,
            Condition::Temper(person, temper) => self.tempers[usize::from(person.0)] == Some(*temper),
            Condition::Not(inner) => !self.holds(play, inner),
            Condition::Any(inner) => inner.iter().any(|condition| self.holds(play, condition)),
            Condition::All(inner) => self.all_hold(play, inner),
        }
    }

    /// The first candidate whose `when` holds; the last where none does.
    pub(super) fn candidate(&self, play: &Play<'_>, target: &Target) -> Option<NodeId> {
        let fits = |node: &&NodeId| self.all_hold(play, &play.scenario.node(**node).when);
        target.iter().find(fits).or(target.last()).copied()
    }
}

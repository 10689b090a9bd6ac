//! Where a conversation stands.

use super::counts::Counts;
use crate::method::{BehaviourId, ById, TemperId};
use crate::scenario::{FactId, NodeId, PersonId, ResponseId, Scenario, Signal, SubjectId};
use crate::scoring::Course;

/// How far a subject is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SubjectStage {
    /// Not taken up yet.
    #[default]
    Untouched,
    /// Being talked about.
    Begun,
    /// Left by a jump.
    Left {
        /// At which turn.
        turn: NodeId,
        /// How late among those that were left at the same turn, from 0: the one left last is gone on with first.
        order: u16,
    },
    /// The talk came back from it.
    Finished,
}

impl SubjectStage {
    /// How late it was left among those that were left at this turn; none where it was not left there.
    #[must_use]
    pub fn left_at(self, here: NodeId) -> Option<u16> {
        match self {
            Self::Left { turn, order } if turn == here => Some(order),
            Self::Left { .. } | Self::Untouched | Self::Begun | Self::Finished => None,
        }
    }
}

/// How far each subject is.
pub type Stages = ById<SubjectId, SubjectStage>;

/// Whether the conversation goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    /// It goes on: at this turn or open node the trainee is to act.
    At(NodeId),
    /// It has ended, at this ending.
    Ended(NodeId),
}

/// Where a conversation stands: everything the next step depends on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct State {
    /// The seed of all variation.
    pub(super) seed: u64,
    /// Scoring's side of it.
    pub(super) course: Course,
    /// Where it is.
    pub(super) stage: Stage,
    /// How often each node was reached.
    pub(super) visits: Counts,
    /// How often each response was given.
    pub(super) given: Counts,
    /// How often each behaviour was done.
    pub(super) done: Counts,
    /// What became known, a bit each.
    pub(super) known: [u64; 4],
    /// The signals noticed, a bit each.
    pub(super) noticed: u16,
    /// How far each subject is.
    pub(super) subjects: Stages,
    /// The subject being talked about.
    pub(super) subject: Option<SubjectId>,
    /// How each person came in.
    pub(super) tempers: ById<PersonId, Option<TemperId>>,
    /// Whether the time-out was taken.
    pub(super) timed_out: bool,
}

impl State {
    /// Whether it goes on, and where.
    #[must_use]
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// The node it is at, or ended at.
    #[must_use]
    pub fn node(&self) -> NodeId {
        match self.stage {
            Stage::At(node) | Stage::Ended(node) => node,
        }
    }

    /// Whether it has ended.
    #[must_use]
    pub fn ended(&self) -> bool {
        matches!(self.stage, Stage::Ended(_))
    }

    /// Scoring's side: everyone's state, the meter, the score.
    #[must_use]
    pub fn course(&self) -> &Course {
        &self.course
    }

    /// The seed of all variation.
    #[must_use]
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// How often a node was reached.
    #[must_use]
    pub fn visits(&self, node: NodeId) -> u16 {
        self.visits.of(node.0)
    }

    /// The nodes that were reached.
    pub fn visited(&self) -> impl Iterator<Item = NodeId> {
        self.visits.numbers().map(NodeId)
    }

    /// Whether a fact became known.
    #[must_use]
    pub fn knows(&self, fact: FactId) -> bool {
        self.known[usize::from(fact.0 / 64)] & (1 << (fact.0 % 64)) != 0
    }

    /// Whether a signal was noticed.
    #[must_use]
    pub fn noticed(&self, signal: Signal) -> bool {
        self.noticed & bit(signal) != 0
    }

    /// How far a subject is.
    ///
    /// # Panics
    /// Where the index comes from another scenario.
    #[must_use]
    pub fn subject_stage(&self, subject: SubjectId) -> SubjectStage {
        self.subjects[subject]
    }

    /// How far each subject is.
    #[must_use]
    pub fn stages(&self) -> &Stages {
        &self.subjects
    }

    /// Whether the time-out can still be taken.
    #[must_use]
    pub fn can_time_out(&self) -> bool {
        !self.timed_out && !self.ended()
    }

    /// How often a response was given.
    #[must_use]
    pub fn given(&self, response: ResponseId) -> u16 {
        self.given.of(response.0)
    }

    /// How often a behaviour was done.
    #[must_use]
    pub fn done(&self, behaviour: BehaviourId) -> u16 {
        self.done.of(behaviour.0)
    }

    /// The subject being talked about.
    #[must_use]
    pub fn subject(&self) -> Option<SubjectId> {
        self.subject
    }

    /// How a person came in.
    ///
    /// # Panics
    /// Where the index comes from another scenario.
    #[must_use]
    pub fn temper(&self, person: PersonId) -> Option<TemperId> {
        self.tempers[person]
    }

    /// Whether the time-out was taken.
    #[must_use]
    pub fn timed_out(&self) -> bool {
        self.timed_out
    }

    /// Facts become known; by one of them it may be that nobody listens any more.
    pub(super) fn learn(&mut self, scenario: &Scenario, facts: &[FactId]) {
        for fact in facts {
            self.known[usize::from(fact.0 / 64)] |= 1 << (fact.0 % 64);
            if scenario.setting.listeners_until == Some(*fact) {
                self.course.move_apart();
            }
        }
    }

    pub(super) fn notice(&mut self, signal: Signal) {
        self.noticed |= bit(signal);
    }
}

fn bit(signal: Signal) -> u16 {
    1 << signal as u16
}

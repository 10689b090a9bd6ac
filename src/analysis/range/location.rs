//! Where a conversation stands, as far as what can follow depends on it.

use super::ids::{OthersId, StagesId};
use super::past::Past;
use crate::method::{Amount, ById, Goal, Id, TemperId};
use crate::scenario::{NodeId, PersonId, SubjectId};
use crate::scoring::{Sequence, Standing};

/// Where a conversation stands, without how the people in it are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Location {
    /// The node it is at, or ended at.
    pub node: NodeId,
    /// It has ended.
    pub ended: bool,
    /// The subject being talked about.
    pub subject: Option<SubjectId>,
    /// How far each subject is, by id; `Untouched` where it no longer matters.
    pub stages: StagesId,
    /// What of the past still matters.
    pub past: Past,
    /// The goal of the phase.
    pub goal: Goal,
    /// What had to stop has stopped.
    pub stopped: bool,
    /// A move was made when something had stopped and contact was still to be made.
    pub reconnected: bool,
}

/// How everyone came in today.
pub(super) type Tempers = ById<PersonId, Option<TemperId>>;

/// Where someone stands among the others; none for the person opposite.
pub(super) fn among_others(person: PersonId) -> Option<usize> {
    person.place().checked_sub(1)
}

/// How everyone stands with the trainee. The person opposite between his best and his worst: connection is never above
/// what it is at its best nor below what it is at its worst; felt challenge and resistance the other way round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Standings {
    /// The person opposite at his best.
    pub opposite: Standing,
    /// The person opposite at his worst.
    pub worst: Standing,
    /// The others at their best.
    pub others: OthersId,
}

/// How the person opposite can stand at a spot.
#[derive(Clone, Copy, Debug)]
pub(super) struct Leeway {
    connection: (Amount, Amount),
    challenge: (Amount, Amount),
    resistance: (Amount, Amount),
    sequence: Sequence,
}

impl Leeway {
    /// Between the worst and the best.
    pub(super) fn of(standings: &Standings) -> Self {
        let Standings { opposite: best, worst, .. } = standings;
        Self {
            connection: (worst.state.connection, best.state.connection),
            challenge: (best.state.challenge, worst.state.challenge),
            resistance: (best.state.resistance, worst.state.resistance),
            sequence: best.sequence,
        }
    }

    /// Whether someone can stand there like this. Which behaviour led need not be known.
    pub(super) fn holds(&self, standing: &Standing) -> bool {
        let within = |(least, most): (Amount, Amount), value: Amount| (least..=most).contains(&value);
        let Standing { state, sequence, .. } = standing;
        within(self.connection, state.connection)
            && within(self.challenge, state.challenge)
            && within(self.resistance, state.resistance)
            && sequence.without_lead() == self.sequence.without_lead()
    }

    /// Whether someone who stands between these two can stand there.
    pub(super) fn meets(&self, standings: &Standings) -> bool {
        let other = Self::of(standings);
        let meet =
            |(least, most): (Amount, Amount), (from, until): (Amount, Amount)| least <= until && from <= most;
        meet(self.connection, other.connection)
            && meet(self.challenge, other.challenge)
            && meet(self.resistance, other.resistance)
            && other.sequence.without_lead() == self.sequence.without_lead()
    }
}

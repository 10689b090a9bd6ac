//! The method as one table.

use super::{
    Amount, Behaviour, BehaviourId, ById, FULL, Goal, GoalRules, Kind, Level, Levels, Quantity,
    TooManyForIds, id,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The value a character starts at for each level a scenario may write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Starts {
    /// For `low`.
    pub low: Amount,
    /// For `mid`.
    pub mid: Amount,
    /// For `high`.
    pub high: Amount,
}

impl Starts {
    /// The amount for a level.
    #[must_use]
    pub fn of(&self, level: Level) -> Amount {
        match level {
            Level::Low => self.low,
            Level::Mid => self.mid,
            Level::High => self.high,
        }
    }
}

/// A temper's index in [`Method::tempers`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TemperId(pub u8);

id!(TemperId, u8);

/// How someone came in today: what it adds to the state the scenario describes. A variation of the other person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Temper {
    /// The id scenario files use.
    pub id: String,
    /// Added to connection.
    pub connection: i32,
    /// Added to resistance.
    pub resistance: i32,
    /// Added to readiness.
    pub readiness: i32,
    /// Added to openness.
    pub openness: i32,
}

/// What is taught, in one table.
#[derive(Clone, Debug)]
pub struct Method {
    /// The version of the table, raised when a weight changes.
    pub version: u32,
    /// Where `mid` and `high` begin.
    pub levels: Levels,
    /// Where characters start.
    pub starts: Starts,
    /// All goals with their rules.
    pub goals: BTreeMap<Goal, GoalRules>,
    /// The tempers.
    pub tempers: ById<TemperId, Temper>,
    behaviours: ById<BehaviourId, Behaviour>,
    by_id: BTreeMap<String, BehaviourId>,
}

/// The most behaviours a method holds; the score keeps which of them led a move in one bit each.
pub const MOST_BEHAVIOURS: usize = 128;

/// Why a table is not a method.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MethodFault {
    /// Two behaviours with one id.
    #[error("behaviour `{0}` is given twice")]
    Twice(String),
    /// A value outside its range.
    #[error("behaviour `{0}`: {1} is out of range")]
    OutOfRange(String, &'static str),
    /// A level's bounds are not in order within the scale, or a character would start outside it.
    #[error("the bounds of `{0}` are not in order between 0 and 1000")]
    Bounds(&'static str),
    /// A goal without rules.
    #[error("goal `{}` has no rules", .0.name())]
    GoalMissing(Goal),
    /// One of the 26 techniques is missing or given twice.
    #[error("technique {0} is missing or given twice")]
    Technique(u8),
    /// A step of a behaviour that is none of the table's.
    #[error("behaviour `{0}`: its step `{1}` is not in the table")]
    UnknownStep(String, String),
    /// More behaviours or tempers than there is room for.
    #[error("too many behaviours or tempers")]
    TooMany,
}

impl From<TooManyForIds> for MethodFault {
    fn from(_: TooManyForIds) -> Self {
        Self::TooMany
    }
}

impl Method {
    /// A method from its parts.
    ///
    /// # Errors
    /// A [`MethodFault`] where a value is out of range, an id is given twice, or a goal or technique is missing.
    pub fn new(
        version: u32,
        levels: Levels,
        starts: Starts,
        goals: BTreeMap<Goal, GoalRules>,
        tempers: Vec<Temper>,
        behaviours: Vec<Behaviour>,
    ) -> Result<Self, MethodFault> {
        if let Some(goal) = Goal::ALL.into_iter().find(|goal| !goals.contains_key(goal)) {
            return Err(MethodFault::GoalMissing(goal));
        }
        check_bounds(&levels, starts)?;
        let mut by_id = BTreeMap::new();
        let (tempers, behaviours) = (ById::try_from(tempers)?, ById::try_from(behaviours)?);
        if behaviours.len() > MOST_BEHAVIOURS {
            return Err(MethodFault::TooMany);
        }
        for (id, behaviour) in behaviours.entries() {
            check_ranges(behaviour)?;
            if by_id.insert(behaviour.id.clone(), id).is_some() {
                return Err(MethodFault::Twice(behaviour.id.clone()));
            }
        }
        for number in 1..=26 {
            let found = behaviours.iter().filter(|b| b.kind == Kind::Technique(number)).count();
            if found == 0 {
                return Err(MethodFault::Technique(number));
            }
        }
        Ok(Self { version, levels, starts, goals, tempers, behaviours, by_id })
    }

    /// All behaviours, in the order of the table.
    #[must_use]
    pub fn behaviours(&self) -> &ById<BehaviourId, Behaviour> {
        &self.behaviours
    }

    /// The behaviour with this index.
    ///
    /// # Panics
    /// Where the index comes from another method.
    #[must_use]
    pub fn behaviour(&self, id: BehaviourId) -> &Behaviour {
        &self.behaviours[id]
    }

    /// The behaviour with this id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<BehaviourId> {
        self.by_id.get(id).copied()
    }

    /// The rules of a goal.
    ///
    /// # Panics
    /// Never: [`Method::new`] refuses a table in which a goal is missing.
    #[must_use]
    pub fn goal(&self, goal: Goal) -> &GoalRules {
        &self.goals[&goal]
    }

    /// The temper with this id.
    #[must_use]
    pub fn find_temper(&self, id: &str) -> Option<TemperId> {
        self.tempers.find(|temper| temper.id == id)
    }
}

fn check_bounds(levels: &Levels, starts: Starts) -> Result<(), MethodFault> {
    for quantity in Quantity::ALL {
        let bounds = levels.of(quantity);
        if !(0 < bounds.mid && bounds.mid < bounds.high && bounds.high <= FULL) {
            return Err(MethodFault::Bounds(quantity.name()));
        }
    }
    let in_order = starts.low < starts.mid && starts.mid < starts.high;
    if in_order { Ok(()) } else { Err(MethodFault::Bounds("starts")) }
}

fn check_ranges(behaviour: &Behaviour) -> Result<(), MethodFault> {
    let fault = |what| Err(MethodFault::OutOfRange(behaviour.id.clone(), what));
    let places = [Some(behaviour.place), Some(behaviour.unmet), behaviour.permitted];
    for place in places.into_iter().flatten() {
        if !(-2..=2).contains(&place.connection) {
            return fault("connection");
        }
        if place.challenge > 2 {
            return fault("challenge");
        }
    }
    if behaviour.reflex > 3 {
        return fault("reflex");
    }
    if !(-1..=0).contains(&behaviour.listeners) {
        return fault("listeners");
    }
    let needs = behaviour.needs;
    if [needs.autonomy, needs.competence, needs.relatedness].iter().any(|need| !(-1..=1).contains(need)) {
        return fault("needs");
    }
    if behaviour.is_reflex() && (behaviour.place.connection > 0 || behaviour.place.challenge > 0) {
        return fault("place: a repair reflex carries no positive connection and lands no challenge");
    }
    Ok(())
}

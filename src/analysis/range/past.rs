//! What of the past a condition can ask for.
//!
//! Two conversations that differ in nothing of it, and stand at the same node, can go on in the same ways.

use super::perhaps::Perhaps;
use crate::conversation::State;
use crate::method::BehaviourId;
use crate::scenario::{
    Condition, FactId, Line, Node, NodeId, NodeKind, PersonId, ResponseId, Say, Scenario, Signal, Subject,
};
use std::collections::{BTreeMap, BTreeSet};

/// So many things at most are kept of the past, a bit each. What does not fit counts as not known.
const MOST: usize = 128;

/// One thing of the past that a condition can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Trait {
    /// The time-out was taken.
    TimedOut,
    /// A fact is known.
    Knows(FactId),
    /// A signal was noticed.
    Saw(Signal),
    /// A behaviour was done at least so many times.
    Did(BehaviourId, u16),
    /// A response was given.
    Chose(ResponseId),
    /// A node was reached.
    Visited(NodeId),
}

/// Some of the past, a bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Past(u128);

impl Past {
    pub(super) fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What of it is in `mask`.
    pub(super) fn within(self, mask: Self) -> Self {
        Self(self.0 & mask.0)
    }
}

/// Everything of the past that a scenario can ask for.
#[derive(Debug)]
pub(super) struct Traits {
    bits: BTreeMap<Trait, Past>,
    /// What the conditions at each node ask for.
    asked: Vec<Past>,
    /// The bits of each response that was given, and of each node that was reached.
    given: Vec<Past>,
    reached: Vec<Past>,
    /// The behaviours that are counted, with how often at most.
    counted: BTreeMap<BehaviourId, u16>,
}

impl Traits {
    pub(super) fn of(scenario: &Scenario) -> Self {
        let asked: Vec<BTreeSet<Trait>> =
            scenario.nodes.iter().map(|node| asked_at(scenario, node)).collect();
        let all: BTreeSet<Trait> = asked.iter().flatten().copied().collect();
        let bits: BTreeMap<Trait, Past> =
            all.into_iter().take(MOST).enumerate().map(|(place, one)| (one, Past(1 << place))).collect();
        let bit = |one: Trait| bits.get(&one).copied().unwrap_or_default();
        let together =
            |asked: &BTreeSet<Trait>| asked.iter().fold(Past::default(), |past, one| past.with(bit(*one)));
        let numbers = |count: usize| (0..count).filter_map(|index| u16::try_from(index).ok());
        let given = numbers(scenario.responses.len()).map(|id| bit(Trait::Chose(ResponseId(id)))).collect();
        let reached = numbers(scenario.nodes.len()).map(|id| bit(Trait::Visited(NodeId(id)))).collect();
        Self { asked: asked.iter().map(together).collect(), given, reached, counted: counted(&bits), bits }
    }

    /// Whether this is so of a past; not known where it did not fit.
    pub(super) fn is(&self, past: Past, one: Trait) -> Perhaps {
        match self.bits.get(&one) {
            Some(bit) => Perhaps::known(past.0 & bit.0 != 0),
            None => Perhaps::UNKNOWN,
        }
    }

    /// What the conditions at a node, by its place, ask for.
    pub(super) fn asked_at(&self, node: usize) -> Past {
        self.asked[node]
    }

    pub(super) fn bit(&self, one: Trait) -> Past {
        self.bits.get(&one).copied().unwrap_or_default()
    }

    pub(super) fn given(&self, response: ResponseId) -> Past {
        self.given[usize::from(response.0)]
    }

    pub(super) fn reached(&self, node: NodeId) -> Past {
        self.reached[usize::from(node.0)]
    }

    /// A past after a behaviour was done once more.
    pub(super) fn done(&self, past: Past, behaviour: BehaviourId) -> Past {
        let Some(most) = self.counted.get(&behaviour) else { return past };
        let times = (1..=*most).filter(|times| !self.is(past, Trait::Did(behaviour, *times)).yes).min();
        times.map_or(past, |times| past.with(self.bit(Trait::Did(behaviour, times))))
    }

    /// The past of a state.
    pub(super) fn past(&self, state: &State) -> Past {
        let so = |one: &Trait| match *one {
            Trait::TimedOut => state.timed_out(),
            Trait::Knows(fact) => state.knows(fact),
            Trait::Saw(signal) => state.noticed(signal),
            Trait::Did(behaviour, times) => state.done(behaviour) >= times,
            Trait::Chose(response) => state.given(response) > 0,
            Trait::Visited(node) => state.visits(node) > 0,
        };
        self.bits.iter().filter(|(one, _)| so(one)).fold(Past::default(), |past, (_, bit)| past.with(*bit))
    }
}

/// What is asked for at a node. Whether the time-out was taken matters everywhere.
fn asked_at(scenario: &Scenario, node: &Node) -> BTreeSet<Trait> {
    let mut asked = BTreeSet::from([Trait::TimedOut]);
    ask_all(&node.when, &mut asked);
    match &node.kind {
        NodeKind::Turn(turn) => {
            of_responses(scenario, &turn.responses, &mut asked);
            of_speakers(&turn.says, &mut asked);
            // A jump leads to any subject, also where its open node is not come to again.
            if turn.jump {
                of_subjects(scenario, &scenario.subjects, &mut asked);
            }
        }
        NodeKind::Open(open) => {
            of_responses(scenario, &open.leave, &mut asked);
            of_subjects(scenario, open.subjects.iter().map(|id| scenario.subject(*id)), &mut asked);
        }
        NodeKind::Ending(_) => (),
    }
    asked
}

/// The behaviours that are counted, with how often at most.
fn counted(bits: &BTreeMap<Trait, Past>) -> BTreeMap<BehaviourId, u16> {
    let mut counted = BTreeMap::new();
    for one in bits.keys() {
        if let Trait::Did(behaviour, times) = one {
            let most: &mut u16 = counted.entry(*behaviour).or_default();
            *most = (*most).max(*times);
        }
    }
    counted
}

fn of_subjects<'s>(
    scenario: &Scenario,
    subjects: impl IntoIterator<Item = &'s Subject>,
    asked: &mut BTreeSet<Trait>,
) {
    for subject in subjects {
        ask_all(&subject.when, asked);
        of_responses(scenario, &subject.ways_in, asked);
    }
}

fn of_responses(scenario: &Scenario, responses: &[ResponseId], asked: &mut BTreeSet<Trait>) {
    for id in responses {
        let response = scenario.response(*id);
        ask_all(&response.when, asked);
        if response.once {
            asked.insert(Trait::Chose(*id));
        }
    }
}

/// Who speaks first decides whom a turn counts for; only there do the conditions of lines matter.
fn of_speakers(says: &[Say], asked: &mut BTreeSet<Trait>) {
    let lines: Vec<&Line> = says.iter().flat_map(Say::lines).collect();
    // Where nobody speaks, the person opposite is heard.
    if lines.iter().any(|line| line.by != PersonId(0)) {
        for line in lines {
            ask_all(&line.when, asked);
        }
    }
}

fn ask_all(conditions: &[Condition], asked: &mut BTreeSet<Trait>) {
    for condition in conditions {
        ask(condition, asked);
    }
}

fn ask(condition: &Condition, asked: &mut BTreeSet<Trait>) {
    let one = match condition {
        Condition::Knows(fact) => Trait::Knows(*fact),
        Condition::Saw(signal) => Trait::Saw(*signal),
        Condition::Chose(response) => Trait::Chose(*response),
        Condition::Visited(node) => Trait::Visited(*node),
        Condition::Did(behaviour, times) => {
            return asked.extend((1..=*times).map(|times| Trait::Did(*behaviour, times)));
        }
        Condition::Not(inner) => return ask(inner, asked),
        Condition::Any(inner) | Condition::All(inner) => return ask_all(inner, asked),
        Condition::Is(..)
        | Condition::AtLeast(..)
        | Condition::AtMost(..)
        | Condition::Finished(_)
        | Condition::Temper(..) => return,
    };
    asked.insert(one);
}

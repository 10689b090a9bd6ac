//! What of the past a condition can ask for.
//!
//! Two conversations that differ in nothing of it, and stand at the same node, can go on in the same ways.

use super::following::Following;
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
    /// Of each behaviour that is counted, the bits of having done it once, twice and so on.
    counted: Vec<Vec<Past>>,
}

impl Traits {
    pub(super) fn of(scenario: &Scenario, following: &Following<'_>) -> Self {
        let all = (0..).map(NodeId).zip(&scenario.nodes);
        let asked: Vec<BTreeSet<Trait>> =
            all.map(|(id, node)| asked_at(scenario, following, id, node)).collect();
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

    /// Whether a response was given; not known where it did not fit.
    pub(super) fn is_given(&self, past: Past, response: ResponseId) -> Perhaps {
        let bit = self.given(response);
        if bit == Past::default() { Perhaps::UNKNOWN } else { Perhaps::known(past.within(bit) == bit) }
    }

    /// A past after a behaviour was done once more.
    pub(super) fn done(&self, past: Past, behaviour: BehaviourId) -> Past {
        let Some(times) = self.counted.get(usize::from(behaviour.0)) else { return past };
        times.iter().find(|bit| past.within(**bit) != **bit).map_or(past, |bit| past.with(*bit))
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
fn asked_at(scenario: &Scenario, following: &Following<'_>, id: NodeId, node: &Node) -> BTreeSet<Trait> {
    let mut asked = BTreeSet::from([Trait::TimedOut]);
    ask_all(&node.when, &mut asked);
    match &node.kind {
        NodeKind::Turn(turn) => {
            of_responses(scenario, &turn.responses, &mut asked);
            of_speakers(&turn.says, &mut asked);
        }
        NodeKind::Open(open) => of_responses(scenario, &open.leave, &mut asked),
        NodeKind::Ending(_) => (),
    }
    // A jump leads to any subject, also where its open node is not come to again.
    of_subjects(scenario, following.subjects(id).iter().map(|id| scenario.subject(*id)), &mut asked);
    asked
}

/// The bits of each behaviour, by its number, as often as it is counted. What did not fit is not counted.
fn counted(bits: &BTreeMap<Trait, Past>) -> Vec<Vec<Past>> {
    let mut counted: Vec<Vec<Past>> = Vec::new();
    for (one, bit) in bits {
        if let Trait::Did(behaviour, _) = one {
            let place = usize::from(behaviour.0);
            counted.resize(counted.len().max(place + 1), Vec::new());
            counted[place].push(*bit);
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

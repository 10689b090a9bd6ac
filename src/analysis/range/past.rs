//! What of the past a condition can ask for.
//!
//! Two conversations that differ in nothing of it, and stand at the same node, can go on in the same ways.

use super::doubt::{Doubt, Known};
use super::following::Following;
use crate::conversation::{State, Truth};
use crate::method::{BehaviourId, ById};
use crate::scenario::{Condition, FactId, Line, NodeId, PersonId, ResponseId, Say, Scenario, Signal};
use std::collections::{BTreeMap, BTreeSet};

/// So many things at most are kept of the past, a bit each. What does not fit counts as not known.
const MOST: usize = 128;

/// So often at most a behaviour is counted; how often it was done beyond that is not known.
const MOST_COUNTED: u16 = 8;

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
    asked: ById<NodeId, Past>,
    /// The bits of each response that was given, and of each node that was reached.
    given: ById<ResponseId, Past>,
    reached: ById<NodeId, Past>,
    /// Of each behaviour that is counted, the bits of having done it once, twice and so on.
    counted: BTreeMap<BehaviourId, Vec<Past>>,
}

impl Traits {
    pub(super) fn of(scenario: &Scenario, following: &Following<'_>) -> Self {
        let asked = scenario.nodes.map_ids(|id| asked_at(scenario, following, id));
        let all: BTreeSet<Trait> = asked.iter().flatten().copied().collect();
        // What is counted comes last, once before twice: it never takes the place of something else.
        let mut all: Vec<Trait> = all.into_iter().collect();
        let apart = scenario.setting.listeners_until.map(Trait::Knows);
        // Whether others listen has to be known at each move, so it comes first.
        all.sort_by_key(|one| match one {
            one if Some(*one) == apart => (0, 0),
            Trait::Did(_, times) => (1, *times),
            _ => (1, 0),
        });
        let bits: BTreeMap<Trait, Past> =
            all.into_iter().take(MOST).enumerate().map(|(place, one)| (one, Past(1 << place))).collect();
        let bit = |one: Trait| bits.get(&one).copied().unwrap_or_default();
        let together =
            |asked: &BTreeSet<Trait>| asked.iter().fold(Past::default(), |past, one| past.with(bit(*one)));
        let given = scenario.responses.map_ids(|id| bit(Trait::Chose(id)));
        let reached = scenario.nodes.map_ids(|id| bit(Trait::Visited(id)));
        Self { asked: asked.map(together), given, reached, counted: counted(&bits), bits }
    }

    /// Whether this is so of a past; not known where it did not fit.
    pub(super) fn is(&self, past: Past, one: Trait) -> Known {
        match self.bits.get(&one) {
            Some(bit) => Known::known(past.0 & bit.0 != 0),
            None => match one {
                Trait::Did(_, 0) => Truth::Yes,
                Trait::Did(behaviour, _) if !self.is_counted_out(past, behaviour) => Truth::No,
                _ => Truth::Perhaps(Doubt),
            },
        }
    }

    /// Whether a behaviour was done as often as it is counted.
    fn is_counted_out(&self, past: Past, behaviour: BehaviourId) -> bool {
        let counted = self.counted.get(&behaviour).and_then(|times| times.last());
        counted.is_none_or(|last| past.within(*last) == *last)
    }

    /// What the conditions at a node ask for.
    pub(super) fn asked_at(&self, node: NodeId) -> Past {
        self.asked[node]
    }

    pub(super) fn bit(&self, one: Trait) -> Past {
        self.bits.get(&one).copied().unwrap_or_default()
    }

    pub(super) fn given(&self, response: ResponseId) -> Past {
        self.given[response]
    }

    pub(super) fn reached(&self, node: NodeId) -> Past {
        self.reached[node]
    }

    /// Whether a response was given; not known where it did not fit.
    pub(super) fn is_given(&self, past: Past, response: ResponseId) -> Known {
        let bit = self.given(response);
        if bit == Past::default() { Truth::Perhaps(Doubt) } else { Known::known(past.within(bit) == bit) }
    }

    /// A past after a behaviour was done once more.
    pub(super) fn done(&self, past: Past, behaviour: BehaviourId) -> Past {
        let Some(times) = self.counted.get(&behaviour) else { return past };
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

/// What is asked for at a node. Whether the time-out was taken, and whether others still listen, matters everywhere.
fn asked_at(scenario: &Scenario, following: &Following<'_>, id: NodeId) -> BTreeSet<Trait> {
    let mut asked = BTreeSet::from([Trait::TimedOut]);
    asked.extend(scenario.setting.listeners_until.map(Trait::Knows));
    ask(&scenario.node(id).when, &mut asked);
    of_responses(scenario, scenario.own_responses(id).iter().copied(), &mut asked);
    if let Some(turn) = scenario.turn(id) {
        of_speakers(&turn.says, &mut asked);
    }
    // A jump leads to any subject, also where its open node is not come to again.
    let subjects = following.subjects(id);
    for id in &subjects {
        ask(&scenario.subject(*id).when, &mut asked);
    }
    of_responses(scenario, scenario.ways_in(&subjects), &mut asked);
    asked
}

/// The bits of each behaviour as often as it is counted. What did not fit is not counted.
fn counted(bits: &BTreeMap<Trait, Past>) -> BTreeMap<BehaviourId, Vec<Past>> {
    let mut counted: BTreeMap<BehaviourId, Vec<Past>> = BTreeMap::new();
    for (one, bit) in bits {
        if let Trait::Did(behaviour, _) = one {
            counted.entry(*behaviour).or_default().push(*bit);
        }
    }
    counted
}

fn of_responses(
    scenario: &Scenario,
    responses: impl Iterator<Item = ResponseId>,
    asked: &mut BTreeSet<Trait>,
) {
    for id in responses {
        let response = scenario.response(id);
        ask(&response.when, asked);
        if response.once {
            asked.insert(Trait::Chose(id));
        }
    }
}

/// Who speaks first decides whom a turn counts for; only there do the conditions of lines matter.
fn of_speakers(says: &[Say], asked: &mut BTreeSet<Trait>) {
    let lines: Vec<&Line> = says.iter().flat_map(Say::lines).collect();
    // Where nobody speaks, the person opposite is heard.
    if lines.iter().any(|line| line.by != PersonId(0)) {
        for line in lines {
            ask(&line.when, asked);
        }
    }
}

fn ask(conditions: &[Condition], asked: &mut BTreeSet<Trait>) {
    for leaf in Condition::leaves(conditions) {
        match leaf {
            Condition::Knows(fact) => asked.extend([Trait::Knows(*fact)]),
            Condition::Saw(signal) => asked.extend([Trait::Saw(*signal)]),
            Condition::Chose(response) => asked.extend([Trait::Chose(*response)]),
            Condition::Visited(node) => asked.extend([Trait::Visited(*node)]),
            Condition::Did(behaviour, times) => {
                let counted = 1..=(*times).min(MOST_COUNTED);
                asked.extend(counted.map(|times| Trait::Did(*behaviour, times)));
            }
            // How people are, how they came in and how far subjects are is kept elsewhere.
            Condition::Is(..)
            | Condition::AtLeast(..)
            | Condition::AtMost(..)
            | Condition::Finished(_)
            | Condition::Temper(..)
            | Condition::Not(_)
            | Condition::Any(_)
            | Condition::All(_) => (),
        }
    }
}

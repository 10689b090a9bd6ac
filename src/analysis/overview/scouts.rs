//! Who goes where nobody has been yet.

use crate::analysis::doable::doable;
use crate::analysis::range::{LocationId, Locations};
use crate::conversation::{Play, State, begin, step};
use crate::method::{Amount, ById, Quantity, SILENCE_BEST_MS, SILENCE_TOO_LONG_MS};
use crate::scenario::{Condition, NodeId, Scenario};
use rustc_hash::FxHashMap;
use std::collections::{BTreeSet, VecDeque};

/// So many steps are taken at most.
const MOST_STEPS: usize = 200_000;

/// The silences that are held.
const SILENCES: [u32; 2] = [SILENCE_BEST_MS, SILENCE_TOO_LONG_MS];

/// So many wait at most to go on from a location where someone stood before.
const MOST_FURTHER: usize = 2_000;

/// By so much someone has to be further than anyone who stood at a location before, to go on from there as well.
const FURTHER: i32 = 40;

/// Goes on from each location that was come to, with everything that can be done there: with who came there first, and with
/// who came there with more or less of what conditions ask for. Marks the nodes that are visited, until those that are
/// wanted all are, or it takes too long.
pub(super) fn scout(play: &Play<'_>, seed: u64, wanted: &[NodeId], visited: &mut ById<NodeId, bool>) {
    let mut missing: BTreeSet<NodeId> = wanted.iter().copied().filter(|node| !visited[*node]).collect();
    if missing.is_empty() {
        return;
    }
    let start = begin(play, seed).0;
    let mut scouts = Scouts {
        locations: Locations::of(play, &start),
        asked: asked(play.scenario),
        furthest: FxHashMap::default(),
        first: VecDeque::from([start]),
        further: VecDeque::new(),
        gone_on: 0,
        steps: 0,
    };
    while let Some(state) = scouts.next() {
        for input in doable(play, &state, &SILENCES) {
            let mut after = state.clone();
            if step(play, &mut after, input).is_err() {
                continue;
            }
            scouts.steps += 1;
            for node in after.visited() {
                visited[node] = true;
                missing.remove(&node);
            }
            if missing.is_empty() || scouts.steps > MOST_STEPS {
                return;
            }
            scouts.arrive(after);
        }
    }
}

/// Those who are underway.
struct Scouts<'a> {
    locations: Locations<'a>,
    /// The quantities that conditions ask for.
    asked: BTreeSet<Quantity>,
    /// Of each location, the least and the most of each of these with which anyone came there.
    furthest: FxHashMap<LocationId, Vec<(Amount, Amount)>>,
    /// Who came first to a location, and waits to go on from there.
    first: VecDeque<State>,
    /// Who came further than anyone at a location, and waits until nobody is left who came first.
    further: VecDeque<State>,
    /// How many have gone on.
    gone_on: usize,
    /// The steps they took.
    steps: usize,
}

impl Scouts<'_> {
    /// Who goes on now.
    fn next(&mut self) -> Option<State> {
        let next = self.first.pop_front().or_else(|| self.further.pop_front());
        self.gone_on += usize::from(next.is_some());
        next
    }

    /// Whether who came first to a location would still get a turn: with as many steps each as were taken until now, those
    /// before them leave some over. Nobody else is kept, since states of a large scenario are large.
    fn gets_a_turn(&self) -> bool {
        (self.first.len() + 1) * self.steps / self.gone_on.max(1) <= MOST_STEPS.saturating_sub(self.steps)
    }

    /// Goes on from here later, where that is further than anyone has been.
    fn arrive(&mut self, state: State) {
        if state.ended() {
            return;
        }
        let person = state.course().person(0);
        let amounts = self.asked.iter().map(|quantity| person.get(*quantity));
        let location = self.locations.id(&state);
        let Some(known) = self.furthest.get_mut(&location) else {
            self.furthest.insert(location, amounts.map(|amount| (amount, amount)).collect());
            if self.gets_a_turn() {
                self.first.push_back(state);
            }
            return;
        };
        let mut further = false;
        for (amount, (least, most)) in amounts.zip(known) {
            if amount.get() <= least.get() - FURTHER || amount.get() >= most.get() + FURTHER {
                further = true;
                (*least, *most) = (amount.min(*least), amount.max(*most));
            }
        }
        if further && self.further.len() < MOST_FURTHER {
            self.further.push_back(state);
        }
    }
}

/// The quantities that the conditions of nodes and responses ask for.
fn asked(scenario: &Scenario) -> BTreeSet<Quantity> {
    let of_nodes = scenario.nodes.iter().map(|node| &node.when);
    let of_responses = scenario.responses.iter().map(|response| &response.when);
    let leaves = of_nodes.chain(of_responses).flat_map(|when| Condition::leaves(when));
    let quantities = leaves.filter_map(|leaf| match leaf {
        Condition::Is(_, quantity, _)
        | Condition::AtLeast(_, quantity, _)
        | Condition::AtMost(_, quantity, _) => Some(*quantity),
        _ => None,
    });
    quantities.collect()
}

//! All conversations of a small scenario, walked through; where two come to stand alike in everything, only once.

use crate::conversation::{Input, Play, State, begin, step};
use crate::method::ById;
use crate::scenario::NodeId;
use az::SaturatingAs;
use rustc_hash::FxHashMap;

/// Where conversations end, all of them that end alike together.
#[derive(Clone, Debug)]
pub(super) struct End {
    /// The ending.
    pub node: NodeId,
    /// The score.
    pub score: u8,
    /// How many conversations end so.
    pub conversations: u128,
    /// How likely that is for who does each thing that can be done as often as any other.
    pub chance: f64,
    /// The last thing that was done in one of them, by its place among all that was done.
    last: usize,
}

/// All conversations.
#[derive(Clone, Debug)]
pub(super) struct Walk {
    /// Where they end.
    pub ends: Vec<End>,
    /// Of each node, whether one comes there.
    pub visited: ById<NodeId, bool>,
    /// How many things are done in them at least and at most.
    pub lengths: (usize, usize),
    /// What was done, each with what was done before it.
    done: Vec<(usize, Input)>,
}

/// Before anything was done.
const NOTHING: usize = usize::MAX;

/// Where some conversations stand.
struct Standing {
    state: State,
    conversations: u128,
    chance: f64,
    last: usize,
}

impl Walk {
    /// Walks through all conversations, with what can be done at each move; none where more than so many steps would have
    /// to be taken, or where they are too many to count.
    ///
    /// Nothing that changes nothing may be done, or it would be done without end.
    pub(super) fn through(
        play: &Play<'_>,
        seed: u64,
        most: usize,
        inputs: impl Fn(&Play<'_>, &State) -> Vec<Input>,
    ) -> Option<Self> {
        let mut walk = Self {
            ends: Vec::new(),
            visited: play.scenario.nodes.map(|_| false),
            lengths: (usize::MAX, 0),
            done: Vec::new(),
        };
        let state = begin(play, seed).0;
        let mut standing = vec![Standing { state, conversations: 1, chance: 1.0, last: NOTHING }];
        let mut steps = 0;
        for length in 0.. {
            if standing.is_empty() {
                return Some(walk);
            }
            let mut next = Next::default();
            for one in standing {
                if one.state.ended() {
                    walk.end(play, &one, length);
                } else {
                    let inputs = inputs(play, &one.state);
                    steps += inputs.len();
                    if steps > most {
                        return None;
                    }
                    walk.go_on(play, &one, &inputs, &mut next)?;
                }
            }
            standing = next.all;
        }
        None
    }

    fn go_on(&mut self, play: &Play<'_>, from: &Standing, inputs: &[Input], next: &mut Next) -> Option<()> {
        let chance = from.chance / f64::from(inputs.len().saturating_as::<u32>().max(1));
        for input in inputs {
            let mut state = from.state.clone();
            if step(play, &mut state, *input).is_ok() {
                let last = self.done.len();
                let to = Standing { state, conversations: from.conversations, chance, last };
                if next.add(to)? {
                    self.done.push((from.last, *input));
                }
            }
        }
        Some(())
    }

    fn end(&mut self, play: &Play<'_>, one: &Standing, length: usize) {
        for node in one.state.visited() {
            self.visited[node] = true;
        }
        self.lengths = (self.lengths.0.min(length), self.lengths.1.max(length));
        self.ends.push(End {
            node: one.state.node(),
            score: one.state.course().score(play.method).total,
            conversations: one.conversations,
            chance: one.chance,
            last: one.last,
        });
    }

    /// How many conversations there are; none where that is too many to count.
    pub(super) fn conversations(&self) -> Option<u128> {
        self.ends.iter().try_fold(0_u128, |sum, end| sum.checked_add(end.conversations))
    }

    /// What was done in a conversation that ends so.
    pub(super) fn inputs(&self, end: &End) -> Vec<Input> {
        let mut inputs = Vec::new();
        let mut last = end.last;
        while let Some((before, input)) = self.done.get(last) {
            inputs.push(*input);
            last = *before;
        }
        inputs.reverse();
        inputs
    }
}

/// Where conversations stand after one thing more.
#[derive(Default)]
struct Next {
    all: Vec<Standing>,
    places: FxHashMap<State, usize>,
}

impl Next {
    /// Adds where some stand; whether nobody stood there yet, or none where they are too many to count.
    fn add(&mut self, one: Standing) -> Option<bool> {
        if let Some(place) = self.places.get(&one.state) {
            let known = &mut self.all[*place];
            known.conversations = known.conversations.checked_add(one.conversations)?;
            known.chance += one.chance;
            return Some(false);
        }
        self.places.insert(one.state.clone(), self.all.len());
        self.all.push(one);
        Some(true)
    }
}

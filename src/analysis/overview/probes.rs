//! Who chooses at random among what is offered.

use crate::analysis::trainee::LONGEST;
use crate::chance::Chance;
use crate::conversation::{Input, Play, begin, offers, step};
use crate::method::ById;
use crate::scenario::NodeId;
use az::SaturatingAs;

/// How many conversations are held at random.
const PROBES: usize = 4_000;

/// A conversation in which each response was chosen at random among those that were offered.
pub(super) struct Probe {
    /// The product of how many were offered at each move, as a power of ten.
    pub product: f64,
    /// Where it ended; none where it took too long.
    pub ended: Option<NodeId>,
}

/// Conversations that were held at random, and where they came.
pub(super) struct Probes {
    pub all: Vec<Probe>,
    /// Of each node, whether one came there.
    pub visited: ById<NodeId, bool>,
}

impl Probes {
    /// With people who come in as with this seed.
    pub(super) fn held(play: &Play<'_>, seed: u64) -> Self {
        let mut chance = Chance::of("different", seed, 0);
        let mut visited = play.scenario.nodes.map(|_| false);
        let all = (0..PROBES).map(|_| probe(play, seed, &mut chance, &mut visited)).collect();
        Self { all, visited }
    }

    /// How many of them ended at a node.
    pub(super) fn ended_at(&self, node: NodeId) -> usize {
        self.all.iter().filter(|probe| probe.ended == Some(node)).count()
    }
}

fn probe(play: &Play<'_>, seed: u64, chance: &mut Chance, visited: &mut ById<NodeId, bool>) -> Probe {
    let (mut state, _) = begin(play, seed);
    let mut product = 0.0;
    for _ in 0..LONGEST {
        let offered = offers(play, &state);
        let Some(one) = chance.choose(&offered) else { break };
        product += f64::from(offered.len().saturating_as::<u32>()).log10();
        if step(play, &mut state, Input::Choose(one.response)).is_err() {
            break;
        }
    }
    state.visited().for_each(|node| visited[node] = true);
    Probe { product, ended: state.ended().then(|| state.node()) }
}

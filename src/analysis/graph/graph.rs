//! The branches of a scenario as a graph.

use super::best::Trodden;
use super::groups::{Grouped, grouped};
use super::ways::{Way, ways};
use super::{Edge, Group, Vertex, best};
use crate::conversation::{Entry, Play};
use crate::scenario::NodeId;
use std::collections::BTreeMap;

/// The branches of a scenario: all that can be reached from its start, whatever the conditions say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Graph {
    /// The nodes that can be reached, in the order of the file.
    pub nodes: Vec<Vertex>,
    /// What belongs together; one within another comes after it.
    pub groups: Vec<Group>,
    /// What leads from node to node: by node, in the order in which it is written there.
    pub edges: Vec<Edge>,
    /// The node it starts at, among [`Graph::nodes`].
    pub start: usize,
}

impl Graph {
    /// The branches of a scenario, with this conversation as the best; it is played with this seed, as far as it can be.
    #[must_use]
    pub fn of(play: &Play<'_>, seed: u64, best: &[Entry]) -> Self {
        let scenario = play.scenario;
        let ways: BTreeMap<NodeId, Vec<Way>> = ways(play);
        let trodden = best::trodden(play, seed, best);
        let Grouped { groups, of } = grouped(scenario, &ways);
        let places: BTreeMap<NodeId, usize> = ways.keys().enumerate().map(|(at, id)| (*id, at)).collect();
        let nodes = ways.keys().map(|node| Vertex {
            node: *node,
            group: of.get(node).copied(),
            best: trodden.nodes.contains(node),
        });
        Self {
            nodes: nodes.collect(),
            groups,
            edges: ways.iter().flat_map(|(from, ways)| edges(*from, ways, &places, &trodden)).collect(),
            start: places[&scenario.start],
        }
    }

    /// What leads away from a node, in the order in which it is written there.
    pub fn edges_from(&self, node: usize) -> impl Iterator<Item = (usize, &Edge)> {
        self.edges.iter().enumerate().filter(move |(_, edge)| edge.from == node)
    }

    /// Whether the best conversation is in it.
    #[must_use]
    pub fn has_best(&self) -> bool {
        self.edges.iter().any(|edge| !edge.best.is_empty())
    }
}

fn edges(
    from: NodeId,
    ways: &[Way],
    places: &BTreeMap<NodeId, usize>,
    trodden: &Trodden,
) -> impl Iterator<Item = Edge> {
    ways.iter().flat_map(move |way| {
        let candidates = way.to.iter().enumerate();
        candidates.filter_map(move |(candidate, to)| {
            Some(Edge {
                from: *places.get(&from)?,
                to: *places.get(to)?,
                by: way.by,
                candidate,
                candidates: way.to.len(),
                best: trodden.moves(from, way.by, *to),
            })
        })
    })
}

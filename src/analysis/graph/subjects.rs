//! Which nodes are about which subject.
//!
//! A subject's own nodes are those that are met after it is taken up, and nearer to it than to anything else that can be
//! done at its open node. A node that most ways come to from elsewhere belongs to no subject.

use super::ways::Way;
use crate::scenario::{NodeId, NodeKind, Scenario, SubjectId};
use std::collections::{BTreeMap, BTreeSet};

/// By what a node was come to from an open node: a subject, or a way to leave.
type From = Option<SubjectId>;

/// Of each node after an open node: the subject it is about, or the open node that was left.
pub(super) fn subjects(
    scenario: &Scenario,
    ways: &BTreeMap<NodeId, Vec<Way>>,
) -> BTreeMap<NodeId, (NodeId, From)> {
    let is_open = |id: &&NodeId| matches!(scenario.node(**id).kind, NodeKind::Open(_));
    let mut opens: Vec<(BTreeSet<NodeId>, NodeId)> =
        ways.keys().filter(is_open).map(|open| (before(scenario, ways, *open), *open)).collect();
    // What comes after one open node and after a later one belongs to the later.
    opens.sort_by_key(|(before, open)| (before.len(), *open));
    let mut about = BTreeMap::new();
    for (before, open) in opens {
        let nearest = nearest(scenario, ways, open, &before);
        about.extend(nearest.into_iter().map(|(node, from)| (node, (open, from))));
    }
    about
}

/// What can be reached without anything that is said at this open node.
fn before(scenario: &Scenario, ways: &BTreeMap<NodeId, Vec<Way>>, open_node: NodeId) -> BTreeSet<NodeId> {
    let mut reached = BTreeSet::from([scenario.start]);
    let mut open = vec![scenario.start];
    while let Some(node) = open.pop() {
        if node != open_node {
            let next = ways.get(&node).into_iter().flatten().flat_map(|way| way.to.iter().copied());
            open.extend(next.filter(|next| reached.insert(*next)));
        }
    }
    reached
}

/// What each node after an open node is nearest to.
fn nearest(
    scenario: &Scenario,
    ways: &BTreeMap<NodeId, Vec<Way>>,
    open: NodeId,
    before: &BTreeSet<NodeId>,
) -> BTreeMap<NodeId, From> {
    let mut found: BTreeMap<NodeId, From> = BTreeMap::new();
    let at_open = ways.get(&open).into_iter().flatten();
    let mut next: Vec<(NodeId, From)> =
        at_open.flat_map(|way| way.to.iter().map(move |to| (*to, way.into))).collect();
    while !next.is_empty() {
        let mut ring: BTreeMap<NodeId, BTreeSet<From>> = BTreeMap::new();
        for (node, from) in next.drain(..) {
            if node != open && !before.contains(&node) && !found.contains_key(&node) {
                ring.entry(node).or_default().insert(from);
            }
        }
        for (node, froms) in ring {
            let from = froms.first().copied().flatten().filter(|_| froms.len() == 1);
            found.insert(node, from);
            let on = ways.get(&node).into_iter().flatten().flat_map(|way| &way.to);
            next.extend(on.map(|to| (*to, from)));
        }
    }
    let ending = |id: &NodeId| matches!(scenario.node(*id).kind, NodeKind::Ending(_));
    found.iter_mut().filter(|(id, _)| ending(id)).for_each(|(_, from)| *from = None);
    settle(&mut found, ways);
    found
}

/// Takes nodes out of a subject to which most ways come from elsewhere, until none is left.
fn settle(found: &mut BTreeMap<NodeId, From>, ways: &BTreeMap<NodeId, Vec<Way>>) {
    loop {
        let mut counts: BTreeMap<NodeId, (usize, usize)> = BTreeMap::new();
        for (from, way) in ways.iter().flat_map(|(node, ways)| ways.iter().map(move |way| (node, way))) {
            for to in &way.to {
                let about = found.get(to).copied().flatten();
                let own =
                    about.is_some() && (way.into == about || found.get(from).copied().flatten() == about);
                let count = counts.entry(*to).or_default();
                count.0 += usize::from(own);
                count.1 += 1;
            }
        }
        let strays = found.iter().filter(|(node, from)| {
            let (own, all) = counts.get(node).copied().unwrap_or_default();
            from.is_some() && own * 2 < all
        });
        let strays: Vec<NodeId> = strays.map(|(node, _)| *node).collect();
        if strays.is_empty() {
            return;
        }
        found.extend(strays.into_iter().map(|node| (node, None)));
    }
}

//! What leads away from each node.

use super::{By, Gist};
use crate::conversation::Play;
use crate::scenario::{NodeId, NodeKind, OpenNode, ResponseId, Scenario, SubjectId, Target, Turn};
use std::collections::{BTreeMap, BTreeSet};

/// One thing that leads away from a node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Way {
    pub by: By,
    /// The subject it takes up, if it is a way in.
    pub into: Option<SubjectId>,
    /// The candidates, in order.
    pub to: Target,
}

/// What leads away from each node that can be reached, in the order in which it is written there.
pub(super) fn ways(play: &Play<'_>) -> BTreeMap<NodeId, Vec<Way>> {
    let mut ways = BTreeMap::new();
    let mut open = vec![play.scenario.start];
    while let Some(node) = open.pop() {
        if ways.contains_key(&node) {
            continue;
        }
        let from_here = ways_from(play, node);
        open.extend(from_here.iter().flat_map(|way| way.to.iter().copied()));
        ways.insert(node, from_here);
    }
    for (node, open) in jumps(play.scenario, &ways) {
        ways.entry(node).or_default().push(Way { by: By::Jump, into: None, to: vec![open] });
    }
    ways
}

fn ways_from(play: &Play<'_>, node: NodeId) -> Vec<Way> {
    match &play.scenario.node(node).kind {
        NodeKind::Turn(turn) => from_turn(play, turn),
        NodeKind::Open(open) => from_open_node(play, open),
        NodeKind::Ending(_) => Vec::new(),
    }
}

fn from_turn(play: &Play<'_>, turn: &Turn) -> Vec<Way> {
    let other = |by, target: &Target| Way { by, into: None, to: target.clone() };
    let mut ways: Vec<Way> = turn.responses.iter().map(|id| said(play, *id)).collect();
    if let Some(silence) = &turn.silence {
        ways.push(other(By::Silence, &silence.held));
        ways.push(other(By::LongSilence, &silence.too_long));
    }
    ways.extend(turn.timeout.iter().map(|target| other(By::TimeOut, target)));
    ways.extend(turn.to.iter().map(|target| other(By::Itself, target)));
    ways
}

fn from_open_node(play: &Play<'_>, open: &OpenNode) -> Vec<Way> {
    let ways_in = open.subjects.iter().flat_map(|id| &play.scenario.subject(*id).ways_in);
    ways_in.chain(&open.leave).map(|id| said(play, *id)).collect()
}

fn said(play: &Play<'_>, id: ResponseId) -> Way {
    let response = play.scenario.response(id);
    let by = By::Response(id, Gist::of(play, response));
    Way { by, into: response.subject, to: response.to.clone() }
}

/// The turns from which other subjects can be taken up, each with the open node of those.
fn jumps(scenario: &Scenario, ways: &BTreeMap<NodeId, Vec<Way>>) -> BTreeSet<(NodeId, NodeId)> {
    let mut jumps = BTreeSet::new();
    for (open, way) in ways.iter().flat_map(|(node, ways)| ways.iter().map(move |way| (*node, way))) {
        let Some(subject) = way.into.filter(|id| !scenario.subject(*id).atomic) else { continue };
        if alone(scenario, subject) {
            continue;
        }
        let within = within(ways, &way.to, open);
        jumps.extend(within.into_iter().filter(|node| can_jump(scenario, *node)).map(|node| (node, open)));
    }
    jumps
}

/// Whether a subject is the only one of its open node.
fn alone(scenario: &Scenario, subject: SubjectId) -> bool {
    let open = scenario.subject(subject).node;
    scenario.subjects.iter().filter(|other| other.node == open).count() < 2
}

fn can_jump(scenario: &Scenario, node: NodeId) -> bool {
    matches!(&scenario.node(node).kind, NodeKind::Turn(turn) if turn.jump)
}

/// What can be reached from here before the talk comes back to the open node.
fn within(ways: &BTreeMap<NodeId, Vec<Way>>, from: &[NodeId], open_node: NodeId) -> BTreeSet<NodeId> {
    let mut reached = BTreeSet::new();
    let mut open = from.to_vec();
    while let Some(node) = open.pop() {
        if node != open_node && reached.insert(node) {
            open.extend(ways.get(&node).into_iter().flatten().flat_map(|way| way.to.iter().copied()));
        }
    }
    reached
}

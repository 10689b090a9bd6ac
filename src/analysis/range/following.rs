//! Which nodes can follow which, whatever people feel and whatever conditions say.

use super::place::Stages;
use crate::conversation::SubjectStage;
use crate::scenario::{NodeId, NodeKind, OpenNode, ResponseId, Scenario, SubjectId, Target, Turn};
use std::collections::BTreeSet;

/// Which nodes can follow which.
pub(super) struct Following<'a> {
    scenario: &'a Scenario,
    /// Of each turn from which one can jump, the open nodes whose subjects can be talked about there.
    jumps: Vec<Vec<NodeId>>,
    /// Of each open node, the turns at which its subjects can be left.
    left: Vec<Vec<NodeId>>,
}

impl<'a> Following<'a> {
    pub(super) fn of(scenario: &'a Scenario) -> Self {
        let none = || vec![Vec::new(); scenario.nodes.len()];
        let mut following = Self { scenario, jumps: none(), left: none() };
        for (index, node) in (0_u16..).zip(&scenario.nodes) {
            if let NodeKind::Open(open) = &node.kind {
                following.find_jumps(NodeId(index), open);
            }
        }
        following
    }

    /// Finds the turns at which the subjects of an open node can be left: until the talk comes back to it, one of them is
    /// talked about.
    fn find_jumps(&mut self, own: NodeId, open: &OpenNode) {
        let mut seen = BTreeSet::from([own]);
        let mut more = Vec::new();
        self.say(&self.ways_in(&open.subjects), &mut more);
        while let Some(node) = more.pop() {
            if !seen.insert(node) {
                continue;
            }
            self.talk_on(node, &mut more);
            if matches!(&self.scenario.node(node).kind, NodeKind::Turn(turn) if turn.jump) {
                self.jumps[usize::from(node.0)].push(own);
                self.left[usize::from(own.0)].push(node);
            }
        }
    }

    /// The subjects that can be taken up at a node, or by a jump from it.
    pub(super) fn subjects(&self, node: NodeId) -> Vec<SubjectId> {
        let of = |id: &NodeId| match &self.scenario.node(*id).kind {
            NodeKind::Open(open) => open.subjects.clone(),
            NodeKind::Turn(_) | NodeKind::Ending(_) => Vec::new(),
        };
        self.jumps[usize::from(node.0)].iter().chain([&node]).flat_map(of).collect()
    }

    /// All that can ever be said at a node.
    pub(super) fn sayable(&self, node: NodeId) -> Vec<ResponseId> {
        let own = |id: &NodeId| match &self.scenario.node(*id).kind {
            NodeKind::Turn(turn) => turn.responses.clone(),
            NodeKind::Open(open) => open.leave.clone(),
            NodeKind::Ending(_) => Vec::new(),
        };
        let said = self.left[usize::from(node.0)].iter().chain([&node]).flat_map(own);
        said.chain(self.ways_in(&self.subjects(node))).collect()
    }

    /// The nodes that can follow a node, whatever the subjects' stages.
    pub(super) fn next(&self, node: NodeId) -> Vec<NodeId> {
        let mut found = self.left[usize::from(node.0)].clone();
        self.say(&self.ways_in(&self.subjects(node)), &mut found);
        self.talk_on(node, &mut found);
        found
    }

    /// The nodes that can follow a node with the subjects this far; a subject only goes on, from untouched to finished.
    pub(super) fn next_with(&self, node: NodeId, stages: &Stages) -> Vec<NodeId> {
        let mut found = Vec::new();
        for id in self.subjects(node) {
            match stages[usize::from(id.0)] {
                SubjectStage::Untouched => self.say(&self.scenario.subject(id).ways_in, &mut found),
                SubjectStage::Left(at) if self.scenario.subject(id).node == node => found.push(at),
                SubjectStage::Left(_) | SubjectStage::Begun | SubjectStage::Finished => (),
            }
        }
        self.talk_on(node, &mut found);
        found
    }

    /// Adds where a node leads without taking up a subject.
    fn talk_on(&self, node: NodeId, found: &mut Vec<NodeId>) {
        match &self.scenario.node(node).kind {
            NodeKind::Turn(turn) => {
                self.say(&turn.responses, found);
                found.extend(of_itself(turn).flatten());
            }
            NodeKind::Open(open) => self.say(&open.leave, found),
            NodeKind::Ending(_) => (),
        }
    }

    fn say(&self, ids: &[ResponseId], found: &mut Vec<NodeId>) {
        found.extend(ids.iter().flat_map(|id| &self.scenario.response(*id).to));
    }

    fn ways_in(&self, subjects: &[SubjectId]) -> Vec<ResponseId> {
        subjects.iter().flat_map(|id| &self.scenario.subject(*id).ways_in).copied().collect()
    }
}

/// Where a turn leads without anything being said.
fn of_itself(turn: &Turn) -> impl Iterator<Item = &Target> {
    let silences = turn.silence.iter().flat_map(|silence| [&silence.held, &silence.too_long]);
    turn.to.iter().chain(&turn.timeout).chain(silences)
}

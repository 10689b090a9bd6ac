//! Which nodes can follow which, whatever people feel and whatever conditions say.

use crate::conversation::{Stages, SubjectStage};
use crate::method::ById;
use crate::scenario::{NodeId, NodeKind, ResponseId, Scenario, SubjectId};

/// Which nodes can follow which.
pub(super) struct Following<'a> {
    scenario: &'a Scenario,
    /// Of each turn from which one can jump, the open nodes whose subjects can be talked about there.
    jumps: ById<NodeId, Vec<NodeId>>,
    /// Of each open node, the turns at which its subjects can be left.
    left: ById<NodeId, Vec<NodeId>>,
}

impl<'a> Following<'a> {
    pub(super) fn of(scenario: &'a Scenario) -> Self {
        let none = || scenario.nodes.map(|_| Vec::new());
        let mut following = Self { scenario, jumps: none(), left: none() };
        for open in scenario.nodes.ids() {
            let talk = scenario.talk_about(open, scenario.ways_in(scenario.subjects_at(open)));
            for turn in talk.into_iter().filter(|node| scenario.turn(*node).is_some_and(|turn| turn.jump)) {
                following.jumps[turn].push(open);
                following.left[open].push(turn);
            }
        }
        following
    }

    /// The subjects that can be taken up at a node, or by a jump from it.
    pub(super) fn subjects(&self, node: NodeId) -> Vec<SubjectId> {
        let open = self.jumps[node].iter().chain([&node]);
        open.flat_map(|id| self.scenario.subjects_at(*id)).copied().collect()
    }

    /// All that can ever be said at a node.
    pub(super) fn sayable(&self, node: NodeId) -> Vec<ResponseId> {
        let said = self.left[node].iter().chain([&node]);
        let said = said.flat_map(|id| self.scenario.own_responses(*id)).copied();
        said.chain(self.scenario.ways_in(&self.subjects(node))).collect()
    }

    /// The nodes that can follow a node, whatever the subjects' stages.
    pub(super) fn next(&self, node: NodeId) -> Vec<NodeId> {
        let mut found = self.left[node].clone();
        found.extend(self.led_to(self.scenario.ways_in(&self.subjects(node))));
        self.talk_on(node, &mut found);
        found
    }

    /// The nodes that can follow a node with the subjects this far; a subject only goes on, from untouched to finished.
    pub(super) fn next_with(&self, node: NodeId, stages: &Stages) -> Vec<NodeId> {
        let mut found = Vec::new();
        for id in self.subjects(node) {
            match stages[id] {
                SubjectStage::Untouched => found.extend(self.led_to(self.scenario.ways_in(&[id]))),
                SubjectStage::Left { turn, .. } if self.scenario.subject(id).node == node => found.push(turn),
                SubjectStage::Left { .. } | SubjectStage::Begun | SubjectStage::Finished => (),
            }
        }
        self.talk_on(node, &mut found);
        found
    }

    /// Adds where a node leads without taking up a subject.
    fn talk_on(&self, node: NodeId, found: &mut Vec<NodeId>) {
        if !matches!(self.scenario.node(node).kind, NodeKind::Ending(_)) {
            found.extend(self.led_to(self.scenario.own_responses(node).iter().copied()));
            found.extend(self.scenario.leads_without_words(node).flat_map(|(_, target)| target));
        }
    }

    fn led_to(&self, said: impl Iterator<Item = ResponseId>) -> impl Iterator<Item = NodeId> {
        said.flat_map(|id| self.scenario.response(id).to.iter().copied())
    }
}

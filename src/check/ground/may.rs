//! What can come about at all, whatever people feel: more than really can, never less.

use super::feasible::can_hold;
use super::ways::targets;
use crate::method::{Act, BehaviourId, Method};
use crate::scenario::{FactId, NodeId, NodeKind, ResponseId, Scenario, Signal, SubjectId, Target};
use std::collections::BTreeSet;

/// What can come about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::check) struct May {
    /// Nodes that can be reached.
    pub(in crate::check) nodes: BTreeSet<NodeId>,
    /// Responses that can be given.
    pub(in crate::check) responses: BTreeSet<ResponseId>,
    /// Facts that can become known.
    pub(in crate::check) facts: BTreeSet<FactId>,
    /// Signals that can be noticed.
    pub(in crate::check) signals: BTreeSet<Signal>,
    /// Behaviours that can be done.
    pub(in crate::check) behaviours: BTreeSet<BehaviourId>,
    /// Subjects that can be finished.
    pub(in crate::check) finished: BTreeSet<SubjectId>,
}

impl May {
    /// What can come about in a scenario. Each round adds what the last one made possible.
    pub(in crate::check) fn of(method: &Method, scenario: &Scenario) -> Self {
        // One can be silent and take a time-out anywhere.
        let all = (0..).map(BehaviourId).zip(method.behaviours());
        let anywhere = all.filter(|(_, behaviour)| matches!(behaviour.act, Act::Silence | Act::TimeOut));
        let mut may = Self {
            nodes: BTreeSet::from([scenario.start]),
            behaviours: anywhere.map(|(id, _)| id).collect(),
            ..Self::default()
        };
        loop {
            let before = may.clone();
            may.go_on(scenario);
            if may == before {
                return may;
            }
        }
    }

    fn go_on(&mut self, scenario: &Scenario) {
        for node in self.nodes.clone() {
            self.be_at(scenario, node);
            for target in targets(scenario, node, |id| self.responses.contains(&id)) {
                let fitting = self.candidates(scenario, target);
                self.nodes.extend(fitting);
            }
        }
        for id in (0..).map(SubjectId).take(scenario.subjects.len()) {
            if self.comes_back(scenario, id) {
                self.finished.insert(id);
            }
        }
    }

    /// What being at a node makes possible.
    fn be_at(&mut self, scenario: &Scenario, node: NodeId) {
        let offered: Vec<ResponseId> = match &scenario.node(node).kind {
            NodeKind::Turn(turn) => {
                self.facts.extend(&turn.learns);
                self.signals.extend(turn.signal);
                turn.responses.clone()
            }
            NodeKind::Open(open) => {
                let subjects = open.subjects.iter().map(|id| scenario.subject(*id));
                let begun = subjects.filter(|subject| can_hold(scenario, self, &subject.when));
                begun.flat_map(|subject| &subject.ways_in).chain(&open.leave).copied().collect()
            }
            NodeKind::Ending(_) => Vec::new(),
        };
        for id in offered {
            let response = scenario.response(id);
            if can_hold(scenario, self, &response.when) {
                self.responses.insert(id);
                self.facts.extend(&response.learns);
                self.behaviours.extend(response.does.iter().map(|done| done.behaviour));
            }
        }
    }

    /// The candidates of a target that can fit: none after the first that always does.
    pub(in crate::check) fn candidates(&self, scenario: &Scenario, target: &Target) -> Vec<NodeId> {
        let certain = target.iter().position(|id| scenario.node(*id).when.is_empty());
        let tried = target.iter().take(certain.map_or(target.len(), |at| at + 1));
        tried.filter(|id| can_hold(scenario, self, &scenario.node(**id).when)).copied().collect()
    }

    /// Whether the talk can come back to the open node of a subject that was taken up.
    fn comes_back(&self, scenario: &Scenario, id: SubjectId) -> bool {
        let subject = scenario.subject(id);
        let ways_in = subject.ways_in.iter().filter(|id| self.responses.contains(id));
        let begun = ways_in.flat_map(|id| self.candidates(scenario, &scenario.response(*id).to)).collect();
        self.reached_from(scenario, begun).contains(&subject.node)
    }

    /// Everything that can be reached from these nodes, themselves included.
    pub(in crate::check) fn reached_from(
        &self,
        scenario: &Scenario,
        from: BTreeSet<NodeId>,
    ) -> BTreeSet<NodeId> {
        let mut reached = from.clone();
        let mut open: Vec<NodeId> = from.into_iter().collect();
        while let Some(node) = open.pop() {
            for target in targets(scenario, node, |id| self.responses.contains(&id)) {
                open.extend(
                    self.candidates(scenario, target).into_iter().filter(|next| reached.insert(*next)),
                );
            }
        }
        reached
    }
}

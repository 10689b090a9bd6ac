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
        let mut open: Vec<NodeId> = self.nodes.iter().copied().collect();
        while let Some(node) = open.pop() {
            self.be_at(scenario, node);
            for target in targets(scenario, node, |id| self.responses.contains(&id)) {
                let fitting = self.candidates(scenario, target);
                open.extend(fitting.into_iter().filter(|next| self.nodes.insert(*next)));
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
                if may_all_be_offered(scenario, &turn.responses) {
                    self.may_be_said(scenario, &turn.responses);
                }
                turn.responses.clone()
            }
            NodeKind::Open(open) => {
                let subjects = open.subjects.iter().map(|id| scenario.subject(*id));
                let begun = subjects.filter(|subject| can_hold(scenario, self, &subject.when));
                let ways_in: Vec<ResponseId> = begun.flat_map(|subject| &subject.ways_in).copied().collect();
                if may_all_be_offered(scenario, &open.leave) {
                    self.may_be_said(scenario, &open.leave);
                }
                ways_in.into_iter().chain(open.leave.iter().copied()).collect()
            }
            NodeKind::Ending(_) => Vec::new(),
        };
        for id in offered {
            if !self.responses.contains(&id) && can_hold(scenario, self, &scenario.response(id).when) {
                self.may_be_said(scenario, &[id]);
            }
        }
    }

    /// These responses may be given, with all that follows from it.
    fn may_be_said(&mut self, scenario: &Scenario, responses: &[ResponseId]) {
        for id in responses {
            let response = scenario.response(*id);
            self.responses.insert(*id);
            self.facts.extend(&response.learns);
            self.behaviours.extend(response.does.iter().map(|done| done.behaviour));
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

    /// What each node that can be reached may lead to.
    pub(in crate::check) fn edges(&self, scenario: &Scenario) -> Vec<(NodeId, NodeId)> {
        let said = |id| self.responses.contains(&id);
        let of = |node: &NodeId| {
            let targets = targets(scenario, *node, said).into_iter();
            let next: BTreeSet<NodeId> =
                targets.flat_map(|target| self.candidates(scenario, target)).collect();
            next.into_iter().map(|next| (*node, next)).collect::<Vec<_>>()
        };
        self.nodes.iter().flat_map(of).collect()
    }

    /// Everything that can be reached from these nodes, themselves included.
    fn reached_from(&self, scenario: &Scenario, from: BTreeSet<NodeId>) -> BTreeSet<NodeId> {
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

/// Whether it can come about that none of these responses fits: then all of them are offered, whatever their conditions say,
/// so that a conversation never gets stuck.
fn may_all_be_offered(scenario: &Scenario, responses: &[ResponseId]) -> bool {
    let always = |id: &ResponseId| {
        let response = scenario.response(*id);
        response.when.is_empty() && !response.once
    };
    !responses.iter().any(always)
}

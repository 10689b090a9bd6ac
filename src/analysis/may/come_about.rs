//! What can come about at all, whatever people feel: more than really can, never less.

use super::asked::{Asked, asked};
use super::feasible::can_hold;
use super::targets::targets;
use crate::analysis::rounds::Rounds;
use crate::method::{Act, BehaviourId, Method};
use crate::scenario::{
    Condition, FactId, NodeId, NodeKind, OpenNode, ResponseId, Scenario, Signal, SubjectId, Target, Turn,
};
use std::collections::{BTreeMap, BTreeSet};

/// What can come about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct May {
    /// Nodes that can be reached.
    pub nodes: BTreeSet<NodeId>,
    /// Responses that can be given.
    pub responses: BTreeSet<ResponseId>,
    /// Facts that can become known.
    pub facts: BTreeSet<FactId>,
    /// Signals that can be noticed.
    pub signals: BTreeSet<Signal>,
    /// Behaviours that can be done.
    pub behaviours: BTreeSet<BehaviourId>,
    /// Subjects that can be finished.
    pub finished: BTreeSet<SubjectId>,
}

impl May {
    /// What can come about in a scenario.
    #[must_use]
    pub fn of(method: &Method, scenario: &Scenario) -> Self {
        // One can be silent and take a time-out anywhere.
        let all = (0..).map(BehaviourId).zip(method.behaviours());
        let anywhere = all.filter(|(_, behaviour)| matches!(behaviour.act, Act::Silence | Act::TimeOut));
        let may = Self { behaviours: anywhere.map(|(id, _)| id).collect(), ..Self::default() };
        let mut spreading = Spreading { scenario, may, waiting: BTreeMap::new(), next: Vec::new() };
        spreading.next.push(Step::Reach(scenario.start));
        spreading.spread();
        while spreading.finish_subjects() {
            spreading.spread();
        }
        spreading.may
    }

    /// The candidates of a target that can fit: none after the first that always does.
    #[must_use]
    pub fn candidates(&self, scenario: &Scenario, target: &Target) -> Vec<NodeId> {
        let fits = |id: &&NodeId| can_hold(scenario, self, &scenario.node(**id).when);
        tried(scenario, target).iter().filter(fits).copied().collect()
    }

    /// What each node that can be reached may lead to.
    #[must_use]
    pub fn edges(&self, scenario: &Scenario) -> Vec<(NodeId, NodeId)> {
        let of = |node: &NodeId| {
            let next: BTreeSet<NodeId> = self.next(scenario, *node).into_iter().collect();
            next.into_iter().map(|next| (*node, next)).collect::<Vec<_>>()
        };
        self.nodes.iter().flat_map(of).collect()
    }

    /// Everything that can be reached from these nodes, themselves included.
    #[must_use]
    pub fn reached_from(&self, scenario: &Scenario, from: BTreeSet<NodeId>) -> BTreeSet<NodeId> {
        let mut reached = from.clone();
        let mut open: Vec<NodeId> = from.into_iter().collect();
        while let Some(node) = open.pop() {
            open.extend(self.next(scenario, node).into_iter().filter(|next| reached.insert(*next)));
        }
        reached
    }

    /// Where a node can lead to.
    fn next(&self, scenario: &Scenario, node: NodeId) -> Vec<NodeId> {
        let targets = targets(scenario, node, |id| self.responses.contains(&id));
        targets.into_iter().flat_map(|target| self.candidates(scenario, target)).collect()
    }
}

/// The candidates that are looked at: none after the first that asks for nothing.
fn tried<'s>(scenario: &Scenario, target: &'s Target) -> &'s [NodeId] {
    let certain = target.iter().position(|id| scenario.node(*id).when.is_empty());
    &target[..certain.map_or(target.len(), |at| at + 1)]
}

/// Something that can come about as soon as conditions can hold.
#[derive(Clone, Copy, Debug)]
enum Step {
    /// A node is reached.
    Reach(NodeId),
    /// A response is given; with the conditions of its subject, where it is a way into one.
    Give(ResponseId, Option<SubjectId>),
}

/// Adds what can come about, each step once all it asks for can be.
struct Spreading<'s> {
    scenario: &'s Scenario,
    may: May,
    /// What has to be looked at again when something can be that could not be before.
    waiting: BTreeMap<Asked, Vec<Step>>,
    next: Vec<Step>,
}

impl<'s> Spreading<'s> {
    fn spread(&mut self) {
        while let Some(step) = self.next.pop() {
            match step {
                Step::Reach(node) => {
                    if !self.may.nodes.contains(&node) && self.can(step, &self.scenario.node(node).when) {
                        self.reach(node);
                    }
                }
                Step::Give(id, subject) => {
                    let of_subject = subject.map_or(&[][..], |id| &self.scenario.subject(id).when);
                    if !self.may.responses.contains(&id)
                        && self.can(step, of_subject)
                        && self.can(step, &self.scenario.response(id).when)
                    {
                        self.give(id);
                    }
                }
            }
        }
    }

    /// Whether conditions can hold; if not, the step waits until more can be.
    fn can(&mut self, step: Step, when: &[Condition]) -> bool {
        let can = can_hold(self.scenario, &self.may, when);
        if !can {
            for asked in asked(when) {
                self.waiting.entry(asked).or_default().push(step);
            }
        }
        can
    }

    /// Something can be now.
    fn now(&mut self, asked: Asked) {
        self.next.extend(self.waiting.remove(&asked).into_iter().flatten());
    }

    fn reach(&mut self, node: NodeId) {
        let scenario = self.scenario;
        self.may.nodes.insert(node);
        self.now(Asked::Visited(node));
        for target in targets(scenario, node, |_| false) {
            self.lead(target);
        }
        match &scenario.node(node).kind {
            NodeKind::Turn(turn) => self.take_turn(turn),
            NodeKind::Open(open) => self.open(open),
            NodeKind::Ending(_) => (),
        }
    }

    fn take_turn(&mut self, turn: &'s Turn) {
        self.learn(&turn.learns);
        if let Some(signal) = turn.signal() {
            self.may.signals.insert(signal);
            self.now(Asked::Noticed(signal));
        }
        self.offer(&turn.responses);
    }

    fn open(&mut self, open: &'s OpenNode) {
        for id in &open.subjects {
            let ways_in = &self.scenario.subject(*id).ways_in;
            self.next.extend(ways_in.iter().map(|response| Step::Give(*response, Some(*id))));
        }
        self.offer(&open.leave);
    }

    /// Responses that are offered together. Where it can be that none of them fits, all are.
    fn offer(&mut self, responses: &'s [ResponseId]) {
        let always = |id: &ResponseId| {
            let response = self.scenario.response(*id);
            response.when.is_empty() && !response.once
        };
        if responses.iter().any(always) {
            self.next.extend(responses.iter().map(|id| Step::Give(*id, None)));
        } else {
            for id in responses {
                self.give(*id);
            }
        }
    }

    fn give(&mut self, id: ResponseId) {
        let response = self.scenario.response(id);
        self.may.responses.insert(id);
        self.now(Asked::Given(id));
        self.learn(&response.learns);
        for done in &response.does {
            self.may.behaviours.insert(done.behaviour);
            self.now(Asked::Done(done.behaviour));
        }
        self.lead(&response.to);
    }

    fn learn(&mut self, facts: &[FactId]) {
        for fact in facts {
            self.may.facts.insert(*fact);
            self.now(Asked::Known(*fact));
        }
    }

    fn lead(&mut self, target: &Target) {
        self.next.extend(tried(self.scenario, target).iter().map(|node| Step::Reach(*node)));
    }

    /// Finishes the subjects from which the talk can come back to their open node; says whether there were any more. A
    /// way into a subject leads from that node, so it comes back where both are in one round.
    fn finish_subjects(&mut self) -> bool {
        let scenario = self.scenario;
        let next = |node: usize| {
            let node = NodeId(u16::try_from(node).unwrap_or(u16::MAX));
            let reached = self.may.nodes.contains(&node).then(|| self.may.next(scenario, node));
            reached.into_iter().flatten().map(|node| usize::from(node.0)).collect()
        };
        let rounds = Rounds::of(scenario.nodes.len(), next);
        let round_of = |node: NodeId| rounds.round(usize::from(node.0));
        let comes_back = |id: &SubjectId| {
            let subject = scenario.subject(*id);
            let ways_in = subject.ways_in.iter().filter(|id| self.may.responses.contains(id));
            let begun = ways_in.flat_map(|id| self.may.candidates(scenario, &scenario.response(*id).to));
            begun.map(round_of).any(|round| round == round_of(subject.node))
        };
        let all = (0..).map(SubjectId).take(scenario.subjects.len());
        let more: Vec<SubjectId> =
            all.filter(|id| !self.may.finished.contains(id)).filter(comes_back).collect();
        for id in &more {
            self.may.finished.insert(*id);
            self.now(Asked::Finished(*id));
        }
        !more.is_empty()
    }
}

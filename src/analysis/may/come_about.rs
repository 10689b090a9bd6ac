//! What can come about at all, whatever people feel: more than really can, never less.

use super::feasible::can_hold;
use super::may::May;
use crate::analysis::components::Components;
use crate::conversation::Truth;
use crate::conversation::machine::{Conditions, Options, first_to_fit};
use crate::method::{Act, Method};
use crate::scenario::{Condition, FactId, NodeId, ResponseId, Scenario, SubjectId, Target, closure};
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

impl May {
    /// What can come about in a scenario.
    #[must_use]
    pub fn of(method: &Method, scenario: &Scenario) -> Self {
        // One can be silent, also where one was asked something, and take a time-out anywhere.
        let all = method.behaviours().entries();
        let anywhere =
            all.filter(|(_, behaviour)| matches!(behaviour.act, Act::Silence | Act::Evade | Act::TimeOut));
        let may = Self { behaviours: anywhere.map(|(id, _)| id).collect(), ..Self::default() };
        let mut spreading = Spreading { scenario, may, asking: asking(scenario), next: Vec::new() };
        spreading.reach(scenario.start);
        spreading.spread();
        while spreading.finish_subjects() {
            spreading.spread();
        }
        spreading.may
    }

    /// The candidates of a target that can be the first to fit.
    #[must_use]
    pub fn candidates(&self, scenario: &Scenario, target: &Target) -> Vec<NodeId> {
        let possible = Possible { scenario, may: self };
        let mut found = Vec::new();
        let mut from = 0;
        while let Some((at, node, fits)) = first_to_fit(&possible, target, from) {
            found.push(node);
            if fits.is_sure() {
                break;
            }
            from = at + 1;
        }
        found
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
        closure(from, |node| self.next(scenario, node).into_iter())
    }

    /// Where a node can lead to.
    fn next(&self, scenario: &Scenario, node: NodeId) -> Vec<NodeId> {
        let said = sayable(scenario, node).filter(|id| self.responses.contains(id));
        let said = said.map(|id| &scenario.response(id).to);
        let targets = said.chain(scenario.leads_without_words(node).map(|(_, target)| target));
        targets.flat_map(|target| self.candidates(scenario, target)).collect()
    }
}

/// The responses a node may offer. Where one can jump, whose subjects these are depends on where the talk came from: all of
/// them are more than can be.
fn sayable(scenario: &Scenario, node: NodeId) -> impl Iterator<Item = ResponseId> {
    let jumps = scenario.turn(node).is_some_and(|turn| turn.jump);
    let elsewhere = scenario.subjects.iter().filter(move |_| jumps).flat_map(|subject| &subject.ways_in);
    let own =
        scenario.ways_in(scenario.subjects_at(node)).chain(scenario.own_responses(node).iter().copied());
    own.chain(elsewhere.copied())
}

/// The machine's domain of what can come about: nothing is sure but what asks for nothing.
struct Possible<'m, 'a> {
    scenario: &'a Scenario,
    may: &'m May,
}

impl<'a> Conditions<'a> for Possible<'_, 'a> {
    type Doubt = ();

    fn scenario(&self) -> &'a Scenario {
        self.scenario
    }

    fn all(&self, conditions: &[Condition]) -> Truth<()> {
        match conditions {
            [] => Truth::Yes,
            asked if can_hold(self.scenario, self.may, asked) => Truth::Perhaps(()),
            _ => Truth::No,
        }
    }

    fn was_given(&self, _response: ResponseId) -> Truth<()> {
        Truth::Perhaps(())
    }
}

/// Which nodes ask for what in the conditions of what leads away from them.
type Asking = FxHashMap<Condition, Vec<NodeId>>;

fn asking(scenario: &Scenario) -> Asking {
    let mut asking = Asking::default();
    for node in scenario.nodes.ids() {
        let subjects = scenario.subjects_at(node).iter().map(|id| &scenario.subject(*id).when);
        let said: Vec<_> = sayable(scenario, node).map(|id| scenario.response(id)).collect();
        let targets = scenario.leads_without_words(node).map(|(_, target)| target);
        let targets = targets.chain(said.iter().map(|response| &response.to)).flatten();
        let candidates = targets.map(|id| &scenario.node(*id).when);
        for when in subjects.chain(said.iter().map(|response| &response.when)).chain(candidates) {
            for leaf in Condition::leaves(when) {
                let nodes = asking.entry(once(leaf)).or_default();
                if nodes.last() != Some(&node) {
                    nodes.push(node);
                }
            }
        }
    }
    asking
}

/// What comes about when a leaf can hold for the first time: what was done at all can be done again.
fn once(leaf: &Condition) -> Condition {
    match leaf {
        Condition::Did(behaviour, _) => Condition::Did(*behaviour, 1),
        other => other.clone(),
    }
}

/// Adds what can come about, and looks at a node again when something can be that it asks for (a least fixed point, by a
/// worklist).
struct Spreading<'s> {
    scenario: &'s Scenario,
    may: May,
    asking: Asking,
    /// What is to be looked at.
    next: Vec<NodeId>,
}

impl Spreading<'_> {
    fn spread(&mut self) {
        while let Some(node) = self.next.pop() {
            for id in self.offered(node) {
                self.give(id);
            }
            for next in self.may.next(self.scenario, node) {
                self.reach(next);
            }
        }
    }

    /// What can be said at a node. A way into a subject can be from its open node.
    fn offered(&self, node: NodeId) -> Vec<ResponseId> {
        let possible = Possible { scenario: self.scenario, may: &self.may };
        let own = self.scenario.own_responses(node);
        let mut options = Options::new(&possible);
        options.add(own, None);
        options.add_all_unless_sure(own);
        for id in self.scenario.subjects_at(node) {
            options.add_ways_in(*id);
        }
        options.offered.into_iter().map(|offered| offered.response).collect()
    }

    /// Something can be now.
    fn now(&mut self, asked: &Condition) {
        let asking = self.asking.remove(asked).into_iter().flatten();
        self.next.extend(asking.filter(|node| self.may.nodes.contains(node)));
    }

    fn reach(&mut self, node: NodeId) {
        if !self.may.nodes.insert(node) {
            return;
        }
        self.next.push(node);
        self.now(&Condition::Visited(node));
        if let Some(turn) = self.scenario.turn(node) {
            self.learn(&turn.learns);
            if let Some(signal) = turn.signal() {
                self.may.signals.insert(signal);
                self.now(&Condition::Saw(signal));
            }
        }
    }

    fn give(&mut self, id: ResponseId) {
        if !self.may.responses.insert(id) {
            return;
        }
        let response = self.scenario.response(id);
        self.now(&Condition::Chose(id));
        self.learn(&response.learns);
        for done in &response.does {
            self.may.behaviours.insert(done.behaviour);
            self.now(&Condition::Did(done.behaviour, 1));
        }
    }

    fn learn(&mut self, facts: &[FactId]) {
        for fact in facts {
            self.may.facts.insert(*fact);
            self.now(&Condition::Knows(*fact));
        }
    }

    /// Finishes the subjects from which the talk can come back to their open node; says whether there were any more. A
    /// way into a subject leads from that node, so it comes back where both are in one component.
    fn finish_subjects(&mut self) -> bool {
        let scenario = self.scenario;
        let components = Components::of(&scenario.nodes, |node| {
            let reached = self.may.nodes.contains(&node).then(|| self.may.next(scenario, node));
            reached.into_iter().flatten()
        });
        let component = |node: NodeId| components.component(node);
        let comes_back = |id: &SubjectId| {
            let subject = scenario.subject(*id);
            let ways_in = subject.ways_in.iter().filter(|id| self.may.responses.contains(id));
            let begun = ways_in.flat_map(|id| self.may.candidates(scenario, &scenario.response(*id).to));
            begun.map(component).any(|one| one == component(subject.node))
        };
        let open = scenario.subjects.ids().filter(|id| !self.may.finished.contains(id));
        let more: Vec<SubjectId> = open.filter(comes_back).collect();
        for id in &more {
            self.may.finished.insert(*id);
            self.now(&Condition::Finished(*id));
        }
        !more.is_empty()
    }
}

//! What lies ahead: which part of the past a later condition can still ask for.

use super::following::Following;
use super::past::{Past, Traits};
use super::place::Stages;
use crate::analysis::components::Components;
use crate::scenario::{Condition, NodeId, Say, Scenario, SubjectId};
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;
use std::rc::Rc;

/// What can still be asked for from a node on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Ahead {
    /// The part of the past that matters.
    pub past: Past,
    /// A later move asks for change talk or readiness.
    pub change_talk: bool,
    /// Of each subject, whether it matters how far it is.
    pub subjects: Vec<bool>,
}

impl Ahead {
    fn nothing(subjects: usize) -> Self {
        Self { past: Past::default(), change_talk: false, subjects: vec![false; subjects] }
    }

    fn add(&mut self, other: &Self) {
        self.past = self.past.with(other.past);
        self.change_talk |= other.change_talk;
        for (own, other) in self.subjects.iter_mut().zip(&other.subjects) {
            *own |= *other;
        }
    }
}

/// What is asked for at a node.
struct Asked {
    past: Past,
    /// A move at it asks for change talk.
    change_talk: bool,
    /// The subjects whose stage matters.
    subjects: Vec<SubjectId>,
}

impl Asked {
    fn add_to(&self, ahead: &mut Ahead) {
        ahead.past = ahead.past.with(self.past);
        ahead.change_talk |= self.change_talk;
        for subject in &self.subjects {
            ahead.subjects[usize::from(subject.0)] = true;
        }
    }
}

/// Answers what is ahead, each question once.
///
/// How far subjects are decides where the talk can still go within the component of a node: the nodes from which it can
/// come back. What is beyond it is the same however far they are, for there it has not been yet.
pub(super) struct Lookout<'a> {
    following: Rc<Following<'a>>,
    /// Of each node.
    asked: Vec<Asked>,
    components: Components,
    /// What is ahead of each component, itself included.
    beyond: Vec<Ahead>,
    seen: FxHashMap<(NodeId, u32), Rc<Ahead>>,
}

impl<'a> Lookout<'a> {
    pub(super) fn new(
        scenario: &'a Scenario,
        following: Rc<Following<'a>>,
        traits: &Traits,
        asks_talk: impl Fn(NodeId) -> bool,
    ) -> Self {
        let asked = scenario.node_ids().map(|id| Asked {
            past: traits.asked_at(usize::from(id.0)),
            change_talk: asks_talk(id),
            subjects: subjects_asked(scenario, &following, id),
        });
        let asked: Vec<Asked> = asked.collect();
        let nodes: Vec<Vec<NodeId>> = scenario.node_ids().map(|node| following.next(node)).collect();
        let next = |node: NodeId| nodes[usize::from(node.0)].iter().copied();
        let components = Components::of_nodes(scenario, next);
        let mut beyond = vec![Ahead::nothing(scenario.subjects.len()); components.count()];
        for node in components.order() {
            let component = components.component(*node) as usize;
            let (done, own) = beyond.split_at_mut(component);
            let Some(own) = own.first_mut() else { continue };
            asked[*node as usize].add_to(own);
            let next = nodes[*node as usize].iter().map(|to| components.component(u32::from(to.0)) as usize);
            next.filter(|to| *to < component).for_each(|to| own.add(&done[to]));
        }
        Self { following, asked, components, beyond, seen: FxHashMap::default() }
    }

    /// What is ahead of a node with the subjects this far; `number` stands for `stages`.
    pub(super) fn ahead(&mut self, node: NodeId, number: u32, stages: &Stages) -> Rc<Ahead> {
        if let Some(seen) = self.seen.get(&(node, number)) {
            return Rc::clone(seen);
        }
        let ahead = Rc::new(self.look(node, stages));
        self.seen.insert((node, number), Rc::clone(&ahead));
        ahead
    }

    fn look(&self, from: NodeId, stages: &Stages) -> Ahead {
        let component = |node: NodeId| self.components.component(u32::from(node.0));
        let mut ahead = Ahead::nothing(stages.len());
        let (mut seen, mut more) = (BTreeSet::from([from]), vec![from]);
        let mut beyond = BTreeSet::new();
        while let Some(node) = more.pop() {
            self.asked[usize::from(node.0)].add_to(&mut ahead);
            for to in self.following.next_with(node, stages) {
                if component(to) != component(from) {
                    beyond.insert(component(to));
                } else if seen.insert(to) {
                    more.push(to);
                }
            }
        }
        for component in beyond {
            ahead.add(&self.beyond[component as usize]);
        }
        ahead
    }
}

/// The subjects that can be taken up at a node, and those that the conditions at it name.
fn subjects_asked(scenario: &Scenario, following: &Following<'_>, id: NodeId) -> Vec<SubjectId> {
    let own = following.subjects(id);
    let lines: &[Say] = scenario.turn(id).map_or(&[], |turn| &turn.says);
    let of_lines = lines.iter().flat_map(Say::lines).map(|line| &line.when);
    let responses = scenario.own_responses(id).iter().copied().chain(scenario.ways_in(&own));
    let of_responses = responses.map(|id| &scenario.response(id).when);
    let of_subjects = own.iter().map(|id| &scenario.subject(*id).when);
    let conditions = of_responses.chain(of_subjects).chain(of_lines).chain([&scenario.node(id).when]);
    let asked = conditions.flat_map(|when| Condition::leaves(when)).filter_map(|leaf| match leaf {
        Condition::Finished(subject) => Some(*subject),
        _ => None,
    });
    own.iter().copied().chain(asked).collect()
}

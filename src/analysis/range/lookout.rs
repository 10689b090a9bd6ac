//! What lies ahead: which part of the past a later condition can still ask for.

use super::following::Following;
use super::ids::StagesId;
use super::past::{Past, Traits};
use crate::analysis::components::Components;
use crate::conversation::Stages;
use crate::method::ById;
use crate::scenario::{Condition, NodeId, Say, Scenario, SubjectId};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeSet;
use std::rc::Rc;

/// What can still be asked for from a node on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Ahead {
    /// The part of the past that matters.
    pub past: Past,
    /// A later move asks for change talk or readiness.
    pub change_talk: bool,
    /// Of each subject, whether it matters how far it is.
    pub subjects: ById<SubjectId, bool>,
}

impl Ahead {
    fn nothing<T>(subjects: &ById<SubjectId, T>) -> Self {
        Self { past: Past::default(), change_talk: false, subjects: subjects.map(|_| false) }
    }

    fn add(&mut self, other: &Self) {
        self.past = self.past.with(other.past);
        self.change_talk |= other.change_talk;
        for (subject, matters) in other.subjects.entries() {
            self.subjects[subject] |= *matters;
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
            ahead.subjects[*subject] = true;
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
    asked: ById<NodeId, Asked>,
    components: Components<NodeId>,
    /// What is ahead of each component, itself included.
    beyond: Vec<Ahead>,
    seen: FxHashMap<(NodeId, StagesId), Rc<Ahead>>,
    /// The answers, each kept once: most are the same as another.
    answers: FxHashSet<Rc<Ahead>>,
}

impl<'a> Lookout<'a> {
    pub(super) fn new(
        scenario: &'a Scenario,
        following: Rc<Following<'a>>,
        traits: &Traits,
        asks_talk: impl Fn(NodeId) -> bool,
    ) -> Self {
        let asked = scenario.nodes.map_ids(|id| Asked {
            past: traits.asked_at(id),
            change_talk: asks_talk(id),
            subjects: subjects_asked(scenario, &following, id),
        });
        let nodes = scenario.nodes.map_ids(|node| following.next(node));
        let next = |node: NodeId| nodes[node].iter().copied();
        let components = Components::of(&nodes, next);
        let mut beyond = vec![Ahead::nothing(&scenario.subjects); components.count()];
        for node in components.order() {
            let component = components.component(*node) as usize;
            let (done, own) = beyond.split_at_mut(component);
            let Some(own) = own.first_mut() else { continue };
            asked[*node].add_to(own);
            let next = nodes[*node].iter().map(|to| components.component(*to) as usize);
            next.filter(|to| *to < component).for_each(|to| own.add(&done[to]));
        }
        Self {
            following,
            asked,
            components,
            beyond,
            seen: FxHashMap::default(),
            answers: FxHashSet::default(),
        }
    }

    /// What is ahead of a node with the subjects this far; `id` stands for `stages`.
    pub(super) fn ahead(&mut self, node: NodeId, id: StagesId, stages: &Stages) -> Rc<Ahead> {
        if let Some(seen) = self.seen.get(&(node, id)) {
            return Rc::clone(seen);
        }
        let ahead = self.look(node, stages);
        let ahead = self.answers.get(&ahead).map_or_else(|| Rc::new(ahead.clone()), Rc::clone);
        self.answers.insert(Rc::clone(&ahead));
        self.seen.insert((node, id), Rc::clone(&ahead));
        ahead
    }

    fn look(&self, from: NodeId, stages: &Stages) -> Ahead {
        let component = |node: NodeId| self.components.component(node);
        let mut ahead = Ahead::nothing(stages);
        let (mut seen, mut more) = (BTreeSet::from([from]), vec![from]);
        let mut beyond = BTreeSet::new();
        while let Some(node) = more.pop() {
            self.asked[node].add_to(&mut ahead);
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

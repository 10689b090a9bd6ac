//! What lies ahead: which part of the past a later condition can still ask for.

use super::past::{Past, Traits};
use super::place::Stages;
use crate::conversation::SubjectStage;
use crate::scenario::{Condition, Node, NodeId, NodeKind, ResponseId, Say, Scenario, SubjectId, Target};
use rustc_hash::FxHashMap;
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

/// Answers what is ahead, each question once.
pub(super) struct Lookout<'a> {
    scenario: &'a Scenario,
    /// Of each node, what its conditions ask of the past, and whether a move at it asks for change talk.
    asked: Vec<(Past, bool)>,
    /// Of each node, the subjects whose stage its conditions ask for.
    subjects: Vec<Vec<SubjectId>>,
    seen: FxHashMap<(NodeId, u32), Rc<Ahead>>,
}

impl<'a> Lookout<'a> {
    pub(super) fn new(scenario: &'a Scenario, traits: &Traits, asks_talk: impl Fn(&Node) -> bool) -> Self {
        let asked = scenario.nodes.iter().enumerate();
        let asked = asked.map(|(index, node)| (traits.asked_at(index), asks_talk(node))).collect();
        let subjects = scenario.nodes.iter().map(|node| subjects_asked(scenario, node)).collect();
        Self { scenario, asked, subjects, seen: FxHashMap::default() }
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

    fn look(&self, node: NodeId, stages: &Stages) -> Ahead {
        let mut ahead =
            Ahead { past: Past::default(), change_talk: false, subjects: vec![false; stages.len()] };
        let reached = reach(self.scenario, node, stages);
        for index in (0..reached.len()).filter(|index| reached[*index]) {
            let (past, change_talk) = self.asked[index];
            ahead.past = ahead.past.with(past);
            ahead.change_talk |= change_talk;
            for subject in &self.subjects[index] {
                ahead.subjects[usize::from(subject.0)] = true;
            }
        }
        ahead
    }
}

/// The subjects that can be taken up at a node, and those that the conditions at it name.
fn subjects_asked(scenario: &Scenario, node: &Node) -> Vec<SubjectId> {
    let all = || (0_u16..).zip(&scenario.subjects).map(|(id, _)| SubjectId(id)).collect::<Vec<_>>();
    let (own, responses, lines): (Vec<SubjectId>, &[ResponseId], Vec<&Condition>) = match &node.kind {
        NodeKind::Turn(turn) => {
            let lines = turn.says.iter().flat_map(Say::lines).flat_map(|line| &line.when);
            (if turn.jump { all() } else { Vec::new() }, &turn.responses, lines.collect())
        }
        NodeKind::Open(open) => (open.subjects.clone(), &open.leave, Vec::new()),
        NodeKind::Ending(_) => (Vec::new(), &[], Vec::new()),
    };
    let ways_in = own.iter().flat_map(|id| &scenario.subject(*id).ways_in);
    let of_responses = responses.iter().chain(ways_in).flat_map(|id| &scenario.response(*id).when);
    let of_subjects = own.iter().flat_map(|id| &scenario.subject(*id).when);
    let conditions = node.when.iter().chain(of_responses).chain(of_subjects).chain(lines);
    let asked: Vec<SubjectId> = conditions.flat_map(finished_in).collect();
    own.into_iter().chain(asked).collect()
}

fn finished_in(condition: &Condition) -> Vec<SubjectId> {
    match condition {
        Condition::Finished(subject) => vec![*subject],
        Condition::Not(inner) => finished_in(inner),
        Condition::Any(inner) | Condition::All(inner) => inner.iter().flat_map(finished_in).collect(),
        _ => Vec::new(),
    }
}

/// The nodes that can still be reached; a subject only goes on, from untouched to finished.
fn reach(scenario: &Scenario, from: NodeId, stages: &Stages) -> Vec<bool> {
    let mut reached = vec![false; scenario.nodes.len()];
    let mut left = vec![from];
    while let Some(node) = left.pop() {
        if !std::mem::replace(&mut reached[usize::from(node.0)], true) {
            next(scenario, node, stages, &mut left);
        }
    }
    reached
}

/// Adds the nodes that can follow a node.
fn next(scenario: &Scenario, node: NodeId, stages: &Stages, found: &mut Vec<NodeId>) {
    let mut say = |ids: &[ResponseId]| found.extend(ids.iter().flat_map(|id| &scenario.response(*id).to));
    match &scenario.node(node).kind {
        NodeKind::Turn(turn) => {
            say(&turn.responses);
            if turn.jump {
                let others = scenario.subjects.iter().zip(stages);
                let untouched = others.filter(|(_, stage)| **stage == SubjectStage::Untouched);
                untouched.for_each(|(subject, _)| say(&subject.ways_in));
            }
            let silences = turn.silence.iter().flat_map(|silence| [&silence.held, &silence.too_long]);
            let targets: Vec<&Target> = turn.to.iter().chain(&turn.timeout).chain(silences).collect();
            found.extend(targets.into_iter().flatten());
        }
        NodeKind::Open(open) => {
            say(&open.leave);
            for id in &open.subjects {
                match stages[usize::from(id.0)] {
                    SubjectStage::Untouched => say(&scenario.subject(*id).ways_in),
                    SubjectStage::Left(_) | SubjectStage::Begun | SubjectStage::Finished => (),
                }
            }
            found.extend(open.subjects.iter().filter_map(|id| match stages[usize::from(id.0)] {
                SubjectStage::Left(at) => Some(at),
                SubjectStage::Untouched | SubjectStage::Begun | SubjectStage::Finished => None,
            }));
        }
        NodeKind::Ending(_) => (),
    }
}

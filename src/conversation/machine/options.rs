//! What the trainee can say where a conversation stands.

use super::{Conditions, Knowledge};
use crate::conversation::{Offered, SubjectStage, Truth};
use crate::scenario::{NodeId, NodeKind, OpenNode, ResponseId, SubjectId, Turn};

/// What can be offered at a node, in the order of the file; each once.
pub fn options<'a, K: Knowledge<'a>>(known: &K, node: NodeId) -> Vec<Offered> {
    let mut options = Options::new(known);
    match &known.scenario().node(node).kind {
        NodeKind::Turn(turn) => options.at_turn(turn),
        NodeKind::Open(open) => options.at_open_node(open),
        NodeKind::Ending(_) => (),
    }
    options.offered
}

/// The subject of an open node that is gone on with by what was left at this turn: of those that were left there the last.
pub(super) fn left_last<'a, K: Knowledge<'a>>(known: &K, open: NodeId, turn: NodeId) -> Option<SubjectId> {
    let stage = |id: &SubjectId| known.stages()[*id];
    let left =
        known.scenario().subjects_at(open).iter().filter_map(|id| Some((stage(id).left_at(turn)?, *id)));
    left.max_by_key(|(order, _)| *order).map(|(_, id)| id)
}

/// What can be offered, as it is collected.
#[derive(Debug)]
pub struct Options<'k, K> {
    known: &'k K,
    /// What can be offered.
    pub offered: Vec<Offered>,
    /// At least one of them is, whatever is not known.
    surely: bool,
}

impl<'k, 'a, K: Conditions<'a>> Options<'k, K> {
    /// Nothing is offered yet.
    pub fn new(known: &'k K) -> Self {
        Self { known, offered: Vec::new(), surely: false }
    }

    /// These responses, where their conditions can hold and they can be said again; `from` the turn where a subject was left.
    pub fn add(&mut self, responses: &[ResponseId], from: Option<NodeId>) {
        self.add_where(&|| Truth::Yes, responses, from);
    }

    /// The ways into a subject.
    pub fn add_ways_in(&mut self, id: SubjectId) {
        let (known, subject) = (self.known, self.known.scenario().subject(id));
        self.add_where(&|| known.all(&subject.when), &subject.ways_in, None);
    }

    /// All of these where it can be that nothing else is offered: whatever the conditions say, a conversation never gets
    /// stuck.
    pub fn add_all_unless_sure(&mut self, responses: &[ResponseId]) {
        if self.surely {
            return;
        }
        for id in responses {
            let offered = Offered { response: *id, from: None };
            if !self.offered.contains(&offered) {
                self.offered.push(offered);
            }
        }
    }

    fn add_where(
        &mut self,
        open: &impl Fn() -> Truth<K::Doubt>,
        responses: &[ResponseId],
        from: Option<NodeId>,
    ) {
        for id in responses {
            let response = self.known.scenario().response(*id);
            let fresh = if response.once { !self.known.was_given(*id) } else { Truth::Yes };
            let can = fresh.and(open).and(|| self.known.all(&response.when));
            if can.can_be() {
                self.offered.push(Offered { response: *id, from });
            }
            self.surely |= can.is_sure();
        }
    }
}

impl<'a, K: Knowledge<'a>> Options<'_, K> {
    fn at_turn(&mut self, turn: &'a Turn) {
        self.add(&turn.responses, None);
        self.add_all_unless_sure(&turn.responses);
        if turn.jump {
            self.add_other_subjects();
        }
    }

    /// The ways into the subjects beside the one that is talked about.
    fn add_other_subjects(&mut self) {
        let scenario = self.known.scenario();
        let Some(current) = self.known.subject().map(|id| scenario.subject(id)) else { return };
        if current.atomic {
            return;
        }
        for id in scenario.subjects_at(current.node) {
            if self.stage(*id) == SubjectStage::Untouched {
                self.add_ways_in(*id);
            }
        }
    }

    fn at_open_node(&mut self, open: &'a OpenNode) {
        for id in &open.subjects {
            self.add_subject(*id);
        }
        let scenario = self.known.scenario();
        let mut required = open.subjects.iter().filter(|id| scenario.subject(**id).required);
        if required.all(|id| self.stage(*id) == SubjectStage::Finished) || !self.surely {
            self.add(&open.leave, None);
        }
        self.add_all_unless_sure(&open.leave);
    }

    fn add_subject(&mut self, id: SubjectId) {
        match self.stage(id) {
            SubjectStage::Untouched => self.add_ways_in(id),
            SubjectStage::Left { turn, .. } => {
                let scenario = self.known.scenario();
                // Where several were left at one turn, what can be said there is offered once.
                if left_last(self.known, scenario.subject(id).node, turn) == Some(id) {
                    self.add(scenario.own_responses(turn), Some(turn));
                }
            }
            SubjectStage::Begun | SubjectStage::Finished => (),
        }
    }

    fn stage(&self, id: SubjectId) -> SubjectStage {
        self.known.stages()[id]
    }
}

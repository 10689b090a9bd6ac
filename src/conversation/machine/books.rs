//! The books that are kept of subjects.

use crate::conversation::{Stages, SubjectStage};
use crate::scenario::{NodeId, Scenario, SubjectId};

/// How far each subject is, and which is talked about.
#[derive(Debug)]
pub struct Books<'b> {
    /// How far each is.
    pub stages: &'b mut Stages,
    /// The one that is talked about.
    pub current: &'b mut Option<SubjectId>,
}

impl Books<'_> {
    /// A subject is taken up, or gone on with, at this node; what was talked about there is left for it.
    pub(super) fn take_up(&mut self, subject: SubjectId, node: NodeId) {
        if let Some(current) = *self.current
            && self.stages[current] == SubjectStage::Begun
        {
            let left_later =
                self.stages.iter().filter_map(|stage| stage.left_at(node)).map(|order| order + 1);
            let order = left_later.max().unwrap_or(0);
            self.stages[current] = SubjectStage::Left { turn: node, order };
        }
        self.stages[subject] = SubjectStage::Begun;
        *self.current = Some(subject);
    }

    /// The talk comes to an open node: the subject that led back to it is finished.
    pub(super) fn come_back(&mut self, scenario: &Scenario, node: NodeId) {
        if let Some(subject) = self.current.take_if(|subject| scenario.subject(*subject).node == node) {
            self.stages[subject] = SubjectStage::Finished;
        }
    }
}

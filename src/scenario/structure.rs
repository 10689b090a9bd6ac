//! What leads where by the structure alone, whatever conditions say and people feel.

use super::{Condition, NodeId, NodeKind, ResponseId, Say, Scenario, Silence, SubjectId, Target, Turn};
use std::collections::BTreeSet;

/// By what a node leads to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lead {
    /// A response.
    Response(ResponseId),
    /// A silence that is held.
    Silence,
    /// A silence that is held too long.
    LongSilence,
    /// A time-out.
    TimeOut,
    /// By itself: the trainee has nothing to say there.
    Itself,
}

impl Scenario {
    /// The turn that a node is; none where it is something else.
    #[must_use]
    pub fn turn(&self, node: NodeId) -> Option<&Turn> {
        match &self.node(node).kind {
            NodeKind::Turn(turn) => Some(turn),
            NodeKind::Open(_) | NodeKind::Ending(_) => None,
        }
    }

    /// The subjects that can be taken up at a node: those of an open node.
    #[must_use]
    pub fn subjects_at(&self, node: NodeId) -> &[SubjectId] {
        match &self.node(node).kind {
            NodeKind::Open(open) => &open.subjects,
            NodeKind::Turn(_) | NodeKind::Ending(_) => &[],
        }
    }

    /// The responses that are a node's own: those of a turn, and those that leave an open node.
    #[must_use]
    pub fn own_responses(&self, node: NodeId) -> &[ResponseId] {
        match &self.node(node).kind {
            NodeKind::Turn(turn) => &turn.responses,
            NodeKind::Open(open) => &open.leave,
            NodeKind::Ending(_) => &[],
        }
    }

    /// The responses that take up one of these subjects.
    pub fn ways_in<'a>(&'a self, subjects: &'a [SubjectId]) -> impl Iterator<Item = ResponseId> + use<'a> {
        subjects.iter().flat_map(|id| &self.subject(*id).ways_in).copied()
    }

    /// What is said at a node, in order.
    #[must_use]
    pub fn says_at(&self, node: NodeId) -> &[Say] {
        match &self.node(node).kind {
            NodeKind::Turn(turn) => &turn.says,
            NodeKind::Open(open) => &open.says,
            NodeKind::Ending(ending) => &ending.says,
        }
    }

    /// What leads away from a node, in the order in which it is written there: the ways into its subjects and its own
    /// responses, then what goes without words. A jump to other subjects is not among it, nor going on with one that was left.
    pub fn leads(&self, node: NodeId) -> impl Iterator<Item = (Lead, &Target)> {
        let said = self.ways_in(self.subjects_at(node)).chain(self.own_responses(node).iter().copied());
        said.map(|id| (Lead::Response(id), &self.response(id).to)).chain(self.leads_without_words(node))
    }

    /// What leads away from a node without anything being said.
    pub fn leads_without_words(&self, node: NodeId) -> impl Iterator<Item = (Lead, &Target)> {
        let turn = self.turn(node);
        let silence = turn.and_then(|turn| turn.silence.as_ref());
        let silences = silence.into_iter().flat_map(|silence| {
            let first = match silence {
                Silence::Room { .. } => Lead::Silence,
                Silence::Evasion(_) => Lead::LongSilence,
            };
            [first, Lead::LongSilence].into_iter().zip(silence.targets())
        });
        let time_out = turn.and_then(|turn| turn.timeout.as_ref()).map(|target| (Lead::TimeOut, target));
        let itself = turn.and_then(|turn| turn.to.as_ref()).map(|target| (Lead::Itself, target));
        silences.chain(time_out).chain(itself)
    }

    /// The candidates of a target that can be the first to fit: none after the first that asks for nothing.
    #[must_use]
    pub fn usable<'t>(&self, target: &'t Target) -> &'t [NodeId] {
        let certain = target.iter().position(|id| self.node(*id).when.is_empty());
        &target[..certain.map_or(target.len(), |at| at + 1)]
    }

    /// The nodes of the talk about subjects of an open node, taken up by these responses: all that can follow before it
    /// comes back to that node.
    #[must_use]
    pub fn talk_about(
        &self,
        open: NodeId,
        taken_up_by: impl Iterator<Item = ResponseId>,
    ) -> BTreeSet<NodeId> {
        let first = taken_up_by.flat_map(|id| self.response(id).to.iter().copied());
        closure(first.filter(|node| *node != open), |node| {
            let next = self.leads(node).flat_map(|(_, target)| target.iter().copied());
            next.filter(|node| *node != open)
        })
    }

    /// Every condition of a scenario, with all it is combined of.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition> {
        let of_nodes =
            self.nodes.ids().flat_map(move |id| self.node(id).when.iter().chain(lines_ask(self.says_at(id))));
        let of_responses = self.responses.iter().flat_map(|response| &response.when);
        let of_subjects = self.subjects.iter().flat_map(|subject| &subject.when);
        of_nodes.chain(lines_ask(&self.time_out)).chain(of_responses).chain(of_subjects)
    }
}

/// What has to be so for the lines of what is said.
fn lines_ask(says: &[Say]) -> impl Iterator<Item = &Condition> {
    says.iter().flat_map(Say::lines).flat_map(|line| &line.when)
}

/// These nodes and all that can be reached from them by going on to `next` (transitive closure).
pub fn closure<I: Iterator<Item = NodeId>>(
    from: impl IntoIterator<Item = NodeId>,
    next: impl Fn(NodeId) -> I,
) -> BTreeSet<NodeId> {
    let mut open: Vec<NodeId> = from.into_iter().collect();
    let mut reached: BTreeSet<NodeId> = open.iter().copied().collect();
    while let Some(node) = open.pop() {
        open.extend(next(node).filter(|next| reached.insert(*next)));
    }
    reached
}

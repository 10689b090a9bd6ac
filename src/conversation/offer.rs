//! What the trainee can say where the conversation stands.

use super::{Play, Stage, State, SubjectStage};
use crate::chance::{Chance, Purpose};
use crate::scenario::{NodeId, NodeKind, OpenNode, ResponseId, SubjectId, Turn};

/// A response that is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offered {
    /// The response.
    pub response: ResponseId,
    /// The turn it comes from, where its subject was left by a jump: its key is then `node.response`.
    pub from: Option<NodeId>,
}

impl Offered {
    /// How inputs name it.
    #[must_use]
    pub fn key(self, play: &Play<'_>) -> String {
        let key = &play.scenario.response(self.response).key;
        match self.from {
            Some(node) => format!("{}.{key}", play.scenario.node(node).id),
            None => key.clone(),
        }
    }

    /// Whether an input names it, without building its key.
    pub(super) fn is_called(self, play: &Play<'_>, name: &str) -> bool {
        let key = play.scenario.response(self.response).key.as_str();
        match self.from {
            Some(node) => name
                .strip_prefix(play.scenario.node(node).id.as_str())
                .and_then(|rest| rest.strip_prefix('.'))
                .is_some_and(|rest| rest == key),
            None => name == key,
        }
    }
}

/// What is offered, in the order in which it is shown: picked from (seed, node, visit), the same after a rewind. What comes
/// to be offered because something was noticed takes its place among the rest, which keep their order.
#[must_use]
pub fn offers(play: &Play<'_>, state: &State) -> Vec<Offered> {
    let mut offered = unordered(play, state);
    let node = state.node();
    let rank = |offered: &Offered| {
        let purpose = Purpose::Order(offered.response.0);
        Chance::at(state.seed, node.0, state.visits(node), purpose).any::<u64>()
    };
    offered.sort_by_cached_key(rank);
    offered
}

/// What is offered, in the order of the file.
pub(super) fn unordered(play: &Play<'_>, state: &State) -> Vec<Offered> {
    let Stage::At(node) = state.stage else { return Vec::new() };
    match &play.scenario.node(node).kind {
        NodeKind::Turn(turn) => at_turn(play, state, turn),
        NodeKind::Open(open) => at_open_node(play, state, open),
        NodeKind::Ending(_) => Vec::new(),
    }
}

fn at_turn(play: &Play<'_>, state: &State, turn: &Turn) -> Vec<Offered> {
    let mut offered = sayable(play, state, &turn.responses, None);
    if offered.is_empty() {
        // Whatever the conditions say, a conversation never gets stuck.
        offered = turn.responses.iter().map(|id| Offered { response: *id, from: None }).collect();
    }
    if turn.jump {
        offered.extend(other_subjects(play, state));
    }
    offered
}

/// The ways into the subjects beside the one being talked about.
fn other_subjects(play: &Play<'_>, state: &State) -> Vec<Offered> {
    let Some(current) = state.subject else { return Vec::new() };
    if play.scenario.subject(current).atomic {
        return Vec::new();
    }
    let NodeKind::Open(open) = &play.scenario.node(play.scenario.subject(current).node).kind else {
        return Vec::new();
    };
    let untouched = open.subjects.iter().filter(|id| state.subject_stage(**id) == SubjectStage::Untouched);
    untouched.flat_map(|id| ways_in(play, state, *id)).collect()
}

fn at_open_node(play: &Play<'_>, state: &State, open: &OpenNode) -> Vec<Offered> {
    let mut offered: Vec<Offered> =
        open.subjects.iter().flat_map(|id| of_subject(play, state, *id)).collect();
    let finished = |id: &SubjectId| state.subject_stage(*id) == SubjectStage::Finished;
    let may_leave = open.subjects.iter().filter(|id| play.scenario.subject(**id).required).all(finished);
    if may_leave || offered.is_empty() {
        offered.extend(sayable(play, state, &open.leave, None));
    }
    if offered.is_empty() {
        // Whatever the conditions say, a conversation never gets stuck.
        offered = open.leave.iter().map(|id| Offered { response: *id, from: None }).collect();
    }
    offered
}

fn of_subject(play: &Play<'_>, state: &State, id: SubjectId) -> Vec<Offered> {
    match state.subject_stage(id) {
        SubjectStage::Untouched => ways_in(play, state, id),
        SubjectStage::Left(node) => match &play.scenario.node(node).kind {
            NodeKind::Turn(turn) => sayable(play, state, &turn.responses, Some(node)),
            NodeKind::Open(_) | NodeKind::Ending(_) => Vec::new(),
        },
        SubjectStage::Begun | SubjectStage::Finished => Vec::new(),
    }
}

fn ways_in(play: &Play<'_>, state: &State, id: SubjectId) -> Vec<Offered> {
    let subject = play.scenario.subject(id);
    if state.all_hold(play, &subject.when) {
        sayable(play, state, &subject.ways_in, None)
    } else {
        Vec::new()
    }
}

fn sayable(play: &Play<'_>, state: &State, responses: &[ResponseId], from: Option<NodeId>) -> Vec<Offered> {
    let can_be_said = |id: &&ResponseId| {
        let response = play.scenario.response(**id);
        let spent = response.once && state.given(**id) > 0;
        !spent && state.all_hold(play, &response.when)
    };
    responses.iter().filter(can_be_said).map(|id| Offered { response: *id, from }).collect()
}

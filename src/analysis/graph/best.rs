//! Where a conversation goes.

use super::By;
use crate::conversation::{Conversation, Entry, Hush, Moment, MoveKind, Play, Way};
use crate::scenario::{NodeId, NodeKind, ResponseId};
use std::collections::{BTreeMap, BTreeSet};

/// By what a conversation went on, without what it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Along {
    Said(ResponseId),
    Other(By),
}

impl Along {
    fn of(by: By) -> Self {
        match by {
            By::Response(id, _) => Self::Said(id),
            other => Self::Other(other),
        }
    }
}

/// Where a conversation went.
#[derive(Debug, Default)]
pub(super) struct Trodden {
    /// The nodes it came by.
    pub nodes: BTreeSet<NodeId>,
    /// At which moves it went from one to another, and by what.
    edges: BTreeMap<(NodeId, Along, NodeId), Vec<usize>>,
}

impl Trodden {
    /// At which moves, from 1, it went along here.
    pub(super) fn moves(&self, from: NodeId, by: By, to: NodeId) -> Vec<usize> {
        self.edges.get(&(from, Along::of(by), to)).cloned().unwrap_or_default()
    }

    fn go(&mut self, number: usize, from: NodeId, along: Along, to: NodeId) {
        self.nodes.insert(to);
        let moves = self.edges.entry((from, along, to)).or_default();
        if moves.last() != Some(&number) {
            moves.push(number);
        }
    }

    /// The nodes that followed a move: the first by the move, the rest by themselves.
    fn follow(&mut self, number: usize, from: NodeId, along: Along, arrived: &[NodeId]) {
        let mut here = (from, along);
        for to in arrived {
            self.go(number, here.0, here.1, *to);
            here = (*to, Along::Other(By::Itself));
        }
    }
}

/// Where these inputs lead, as far as they can be given.
pub(super) fn trodden(play: &Play<'_>, seed: u64, entries: &[Entry]) -> Trodden {
    let mut trodden = Trodden::default();
    if entries.is_empty() {
        return trodden;
    }
    let conversation =
        Conversation::replay(play, seed, Way::Guided, entries).unwrap_or_else(|(as_far, _)| as_far);
    let mut number = 0;
    for moment in conversation.moments() {
        let arrived = arrived(play, moment);
        let Some(made) = &moment.step.made else {
            trodden.nodes.insert(play.scenario.start);
            trodden.follow(0, play.scenario.start, Along::Other(By::Itself), arrived.get(1..).unwrap_or(&[]));
            continue;
        };
        number += 1;
        let along = match made.kind {
            MoveKind::Said(id) => Along::Said(id),
            MoveKind::Silence(_, Hush::TooLong | Hush::Evaded) => Along::Other(By::LongSilence),
            MoveKind::Silence(..) => Along::Other(By::Silence),
            MoveKind::TimeOut => Along::Other(By::TimeOut),
            MoveKind::Looked(_) => continue,
        };
        // A response stands at its own node: at the open node where one jumps there, at a turn that was left before.
        let from =
            if let MoveKind::Said(id) = made.kind { play.scenario.response(id).node } else { made.node };
        if from != made.node && matches!(play.scenario.node(from).kind, NodeKind::Open(_)) {
            trodden.go(number, made.node, Along::Other(By::Jump), from);
        }
        trodden.follow(number, from, along, &arrived);
    }
    trodden
}

/// The nodes a step came to, in order; none where it stayed.
fn arrived(play: &Play<'_>, moment: &Moment) -> Vec<NodeId> {
    let mut nodes: Vec<NodeId> = moment.step.turns.iter().map(|turn| turn.node).collect();
    let last = moment.state.node();
    let came = moment.step.made.as_ref().is_none_or(|made| made.node != last || !nodes.is_empty());
    let is_turn = matches!(play.scenario.node(last).kind, NodeKind::Turn(_));
    if !is_turn && (came || is_open_again(moment)) {
        nodes.push(last);
    }
    nodes
}

/// Whether a response at an open node led straight back to it.
fn is_open_again(moment: &Moment) -> bool {
    matches!(moment.step.made.as_ref().map(|made| made.kind), Some(MoveKind::Said(_)))
}

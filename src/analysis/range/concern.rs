//! What the next move at a node can ask of what came before.

use crate::conversation::Play;
use crate::method::{Behaviour, BehaviourId, Done, Requirement};
use crate::scenario::{NodeKind, ResponseId};
use crate::scoring::{BehaviourSet, Concern};

/// What the next move can ask of the sequence; of change talk it says nothing, since that may matter later.
pub(super) fn concern(play: &Play<'_>, kind: &NodeKind, remote: bool) -> Concern {
    let mut leads = BehaviourSet::default();
    let own = [play.silence(), play.time_out()].into_iter().flatten().map(|done| done.behaviour);
    for id in moves_at(play, kind).into_iter().chain(own) {
        let behaviour = play.method.behaviour(id);
        if challenge(behaviour) > 0 {
            leads.insert(id);
        }
    }
    Concern { leads, change_talk: false, arrival: remote }
}

/// Whether a move at a node asks for change talk, or for readiness, which change talk is a sign of.
pub(super) fn asks_for_talk(play: &Play<'_>, kind: &NodeKind) -> bool {
    let asks = |id: BehaviourId| {
        let requires = play.method.behaviour(id).requires;
        matches!(requires, Some(Requirement::Readiness | Requirement::ChangeTalk))
    };
    moves_at(play, kind).into_iter().any(asks)
}

/// Whether it depends on how the other is which of several behaviours leads a move.
pub(super) fn ambiguous(play: &Play<'_>, does: &[Done]) -> bool {
    let challenge = |done: &Done| challenge(play.method.behaviour(done.behaviour));
    let most = does.iter().map(challenge).max().unwrap_or_default();
    does.iter().filter(|done| challenge(done) == most).count() > 1
}

/// The most challenge a behaviour can ask.
fn challenge(behaviour: &Behaviour) -> u8 {
    behaviour.place.challenge.max(behaviour.permitted.map_or(0, |place| place.challenge))
}

/// The behaviours of all that can ever be said at a node.
fn moves_at(play: &Play<'_>, kind: &NodeKind) -> Vec<BehaviourId> {
    let scenario = play.scenario;
    let ways_in = || scenario.subjects.iter().flat_map(|subject| &subject.ways_in).copied();
    let said: Vec<ResponseId> = match kind {
        NodeKind::Turn(turn) => {
            turn.responses.iter().copied().chain(turn.jump.then(ways_in).into_iter().flatten()).collect()
        }
        NodeKind::Open(open) => {
            let left = scenario.nodes.iter().filter_map(|node| match &node.kind {
                NodeKind::Turn(turn) if turn.jump => Some(&turn.responses),
                NodeKind::Turn(_) | NodeKind::Open(_) | NodeKind::Ending(_) => None,
            });
            open.leave.iter().chain(left.flatten()).copied().chain(ways_in()).collect()
        }
        NodeKind::Ending(_) => Vec::new(),
    };
    said.iter().flat_map(|id| &scenario.response(*id).does).map(|done| done.behaviour).collect()
}

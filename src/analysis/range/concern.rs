//! What the next move at a node can ask of what came before.

use crate::conversation::Play;
use crate::method::{Behaviour, BehaviourId, Done, Requirement};
use crate::scenario::ResponseId;
use crate::scoring::{BehaviourSet, Concern};
use std::collections::BTreeSet;

/// What the next move, which can be one of these, can ask of the sequence; of change talk it says nothing, since that may matter later.
pub(super) fn concern(play: &Play<'_>, sayable: &[ResponseId], remote: bool) -> Concern {
    let mut leads = BehaviourSet::default();
    let own = [play.silence(), play.time_out()].into_iter().flatten().map(|done| done.behaviour);
    for id in behaviours(play, sayable).chain(own.clone()) {
        let behaviour = play.method.behaviour(id);
        if challenge(behaviour) > 0 {
            leads.insert(id);
        }
    }
    let next: BTreeSet<BehaviourId> = behaviours(play, sayable).chain(own).collect();
    let mut begun = BehaviourSet::default();
    for (id, behaviour) in play.method.behaviours().entries() {
        if behaviour.steps.iter().any(|step| next.contains(step)) {
            begun.insert(id);
        }
    }
    Concern { leads, begun, change_talk: false, arrival: remote }
}

/// Whether one of these responses asks for change talk, or for readiness, which change talk is a sign of.
pub(super) fn asks_for_talk(play: &Play<'_>, sayable: &[ResponseId]) -> bool {
    let asks = |id: BehaviourId| {
        let requires = play.method.behaviour(id).requires;
        matches!(requires, Some(Requirement::Readiness | Requirement::ChangeTalk))
    };
    behaviours(play, sayable).any(asks)
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

/// What is done by saying any of these.
fn behaviours(play: &Play<'_>, sayable: &[ResponseId]) -> impl Iterator<Item = BehaviourId> {
    sayable.iter().flat_map(|id| &play.scenario.response(*id).does).map(|done| done.behaviour)
}

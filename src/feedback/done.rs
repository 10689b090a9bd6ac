//! What was done by a move: the words that were said, and the behaviours in it.

use crate::conversation::{Hush, MoveKind, Play};
use crate::method::{BehaviourId, Done, Kind};
use crate::scoring::{Effect, Rule};

/// The scenario message with the words of a move; none where nothing was said.
pub(super) fn said<'p>(play: &Play<'p>, kind: MoveKind) -> Option<&'p str> {
    match kind {
        MoveKind::Said(id) => Some(play.scenario.key(play.scenario.response(id).text)),
        MoveKind::Silence(..) | MoveKind::Looked(_) | MoveKind::TimeOut => None,
    }
}

/// The behaviours in a move.
pub(super) fn behaviours(play: &Play<'_>, kind: MoveKind) -> Vec<BehaviourId> {
    let id = |done: &Done| done.behaviour;
    match kind {
        MoveKind::Said(response) => play.scenario.response(response).does.iter().map(id).collect(),
        MoveKind::Silence(_, Hush::Held | Hush::TooLong) => play.silence().iter().map(id).collect(),
        MoveKind::Silence(_, Hush::Evaded) => play.evasion().iter().map(id).collect(),
        MoveKind::TimeOut => play.time_out().iter().map(id).collect(),
        MoveKind::Silence(..) | MoveKind::Looked(_) => Vec::new(),
    }
}

/// Whether there is a pitfall in a move, or a reflex that counted; or it does harm by the scenario's own points, whatever its name.
/// Advice that was asked for is none.
pub(super) fn is_slip(play: &Play<'_>, kind: MoveKind, effect: &Effect) -> bool {
    let is_pitfall = |id: &BehaviourId| play.method.behaviour(*id).kind == Kind::Pitfall;
    let overruled = effect.rules.iter().any(|applied| applied.rule == Rule::Overruled);
    effect.reflex > 0 || overruled && effect.connection < 0 || behaviours(play, kind).iter().any(is_pitfall)
}

/// The ids of behaviours as they are written.
pub(super) fn names(play: &Play<'_>, behaviours: &[BehaviourId]) -> Vec<String> {
    behaviours.iter().map(|id| play.method.behaviour(*id).id.clone()).collect()
}

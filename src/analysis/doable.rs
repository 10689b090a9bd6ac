//! Everything that can be done where a conversation stands.

use crate::conversation::{Input, Play, State, offers};
use crate::method::SILENCE_EVADES_MS;
use crate::scenario::{NodeKind, Silence};

/// Everything that can be done where a conversation stands and would change something, with silences of these lengths.
pub(super) fn doable(play: &Play<'_>, state: &State, silences: &[u32]) -> Vec<Input> {
    let mut all = sayable(play, state);
    if let NodeKind::Turn(turn) = &play.scenario.node(state.node()).kind {
        match &turn.silence {
            Some(Silence::Room { .. }) if play.silence().is_some() => {
                all.extend(silences.iter().copied().map(Input::Hold));
            }
            // However long no answer comes is the same.
            Some(Silence::Evasion(_)) if play.evasion().is_some() => all.push(Input::Hold(SILENCE_EVADES_MS)),
            _ => {}
        }
        all.extend(turn.signal().filter(|signal| !state.noticed(*signal)).map(Input::Look));
    }
    all.extend(state.can_time_out().then_some(Input::TimeOut));
    all
}

/// Everything that can be said.
pub(super) fn sayable(play: &Play<'_>, state: &State) -> Vec<Input> {
    offers(play, state).into_iter().map(|offered| Input::Choose(offered.response)).collect()
}

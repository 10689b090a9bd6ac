//! What was done in a conversation that was found, as a log has it.

use crate::conversation::{Entry, Input, Play, State, offers, step};

/// What was done from a state on; `next` tells what is done where a conversation stands, until there is no more.
pub(super) fn entries(
    play: &Play<'_>,
    state: &State,
    mut next: impl FnMut(&State) -> Option<Input>,
) -> Vec<Entry> {
    let mut state = state.clone();
    let mut entries = Vec::new();
    while let Some(input) = next(&state) {
        let Some(entry) = entry(play, &state, input) else { break };
        if step(play, &mut state, input).is_err() {
            break;
        }
        entries.push(entry);
    }
    entries
}

/// How an input is written where a conversation stands.
fn entry(play: &Play<'_>, state: &State, input: Input) -> Option<Entry> {
    Some(match input {
        Input::Choose(response) => {
            let offered = offers(play, state).into_iter().find(|offered| offered.response == response)?;
            Entry::Choose(offered.key(play))
        }
        Input::Hold(ms) => Entry::Hold(ms),
        Input::Look(signal) => Entry::Look(signal),
        Input::TimeOut => Entry::TimeOut,
    })
}

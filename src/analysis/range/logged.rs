//! What was done in a conversation that was found, as a log has it.

use crate::conversation::{Conversation, Entry, Input, Play, State, Way, offers, step};

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

/// A conversation without the time-outs and looks that made no difference to its score: nobody should learn from one that
/// nothing called for.
pub(super) fn without_needless(play: &Play<'_>, seed: u64, entries: Vec<Entry>) -> Vec<Entry> {
    let score = |entries: &[Entry]| {
        let held = Conversation::replay(play, seed, Way::Guided, entries).ok()?;
        held.state().ended().then(|| held.state().course().score(play.method).total)
    };
    let Some(reached) = score(&entries) else { return entries };
    let mut kept = entries;
    for at in (0..kept.len()).rev() {
        if matches!(kept[at], Entry::TimeOut | Entry::Look(_)) {
            let mut without = kept.clone();
            without.remove(at);
            if score(&without).is_some_and(|score| score >= reached) {
                kept = without;
            }
        }
    }
    kept
}

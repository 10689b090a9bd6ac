//! What each thing that could be done at a move would have done.

use super::worth;
use crate::conversation::{Entry, Input, MoveKind, Play, State, offers, step};
use crate::method::SILENCE_BEST_MS;
use crate::scenario::{Meaning, NodeKind};
use crate::scoring::Effect;

/// What one thing that could be done would have done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhatIf {
    /// What to put in for it.
    pub entry: Entry,
    /// What it is.
    pub kind: MoveKind,
    /// What it does to the person it is done to.
    pub effect: Effect,
    /// What it is worth by itself, by [`worth`]; larger is better.
    pub worth: i32,
    /// Where the conversation would stand then.
    pub after: State,
    /// What the ending means to which it leads at once; none where the talk goes on.
    pub ends: Option<Meaning>,
}

/// What each response that is offered in this state would do, in the order in which they are shown; then a silence of
/// the best length, where the turn is one the other can fill.
#[must_use]
pub fn what_ifs(play: &Play<'_>, state: &State) -> Vec<WhatIf> {
    let said = offers(play, state)
        .into_iter()
        .map(|offered| (Entry::Choose(offered.key(play)), Input::Choose(offered.response)));
    let silent = (Entry::Hold(SILENCE_BEST_MS), Input::Hold(SILENCE_BEST_MS));
    said.chain([silent]).filter_map(|(entry, input)| what_if(play, state, entry, input)).collect()
}

/// What one input would do; none where it is refused or does nothing to anyone.
fn what_if(play: &Play<'_>, state: &State, entry: Entry, input: Input) -> Option<WhatIf> {
    let mut after = state.clone();
    let made = step(play, &mut after, input).ok()?.made?;
    let effect = made.effect?;
    let worth = worth(play.method.goal(state.course().goal()), &effect);
    Some(WhatIf { entry, kind: made.kind, worth, ends: meaning(play, &after), effect, after })
}

/// What the ending means at which a conversation stands; none where it goes on.
#[must_use]
pub fn meaning(play: &Play<'_>, state: &State) -> Option<Meaning> {
    match &play.scenario.node(state.node()).kind {
        NodeKind::Ending(ending) => Some(ending.meaning),
        NodeKind::Turn(_) | NodeKind::Open(_) => None,
    }
}

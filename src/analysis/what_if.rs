//! What each offered response would have done at once.

use crate::conversation::{Input, Offered, Play, State, offers, step};

/// What one offered response would have done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhatIf {
    /// The response.
    pub offered: Offered,
    /// What it would have been worth at once; larger is better.
    pub worth: i32,
}

/// What each response that is offered in this state would do at once, in the order in which they are shown.
#[must_use]
pub fn what_ifs(play: &Play<'_>, state: &State) -> Vec<WhatIf> {
    let tried = offers(play, state).into_iter().filter_map(|offered| {
        let mut after = state.clone();
        step(play, &mut after, Input::Choose(offered.response)).ok()?;
        Some(WhatIf { offered, worth: worth(play, state, &after) })
    });
    tried.collect()
}

/// What going from one state to the other was worth: how much the balance rose, how the other is, and what of the
/// repair reflex came in. In points of the 0…1000 scale, larger is better.
#[must_use]
pub fn worth(play: &Play<'_>, before: &State, after: &State) -> i32 {
    let opposite = play.scenario.opposite().0;
    let balance = |state: &State| {
        let meter = state.course().meter(play.method);
        meter.height - meter.reflex
    };
    let other = |state: &State| {
        let person = state.course().person(opposite);
        person.connection + person.readiness - person.resistance
    };
    (balance(after) - balance(before)) + (other(after) - other(before)) / 2
}

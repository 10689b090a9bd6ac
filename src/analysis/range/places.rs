//! Telling apart where conversations stand.

use super::interned::Interned;
use super::place::Place;
use super::ways::Ways;
use crate::conversation::{Play, State};

/// Gives each place to which a conversation can come a number: how the people in it are plays no part, nor does what no
/// longer matters.
pub(in crate::analysis) struct Places<'a> {
    ways: Ways<'a>,
    places: Interned<Place>,
}

impl<'a> Places<'a> {
    /// The places of a scenario, with everyone come in as in this state.
    pub(in crate::analysis) fn of(play: &Play<'a>, state: &State) -> Self {
        Self { ways: Ways::new(*play, state, Interned::default()), places: Interned::default() }
    }

    /// The number of the place where a conversation stands.
    pub(in crate::analysis) fn number(&mut self, state: &State) -> u32 {
        let place = self.ways.place(state);
        self.places.number(&place)
    }
}

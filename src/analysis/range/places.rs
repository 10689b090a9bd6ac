//! Telling apart where conversations stand.

use super::ids::PlaceId;
use super::interned::Interned;
use super::place::Place;
use super::ways::Ways;
use crate::conversation::{Play, State};

/// Gives each place to which a conversation can come an id: how the people in it are plays no part, nor does what no
/// longer matters.
pub(in crate::analysis) struct Places<'a> {
    ways: Ways<'a>,
    places: Interned<PlaceId, Place>,
}

impl<'a> Places<'a> {
    /// The places of a scenario, with everyone come in as in this state.
    pub(in crate::analysis) fn of(play: &Play<'a>, state: &State) -> Self {
        Self { ways: Ways::new(*play, state, Interned::default()), places: Interned::default() }
    }

    /// The id of the place where a conversation stands.
    pub(in crate::analysis) fn id(&mut self, state: &State) -> PlaceId {
        let place = self.ways.place(state);
        self.places.id(&place)
    }
}

//! Telling apart where conversations stand.

use super::ids::LocationId;
use super::interned::Interned;
use super::location::Location;
use super::transitions::Transitions;
use crate::conversation::{Play, State};

/// Gives each location to which a conversation can come an id: how the people in it are plays no part, nor does what no
/// longer matters.
pub(in crate::analysis) struct Locations<'a> {
    transitions: Transitions<'a>,
    locations: Interned<LocationId, Location>,
}

impl<'a> Locations<'a> {
    /// The locations of a scenario, with everyone come in as in this state.
    pub(in crate::analysis) fn of(play: &Play<'a>, state: &State) -> Self {
        Self {
            transitions: Transitions::new(*play, state, Interned::default()),
            locations: Interned::default(),
        }
    }

    /// The id of the location where a conversation stands.
    pub(in crate::analysis) fn id(&mut self, state: &State) -> LocationId {
        let location = self.transitions.location(state);
        self.locations.id(&location)
    }
}

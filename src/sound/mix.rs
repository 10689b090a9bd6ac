//! How loud what is, by how the conversation stands.
//!
//! In a real conversation the meter is hidden. A bed that followed as far as in a guided one would be a meter for the
//! ear, so there it follows half as far: a mood, and no measure.

use super::Earshot;
use super::synth::{Layer, Room};
use crate::method::{Bounds, FULL, Levels};
use az::UnwrappedAs;

/// How loud each layer of the bed is, 0 to 1000.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bed {
    /// What is always there.
    pub ground: u16,
    /// Connection.
    pub warmth: u16,
    /// Tension.
    pub tension: u16,
    /// A held breath.
    pub breath: u16,
}

impl Bed {
    /// The level of a layer.
    #[must_use]
    pub fn get(&self, layer: Layer) -> u16 {
        match layer {
            Layer::Ground => self.ground,
            Layer::Warmth => self.warmth,
            Layer::Tension => self.tension,
            Layer::Breath => self.breath,
        }
    }
}

/// All that goes on sounding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mix {
    /// Where one is.
    pub room: Room,
    /// How loud the room is, 0 to 1000.
    pub room_level: u16,
    /// The bed.
    pub bed: Bed,
}

/// How loud the ground is while people speak.
const GROUND: u16 = 550;

/// What is left of the room in a silence, in thousandths: one hears it being still.
const ROOM_IN_SILENCE: u16 = 400;

/// By what the following is divided where the meter is hidden.
const HIDDEN: u16 = 2;

/// How loud a held breath is: hardly.
const BREATH: u16 = 400;

impl Mix {
    /// What goes on sounding at this moment.
    #[must_use]
    pub fn of(earshot: &Earshot, levels: &Levels) -> Self {
        let state = &earshot.state;
        let pressed = above(state.challenge.get(), levels.challenge);
        let resisting = above(state.resistance.get(), levels.resistance);
        let follows = if earshot.meter.is_some() { 1 } else { HIDDEN };
        let talking = Bed {
            ground: GROUND,
            warmth: above(state.connection.get(), levels.connection) / follows,
            tension: pressed.max(resisting) / follows,
            breath: 0,
        };
        let (room_level, bed) =
            if earshot.silence { (ROOM_IN_SILENCE, in_silence(talking)) } else { (1000, talking) };
        Self { room: earshot.room, room_level, bed }
    }
}

/// In a silence everything holds its breath; what was tense stays so.
fn in_silence(bed: Bed) -> Bed {
    Bed { ground: bed.ground / 4, warmth: bed.warmth / 3, tension: bed.tension * 2 / 3, breath: BREATH }
}

/// How far a quantity lies above where `mid` begins, in thousandths of the way to a third above where `high` does.
fn above(value: i32, bounds: Bounds) -> u16 {
    let most = (bounds.high + bounds.high / 3).min(FULL);
    let share = (value - bounds.mid).max(0) * 1000 / (most - bounds.mid).max(1);
    share.min(1000).unwrapped_as::<u16>()
}

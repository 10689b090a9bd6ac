//! All sounds, ready to be played.

use super::synth::{self, KNOCKS, Knock, LAYERS, Layer, RATE, ROOMS, Room, Take};
use kira::Frame;
use kira::sound::static_sound::{StaticSoundData, StaticSoundSettings};
use std::collections::BTreeMap;

/// All sounds, ready to be played; cheap to clone.
#[derive(Clone)]
pub struct Samples {
    rooms: BTreeMap<Room, StaticSoundData>,
    layers: BTreeMap<Layer, StaticSoundData>,
    knocks: BTreeMap<Knock, StaticSoundData>,
}

impl Samples {
    /// Makes them. It takes the better part of a second: best done beside the rest of a program's beginning.
    #[must_use]
    pub fn make() -> Self {
        Self {
            rooms: ROOMS.into_iter().map(|room| (room, circling(&synth::room(room)))).collect(),
            layers: LAYERS.into_iter().map(|layer| (layer, circling(&synth::layer(layer)))).collect(),
            knocks: KNOCKS.into_iter().map(|knock| (knock, once(&synth::knock(knock)))).collect(),
        }
    }

    pub(super) fn room(&self, room: Room) -> Option<&StaticSoundData> {
        self.rooms.get(&room)
    }

    pub(super) fn layer(&self, layer: Layer) -> Option<&StaticSoundData> {
        self.layers.get(&layer)
    }

    pub(super) fn knock(&self, knock: Knock) -> Option<&StaticSoundData> {
        self.knocks.get(&knock)
    }
}

impl std::fmt::Debug for Samples {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Samples").finish_non_exhaustive()
    }
}

fn once(take: &Take) -> StaticSoundData {
    StaticSoundData {
        sample_rate: RATE,
        frames: take.frames.iter().map(|[left, right]| Frame::new(*left, *right)).collect(),
        settings: StaticSoundSettings::new(),
        slice: None,
    }
}

fn circling(take: &Take) -> StaticSoundData {
    once(take).loop_region(..)
}

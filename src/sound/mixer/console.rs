//! An open device, with a track for each sort of sound.

use super::level::{AT_ONCE, SLOWLY, SOON, of_percent, of_thousandths, over};
use crate::sound::synth::{LAYERS, Layer, Room};
use crate::sound::{Cue, Mix, Samples, Volumes};
use kira::backend::Backend;
use kira::sound::static_sound::{StaticSoundData, StaticSoundHandle};
use kira::track::{MainTrackBuilder, TrackBuilder, TrackHandle};
use kira::{AudioManager, AudioManagerSettings, Capacities, Decibels};
use std::time::Duration;

/// How long after each other the cues of one move are heard.
const APART: Duration = Duration::from_millis(750);

/// A track for each sort.
pub(super) struct Tracks {
    room: TrackHandle,
    bed: TrackHandle,
    cues: TrackHandle,
}

impl Tracks {
    fn set(&mut self, volumes: Volumes) {
        let level = |percent| if volumes.muted { Decibels::SILENCE } else { of_percent(percent) };
        self.room.set_volume(level(volumes.room), over(AT_ONCE));
        self.bed.set_volume(level(volumes.bed), over(AT_ONCE));
        self.cues.set_volume(level(volumes.cues), over(AT_ONCE));
    }
}

/// The room that sounds.
struct Sounding {
    room: Room,
    level: u16,
    sound: StaticSoundHandle,
}

/// A layer of the bed that sounds.
struct Laid {
    layer: Layer,
    level: u16,
    sound: StaticSoundHandle,
}

/// An open device, with all that sounds on it.
pub(super) struct Console<B: Backend> {
    // Held so that the device stays open.
    _manager: AudioManager<B>,
    tracks: Tracks,
    room: Option<Sounding>,
    bed: Vec<Laid>,
}

impl<B: Backend> Console<B> {
    /// Opens the device, with the bed laid but not heard yet; none where there is no device.
    pub(super) fn open(settings: B::Settings, samples: &Samples, volumes: Volumes) -> Option<Self> {
        let mut manager = AudioManager::<B>::new(AudioManagerSettings {
            capacities: Capacities { sub_track_capacity: 4, ..Capacities::default() },
            main_track_builder: MainTrackBuilder::new(),
            internal_buffer_size: 128,
            backend_settings: settings,
        })
        .ok()?;
        let level = |percent| if volumes.muted { Decibels::SILENCE } else { of_percent(percent) };
        let mut track = |percent| manager.add_sub_track(TrackBuilder::new().volume(level(percent))).ok();
        let mut tracks =
            Tracks { room: track(volumes.room)?, bed: track(volumes.bed)?, cues: track(volumes.cues)? };
        let bed = LAYERS
            .into_iter()
            .filter_map(|layer| {
                let sound = unheard(samples.layer(layer)?);
                Some(Laid { layer, level: 0, sound: tracks.bed.play(sound).ok()? })
            })
            .collect();
        Some(Self { _manager: manager, tracks, room: None, bed })
    }

    /// From now on this is heard.
    pub(super) fn play(&mut self, samples: &Samples, mix: Mix) {
        for laid in &mut self.bed {
            let level = mix.bed.get(laid.layer);
            if level != laid.level {
                laid.level = level;
                laid.sound.set_volume(of_thousandths(level), over(SLOWLY));
            }
        }
        self.go_to(samples, mix.room);
        if let Some(sounding) = self.room.as_mut().filter(|sounding| sounding.level != mix.room_level) {
            sounding.level = mix.room_level;
            sounding.sound.set_volume(of_thousandths(mix.room_level), over(SOON));
        }
    }

    /// The room is another one: the one goes while the other comes.
    fn go_to(&mut self, samples: &Samples, room: Room) {
        if self.room.as_ref().is_some_and(|sounding| sounding.room == room) {
            return;
        }
        if let Some(mut left) = self.room.take() {
            left.sound.stop(over(SOON));
        }
        let sound = samples.room(room).and_then(|sound| self.tracks.room.play(unheard(sound)).ok());
        self.room = sound.map(|sound| Sounding { room, level: 0, sound });
    }

    /// These are heard once, one after the other.
    pub(super) fn fire(&mut self, samples: &Samples, cues: &[Cue]) {
        let sounds = cues.iter().filter_map(|cue| samples.knock(cue.knock()));
        for (sound, nth) in sounds.zip(0..) {
            // Where too much sounds already, one more is not missed.
            let _ = self.tracks.cues.play(sound.start_time(APART * nth));
        }
    }

    /// The volumes are others.
    pub(super) fn set_volumes(&mut self, volumes: Volumes) {
        self.tracks.set(volumes);
    }

    /// How far the bed is, in seconds: it goes on as long as the device does.
    pub(super) fn place(&self) -> f64 {
        self.bed.first().map_or(0.0, |laid| laid.sound.position())
    }

    /// Closes the device; what it still plays fades as long as the tracks are kept.
    pub(super) fn close(mut self) -> Tracks {
        self.tracks.set(Volumes { muted: true, room: 0, bed: 0, cues: 0 });
        self.tracks
    }
}

/// The sound as it begins: going on, and not to be heard.
fn unheard(sound: &StaticSoundData) -> StaticSoundData {
    sound.volume(Decibels::SILENCE)
}

//! Makes it heard, through any of kira's backends.
//!
//! The device is open only while there is something to hear: who is on the first screen, or has muted it, has no stream
//! open and spends nothing on sound. What is heard fades first; kira closes the device half a second later.
//!
//! **Devices.** None: the mixer does nothing, and says so once. One that is taken away while it plays: kira goes over to
//! the system's next one by itself, within half a second. Where there is none, or that fails, kira stays silent for good
//! and says nothing; so [`Mixer::look_after`] watches whether what should sound goes on, and opens anew where it does
//! not. Where that fails too it waits for an occasion: the next conversation, or another volume.

mod console;
mod level;

use super::{Cue, Mix, Samples, Volumes};
use console::{Console, Tracks};
use kira::backend::Backend;

/// What is wrong with the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// There is none that can be opened.
    NoDevice,
    /// The one there was is gone.
    Lost,
}

impl Trouble {
    /// The message that tells it.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::NoDevice => "heard-no-device",
            Self::Lost => "heard-device-lost",
        }
    }
}

/// For so long nothing went on although it should: the device is gone. In milliseconds.
const GONE_AFTER_MS: u64 = 2_000;

/// When something was last seen to go on, and how far it was.
#[derive(Clone, Copy, Debug)]
struct Watched {
    since_ms: u64,
    place: f64,
}

/// Makes it heard. Nothing here fails or waits for the device to play.
pub struct Mixer<B: Backend> {
    settings: B::Settings,
    samples: Option<Samples>,
    volumes: Volumes,
    wanted: Option<Mix>,
    console: Option<Console<B>>,
    /// What fades after its console was closed.
    fading: Option<Tracks>,
    watched: Option<Watched>,
    /// Whether opening failed, so that an occasion is waited for.
    failed: bool,
    trouble: Option<Trouble>,
    /// Whether it was told already that there is no device.
    told: bool,
}

impl<B: Backend> Mixer<B>
where
    B::Settings: Clone,
{
    /// A mixer for this backend; the device is opened when there is something to hear.
    #[must_use]
    pub fn new(settings: B::Settings, volumes: Volumes) -> Self {
        Self {
            settings,
            samples: None,
            volumes,
            wanted: None,
            console: None,
            fading: None,
            watched: None,
            failed: false,
            trouble: None,
            told: false,
        }
    }

    /// The samples have been made; before that nothing is heard.
    pub fn bring(&mut self, samples: Samples) {
        self.samples = Some(samples);
        self.settle();
    }

    /// How loud it is from now on.
    pub fn set_volumes(&mut self, volumes: Volumes) {
        if volumes == self.volumes {
            return;
        }
        self.volumes = volumes;
        self.failed = false;
        if let Some(console) = &mut self.console {
            console.set_volumes(volumes);
        }
        self.settle();
    }

    /// What goes on sounding from now on; none: nothing.
    pub fn play(&mut self, wanted: Option<Mix>) {
        if wanted == self.wanted {
            return;
        }
        if self.wanted.is_none() {
            self.failed = false;
        }
        self.wanted = wanted;
        self.settle();
    }

    /// What is heard once, now. What cannot be heard now is not heard later.
    pub fn fire(&mut self, cues: &[Cue]) {
        if let Some((console, samples)) = self.console.as_mut().zip(self.samples.as_ref()) {
            console.fire(samples, cues);
        }
    }

    /// Sees to it that what should sound does, at this time; best at every move. What was taken away is opened anew.
    pub fn look_after(&mut self, now_ms: u64) {
        let Some(place) = self.console.as_ref().map(Console::place) else { return };
        match self.watched.filter(|watched| watched.place.to_bits() == place.to_bits()) {
            Some(watched) if now_ms.saturating_sub(watched.since_ms) >= GONE_AFTER_MS => {
                self.console = None;
                self.trouble = Some(Trouble::Lost);
                self.settle();
            }
            Some(_) => {}
            None => self.watched = Some(Watched { since_ms: now_ms, place }),
        }
    }

    /// What is wrong with the device, told once.
    pub fn take_trouble(&mut self) -> Option<Trouble> {
        self.trouble.take()
    }

    /// Whether the device is open.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.console.is_some()
    }

    /// Opens, changes or closes, as there is something to hear or not.
    fn settle(&mut self) {
        let Some(wanted) = self.wanted.filter(|_| self.volumes.audible()) else {
            self.fading = self.console.take().map(Console::close).or(self.fading.take());
            return;
        };
        self.open();
        if let Some((console, samples)) = self.console.as_mut().zip(self.samples.as_ref()) {
            console.play(samples, wanted);
        }
    }

    fn open(&mut self) {
        let Some(samples) = self.samples.as_ref().filter(|_| self.console.is_none() && !self.failed) else {
            return;
        };
        self.fading = None;
        self.watched = None;
        self.console = Console::open(self.settings.clone(), samples, self.volumes);
        self.failed = self.console.is_none();
        if self.failed && !self.told {
            self.told = true;
            self.trouble = Some(Trouble::NoDevice);
        }
    }
}

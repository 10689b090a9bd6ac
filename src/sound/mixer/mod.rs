//! Makes it heard, through any of kira's backends.
//!
//! The device is open only while there is something to hear: who is on the first screen, or has muted it, has no stream
//! open and spends nothing on sound. What is heard fades first; kira closes the device half a second later.
//!
//! **Devices.** One that is taken away while it plays: kira goes over to the system's next one by itself, within half a
//! second. Where there is none, or that fails, kira stays silent for good and says nothing; so [`Mixer::look_after`]
//! watches whether what should sound goes on, and opens anew where it does not. Where none can be opened it tries again
//! later, at longer and longer intervals; and at once at an occasion: the next conversation, or another volume.
//!
//! To open a device takes as long as the system likes, so a window leaves its mixer to a [`Player`](super::Player).

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

/// After so long a device is tried again for the first time, in milliseconds; after that twice as long each time.
const AGAIN_AFTER_MS: u64 = 4_000;

/// The longest it waits before it tries again.
const AGAIN_AT_MOST_MS: u64 = 60_000;

/// Waiting for a device that could not be opened.
#[derive(Clone, Copy, Debug)]
struct Waiting {
    /// Since when; none until it is looked after.
    since_ms: Option<u64>,
    for_ms: u64,
}

/// When something was last seen to go on, and how far it was.
#[derive(Clone, Copy, Debug)]
struct Watched {
    since_ms: u64,
    place: f64,
    /// Whether it has gone on since the device was opened.
    went_on: bool,
}

/// Makes it heard. Nothing here fails.
pub struct Mixer<B: Backend> {
    settings: B::Settings,
    samples: Option<Samples>,
    volumes: Volumes,
    wanted: Option<Mix>,
    console: Option<Console<B>>,
    /// What fades after its console was closed.
    fading: Option<Tracks>,
    watched: Option<Watched>,
    waiting: Option<Waiting>,
    /// For how long it waits when opening fails the next time.
    patience_ms: u64,
    trouble: Option<Trouble>,
    tries: usize,
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
            waiting: None,
            patience_ms: AGAIN_AFTER_MS,
            trouble: None,
            tries: 0,
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
        self.take_heart();
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
            self.take_heart();
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

    /// Sees to it that what should sound does, at this time; best every now and then. What was taken away is opened anew.
    pub fn look_after(&mut self, now_ms: u64) {
        if let Some(place) = self.console.as_ref().map(Console::place) {
            self.watch(place, now_ms);
        }
        self.wait(now_ms);
    }

    /// What is wrong with the device, until something is heard to go on again.
    #[must_use]
    pub fn trouble(&self) -> Option<Trouble> {
        self.trouble
    }

    /// How often it has tried to open a device.
    #[must_use]
    pub fn tries(&self) -> usize {
        self.tries
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
        let Some(samples) =
            self.samples.as_ref().filter(|_| self.console.is_none() && self.waiting.is_none())
        else {
            return;
        };
        self.fading = None;
        self.watched = None;
        self.tries += 1;
        self.console = Console::open(self.settings.clone(), samples, self.volumes);
        if self.console.is_none() {
            self.give_up();
        }
    }

    /// None can be had now: the next try is later.
    fn give_up(&mut self) {
        self.waiting = Some(Waiting { since_ms: None, for_ms: self.patience_ms });
        self.patience_ms = (self.patience_ms * 2).min(AGAIN_AT_MOST_MS);
        self.trouble = self.trouble.or(Some(Trouble::NoDevice));
    }

    /// What sounds is so far now: it should be further than it was, or than its beginning.
    fn watch(&mut self, place: f64, now_ms: u64) {
        let before = self.watched.map_or(0.0, |watched| watched.place);
        if place.to_bits() != before.to_bits() {
            self.watched = Some(Watched { since_ms: now_ms, place, went_on: true });
            self.take_heart();
            self.trouble = None;
            return;
        }
        match self.watched {
            None => self.watched = Some(Watched { since_ms: now_ms, place, went_on: false }),
            Some(watched) if now_ms.saturating_sub(watched.since_ms) >= GONE_AFTER_MS => {
                self.lose(watched.went_on);
            }
            Some(_) => {}
        }
    }

    /// What should have gone on has stood still. One that never went on is not opened again at once.
    fn lose(&mut self, went_on: bool) {
        self.console = None;
        if went_on {
            self.trouble = Some(Trouble::Lost);
            self.settle();
        } else {
            self.give_up();
        }
    }

    /// Tries again, where it has waited long enough.
    fn wait(&mut self, now_ms: u64) {
        let Some(waiting) = &mut self.waiting else { return };
        let since_ms = *waiting.since_ms.get_or_insert(now_ms);
        if now_ms.saturating_sub(since_ms) < waiting.for_ms {
            return;
        }
        self.waiting = None;
        self.settle();
        if let Some(waiting) = &mut self.waiting {
            waiting.since_ms = Some(now_ms);
        }
    }

    /// There is an occasion to try again at once.
    fn take_heart(&mut self) {
        self.waiting = None;
        self.patience_ms = AGAIN_AFTER_MS;
    }
}

//! A mixer on a thread of its own, so that nobody waits for a device.
//!
//! kira looks for the system's device, asks it for its settings and sleeps until its stream has begun, all on the thread
//! that opens it; a sound server that hangs would hang a window. So the samples are made, and devices opened, watched and
//! let go, where nobody is waiting. What is to be heard is handed over whole, moment by moment; nothing is waited for.

use super::{Cue, Mix, Mixer, Samples, Trouble, Volumes};
use kira::backend::Backend;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// All that is to be heard from a moment on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    /// How loud.
    pub volumes: Volumes,
    /// What goes on sounding; none: nothing.
    pub wanted: Option<Mix>,
    /// What is heard once.
    pub cues: Vec<Cue>,
    /// When it is.
    pub now_ms: u64,
}

impl Moment {
    /// Whether something should be heard.
    #[must_use]
    pub fn is_audible(&self) -> bool {
        self.wanted.is_some() && self.volumes.audible()
    }
}

/// What is wrong with the device, as the thread told it last.
#[derive(Clone, Default)]
struct News(Arc<Mutex<Option<Trouble>>>);

impl News {
    fn tell(&self, trouble: Option<Trouble>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = trouble;
    }

    fn get(&self) -> Option<Trouble> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Makes moments heard on a thread of its own, which begins with the first at which there is something to hear.
pub struct Player<B: Backend> {
    settings: B::Settings,
    make: fn() -> Samples,
    moments: Option<Sender<Moment>>,
    news: News,
}

impl<B: Backend> Player<B>
where
    B::Settings: Clone + Send + 'static,
{
    /// A player for this backend, with what makes its samples.
    #[must_use]
    pub fn new(settings: B::Settings, make: fn() -> Samples) -> Self {
        Self { settings, make, moments: None, news: News::default() }
    }

    /// From now on this is to be heard. Returns at once.
    pub fn attend(&mut self, moment: Moment) {
        if self.moments.is_none() && moment.is_audible() {
            self.moments = self.begin();
        }
        let Some(moments) = &self.moments else { return };
        if moments.send(moment).is_err() {
            // The device broke the thread down; the next moment begins another.
            self.moments = None;
            self.news.tell(Some(Trouble::NoDevice));
        }
    }

    /// What is wrong with the device, as far as that is known.
    #[must_use]
    pub fn trouble(&self) -> Option<Trouble> {
        self.news.get()
    }

    fn begin(&self) -> Option<Sender<Moment>> {
        let (moments, received) = channel();
        let (settings, make, news) = (self.settings.clone(), self.make, self.news.clone());
        let play = move || {
            let mut mixer = Mixer::<B>::new(settings, Volumes::default());
            mixer.bring(make());
            serve(&mut mixer, &received, &news);
        };
        let begun = thread::Builder::new().name("sounds".to_owned()).spawn(play);
        if begun.is_err() {
            self.news.tell(Some(Trouble::NoDevice));
        }
        begun.ok().map(|_| moments)
    }
}

/// Makes moments heard until nobody brings any more.
fn serve<B: Backend>(mixer: &mut Mixer<B>, moments: &Receiver<Moment>, news: &News)
where
    B::Settings: Clone,
{
    // The samples took their time.
    let mut next = latest(moments);
    while let Some(moment) = next.or_else(|| moments.recv().ok()) {
        let tries = mixer.tries();
        mixer.set_volumes(moment.volumes);
        mixer.play(moment.wanted);
        mixer.fire(&moment.cues);
        if mixer.tries() == tries {
            // Otherwise it is later by now, and the device has only just begun.
            mixer.look_after(moment.now_ms);
        }
        news.tell(mixer.trouble());
        // To open a device takes its time, too.
        next = if mixer.tries() == tries { None } else { latest(moments) };
    }
}

/// How it is to be by now. What was to be heard once meanwhile is not heard later.
fn latest(moments: &Receiver<Moment>) -> Option<Moment> {
    moments.try_iter().last().map(|moment| Moment { cues: Vec::new(), ..moment })
}

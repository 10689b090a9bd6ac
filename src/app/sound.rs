//! What is heard beside the conversation: hands the sound layer what it needs, every frame.

use super::host::Host;
use super::idle::Awake;
use crate::sound::{Backend, Earshot, Mix, Mixer, Samples, Volumes, captions, cues};
use crate::ui::Hearing;
use bevy::prelude::*;

use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

/// Makes the conversation heard through one of kira's backends, opened with these settings.
pub struct SoundPlugin<B: Backend> {
    settings: B::Settings,
}

impl<B: Backend> SoundPlugin<B> {
    /// Through the device with these settings.
    pub fn new(settings: B::Settings) -> Self {
        Self { settings }
    }
}

/// What is heard, and what was heard last.
#[derive(Resource)]
struct Ears<B: Backend> {
    // Not every system's device may be reached from two threads at a time.
    mixer: Mutex<Mixer<B>>,
    before: Option<Earshot>,
    hearing: Hearing,
    /// Where the samples come from while they are being made; none before that and after it.
    making: Option<Mutex<Receiver<Samples>>>,
    made: bool,
}

impl<B: Backend + Send + 'static> Plugin for SoundPlugin<B>
where
    B::Settings: Clone + Send + Sync,
{
    fn build(&self, app: &mut App) {
        let hearing = Hearing::default();
        let mixer = Mutex::new(Mixer::<B>::new(self.settings.clone(), volumes(hearing)));
        app.insert_resource(Ears { mixer, before: None, hearing, making: None, made: false })
            .add_systems(PostUpdate, hear::<B>);
    }
}

fn hear<B: Backend + Send + 'static>(
    time: Res<Time<Real>>,
    mut ears: ResMut<Ears<B>>,
    host: Option<ResMut<Host>>,
    mut awake: ResMut<Awake>,
) where
    B::Settings: Clone + Send + Sync,
{
    let Some(mut host) = host else { return };
    let hearing = host.desk().preferences().hearing;
    let heard = host
        .desk()
        .heard()
        .map(|(dialogue, silence)| Earshot::of(&dialogue.play(), dialogue.conversation(), silence));
    if heard.is_some() && volumes(hearing).audible() {
        ears.make_samples();
    }
    let brought = ears.bring_samples();
    if heard == ears.before && hearing == ears.hearing && !brought {
        return;
    }
    let now_ms = u64::try_from(time.elapsed().as_millis()).unwrap_or(u64::MAX);
    let (before, method) = (ears.before.clone(), host.method());
    ears.hearing = hearing;
    if let Ok(mixer) = ears.mixer.get_mut() {
        mixer.set_volumes(volumes(hearing));
        mixer.play(heard.as_ref().map(|now| Mix::of(now, &method.levels)));
        if let (Some(before), Some(now)) = (&before, &heard) {
            mixer.fire(&cues(before, now));
        }
        mixer.look_after(now_ms);
        if let Some(trouble) = mixer.take_trouble() {
            // Nothing that is heard is missing on the screen, so the conversation is not interrupted for it.
            warn!("{}", trouble.message());
        }
    }
    if let Some(now) = heard.as_ref().filter(|now| before.as_ref() != Some(*now)) {
        let told = if hearing.captions { captions(before.as_ref(), now) } else { Vec::new() };
        if !told.is_empty() {
            host.caption(told);
            awake.settle();
        }
    }
    ears.before = heard;
}

impl<B: Backend> Ears<B> {
    /// Has the samples made beside everything else, once there is a conversation to hear.
    fn make_samples(&mut self) {
        if self.made || self.making.is_some() {
            return;
        }
        let (bring, brought) = channel();
        let made = thread::Builder::new().name("sounds".to_owned()).spawn(move || {
            // Who waited for them may have gone.
            let _ = bring.send(Samples::make());
        });
        match made {
            Ok(_) => self.making = Some(Mutex::new(brought)),
            Err(fault) => {
                warn!("{fault}");
                self.made = true;
            }
        }
    }

    /// Takes the samples, once they are made; whether that was now.
    fn bring_samples(&mut self) -> bool
    where
        B::Settings: Clone,
    {
        let Some(Ok(making)) = self.making.as_mut().map(Mutex::get_mut) else { return false };
        let Ok(samples) = making.try_recv() else { return false };
        self.making = None;
        self.made = true;
        if let Ok(mixer) = self.mixer.get_mut() {
            mixer.bring(samples);
        }
        true
    }
}

fn volumes(Hearing { on, room, bed, cues, .. }: Hearing) -> Volumes {
    Volumes { muted: !on, room, bed, cues }
}

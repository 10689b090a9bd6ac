//! What is heard beside the conversation: hands the sound layer what it needs, whenever a frame is drawn.
//!
//! The layer plays on a thread of its own, so that no frame waits for a device. Nothing here wakes the window: whether
//! the device still plays, or can be had again, is looked after when something else draws a frame.

use super::host::Host;
use super::idle::Awake;
use crate::phrase::Phrase;
use crate::sound::{Backend, Earshot, Mix, Moment, Player, Samples, Trouble, Volumes, captions, cues};
use crate::ui::Hearing;
use az::SaturatingAs;
use bevy::prelude::*;

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

/// Every so often the device is looked after while frames are drawn, in milliseconds.
const LOOKS_EVERY_MS: u64 = 1_000;

/// What is heard, and what was heard last.
#[derive(Resource)]
struct Ears<B: Backend> {
    player: Player<B>,
    before: Option<Earshot>,
    hearing: Hearing,
    /// When the player was told something last.
    told_ms: u64,
    /// What the settings say is wrong.
    trouble: Option<Trouble>,
}

impl<B: Backend + 'static> Plugin for SoundPlugin<B>
where
    B::Settings: Clone + Send + Sync,
{
    fn build(&self, app: &mut App) {
        let player = Player::<B>::new(self.settings.clone(), Samples::make);
        let ears = Ears { player, before: None, hearing: Hearing::default(), told_ms: 0, trouble: None };
        app.insert_resource(ears).add_systems(PostUpdate, (hear::<B>, tell_trouble::<B>).chain());
    }
}

fn hear<B: Backend + 'static>(
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
    let is_new = heard != ears.before;
    let now_ms = time.elapsed().as_millis().saturating_as::<u64>();
    let moment = Moment {
        volumes: volumes(hearing),
        wanted: heard.as_ref().map(|now| Mix::of(now, &host.method().levels)),
        cues: ears
            .before
            .as_ref()
            .zip(heard.as_ref())
            .map(|(before, now)| cues(before, now))
            .unwrap_or_default(),
        now_ms,
    };
    let is_due = moment.is_audible() && now_ms.saturating_sub(ears.told_ms) >= LOOKS_EVERY_MS;
    if !is_new && hearing == ears.hearing && !is_due {
        return;
    }
    ears.player.attend(moment);
    (ears.hearing, ears.told_ms) = (hearing, now_ms);
    if let Some(now) = heard.as_ref().filter(|_| is_new) {
        let told = if hearing.captions { captions(ears.before.as_ref(), now) } else { Vec::new() };
        if !told.is_empty() {
            host.caption(told);
            awake.settle();
        }
    }
    ears.before = heard;
}

/// Has the settings say what is wrong with the device, where that is something else than before.
fn tell_trouble<B: Backend + 'static>(
    mut ears: ResMut<Ears<B>>,
    host: Option<ResMut<Host>>,
    mut awake: ResMut<Awake>,
) where
    B::Settings: Clone + Send + Sync,
{
    let trouble = ears.player.trouble();
    let Some(mut host) = host.filter(|_| trouble != ears.trouble) else { return };
    host.tell_of_sound(trouble.map(|trouble| Phrase::new(trouble.message())));
    ears.trouble = trouble;
    awake.settle();
}

fn volumes(Hearing { on, room, bed, cues, .. }: Hearing) -> Volumes {
    Volumes { muted: !on, room, bed, cues }
}

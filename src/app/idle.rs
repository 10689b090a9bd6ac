//! Keeping still when nothing happens.
//!
//! `bevy_egui` tells egui the state of the modifier keys every frame, and egui repaints after any event, so that a
//! window nobody touches redraws without end. Here that event goes where the modifiers are what they were, and the
//! window is drawn while something is under way and for a few frames after that.

use bevy::prelude::*;
use bevy::window::{WindowResized, WindowScaleFactorChanged};
use bevy::winit::{EventLoopProxyWrapper, UpdateMode, WinitSettings, WinitUserEvent};
use bevy_egui::{EguiInput, EguiPreUpdateSet, egui};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

/// The longest the window sleeps when nothing happens.
const ASLEEP: Duration = Duration::from_hours(1);

/// How long a frame lasts while something moves: 30 a second.
const FRAME: Duration = Duration::from_millis(33);

/// How many frames are drawn after something happened: egui lays out twice, and drawing runs a frame behind.
const SETTLING: u32 = 4;

/// How many frames are drawn at the start, while the graphics card's programs are still being made.
const STARTING: u32 = 60;

/// Redraws when something changes, and only then.
pub(super) struct IdlePlugin;

/// For how long the window stays awake.
#[derive(Resource, Debug)]
pub(super) struct Awake {
    frames: u32,
    /// For how long what is drawn of someone who breathes can stand; none where nobody does.
    stands_for: Option<Duration>,
}

impl Awake {
    /// Something happened: some more frames.
    pub(super) fn settle(&mut self) {
        self.for_frames(SETTLING);
    }

    /// Someone on stage breathes, and what is drawn of them can stand for so long; or nobody does.
    pub(super) fn set_life(&mut self, stands_for: Option<Duration>) {
        self.stands_for = stands_for;
    }

    /// A frame after so long at most.
    pub(super) fn wake_within(&mut self, rest: Duration) {
        self.stands_for = Some(self.stands_for.map_or(rest, |stands| stands.min(rest)));
    }

    /// At least so many more frames.
    pub(super) fn for_frames(&mut self, frames: u32) {
        self.frames = self.frames.max(frames);
    }
}

impl Plugin for IdlePlugin {
    fn build(&self, app: &mut App) {
        app.insert_resource(settings(FRAME))
            .insert_resource(Awake { frames: STARTING, stands_for: None })
            .add_systems(
                PreUpdate,
                (drop_unchanged_modifiers, wake_on_input)
                    .chain()
                    .after(EguiPreUpdateSet::ProcessInput)
                    .before(EguiPreUpdateSet::BeginPass),
            )
            .add_systems(Update, set_alarm)
            .add_systems(Last, (wake_for_life, sleep_when_settled));
    }
}

fn settings(wait: Duration) -> WinitSettings {
    let mode = UpdateMode::reactive_low_power(wait);
    WinitSettings { focused_mode: mode, unfocused_mode: mode }
}

fn drop_unchanged_modifiers(mut inputs: Query<&mut EguiInput>, mut known: Local<egui::Modifiers>) {
    for mut input in &mut inputs {
        input.events.retain(|event| match event {
            egui::Event::ModifiersChanged(modifiers) => {
                let changed = *modifiers != *known;
                *known = *modifiers;
                changed
            }
            _ => true,
        });
    }
}

fn wake_on_input(
    inputs: Query<&EguiInput>,
    resized: MessageReader<WindowResized>,
    rescaled: MessageReader<WindowScaleFactorChanged>,
    mut awake: ResMut<Awake>,
) {
    let typed = inputs.iter().any(|input| !input.events.is_empty());
    if typed || !resized.is_empty() || !rescaled.is_empty() {
        awake.settle();
    }
}

pub(super) fn sleep_when_settled(mut awake: ResMut<Awake>, mut winit: ResMut<WinitSettings>) {
    awake.frames = awake.frames.saturating_sub(1);
    let wanted = settings(if awake.frames > 0 { FRAME } else { ASLEEP });
    if winit.focused_mode != wanted.focused_mode {
        *winit = wanted;
    }
}

/// Wakes the window after a time that can be set anew. To change for how long the window sleeps would itself draw it.
#[derive(Resource)]
struct Alarm(Mutex<Sender<Option<Duration>>>);

/// Sets the alarm up, once there is a window to wake.
fn set_alarm(proxy: Option<Res<EventLoopProxyWrapper>>, alarm: Option<Res<Alarm>>, mut commands: Commands) {
    let (Some(proxy), None) = (proxy, alarm) else { return };
    let proxy = (**proxy).clone();
    // `WakeUp` asks for a redraw besides, so that each time two frames are drawn; this looks for new windows, of which
    // there are none, and draws one.
    let wake = move || proxy.send_event(WinitUserEvent::WindowAdded).is_ok();
    let (set, times) = channel();
    match thread::Builder::new().name("life".to_owned()).spawn(move || ring(&times, wake)) {
        Ok(_) => commands.insert_resource(Alarm(Mutex::new(set))),
        // Then people sit still.
        Err(fault) => warn!("{fault}"),
    }
}

/// Wakes after the time that was set last, until nobody can set or wake any more.
fn ring(times: &Receiver<Option<Duration>>, wake: impl Fn() -> bool) {
    let mut next = None;
    loop {
        let set = match next {
            Some(time) => times.recv_timeout(time),
            None => times.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        next = match set {
            Ok(time) => time,
            Err(RecvTimeoutError::Timeout) if wake() => None,
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return,
        };
    }
}

fn wake_for_life(awake: Res<Awake>, alarm: Option<Res<Alarm>>) {
    if let Some(Ok(set)) = alarm.as_ref().map(|alarm| alarm.0.lock()) {
        // Whoever cannot be woken any more is closing.
        let _ = set.send(awake.stands_for);
    }
}

//! Keeping still when nothing happens.
//!
//! `bevy_egui` tells egui the state of the modifier keys every frame, and egui repaints after any event, so that a
//! window nobody touches redraws without end. Here that event goes where the modifiers are what they were, and the
//! window is drawn while something is under way and for a few frames after that.

use crate::stage::LIFE_FRAME_MS;
use bevy::prelude::*;
use bevy::window::{WindowResized, WindowScaleFactorChanged};
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::{EguiInput, EguiPreUpdateSet, egui};
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
    /// Someone on stage breathes.
    alive: bool,
}

impl Awake {
    /// Something happened: some more frames.
    pub(super) fn settle(&mut self) {
        self.for_frames(SETTLING);
    }

    /// From now on there is someone who breathes, or nobody.
    pub(super) fn set_alive(&mut self, alive: bool) {
        self.alive = alive;
    }

    /// At least so many more frames.
    pub(super) fn for_frames(&mut self, frames: u32) {
        self.frames = self.frames.max(frames);
    }
}

impl Plugin for IdlePlugin {
    fn build(&self, app: &mut App) {
        app.insert_resource(settings(FRAME))
            .insert_resource(Awake { frames: STARTING, alive: false })
            .add_systems(
                PreUpdate,
                (drop_unchanged_modifiers, wake_on_input)
                    .chain()
                    .after(EguiPreUpdateSet::ProcessInput)
                    .before(EguiPreUpdateSet::BeginPass),
            )
            .add_systems(Last, sleep_when_settled);
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
    let wanted = settings(match (awake.frames > 0, awake.alive) {
        (true, _) => FRAME,
        (false, true) => Duration::from_millis(LIFE_FRAME_MS),
        (false, false) => ASLEEP,
    });
    if winit.focused_mode != wanted.focused_mode {
        *winit = wanted;
    }
}

//! The window.

use bevy::app::PluginGroup;
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::time::{TimeSystems, TimeUpdateStrategy};
use bevy::window::{PresentMode, WindowResolution};
use bevy_egui::EguiPlugin;
use std::time::Instant;

/// The window with everything Bevy needs for it.
pub(super) struct WindowPlugin;

impl Plugin for WindowPlugin {
    fn build(&self, app: &mut App) {
        let window = Window {
            title: "Weerklank".to_owned(),
            name: Some("weerklank".to_owned()),
            resolution: WindowResolution::new(1280, 720),
            resize_constraints: WindowResizeConstraints { min_width: 640.0, min_height: 480.0, ..default() },
            present_mode: PresentMode::AutoVsync,
            ..default()
        };
        app.add_plugins(
            DefaultPlugins
                .set(bevy::window::WindowPlugin { primary_window: Some(window), ..default() })
                .set(LogPlugin { filter: "error,weerklank=warn".to_owned(), ..default() }),
        )
        .add_plugins(EguiPlugin::default())
        .add_systems(Startup, set_up_camera)
        .add_systems(First, tell_the_time.before(TimeSystems));
    }
}

/// The time of a frame is when it begins. Bevy would take when the frame before was drawn: in a window that sleeps between
/// two frames that is long ago, and a silence would count from then.
#[expect(clippy::disallowed_methods, reason = "the shell is where the time comes from")]
fn tell_the_time(mut time: ResMut<TimeUpdateStrategy>) {
    *time = TimeUpdateStrategy::ManualInstant(Instant::now());
}

fn set_up_camera(mut commands: Commands) {
    commands.spawn((Camera2d, Msaa::Sample4));
}

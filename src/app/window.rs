//! The window.

use bevy::app::PluginGroup;
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::window::{PresentMode, WindowResolution};
use bevy_egui::EguiPlugin;

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
        .add_systems(Startup, set_up_camera);
    }
}

fn set_up_camera(mut commands: Commands) {
    commands.spawn((Camera2d, Msaa::Sample4));
}

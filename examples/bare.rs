//! A window with nothing in it but a line of text: what Weerklank's own window is measured against.
//!
//! `scripts/measure start`

use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::window::{PresentMode, WindowResolution};
use bevy_egui::{EguiContexts, EguiPlugin, EguiPrimaryContextPass, egui};

fn main() {
    let window = Window {
        title: "bare".to_owned(),
        resolution: WindowResolution::new(1280, 720),
        present_mode: PresentMode::AutoVsync,
        ..default()
    };
    App::new()
        .add_plugins(
            DefaultPlugins
                .set(WindowPlugin { primary_window: Some(window), ..default() })
                .set(LogPlugin { filter: "error".to_owned(), ..default() }),
        )
        .add_plugins(EguiPlugin::default())
        .add_systems(Startup, |mut commands: Commands| {
            commands.spawn((Camera2d, Msaa::Sample4));
        })
        .add_systems(EguiPrimaryContextPass, show)
        .run();
}

fn show(mut contexts: EguiContexts) -> Result {
    let ctx = contexts.ctx_mut()?;
    egui::Area::new("bare".into())
        .show(ctx, |ui| ui.heading("A window with nothing in it but a line of text."));
    Ok(())
}

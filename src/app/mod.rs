//! The Bevy shell: the window around the screens, the figure behind them, and the user's disk.
//!
//! Nothing is decided here. The screens ([`crate::ui`]) say what they wish for; this layer does it.

#![expect(clippy::needless_pass_by_value, reason = "Bevy's systems take their parameters by value")]

mod access;
mod figure;
mod glance;
mod host;
mod idle;
mod options;
mod reading;
mod shelf;
mod sound;
mod states;
mod window;
mod writing;

pub use host::{act, desk};
pub use options::WindowOptions;
pub use sound::SoundPlugin;
pub use states::AppState;

use crate::sound::{Device, DeviceSettings};
use bevy::prelude::*;
use std::process::ExitCode;

/// Opens the window and stays until it is closed.
#[must_use]
pub fn run(options: WindowOptions) -> ExitCode {
    let mut app = App::new();
    let sound = SoundPlugin::<Device>::new(DeviceSettings::default());
    app.add_plugins((window::WindowPlugin, AppPlugin { options }, sound));
    match app.run() {
        AppExit::Success => ExitCode::SUCCESS,
        AppExit::Error(code) => ExitCode::from(code.get()),
    }
}

/// Everything but the window itself, so that tests run it without one.
#[derive(Debug)]
pub struct AppPlugin {
    /// How it was asked to open.
    pub options: WindowOptions,
}

impl Plugin for AppPlugin {
    fn build(&self, app: &mut App) {
        app.add_plugins((
            host::HostPlugin { options: self.options.clone() },
            states::StatesPlugin,
            figure::FigurePlugin,
            glance::GlancePlugin,
            idle::IdlePlugin,
            access::AccessPlugin,
            writing::WritingPlugin,
        ));
    }
}

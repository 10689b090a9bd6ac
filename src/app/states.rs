//! The states of the app: which screen is up. They follow the screens, so that what looks at the app from
//! outside, a test or a system, need not know the desk.

use super::host::Host;
use crate::ui::Screen;
use bevy::prelude::*;

/// Which screen is up.
#[derive(States, Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum AppState {
    /// The beginning.
    #[default]
    Home,
    /// Which conversation.
    Choose,
    /// Before it.
    Prepare,
    /// In it.
    Talk,
    /// After it.
    LookBack,
    /// The scenario that is being written cannot be played yet.
    Write,
}

impl AppState {
    fn of(screen: &Screen) -> Self {
        match screen {
            Screen::Home => Self::Home,
            Screen::Choose => Self::Choose,
            Screen::Prepare(_) => Self::Prepare,
            Screen::Talk(_) => Self::Talk,
            Screen::LookBack(_) => Self::LookBack,
            Screen::Write(_) => Self::Write,
        }
    }
}

/// Keeps the state in step with the screens.
pub(super) struct StatesPlugin;

impl Plugin for StatesPlugin {
    fn build(&self, app: &mut App) {
        app.init_state::<AppState>().add_systems(Update, follow_screen);
    }
}

fn follow_screen(
    host: Option<Res<Host>>,
    state: Res<State<AppState>>,
    mut next: ResMut<NextState<AppState>>,
) {
    let Some(host) = host else { return };
    let wanted = AppState::of(host.desk().screen());
    if *state.get() != wanted {
        next.set(wanted);
    }
}

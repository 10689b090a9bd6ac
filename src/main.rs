//! The program: dispatches between the command line and the window.
#![expect(
    clippy::disallowed_methods,
    reason = "the edge: here the clock, the arguments and the environment are read"
)]

use az::SaturatingAs;
use std::io::{self, BufReader, IsTerminal};
use std::process::ExitCode;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use weerklank::cli::{self, Display, NamedDisplay, Outcome, Terminal};

/// How many columns a terminal is taken to have where it does not say.
const COLUMNS: usize = 80;

fn main() -> ExitCode {
    let begun = since_1970();
    let mut terminal = Terminal {
        input: &mut BufReader::new(io::stdin()),
        output: &mut io::stdout(),
        errors: &mut io::stderr(),
        width: columns(),
        now: &|| since_1970().as_millis().saturating_as::<u64>(),
        fresh_seed: u64::from(begun.subsec_nanos()) ^ begun.as_secs(),
        trouble: None,
    };
    let tag = sys_locale::get_locale();
    match cli::run(std::env::args_os(), tag.as_deref(), &display(), &mut terminal) {
        Outcome::Exit(exit) => ExitCode::from(exit.code()),
        Outcome::OpenWindow(asked) => open_window(asked, terminal.fresh_seed),
    }
}

fn since_1970() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}

fn columns() -> usize {
    let asked = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    // What is read by a program is not wrapped to a window's width.
    asked.filter(|columns| (40..=200).contains(columns) && io::stdout().is_terminal()).unwrap_or(COLUMNS)
}

/// What a window can be opened on: on Linux there is a display server to ask.
fn display() -> Display {
    if !cfg!(target_os = "linux") {
        return Display::There;
    }
    let [x, wayland, runtime] = ["DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR"].map(std::env::var_os);
    NamedDisplay { x, wayland, runtime }.display(cli::answers)
}

#[cfg(feature = "gui")]
fn open_window(asked: cli::WindowOptions, fresh_seed: u64) -> ExitCode {
    use weerklank::{app, store::DataFolder, ui::Theme};
    app::run(app::WindowOptions {
        data: asked.data.map(DataFolder::at).or_else(DataFolder::of_the_user),
        scenarios: asked.scenarios,
        language: asked.language,
        system_language: asked.system_language,
        text_percent: asked.text_percent,
        theme: asked.theme.as_deref().and_then(Theme::named),
        scenario: asked.scenario,
        way: asked.way,
        own_words: asked.own_words,
        write: asked.write,
        seed: asked.seed.unwrap_or(fresh_seed),
    })
}

/// Without the window built in, the command line never asks for it.
#[cfg(not(feature = "gui"))]
fn open_window(_asked: cli::WindowOptions, _fresh_seed: u64) -> ExitCode {
    ExitCode::FAILURE
}

//! The command line: one file a subcommand. Nothing but this layer prints.

mod analyse;
mod arguments;
mod check;
mod context;
mod display;
mod explain;
mod export;
mod graph;
mod import;
mod list;
mod meant;
mod misuse;
mod new;
mod play;
mod score;
mod terminal;
mod test;
mod written;

use arguments::WriteArguments;
pub use arguments::{Arguments, Command, PlayArguments};
pub use context::{Context, Exit};
pub use display::{Display, NamedDisplay, Server, answers};
pub use terminal::Terminal;

use crate::conversation::Way;
use crate::locale::{Language, Locale};
use crate::phrase::Phrase;
use crate::store::{Library, read_folder, system_reason};
use clap::{CommandFactory, FromArgMatches};
use std::ffi::OsString;
use std::path::PathBuf;

/// What the command line came to.
#[derive(Debug)]
pub enum Outcome {
    /// It is done.
    Exit(Exit),
    /// The window is to be opened.
    OpenWindow(WindowOptions),
}

/// How the window is to open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WindowOptions {
    /// The folder everything is kept in; the platform's where none is given.
    pub data: Option<PathBuf>,
    /// A folder with more scenarios.
    pub scenarios: Vec<PathBuf>,
    /// The language, where it was asked for.
    pub language: Option<Language>,
    /// The system's language, if it is one of ours: for who has not chosen one.
    pub system_language: Option<Language>,
    /// The size of the text in percent, where it was asked for.
    pub text_percent: Option<u16>,
    /// The name of the colours, where they were asked for: `light`, `dark` or `high-contrast`.
    pub theme: Option<String>,
    /// The scenario to prepare at once.
    pub scenario: Option<String>,
    /// How that conversation is to be played, where it was asked for.
    pub way: Option<Way>,
    /// Whether own words come first, where that was asked for.
    pub own_words: Option<bool>,
    /// The folder of the scenario that is to be written.
    pub write: Option<PathBuf>,
    /// The seed of the first conversation.
    pub seed: Option<u64>,
}

/// Carries out a command line. `display` is what a window can be opened on.
pub fn run(
    arguments: impl IntoIterator<Item = OsString>,
    system_tag: Option<&str>,
    display: &Display,
    terminal: &mut Terminal<'_>,
) -> Outcome {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let languages =
        Languages { asked: asked_language(&arguments), of_system: system_tag.and_then(Language::of_tag) };
    let outcome = carried_out(arguments, languages, display, terminal);
    let Some(trouble) = terminal.trouble.take() else { return outcome };
    let phrase = Phrase::new("cli-not-printed").with("detail", system_reason(&trouble));
    terminal.complain(&format!("{}\n", languages.locale().phrase(&phrase, &())));
    Outcome::Exit(Exit::Faults)
}

fn carried_out(
    arguments: Vec<OsString>,
    languages: Languages,
    display: &Display,
    terminal: &mut Terminal<'_>,
) -> Outcome {
    let locale = languages.locale();
    let command = arguments::localised(Arguments::command(), &locale);
    let parsed =
        command.try_get_matches_from(arguments).and_then(|found| Arguments::from_arg_matches(&found));
    let arguments = match parsed {
        Ok(arguments) => located(arguments),
        Err(error) => return Outcome::Exit(refuse(&error, &locale, terminal)),
    };
    match arguments.command {
        None => open_or_play(&arguments, PlayArguments::default(), languages, locale, display, terminal),
        Some(Command::Play(ref play)) => {
            open_or_play(&arguments, play.clone(), languages, locale, display, terminal)
        }
        Some(Command::List(ref list)) => {
            Outcome::Exit(list::run(&Context::new(&arguments, locale), list, terminal))
        }
        Some(Command::Check(ref check)) => {
            Outcome::Exit(check::run(&Context::new(&arguments, locale), check, terminal))
        }
        Some(Command::Write(ref write)) => {
            open_to_write(&arguments, write, languages, locale, display, terminal)
        }
        Some(Command::New(ref new)) => {
            Outcome::Exit(new::run(&Context::new(&arguments, locale), new, terminal))
        }
        Some(Command::Explain(ref explain)) => {
            Outcome::Exit(explain::run(&Context::new(&arguments, locale), explain, terminal))
        }
        Some(Command::Test(ref test)) => {
            Outcome::Exit(test::run(&Context::new(&arguments, locale), test, terminal))
        }
        Some(Command::Analyse(ref analyse)) => {
            Outcome::Exit(analyse::run(&Context::new(&arguments, locale), analyse, terminal))
        }
        Some(Command::Graph(ref graph)) => {
            Outcome::Exit(graph::run(&Context::new(&arguments, locale), graph, terminal))
        }
        Some(Command::Score(ref score)) => {
            Outcome::Exit(score::run(&Context::new(&arguments, locale), score, terminal))
        }
        Some(Command::Import(ref import)) => {
            Outcome::Exit(import::run(&Context::new(&arguments, locale), import, terminal))
        }
        Some(Command::Export(ref export)) => {
            Outcome::Exit(export::run(&Context::new(&arguments, locale), export, terminal))
        }
    }
}

/// A scenario that is played by its folder's path, as one of the scenarios at hand.
fn located(mut arguments: Arguments) -> Arguments {
    if let Some(Command::Play(play)) = &mut arguments.command
        && let Some((id, folder)) = play.scenario.as_deref().and_then(Library::folder_of)
    {
        arguments.scenarios.push(folder);
        play.scenario = Some(id);
    }
    arguments
}

/// Where the language can come from.
#[derive(Clone, Copy)]
struct Languages {
    asked: Option<Language>,
    of_system: Option<Language>,
}

impl Languages {
    fn locale(self) -> Locale {
        Locale::new(self.asked.or(self.of_system).unwrap_or_default())
    }
}

/// The language of `--lang`, read before anything else so that help itself is in it.
fn asked_language(arguments: &[OsString]) -> Option<Language> {
    let words: Vec<&str> = arguments.iter().filter_map(|word| word.to_str()).collect();
    let joined = words.iter().find_map(|word| word.strip_prefix("--lang="));
    let apart = words.iter().position(|word| *word == "--lang").and_then(|at| words.get(at + 1).copied());
    joined.or(apart).and_then(Language::of_tag)
}

fn refuse(error: &clap::Error, locale: &Locale, terminal: &mut Terminal<'_>) -> Exit {
    let text = error.render().to_string();
    if error.use_stderr() {
        terminal.complain(&misuse::told(error, locale).unwrap_or(text));
        Exit::Misused
    } else {
        terminal.print(&text);
        Exit::Done
    }
}

fn open_or_play(
    arguments: &Arguments,
    play: PlayArguments,
    languages: Languages,
    locale: Locale,
    display: &Display,
    terminal: &mut Terminal<'_>,
) -> Outcome {
    let written = play.transcript.is_some() || play.record.is_some();
    let without_window = play.text || play.choices.is_some() || play.json || written;
    if !without_window && *display == Display::There && cfg!(feature = "gui") {
        return Outcome::OpenWindow(WindowOptions {
            data: arguments.data.clone(),
            scenarios: arguments.scenarios.clone(),
            language: languages.asked,
            system_language: languages.of_system,
            text_percent: arguments.text_size,
            theme: arguments.theme.clone(),
            scenario: play.scenario,
            way: play.real.then_some(Way::Real),
            own_words: play.own_words.then_some(true),
            write: None,
            seed: play.seed,
        });
    }
    let context = Context::new(arguments, locale);
    if !without_window {
        let why = context.locale.phrase(&without_window_because(display), &());
        terminal.complain(&format!("{why} {}\n", context.locale.text("play-without-window")));
    }
    Outcome::Exit(play::run(&context, &play, terminal))
}

fn open_to_write(
    arguments: &Arguments,
    write: &WriteArguments,
    languages: Languages,
    locale: Locale,
    display: &Display,
    terminal: &mut Terminal<'_>,
) -> Outcome {
    let context = Context::new(arguments, locale);
    if *display != Display::There || !cfg!(feature = "gui") {
        let why = context.locale.phrase(&without_window_because(display), &());
        terminal.complain(&format!("{why}\n{}\n", context.locale.text("write-without-window")));
        return Outcome::Exit(Exit::Faults);
    }
    let folder = Library::folder_named(&write.written);
    if let Err(fault) = read_folder(folder) {
        context.complain(&fault, terminal);
        return Outcome::Exit(Exit::Faults);
    }
    Outcome::OpenWindow(WindowOptions {
        data: arguments.data.clone(),
        scenarios: arguments.scenarios.clone(),
        language: languages.asked,
        system_language: languages.of_system,
        text_percent: arguments.text_size,
        theme: arguments.theme.clone(),
        write: Some(folder.to_owned()),
        seed: write.seed,
        ..WindowOptions::default()
    })
}

fn without_window_because(display: &Display) -> Phrase {
    match display {
        _ if !cfg!(feature = "gui") => Phrase::new("cli-no-window"),
        Display::Dead(name) => Phrase::new("cli-dead-display").with("name", name.as_str()),
        Display::There | Display::Absent => Phrase::new("cli-no-display"),
    }
}

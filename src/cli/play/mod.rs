//! `weerklank play`: a conversation in the terminal, or without anyone present.

mod begin;
mod choices;
mod held;
mod look_back;
mod own_view;
mod own_words;
mod resume;
mod sheet;
mod talk;
mod telling;
mod typed;
mod written;

use super::written::check;
use super::{Exit, PlayArguments, Session, Terminal};
use crate::format::{Loaded, ScenarioTexts};
use crate::method::Method;
use crate::phrase::Phrase;
use crate::scenario::Scenario;
use crate::store::Library;

/// A scenario that is about to be played.
pub(super) struct Chosen<'a> {
    method: &'a Method,
    scenario: &'a Scenario,
    language: &'a str,
    texts: &'a ScenarioTexts,
}

impl Chosen<'_> {
    /// Its title; its id where it has none.
    fn title(&self) -> String {
        self.texts.get("scenario", None).unwrap_or(&self.scenario.id).to_owned()
    }
}

pub(super) fn run(session: &Session, arguments: &PlayArguments, terminal: &mut Terminal<'_>) -> Exit {
    let Some(method) = Session::method() else { return Exit::Faults };
    let library = session.library(&method);
    for fault in &library.faults {
        session.complain(fault, terminal);
    }
    // What may not be written is said before the conversation, not after it.
    let outputs = written::transcript(arguments).into_iter().chain(written::record(arguments));
    if let Err(exit) = check(&outputs.collect::<Vec<_>>(), session, terminal) {
        return exit;
    }
    if arguments.choices.is_none() && !arguments.json {
        return talk::run(session, &method, &library, arguments, terminal);
    }
    let chosen = arguments
        .scenario
        .as_deref()
        .ok_or(Missing::Name)
        .and_then(|id| choose(session, &method, &library, id));
    match chosen {
        Ok(chosen) => choices::run(session, &chosen, arguments, terminal),
        Err(missing) => missing.complain(session, terminal),
    }
}

/// Why there is no scenario to play.
enum Missing {
    Name,
    Unknown(String),
    Faulty(String),
}

impl Missing {
    fn complain(&self, session: &Session, terminal: &mut Terminal<'_>) -> Exit {
        let phrase = match self {
            Self::Name => Phrase::new("play-name-a-scenario"),
            Self::Unknown(id) => Phrase::new("play-unknown-scenario").with("id", id.as_str()),
            Self::Faulty(id) => Phrase::new("play-faulty-scenario").with("id", id.as_str()),
        };
        terminal.complain(&format!("{}\n", session.locale.phrase(&phrase, &())));
        Exit::Faults
    }
}

fn choose<'a>(
    session: &Session,
    method: &'a Method,
    library: &'a Library,
    id: &str,
) -> Result<Chosen<'a>, Missing> {
    let loaded: &Loaded = library.scenarios.get(id).ok_or_else(|| Missing::Unknown(id.to_owned()))?;
    let scenario = loaded.scenario.as_ref().ok_or_else(|| Missing::Faulty(id.to_owned()))?;
    let (language, texts) = session.texts(loaded).ok_or_else(|| Missing::Faulty(id.to_owned()))?;
    Ok(Chosen { method, scenario, language, texts })
}

/// Says where something is kept.
fn say_path(id: &'static str, path: &std::path::Path, session: &Session, terminal: &mut Terminal<'_>) {
    let phrase = Phrase::new(id).with("path", path.display().to_string());
    terminal.say(&session.locale.phrase(&phrase, &()));
}

//! Which scenario is played, or why none is.

use super::super::{Context, Exit, Terminal};
use crate::format::{Loaded, ScenarioTexts};
use crate::method::Method;
use crate::phrase::Phrase;
use crate::scenario::Scenario;
use crate::store::Library;

/// A scenario that is about to be played.
pub(super) struct Chosen<'a> {
    pub(super) method: &'a Method,
    pub(super) scenario: &'a Scenario,
    pub(super) language: &'a str,
    pub(super) texts: &'a ScenarioTexts,
}

impl Chosen<'_> {
    /// Its title; its id where it has none.
    pub(super) fn title(&self) -> String {
        self.texts.get("scenario", None).unwrap_or(&self.scenario.id).to_owned()
    }
}

/// Why there is no scenario to play.
pub(super) enum Missing {
    Name,
    Unknown(String),
    Faulty(String),
}

impl Missing {
    pub(super) fn complain(&self, context: &Context, terminal: &mut Terminal<'_>) -> Exit {
        let phrase = match self {
            Self::Name => Phrase::new("play-name-a-scenario"),
            Self::Unknown(id) => Phrase::new("play-unknown-scenario").with("id", id.as_str()),
            Self::Faulty(id) => Phrase::new("play-faulty-scenario").with("id", id.as_str()),
        };
        terminal.complain(&format!("{}\n", context.locale.phrase(&phrase, &())));
        Exit::Faults
    }
}

/// The scenario with this id, with its texts in the language of the interface.
pub(super) fn choose<'a>(
    context: &Context,
    method: &'a Method,
    library: &'a Library,
    id: &str,
) -> Result<Chosen<'a>, Missing> {
    let loaded: &Loaded = library.scenarios.get(id).ok_or_else(|| Missing::Unknown(id.to_owned()))?;
    let scenario = loaded.scenario.as_ref().ok_or_else(|| Missing::Faulty(id.to_owned()))?;
    let (language, texts) = context.texts(loaded).ok_or_else(|| Missing::Faulty(id.to_owned()))?;
    Ok(Chosen { method, scenario, language, texts })
}

//! The scenarios at hand.

use super::glance::Glance;
use crate::locale::{Language, ScenarioWords};
use crate::method::{ById, Method};
use crate::scenario::{PersonId, Scenario};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A scenario as it is told in one language.
#[derive(Clone)]
pub struct Telling {
    /// The words.
    pub words: Arc<dyn ScenarioWords + Send + Sync>,
    /// The names of the cast, in its order.
    pub names: ById<PersonId, String>,
}

impl Telling {
    /// The name of someone in it; empty where there is none.
    #[must_use]
    pub fn name(&self, person: PersonId) -> &str {
        self.names.get(person).map_or("", String::as_str)
    }
}

/// A scenario that can be played.
#[derive(Clone)]
pub struct Shelved {
    /// The scenario.
    pub scenario: Arc<Scenario>,
    /// How it is told, in each language it has.
    pub tellings: BTreeMap<Language, Telling>,
    /// What can be said of it beforehand.
    pub glance: Glance,
}

impl Shelved {
    /// A scenario with its texts.
    #[must_use]
    pub fn new(method: &Method, scenario: Arc<Scenario>, tellings: BTreeMap<Language, Telling>) -> Self {
        let glance = Glance::of(method, &scenario);
        Self { scenario, tellings, glance }
    }

    /// Whether the scenario has words for a message, in any language.
    #[must_use]
    pub fn has_words(&self, key: &str) -> bool {
        let mut tellings = self.tellings.values();
        tellings.any(|telling| telling.words.words(key).is_some_and(|words| !words.is_empty()))
    }

    /// How it is told in this language, or in another where it is not told in this one.
    #[must_use]
    pub fn telling(&self, language: Language) -> Option<&Telling> {
        let wanted = std::iter::once(language).chain(language.others());
        wanted.into_iter().find_map(|language| self.tellings.get(&language))
    }
}

/// A scenario that could not be loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faulty {
    /// The name of its folder.
    pub id: String,
    /// What is wrong with it, a line each.
    pub summary: Vec<String>,
}

/// What is known of someone's earlier conversations in a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Record {
    /// The best score so far, 0 to 100.
    pub best: u8,
    /// The seed of the latest conversation, to meet the same variation again.
    pub seed: u64,
}

/// The scenarios at hand.
#[derive(Clone, Default)]
pub struct Shelf {
    /// Those that can be played, in the order they are offered.
    pub scenarios: Vec<Arc<Shelved>>,
    /// Those that could not be loaded.
    pub faulty: Vec<Faulty>,
    /// The ids of those that stand in a folder of the user's, and so can be written.
    pub own: BTreeSet<String>,
}

impl Shelf {
    /// The scenario with this id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&Arc<Shelved>> {
        self.scenarios.iter().find(|shelved| shelved.scenario.id == id)
    }
}

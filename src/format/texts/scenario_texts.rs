//! The words of a scenario in one language, ready to be shown.

use crate::format::hash::text_hash;
use crate::format::place::Place;
use crate::method::ById;
use crate::scenario::{PersonId, TextId};
use serde::Serialize;
use std::collections::BTreeMap;

/// One message: its words and those of its attributes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(in crate::format) struct Text {
    pub(super) words: String,
    pub(super) attributes: BTreeMap<String, String>,
    /// Where it is written; none where it is not.
    #[serde(skip)]
    pub(super) place: Option<Place>,
}

/// The words of a scenario in one language. Names are filled in; nothing is left to be formatted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScenarioTexts {
    pub(super) lines: ById<TextId, Text>,
    pub(super) by_key: BTreeMap<String, TextId>,
    pub(super) names: ById<PersonId, String>,
}

impl ScenarioTexts {
    /// The words of a message; empty for an ending that says nothing of its own.
    #[must_use]
    pub fn line(&self, id: TextId) -> &str {
        self.lines.get(id).map_or("", |text| &text.words)
    }

    /// What a message's attribute says, such as `inner` or `why`.
    #[must_use]
    pub fn attribute(&self, id: TextId, attribute: &str) -> Option<&str> {
        self.lines.get(id)?.attributes.get(attribute).map(String::as_str)
    }

    /// Where a message is written; none where it is not.
    #[must_use]
    pub fn place(&self, id: TextId) -> Option<&Place> {
        self.lines.get(id)?.place.as_ref()
    }

    /// The attributes a message has.
    pub fn attributes(&self, id: TextId) -> impl Iterator<Item = (&str, &str)> {
        let text = self.lines.get(id);
        text.into_iter()
            .flat_map(|text| &text.attributes)
            .map(|(name, words)| (name.as_str(), words.as_str()))
    }

    /// The words of a message, or of one of its attributes, by its key: `("scenario", Some("situation"))`.
    #[must_use]
    pub fn get(&self, key: &str, attribute: Option<&str>) -> Option<&str> {
        let id = *self.by_key.get(key)?;
        match attribute {
            Some(attribute) => self.attribute(id, attribute),
            None => Some(self.line(id)).filter(|words| !words.is_empty()),
        }
    }

    /// The name of a member of the cast.
    #[must_use]
    pub fn name(&self, id: PersonId) -> &str {
        self.names.get(id).map_or("", String::as_str)
    }

    /// The hash of all words, as 64 hexadecimal digits; apart from the structure's, so that a mended typo breaks
    /// nothing. Worked out when it is asked for.
    #[must_use]
    pub fn hash(&self) -> String {
        let text = |id: &TextId| self.lines.get(*id);
        let all = self.by_key.iter().filter_map(|(key, id)| Some((key.as_str(), text(id)?))).collect();
        text_hash(&all, &self.names)
    }
}

impl crate::phrase::ScenarioWords for ScenarioTexts {
    fn words(&self, key: &str) -> Option<&str> {
        match key.split_once('.') {
            Some((message, attribute)) => self.get(message, Some(attribute)),
            None => self.get(key, None),
        }
    }

    fn name(&self, person: u8) -> Option<&str> {
        self.names.get(PersonId(person)).map(String::as_str)
    }
}

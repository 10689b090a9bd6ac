//! The words of the interface and of the scenario at hand, in the reader's language.

use super::shelf::Telling;
use crate::locale::Locale;
use crate::phrase::Phrase;
use crate::scenario::PersonId;

/// The words of the interface and, where there is one, of a scenario.
#[derive(Clone, Copy)]
pub struct Texts<'a> {
    locale: &'a Locale,
    telling: Option<&'a Telling>,
}

impl<'a> Texts<'a> {
    /// The words of the interface, and of the scenario that is told.
    #[must_use]
    pub fn new(locale: &'a Locale, telling: Option<&'a Telling>) -> Self {
        Self { locale, telling }
    }

    /// The same words with those of another scenario.
    #[must_use]
    pub fn telling(&self, telling: Option<&'a Telling>) -> Self {
        Self { locale: self.locale, telling }
    }

    /// The language of the interface.
    #[must_use]
    pub fn language(&self) -> crate::locale::Language {
        self.locale.language()
    }

    /// A message of the interface.
    #[must_use]
    pub fn get(&self, id: &str) -> String {
        self.locale.text(id)
    }

    /// A message of the interface, if it exists.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<String> {
        self.locale.find(id)
    }

    /// A phrase in words.
    #[must_use]
    pub fn phrase(&self, phrase: &Phrase) -> String {
        match self.telling {
            Some(telling) => self.locale.phrase(phrase, &*telling.words),
            None => self.locale.phrase(phrase, &()),
        }
    }

    /// A message of the interface with the other's name as `{ $name }`.
    #[must_use]
    pub fn with_name(&self, id: &'static str) -> String {
        self.phrase(&Phrase::new(id).with("name", self.name(PersonId(0))))
    }

    /// The scenario's words for a key; the key itself where it has none.
    #[must_use]
    pub fn said(&self, key: &str) -> String {
        self.said_if(key).unwrap_or(key).to_owned()
    }

    /// The scenario's words for a key, such as `yes-but.inner`, where it has them.
    #[must_use]
    pub fn said_if(&self, key: &str) -> Option<&'a str> {
        let telling: &'a Telling = self.telling?;
        telling.words.words(key).filter(|words| !words.is_empty())
    }

    /// The name of someone in the scenario.
    #[must_use]
    pub fn name(&self, person: PersonId) -> &'a str {
        self.telling.map_or("", |telling| telling.name(person))
    }

    /// The name of a behaviour, by its id.
    #[must_use]
    pub fn behaviour(&self, id: &str) -> String {
        self.get(&behaviour_message(id))
    }

    /// The names of behaviours one after another, as in a sentence: only the first with a capital.
    #[must_use]
    pub fn behaviours(&self, ids: &[String]) -> String {
        let mut names = ids.iter().map(|id| self.behaviour(id));
        let first = names.next().unwrap_or_default();
        std::iter::once(first)
            .chain(names.map(|name| within_a_sentence(&name)))
            .collect::<Vec<_>>()
            .join(", ")
    }

    /// What a behaviour is and when it helps.
    #[must_use]
    pub fn about(&self, id: &str) -> Option<String> {
        self.find(&format!("{}.about", behaviour_message(id)))
    }

    /// What to do instead of a behaviour, where there is something to say about it.
    #[must_use]
    pub fn instead_of(&self, id: &str) -> Option<String> {
        self.find(&format!("{}.instead", behaviour_message(id)))
    }
}

/// A name as it stands within a sentence: without its capital, unless it begins with words that are quoted.
#[must_use]
pub(super) fn within_a_sentence(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(char::to_lowercase);
    first.into_iter().flatten().chain(letters).collect()
}

/// The message that names a behaviour, by its id.
fn behaviour_message(id: &str) -> String {
    format!("behaviour-{}", id.replace('_', "-"))
}

//! The languages of the interface.

use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

/// A language of the interface; Dutch comes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Dutch.
    #[default]
    Nl,
    /// English.
    En,
}

impl Language {
    /// All languages, in the order they are offered.
    pub const ALL: [Self; 2] = [Self::Nl, Self::En];

    /// The tag as files and options write it.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// The language's own name for itself.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Nl => "Nederlands",
            Self::En => "English",
        }
    }

    /// The other languages, to fall back on.
    pub fn others(self) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |language| *language != self)
    }

    /// The language that a tag such as `nl-BE` or `en_GB.UTF-8` asks for, if it is one of ours.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// For the rules of numbers and plurals.
    pub(super) fn identifier(self) -> LanguageIdentifier {
        // The tags are two lower case letters each, which always are an identifier.
        self.tag().parse().unwrap_or_default()
    }
}

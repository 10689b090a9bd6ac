//! Finding one conversation among many: by words, and by what can be said of it beforehand.

use super::shelf::{Shelf, Shelved};
use super::texts::Texts;
use crate::method::Goal;
use crate::scenario::Place;
use crate::ui::glance::Length;
use std::collections::BTreeMap;
use std::sync::Arc;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// From so many conversations on there is something to find: fewer are seen at once.
const WORTH_FINDING: usize = 3;

/// What one searches for is not longer than this, in characters.
const LONGEST: usize = 80;

/// The texts of a scenario in which words are looked for.
const READ: [&str; 4] = ["scenario", "scenario.trailer", "scenario.situation", "scenario.goal"];

/// By what conversations differ beforehand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// What the talk is for.
    Goal,
    /// Where it takes place.
    Place,
    /// What it asks most.
    Technique,
    /// How long it takes.
    Length,
}

impl Facet {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::Goal, Self::Place, Self::Technique, Self::Length];

    /// The message that names it.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Goal => "facet-goal",
            Self::Place => "facet-place",
            Self::Technique => "facet-technique",
            Self::Length => "facet-length",
        }
    }

    /// The messages of what a conversation has of it.
    fn of(self, shelved: &Shelved) -> Vec<String> {
        match self {
            Self::Goal => vec![shelved.scenario.goal.message()],
            Self::Place => vec![shelved.scenario.setting.place.message().to_owned()],
            Self::Technique => shelved.glance.techniques.clone(),
            Self::Length => vec![shelved.glance.length().message().to_owned()],
        }
    }

    /// The messages of all there is of it on a shelf, in the order they are offered.
    fn on(self, at_hand: &Shelf, texts: &Texts<'_>) -> Vec<String> {
        let there: Vec<String> = at_hand.scenarios.iter().flat_map(|shelved| self.of(shelved)).collect();
        let mut all: Vec<String> = match self {
            Self::Goal => Goal::ALL.iter().map(|goal| goal.message()).collect(),
            Self::Place => Place::ALL.iter().map(|place| place.message().to_owned()).collect(),
            Self::Length => Length::ALL.iter().map(|length| length.message().to_owned()).collect(),
            Self::Technique => there.clone(),
        };
        if self == Self::Technique {
            all.sort_by_key(|message| folded(&texts.get(message)));
            all.dedup();
        }
        all.retain(|message| there.contains(message));
        all
    }
}

/// Something that can be chosen of a facet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choosable {
    /// The message that names it.
    pub message: String,
    /// How many conversations would be left.
    pub left: usize,
}

/// What is looked for among the conversations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Finding {
    /// Words that have to occur.
    pub words: String,
    /// What was chosen of each facet, by its message.
    pub chosen: BTreeMap<Facet, String>,
    /// The facet that lies open to be chosen from.
    pub open: Option<Facet>,
}

impl Finding {
    /// Whether there is something to find on this shelf.
    #[must_use]
    pub fn helps(at_hand: &Shelf) -> bool {
        at_hand.scenarios.len() >= WORTH_FINDING
    }

    /// Whether anything is looked for.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        !self.words.trim().is_empty() || !self.chosen.is_empty()
    }

    /// The same with other words.
    #[must_use]
    pub fn with_words(&self, words: &str) -> Self {
        Self { words: words.chars().take(LONGEST).collect(), ..self.clone() }
    }

    /// The same with a facet open, or closed where it was open.
    #[must_use]
    pub fn with_open(&self, facet: Facet) -> Self {
        Self { open: (self.open != Some(facet)).then_some(facet), ..self.clone() }
    }

    /// The same with a facet chosen, or with no choice of it; it closes.
    #[must_use]
    pub fn with(&self, facet: Facet, chosen: Option<&str>) -> Self {
        let mut finding = Self { open: None, ..self.clone() };
        match chosen {
            Some(message) => finding.chosen.insert(facet, message.to_owned()),
            None => finding.chosen.remove(&facet),
        };
        finding
    }

    /// The conversations that are left, in the order of the shelf.
    #[must_use]
    pub fn left<'s>(&self, at_hand: &'s Shelf, texts: &Texts<'_>) -> Vec<&'s Arc<Shelved>> {
        at_hand.scenarios.iter().filter(|shelved| self.fits(shelved, texts)).collect()
    }

    /// The facets in which the conversations on a shelf differ.
    #[must_use]
    pub fn facets(at_hand: &Shelf, texts: &Texts<'_>) -> Vec<Facet> {
        Facet::ALL.into_iter().filter(|facet| facet.on(at_hand, texts).len() > 1).collect()
    }

    /// What can be chosen of a facet; what would leave nothing is left out.
    #[must_use]
    pub fn choosable(&self, facet: Facet, at_hand: &Shelf, texts: &Texts<'_>) -> Vec<Choosable> {
        let choosable = |message: String| {
            let left = self.with(facet, Some(&message)).left(at_hand, texts).len();
            Choosable { message, left }
        };
        let all = facet.on(at_hand, texts).into_iter().map(choosable);
        all.filter(|one| one.left > 0 || self.chosen.get(&facet) == Some(&one.message)).collect()
    }

    fn fits(&self, shelved: &Shelved, texts: &Texts<'_>) -> bool {
        let chosen = self.chosen.iter().all(|(facet, message)| facet.of(shelved).contains(message));
        chosen && has_words(&self.words, shelved, texts)
    }
}

/// Whether every word occurs in what can be read of a conversation, somewhere, in any case and without accents.
fn has_words(words: &str, shelved: &Shelved, texts: &Texts<'_>) -> bool {
    if words.trim().is_empty() {
        return true;
    }
    let told = texts.telling(shelved.telling(texts.language()));
    let mut read: Vec<String> = READ.iter().filter_map(|key| told.said_if(key)).map(folded).collect();
    read.extend(shelved.scenario.cast.ids().map(|person| folded(told.name(person))));
    let facets = Facet::ALL.iter().flat_map(|facet| facet.of(shelved));
    read.extend(facets.map(|message| folded(&texts.get(&message))));
    folded(words).split_whitespace().all(|word| read.iter().any(|text| text.contains(word)))
}

/// In small letters, without accents, and with one sort of apostrophe.
fn folded(text: &str) -> String {
    let letters = text.nfd().filter(|letter| !is_combining_mark(*letter));
    letters.flat_map(char::to_lowercase).map(|letter| if letter == '’' { '\'' } else { letter }).collect()
}

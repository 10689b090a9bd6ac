//! What tags mean: `does-…`, `response`, `ending-…`, and how a line is said.

use super::losses::Losses;
use super::passage::{Passage, Tag};
use crate::format::faults;
use crate::format::nearest::nearest;
use crate::method::{Method, Talk};
use crate::scenario::{Arms, Face, Gaze, Meaning, Signal};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What a tag that names behaviour begins with.
pub(super) const DOES: &str = "does-";

/// The tag of a passage that is something the trainee says.
pub(super) const RESPONSE: &str = "response";

/// What a tag that says how it ends begins with.
pub(super) const ENDING: &str = "ending-";

/// How well something was done, as it stands after a colon.
const DELIVERIES: [&str; 3] = ["clumsy", "plain", "skilful"];

/// A field of a turn, and whether it knows a word.
type Look = (&'static str, fn(&str) -> bool);

/// How a line is said: the field of a turn, and whether it knows a word.
const LOOKS: [Look; 5] = [
    ("face", is_word::<Face>),
    ("arms", is_word::<Arms>),
    ("gaze", is_word::<Gaze>),
    ("talk", is_word::<Talk>),
    ("signal", is_word::<Signal>),
];

/// What the tags of a passage come to.
#[derive(Clone, Debug, Default)]
pub(super) struct Meant<'a> {
    /// Behaviours as scenarios write them, each with its tag.
    pub(super) does: Vec<(String, &'a str)>,
    /// Whether it is something the trainee says, whatever is done by it.
    pub(super) response: bool,
    /// How it ends, as scenarios write it.
    pub(super) ending: Option<String>,
    /// Fields of a turn, each with its word and its tag.
    pub(super) looks: Vec<(&'static str, String, &'a str)>,
}

impl<'a> Meant<'a> {
    /// Reads the tags of a passage; those that mean nothing here are listed.
    pub(super) fn read(passage: &Passage<'a>, method: &Method, losses: &mut Losses<'_>) -> Self {
        let mut meant = Self::default();
        for tag in &passage.tags {
            meant.take(tag, method, losses);
        }
        meant
    }

    fn take(&mut self, tag: &Tag<'a>, method: &Method, losses: &mut Losses<'_>) {
        let name = tag.name.as_str();
        if let Some(behaviour) = name.strip_prefix(DOES) {
            match does(behaviour, tag.place, method, losses) {
                Some(does) => self.does.push((does, tag.place)),
                // It is told already; a passage with a misspelt behaviour is still what the trainee does.
                None => self.response = true,
            }
        } else if name == RESPONSE {
            self.response = true;
        } else if let Some(meaning) =
            name.strip_prefix(ENDING).map(underscored).filter(|word| is_word::<Meaning>(word))
        {
            self.ending = Some(meaning);
        } else if let Some((field, word)) = look(name) {
            self.looks.push((field, word, tag.place));
        } else {
            losses.add(faults::TWEE_TAG, tag.place);
        }
    }
}

/// A behaviour as scenarios write it: `does-humour:clumsy`, `does-reflection-complex`.
fn does(written: &str, place: &str, method: &Method, losses: &mut Losses<'_>) -> Option<String> {
    let (name, delivery) =
        written.split_once(':').map_or((written, None), |(name, delivery)| (name, Some(delivery)));
    let name = underscored(name);
    if method.find(&name).is_none() {
        let known =
            losses.are_few().then(|| method.behaviours().iter().map(|behaviour| behaviour.id.as_str()));
        let near = nearest(&name, known.into_iter().flatten()).map(|near| format!("{DOES}{near}"));
        losses.add_with(faults::TWEE_BEHAVIOUR, place, |loss| loss.suggesting(near.as_deref()));
        return None;
    }
    match delivery {
        None => Some(name),
        Some(delivery) if DELIVERIES.contains(&delivery) => Some(format!("{name}:{delivery}")),
        Some(other) => {
            let near = nearest(other, DELIVERIES).map(|near| format!("{DOES}{name}:{near}"));
            losses.add_with(faults::TWEE_DELIVERY, place, |loss| loss.suggesting(near.as_deref()));
            Some(name)
        }
    }
}

/// The field of a turn that a tag fills: `face-tense`, `signal-foot-taps`.
fn look(tag: &str) -> Option<(&'static str, String)> {
    let (field, word) = tag.split_once('-')?;
    let word = underscored(word);
    let (field, _) = LOOKS.iter().find(|(name, knows)| *name == field && knows(&word))?;
    Some((field, word))
}

fn underscored(name: &str) -> String {
    name.replace('-', "_")
}

fn is_word<T: DeserializeOwned>(word: &str) -> bool {
    serde_json::from_value::<T>(Value::from(word)).is_ok()
}

/// The word by which scenarios name a face, a meaning and the like.
pub(super) fn word_of(value: &impl Serialize) -> String {
    let value = serde_json::to_value(value).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}

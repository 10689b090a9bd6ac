//! Before a conversation: the sheet, and how it will be played.

use super::dialogue::Notes;
use super::shelf::{Record, Shelved};
use crate::conversation::Way;
use crate::scenario::LONGEST_NOTE;
use std::sync::Arc;

/// Which variation of the other person one meets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Variation {
    /// A new one.
    #[default]
    New,
    /// The one of the last time.
    Same,
}

/// A point of the preparation sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetPoint {
    /// The message that asks it: of the scenario (`prepare_facts`) or of the interface (`sheet-own-goal`).
    pub key: String,
    /// What was written.
    pub text: String,
}

/// Before a conversation.
#[derive(Clone)]
pub struct Preparation {
    /// The scenario that was chosen.
    pub shelved: Arc<Shelved>,
    /// What is known of earlier conversations in it.
    pub record: Option<Record>,
    /// The sheet.
    pub sheet: Vec<SheetPoint>,
    /// How it will be played.
    pub way: Way,
    /// Which variation one will meet.
    pub variation: Variation,
    /// Whether something was written that is kept on disk before the conversation begins.
    pub kept: bool,
}

impl Preparation {
    /// The preparation of a scenario, with an empty sheet.
    #[must_use]
    pub fn new(shelved: Arc<Shelved>, record: Option<Record>) -> Self {
        let keys = shelved.scenario.sheet().into_iter();
        let sheet = keys.map(|key| SheetPoint { key, text: String::new() }).collect();
        Self { shelved, record, sheet, way: Way::default(), variation: Variation::default(), kept: false }
    }

    /// The same with what was written earlier; none where the sheet does not ask all of it.
    #[must_use]
    pub fn taken_up(mut self, notes: &Notes, way: Way) -> Option<Self> {
        if !notes.keys().all(|key| self.sheet.iter().any(|point| point.key == *key)) {
            return None;
        }
        for point in &mut self.sheet {
            point.text = notes.get(&point.key).cloned().unwrap_or_default();
        }
        Some(Self { way, kept: true, ..self })
    }

    /// Writes on a point of the sheet.
    pub fn write(&mut self, point: usize, text: &str) {
        if let Some(point) = self.sheet.get_mut(point) {
            point.text = text.chars().take(LONGEST_NOTE).collect();
        }
    }

    /// What was written, without the points that were left empty.
    #[must_use]
    pub fn notes(&self) -> Notes {
        let written = self.sheet.iter().filter(|point| !point.text.trim().is_empty());
        written.map(|point| (point.key.clone(), point.text.trim().to_owned())).collect()
    }
}

//! Before a conversation: the sheet, and how it will be played.

use super::shelf::{Record, Shelved};
use crate::conversation::Way;
use crate::session::{Notes, Sheet};
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

/// Before a conversation.
#[derive(Clone)]
pub struct Preparation {
    /// The scenario that was chosen.
    pub shelved: Arc<Shelved>,
    /// What is known of earlier conversations in it.
    pub record: Option<Record>,
    /// The sheet.
    pub sheet: Sheet,
    /// How it will be played.
    pub way: Way,
    /// Which variation one will meet.
    pub variation: Variation,
    /// Whether something was written that is kept on disk before the conversation begins.
    pub kept: bool,
}

impl Preparation {
    /// The preparation of a scenario, with what was written on its sheet before.
    #[must_use]
    pub fn new(shelved: Arc<Shelved>, record: Option<Record>, written: &Notes) -> Self {
        let sheet = Sheet::new(&shelved.scenario, written);
        Self { shelved, record, sheet, way: Way::default(), variation: Variation::default(), kept: false }
    }

    /// The same with what was written earlier; none where the sheet does not ask all of it.
    #[must_use]
    pub fn taken_up(self, notes: &Notes, way: Way) -> Option<Self> {
        let is_asked = |key: &String| self.sheet.points.iter().any(|point| point.key == *key);
        let asks_all = notes.keys().all(is_asked);
        let sheet = Sheet::new(&self.shelved.scenario, notes);
        asks_all.then(|| Self { sheet, way, kept: true, ..self })
    }
}

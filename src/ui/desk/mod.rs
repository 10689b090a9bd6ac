//! The whole state of the product, as plain data.

mod act;
mod show;
mod talk;
mod write;

pub use show::Shown;

use super::dialogue::Dialogue;
use super::finding::Finding;
use super::preferences::Preferences;
use super::scene::Scene;
use super::screen::{Overlay, Screen};
use super::screens::talk::speaker;
use super::shelf::{Record, Shelf, Shelved};
use super::texts::Texts;
use super::writing::Writing;
use crate::locale::{Language, Locale};
use crate::method::Method;
use crate::phrase::Phrase;
use crate::scenario::{self, Sight};
use crate::session::{Material, Revision, Unfinished};
use egui::Rect;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What the shell brings along.
pub struct Equipment {
    /// The method.
    pub method: Arc<Method>,
    /// The hash of the method's table.
    pub method_hash: String,
    /// The scenarios at hand.
    pub shelf: Shelf,
    /// How the user wants it.
    pub preferences: Preferences,
    /// What is known of earlier conversations, by the scenario's id.
    pub records: BTreeMap<String, Record>,
    /// The id of the scenario that was practised last; none where nothing was.
    pub latest: Option<String>,
    /// The conversation that was not finished.
    pub unfinished: Option<Unfinished>,
    /// The folder in which everything is kept; none where nothing is.
    pub folder: Option<String>,
    /// Where variation begins: any number, best another one each time the program starts.
    pub seed: u64,
}

/// The whole state of the product, as plain data.
pub struct Desk {
    method: Arc<Method>,
    method_hash: String,
    shelf: Shelf,
    locales: BTreeMap<Language, Locale>,
    preferences: Preferences,
    records: BTreeMap<String, Record>,
    latest: Option<String>,
    unfinished: Option<Unfinished>,
    folder: Option<String>,
    seed: u64,
    screen: Screen,
    overlay: Option<Overlay>,
    finding: Finding,
    notices: Vec<Phrase>,
    writing: Option<Writing>,
    /// Which reading of the scenario that is being written this is.
    revision: Revision,
    stage: Option<Rect>,
    drawn_ms: Option<u64>,
    trouble_with_sound: Option<Phrase>,
}

/// A silence that is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Silence {
    /// Since when, in the shell's milliseconds.
    pub since_ms: u64,
    /// Whether it is the other's to fill; else they wait for the trainee.
    pub is_theirs: bool,
}

impl Desk {
    /// The product at its beginning.
    #[must_use]
    pub fn new(equipment: Equipment) -> Self {
        let locales = Language::ALL.into_iter().map(|language| (language, Locale::new(language))).collect();
        Self {
            method: equipment.method,
            method_hash: equipment.method_hash,
            shelf: equipment.shelf,
            locales,
            preferences: equipment.preferences.in_range(),
            records: equipment.records,
            latest: equipment.latest,
            unfinished: equipment.unfinished,
            folder: equipment.folder,
            seed: equipment.seed,
            screen: Screen::default(),
            overlay: None,
            finding: Finding::default(),
            notices: Vec::new(),
            writing: None,
            revision: Revision::default(),
            stage: None,
            drawn_ms: None,
            trouble_with_sound: None,
        }
    }

    /// How the user wants it.
    #[must_use]
    pub fn preferences(&self) -> &Preferences {
        &self.preferences
    }

    /// Where in the product one is.
    #[must_use]
    pub fn screen(&self) -> &Screen {
        &self.screen
    }

    /// What lies over the screen.
    #[must_use]
    pub fn overlay(&self) -> Option<Overlay> {
        self.overlay
    }

    /// The scenarios at hand.
    #[must_use]
    pub fn shelf(&self) -> &Shelf {
        &self.shelf
    }

    /// The conversation that was not finished.
    #[must_use]
    pub fn unfinished(&self) -> Option<&Unfinished> {
        self.unfinished.as_ref()
    }

    /// The folder in which everything is kept; none where nothing is.
    #[must_use]
    pub fn folder(&self) -> Option<&str> {
        self.folder.as_deref()
    }

    /// Where the shell draws the scene, in egui's points, as last drawn; none where there is no scene.
    #[must_use]
    pub fn stage_rect(&self) -> Option<Rect> {
        self.stage
    }

    /// What the shell draws there.
    #[must_use]
    pub fn scene(&self) -> Option<Scene> {
        match (&self.screen, self.overlay) {
            (Screen::Talk(talking), None) => {
                let now = self.drawn_ms.unwrap_or_default();
                Some(Scene::of(&talking.dialogue, speaker(talking, &self.preferences, now)))
            }
            _ => None,
        }
    }

    /// The conversation that is heard, also while something lies over it, and whether a silence is held in it; none where
    /// nothing is heard.
    #[must_use]
    pub fn heard(&self) -> Option<(&Dialogue, bool)> {
        match &self.screen {
            Screen::Talk(talking) => Some((&talking.dialogue, talking.dialogue.silence().is_on())),
            _ => None,
        }
    }

    /// Where one looks now.
    #[must_use]
    pub fn looks_at(&self) -> Option<Sight> {
        match &self.screen {
            Screen::Talk(talking) => talking.dialogue.looks_at(),
            _ => None,
        }
    }

    /// The silence that is held; none where none is.
    #[must_use]
    pub fn silence(&self) -> Option<Silence> {
        match &self.screen {
            Screen::Talk(talking) => talking.dialogue.silence().since_ms().map(|since_ms| Silence {
                since_ms,
                is_theirs: talking
                    .dialogue
                    .turn()
                    .is_some_and(|turn| matches!(turn.silence, Some(scenario::Silence::Room { .. }))),
            }),
            _ => None,
        }
    }

    /// What is heard now, in words; shown where the user wants it so.
    pub fn caption(&mut self, captions: Vec<Phrase>) {
        if let Screen::Talk(talking) = &mut self.screen {
            talking.captions = captions;
        }
    }

    /// What is wrong with the sound, for who looks in the settings; none where nothing is.
    pub fn tell_of_sound(&mut self, trouble: Option<Phrase>) {
        self.trouble_with_sound = trouble;
    }

    /// Tells the user something that has to be known, such as that something could not be kept. It stays until it is put
    /// away.
    pub fn notify(&mut self, notice: Phrase) {
        if !self.notices.contains(&notice) {
            self.notices.push(notice);
        }
    }

    /// The message with which the window names the screen.
    #[must_use]
    pub fn title_message(&self) -> &'static str {
        match (self.overlay, &self.screen) {
            (Some(Overlay::Settings), _) => "window-settings",
            (Some(Overlay::Keys), _) => "window-keys",
            (Some(Overlay::Pause), _) => "window-pause",
            (None, Screen::Home) => "window-home",
            (None, Screen::Choose) => "window-choose",
            (None, Screen::Prepare(_)) => "window-prepare",
            (None, Screen::Talk(_)) => "window-talk",
            (None, Screen::LookBack(_)) => "window-look-back",
            (None, Screen::Write(_)) => "window-write",
        }
    }

    /// How the window is called: by its screen; while a scenario is being written by that, with how much is wrong in it.
    #[must_use]
    pub fn title(&self) -> Phrase {
        match (&self.writing, self.overlay) {
            (Some(writing), None) => Phrase::new("window-writing")
                .with("id", writing.id.as_str())
                .with("count", writing.told.len()),
            _ => Phrase::new(self.title_message()),
        }
    }

    /// What the unfinished conversation is of; none where its scenario or the method is not what it was then.
    fn material_of_unfinished(&self) -> Option<Material<Shelved>> {
        let unfinished = self.unfinished.as_ref()?;
        let material = self.material(self.shelf.find(&unfinished.log.scenario)?);
        unfinished.fits(&material).is_ok().then_some(material)
    }

    /// The words of the interface, and of the scenario on the screen.
    fn texts(&self) -> Option<Texts<'_>> {
        let language = self.preferences.language;
        let locale = self.locales.get(&language)?;
        let shelved = match &self.screen {
            Screen::Home | Screen::Choose | Screen::Write(_) => None,
            Screen::Prepare(preparation) => Some(&preparation.shelved),
            Screen::Talk(talking) => Some(talking.dialogue.shelved()),
            Screen::LookBack(looking) => Some(looking.dialogue.shelved()),
        };
        Some(Texts::new(locale, shelved.and_then(|shelved| shelved.telling(language))))
    }
}

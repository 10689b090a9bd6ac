//! How the window is asked to open.

use crate::conversation::Way;
use crate::locale::Language;
use crate::store::Place;
use crate::ui::Preferences;
use std::path::PathBuf;

/// How the window is asked to open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WindowOptions {
    /// Where everything is kept; nothing is kept where the system has no folder for it.
    pub place: Option<Place>,
    /// Folders with more scenarios.
    pub scenarios: Vec<PathBuf>,
    /// The language that was asked for.
    pub language: Option<Language>,
    /// The system's language, for who has not chosen one.
    pub system_language: Option<Language>,
    /// The size of the text in percent, where it was asked for.
    pub text_percent: Option<u16>,
    /// The scenario to prepare at once.
    pub scenario: Option<String>,
    /// How that conversation is to be played, where it was asked for.
    pub way: Option<Way>,
    /// The seed of the first conversation.
    pub seed: u64,
}

/// What was asked for this time only, with what is kept instead of it; it is not saved with something else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ThisTime {
    language: Option<Instead<Language>>,
    text_percent: Option<Instead<u16>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Instead<T> {
    asked: T,
    kept: T,
}

impl ThisTime {
    /// Sets in the preferences what the options ask for.
    pub(super) fn apply(options: &WindowOptions, preferences: &mut Preferences) -> Self {
        let language = options.language.map(|asked| Instead { asked, kept: preferences.language });
        let text_percent =
            options.text_percent.map(|asked| Instead { asked, kept: preferences.text_percent });
        preferences.language = options.language.unwrap_or(preferences.language);
        preferences.text_percent = options.text_percent.unwrap_or(preferences.text_percent);
        Self { language, text_percent }
    }

    /// What is to be kept of these preferences. What the user changed in the meantime is no longer of this time only.
    pub(super) fn what_to_keep(&mut self, preferences: &Preferences) -> Preferences {
        let mut kept = preferences.clone();
        self.language = self.language.filter(|instead| instead.asked == preferences.language);
        self.text_percent = self.text_percent.filter(|instead| instead.asked == preferences.text_percent);
        kept.language = self.language.map_or(kept.language, |instead| instead.kept);
        kept.text_percent = self.text_percent.map_or(kept.text_percent, |instead| instead.kept);
        kept
    }
}

//! How the window is asked to open.

use crate::conversation::Way;
use crate::locale::Language;
use crate::store::DataFolder;
use crate::ui::{Preferences, Theme};
use std::path::PathBuf;

/// How the window is asked to open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WindowOptions {
    /// Where everything is kept; nothing is kept where the system has no folder for it.
    pub data: Option<DataFolder>,
    /// Folders with more scenarios.
    pub scenarios: Vec<PathBuf>,
    /// The language that was asked for.
    pub language: Option<Language>,
    /// The system's language, for who has not chosen one.
    pub system_language: Option<Language>,
    /// The size of the text in percent, where it was asked for.
    pub text_percent: Option<u16>,
    /// The colours, where they were asked for.
    pub theme: Option<Theme>,
    /// The scenario to prepare at once.
    pub scenario: Option<String>,
    /// How that conversation is to be played, where it was asked for.
    pub way: Option<Way>,
    /// Whether own words come first, where that was asked for.
    pub own_words: Option<bool>,
    /// The folder of the scenario that is to be written.
    pub write: Option<PathBuf>,
    /// The seed of the first conversation.
    pub seed: u64,
}

/// What was asked for this time only, with what is kept instead of it; it is not saved with something else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ThisTime {
    language: Option<Instead<Language>>,
    text_percent: Option<Instead<u16>>,
    theme: Option<Instead<Theme>>,
    own_words: Option<Instead<bool>>,
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
        let theme = options.theme.map(|asked| Instead { asked, kept: preferences.theme });
        let own_words = options.own_words.map(|asked| Instead { asked, kept: preferences.own_words });
        preferences.language = options.language.unwrap_or(preferences.language);
        preferences.text_percent = options.text_percent.unwrap_or(preferences.text_percent);
        preferences.theme = options.theme.unwrap_or(preferences.theme);
        preferences.own_words = options.own_words.unwrap_or(preferences.own_words);
        Self { language, text_percent, theme, own_words }
    }

    /// What is to be kept of these preferences. What the user changed in the meantime is no longer of this time only.
    pub(super) fn what_to_keep(&mut self, preferences: &Preferences) -> Preferences {
        let mut kept = preferences.clone();
        self.language = self.language.filter(|instead| instead.asked == preferences.language);
        self.text_percent = self.text_percent.filter(|instead| instead.asked == preferences.text_percent);
        self.theme = self.theme.filter(|instead| instead.asked == preferences.theme);
        self.own_words = self.own_words.filter(|instead| instead.asked == preferences.own_words);
        kept.language = self.language.map_or(kept.language, |instead| instead.kept);
        kept.text_percent = self.text_percent.map_or(kept.text_percent, |instead| instead.kept);
        kept.theme = self.theme.map_or(kept.theme, |instead| instead.kept);
        kept.own_words = self.own_words.map_or(kept.own_words, |instead| instead.kept);
        kept
    }
}

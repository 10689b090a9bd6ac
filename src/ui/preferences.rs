//! How someone wants the product to be.

use super::hearing::Hearing;
use super::lesson::Lesson;
use crate::locale::Language;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// Dark on light.
    #[default]
    Light,
    /// Light on dark.
    Dark,
    /// As much contrast as there can be.
    HighContrast,
}

impl Theme {
    /// All themes, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::HighContrast];

    /// The one with this name, as the command line calls it.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.name() == name)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::HighContrast => "high-contrast",
        }
    }

    /// The message that names it.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Light => "theme-light",
            Self::Dark => "theme-dark",
            Self::HighContrast => "theme-high-contrast",
        }
    }
}

/// How someone wants the product to be; kept between sessions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// The language of interface and scenarios.
    pub language: Language,
    /// The size of text, in percent, from [`Self::TEXT_LEAST`] to [`Self::TEXT_MOST`].
    pub text_percent: u16,
    /// The colours.
    pub theme: Theme,
    /// Nothing moves that need not.
    pub reduced_motion: bool,
    /// At which pace what the other says appears, in words a minute; 0: at once.
    pub words_per_minute: u16,
    /// How loud what sounds is.
    pub hearing: Hearing,
    /// One says it in own words first, before what can be said is shown.
    pub own_words: bool,
    /// What was taught already: a newcomer has learnt nothing yet.
    pub learnt: BTreeSet<Lesson>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            language: Language::default(),
            text_percent: 100,
            theme: Theme::default(),
            reduced_motion: false,
            words_per_minute: Self::PACES[1],
            hearing: Hearing::default(),
            own_words: false,
            learnt: BTreeSet::new(),
        }
    }
}

impl Preferences {
    /// The smallest text, in percent.
    pub const TEXT_LEAST: u16 = 100;

    /// The largest text, in percent.
    pub const TEXT_MOST: u16 = 250;

    /// One step of the text's size, in percent.
    pub const TEXT_STEP: u16 = 25;

    /// The paces that are offered, in words a minute: at once, calm, slow.
    pub const PACES: [u16; 3] = [0, 320, 180];

    /// The same with every value in its range, as after reading a file someone changed.
    #[must_use]
    pub fn in_range(mut self) -> Self {
        self.text_percent = self.text_percent.clamp(Self::TEXT_LEAST, Self::TEXT_MOST);
        self.hearing = self.hearing.in_range();
        self
    }

    /// The same with everything still to be taught, or with nothing more to be taught.
    pub fn teach(&mut self, teach: bool) {
        self.learnt = Lesson::ALL.into_iter().filter(|_| !teach).collect();
    }

    /// Whether something is still to be taught.
    #[must_use]
    pub fn teaches(&self) -> bool {
        Lesson::ALL.iter().any(|lesson| !self.learnt.contains(lesson))
    }

    /// How many times larger than usual text is.
    #[must_use]
    pub fn text_scale(&self) -> f32 {
        f32::from(self.text_percent) / 100.0
    }
}

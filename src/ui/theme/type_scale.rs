//! The type scale.

use egui::{FontFamily, FontId, Style, TextStyle, Ui};

/// A size of type, named for what it is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// Asides: keys, sources, the names of axes.
    Small,
    /// What is read and pressed.
    Body,
    /// What people say.
    Spoken,
    /// The heading of a section.
    Heading,
    /// The title of a screen.
    Title,
}

impl Size {
    /// All sizes, smallest first.
    pub const ALL: [Self; 5] = [Self::Small, Self::Body, Self::Spoken, Self::Heading, Self::Title];

    /// The size in points where text is shown at 100 %.
    #[must_use]
    pub fn points(self) -> f32 {
        match self {
            Self::Small => 13.5,
            Self::Body => 16.0,
            Self::Spoken => 21.0,
            Self::Heading => 19.0,
            Self::Title => 28.0,
        }
    }

    /// egui's name for it.
    #[must_use]
    pub fn style(self) -> TextStyle {
        match self {
            Self::Small => TextStyle::Small,
            Self::Body => TextStyle::Body,
            Self::Spoken => TextStyle::Name("spoken".into()),
            Self::Heading => TextStyle::Heading,
            Self::Title => TextStyle::Name("title".into()),
        }
    }

    /// The font where this is drawn.
    #[must_use]
    pub fn font(self, ui: &Ui) -> FontId {
        let found = ui.style().text_styles.get(&self.style()).cloned();
        found.unwrap_or_else(|| FontId::new(self.points(), FontFamily::Proportional))
    }

    /// Puts the whole scale into a style, at this percentage.
    pub(super) fn set(style: &mut Style, percent: u16) {
        let scale = f32::from(percent) / 100.0;
        for size in Self::ALL {
            let font = FontId::new(size.points() * scale, FontFamily::Proportional);
            style.text_styles.insert(size.style(), font);
        }
        let body = FontId::new(Self::Body.points() * scale, FontFamily::Proportional);
        style.text_styles.insert(TextStyle::Button, body);
    }
}

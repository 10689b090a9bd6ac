//! The type scale.

use super::Face;
use egui::{FontId, Style, TextStyle, Ui};

/// A size of type, named for what it is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// Asides: keys, sources, the names of axes.
    Small,
    /// What is read and pressed.
    Body,
    /// What someone thinks and does not say.
    Thought,
    /// The name of something that is explained under it.
    Term,
    /// What people say.
    Spoken,
    /// The heading of a section.
    Heading,
    /// The title of a screen.
    Title,
    /// The one number a screen is about.
    Figure,
}

impl Size {
    /// All sizes, smallest first.
    pub const ALL: [Self; 8] = [
        Self::Small,
        Self::Body,
        Self::Term,
        Self::Thought,
        Self::Heading,
        Self::Spoken,
        Self::Title,
        Self::Figure,
    ];

    /// The size in points where text is shown at 100 %.
    #[must_use]
    pub fn points(self) -> f32 {
        match self {
            Self::Small => 13.5,
            Self::Body | Self::Term => 16.0,
            // Libertinus Serif has lower letters than Noto Sans: at these sizes they look as large.
            Self::Thought => 18.5,
            Self::Spoken => 24.0,
            Self::Heading => 19.0,
            Self::Title => 28.0,
            Self::Figure => 56.0,
        }
    }

    /// The face it is set in.
    #[must_use]
    pub fn face(self) -> Face {
        match self {
            Self::Small | Self::Body | Self::Title | Self::Figure => Face::Plain,
            Self::Term | Self::Heading => Face::Strong,
            Self::Spoken => Face::Said,
            Self::Thought => Face::Thought,
        }
    }

    /// egui's name for it.
    #[must_use]
    pub fn style(self) -> TextStyle {
        match self {
            Self::Small => TextStyle::Small,
            Self::Body => TextStyle::Body,
            Self::Thought => TextStyle::Name("thought".into()),
            Self::Term => TextStyle::Name("term".into()),
            Self::Spoken => TextStyle::Name("spoken".into()),
            Self::Heading => TextStyle::Heading,
            Self::Title => TextStyle::Name("title".into()),
            Self::Figure => TextStyle::Name("figure".into()),
        }
    }

    /// The font where this is drawn.
    #[must_use]
    pub fn font(self, ui: &Ui) -> FontId {
        let found = ui.style().text_styles.get(&self.style()).cloned();
        found.unwrap_or_else(|| FontId::new(self.points(), Face::Plain.family()))
    }

    /// How much larger than at 100 % text is shown where this is drawn.
    #[must_use]
    pub fn scale(ui: &Ui) -> f32 {
        Self::Body.font(ui).size / Self::Body.points()
    }

    /// Puts the whole scale into a style, at this percentage; in one face as long as the others are not loaded.
    pub(super) fn set(style: &mut Style, percent: u16, faces: bool) {
        let scale = f32::from(percent) / 100.0;
        let font = |size: Self| {
            let face = if faces { size.face() } else { Face::Plain };
            FontId::new(size.points() * scale, face.family())
        };
        for size in Self::ALL {
            style.text_styles.insert(size.style(), font(size));
        }
        style.text_styles.insert(TextStyle::Button, font(Self::Body));
    }
}

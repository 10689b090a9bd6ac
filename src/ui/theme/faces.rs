//! The faces of type: the one place that says which letters are drawn.
//!
//! Noto Sans, a humanist face of even weight: upright for what is read, said and pressed, strong for headings, slanted
//! for what someone thinks and does not say. Behind each stand egui's own faces, for signs that Noto Sans has not.

use egui::{Context, FontData, FontDefinitions, FontFamily};
use std::sync::Arc;

/// How type stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// What is read, said and pressed.
    Plain,
    /// What names something: headings.
    Strong,
    /// What someone thinks and does not say.
    Slanted,
}

impl Face {
    /// All faces.
    pub const ALL: [Self; 3] = [Self::Plain, Self::Strong, Self::Slanted];

    /// egui's name for it.
    #[must_use]
    pub fn family(self) -> FontFamily {
        match self {
            Self::Plain => FontFamily::Proportional,
            Self::Strong | Self::Slanted => FontFamily::Name(self.name().into()),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Plain => "weerklank-plain",
            Self::Strong => "weerklank-strong",
            Self::Slanted => "weerklank-slanted",
        }
    }

    fn letters(self) -> &'static [u8] {
        match self {
            Self::Plain => notosans::REGULAR_TTF,
            Self::Strong => notosans::BOLD_TTF,
            Self::Slanted => notosans::ITALIC_TTF,
        }
    }
}

/// Whether the faces are there to draw with. egui loads faces between two passes: where they are not there yet, they
/// are from the next pass on, which is asked for.
pub(super) fn are_loaded(ctx: &Context) -> bool {
    let loaded = ctx.fonts(|fonts| fonts.definitions().font_data.contains_key(Face::Plain.name()));
    if !loaded {
        ctx.set_fonts(definitions());
        ctx.request_discard("the faces of type are loaded");
        ctx.request_repaint();
    }
    loaded
}

fn definitions() -> FontDefinitions {
    let mut definitions = FontDefinitions::default();
    let behind = definitions.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    for face in Face::ALL {
        let letters = FontData::from_static(face.letters());
        definitions.font_data.insert(face.name().to_owned(), Arc::new(letters));
        let own = std::iter::once(face.name().to_owned());
        definitions.families.insert(face.family(), own.chain(behind.iter().cloned()).collect());
    }
    definitions
}

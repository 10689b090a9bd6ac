//! The faces of type: the one place that says which letters are drawn.
//!
//! Noto Sans, a quiet humanist face, for the interface: upright for what is read and pressed, strong for headings.
//! Libertinus Serif, a warm book face, for people: upright for what they say, slanted for what they think and do not say.
//! Behind each stand egui's own faces, for signs that these have not. The icons have a face of their own.

use super::icon::{self, Icon};
use egui::{Context, FontData, FontDefinitions, FontFamily};
use std::sync::Arc;

/// How type stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// What is read and pressed.
    Plain,
    /// What names something: headings.
    Strong,
    /// What someone says.
    Said,
    /// What someone thinks and does not say.
    Thought,
}

/// Where the upright and the slanted Libertinus Serif stand among the faces of `typst-assets`.
const LIBERTINUS: [usize; 2] = [0, 2];

impl Face {
    /// All faces.
    pub const ALL: [Self; 4] = [Self::Plain, Self::Strong, Self::Said, Self::Thought];

    /// egui's name for it.
    #[must_use]
    pub fn family(self) -> FontFamily {
        match self {
            Self::Plain => FontFamily::Proportional,
            Self::Strong | Self::Said | Self::Thought => FontFamily::Name(self.name().into()),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Plain => "weerklank-plain",
            Self::Strong => "weerklank-strong",
            Self::Said => "weerklank-said",
            Self::Thought => "weerklank-thought",
        }
    }

    fn letters(self) -> &'static [u8] {
        match self {
            Self::Plain => notosans::REGULAR_TTF,
            Self::Strong => notosans::BOLD_TTF,
            Self::Said => libertinus(LIBERTINUS[0]),
            Self::Thought => libertinus(LIBERTINUS[1]),
        }
    }
}

/// A face of Libertinus Serif; Noto Sans, should it not be where it was.
fn libertinus(place: usize) -> &'static [u8] {
    typst_assets::fonts().nth(place).unwrap_or(notosans::REGULAR_TTF)
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
    let icons = FontData::from_static(icon::letters());
    definitions.font_data.insert(icon::FAMILY.to_owned(), Arc::new(icons));
    definitions.families.insert(Icon::family(), vec![icon::FAMILY.to_owned()]);
    definitions
}

#[cfg(test)]
mod tests {
    use super::{Face, FontDefinitions, definitions};

    #[test]
    fn people_speak_and_think_in_libertinus_serif() {
        for (face, name) in
            [(Face::Said, "LibertinusSerif-Regular"), (Face::Thought, "LibertinusSerif-Italic")]
        {
            let letters = String::from_utf8_lossy(face.letters());
            assert!(letters.contains(name), "{face:?}");
        }
    }

    #[test]
    fn every_face_has_letters_of_its_own_and_others_behind() {
        let FontDefinitions { font_data, families } = definitions();
        for face in Face::ALL {
            let behind = &families[&face.family()];
            assert_eq!(behind.first().map(String::as_str), Some(face.name()));
            assert!(behind.len() > 1 && behind.iter().all(|name| font_data.contains_key(name)), "{behind:?}");
        }
    }
}

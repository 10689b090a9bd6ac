//! The icons: signs that stand beside words, never instead of them.

use egui::FontFamily;
use egui_phosphor::{Variant, regular};

/// An icon, named for what it stands beside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// Preparing.
    Prepare,
    /// Talking.
    Talk,
    /// Looking back.
    LookBack,
    /// What is kept, and stays here.
    Kept,
    /// What was practised before.
    Before,
    /// What waits to be gone on with.
    Paused,
}

/// egui's name for the face of the icons.
pub(super) const FAMILY: &str = "weerklank-icons";

impl Icon {
    /// All icons.
    pub const ALL: [Self; 6] =
        [Self::Prepare, Self::Talk, Self::LookBack, Self::Kept, Self::Before, Self::Paused];

    /// The letter it is in the face of the icons.
    #[must_use]
    pub fn letter(self) -> &'static str {
        match self {
            Self::Prepare => regular::NOTE_PENCIL,
            Self::Talk => regular::CHATS_CIRCLE,
            Self::LookBack => regular::PATH,
            Self::Kept => regular::LOCK_SIMPLE,
            Self::Before => regular::CLOCK_COUNTER_CLOCKWISE,
            Self::Paused => regular::PAUSE_CIRCLE,
        }
    }

    /// The face it is in.
    #[must_use]
    pub fn family() -> FontFamily {
        FontFamily::Name(FAMILY.into())
    }
}

/// The face of the icons.
pub(super) fn letters() -> &'static [u8] {
    Variant::Regular.font_bytes()
}

//! The colours, each with one meaning.

use crate::ui::preferences::{Preferences, Theme};
use egui::{Color32, Id, Ui};

/// The colours of one theme. No colour carries meaning alone: everything it says is said by words or shape as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Whether it is light writing on a dark ground.
    pub dark: bool,
    /// The ground of every screen.
    pub ground: Color32,
    /// A sheet that lies on the ground: cards, the other's words.
    pub sheet: Color32,
    /// What can be written in.
    pub sunk: Color32,
    /// Text.
    pub ink: Color32,
    /// Text that stands back.
    pub soft: Color32,
    /// Lines that only divide.
    pub line: Color32,
    /// The edge of what can be pressed or written in.
    pub edge: Color32,
    /// The main action, and what is chosen.
    pub accent: Color32,
    /// Text on the accent.
    pub on_accent: Color32,
    /// Under the pointer.
    pub hover: Color32,
    /// Around what has the keyboard's focus.
    pub focus: Color32,
    /// The side of connection.
    pub connection: Color32,
    /// The side of challenge.
    pub challenge: Color32,
    /// The repair reflex.
    pub reflex: Color32,
}

const fn rgb(hex: u32) -> Color32 {
    let [_, red, green, blue] = hex.to_be_bytes();
    Color32::from_rgb(red, green, blue)
}

/// The ground of every screen, for the window to be filled with before anything is drawn.
#[must_use]
pub fn ground(preferences: &Preferences) -> Color32 {
    Palette::in_theme(preferences.theme).ground
}

impl Palette {
    /// Paper: warm and light.
    pub const LIGHT: Self = Self {
        dark: false,
        ground: rgb(0x00F4_EDE0),
        sheet: rgb(0x00FE_FAF2),
        sunk: rgb(0x00FF_FDF8),
        ink: rgb(0x002A_241E),
        soft: rgb(0x005C_5247),
        line: rgb(0x00DC_D0BC),
        edge: rgb(0x0085_7867),
        accent: rgb(0x0023_555B),
        on_accent: rgb(0x00FE_FAF2),
        hover: rgb(0x00EB_E0CD),
        focus: rgb(0x0023_555B),
        connection: rgb(0x0033_6647),
        challenge: rgb(0x0093_530D),
        reflex: rgb(0x0083_3560),
    };

    /// A warm, dark grey.
    pub const DARK: Self = Self {
        dark: true,
        ground: rgb(0x0024_201C),
        sheet: rgb(0x0030_2B26),
        sunk: rgb(0x001A_1714),
        ink: rgb(0x00F0_E8DC),
        soft: rgb(0x00BF_B4A5),
        line: rgb(0x0046_3F38),
        edge: rgb(0x0093_8778),
        accent: rgb(0x008F_CBC6),
        on_accent: rgb(0x0014_2220),
        hover: rgb(0x003D_3730),
        focus: rgb(0x008F_CBC6),
        connection: rgb(0x0092_CCA2),
        challenge: rgb(0x00E6_B36A),
        reflex: rgb(0x00E2_A3C6),
    };

    /// Black, white and two clear colours.
    pub const HIGH_CONTRAST: Self = Self {
        dark: true,
        ground: rgb(0x0000_0000),
        sheet: rgb(0x0000_0000),
        sunk: rgb(0x0000_0000),
        ink: rgb(0x00FF_FFFF),
        soft: rgb(0x00FF_FFFF),
        line: rgb(0x00FF_FFFF),
        edge: rgb(0x00FF_FFFF),
        accent: rgb(0x00FF_E14D),
        on_accent: rgb(0x0000_0000),
        hover: rgb(0x0030_3030),
        focus: rgb(0x005C_E1FF),
        connection: rgb(0x007D_F0A4),
        challenge: rgb(0x00FF_C04D),
        reflex: rgb(0x00FF_A8DC),
    };

    /// The colours of a theme.
    #[must_use]
    pub fn in_theme(theme: Theme) -> Self {
        match theme {
            Theme::Light => Self::LIGHT,
            Theme::Dark => Self::DARK,
            Theme::HighContrast => Self::HIGH_CONTRAST,
        }
    }

    /// The colours in force where this is drawn.
    #[must_use]
    pub fn of(ui: &Ui) -> Self {
        ui.ctx().data(|data| data.get_temp(Self::key())).unwrap_or(Self::LIGHT)
    }

    pub(super) fn key() -> Id {
        Id::new("weerklank-palette")
    }
}

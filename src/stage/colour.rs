//! Colours, and the light they are seen in.

use az::UnwrappedAs;
use serde::de::{Deserialize, Deserializer, Error};
use std::borrow::Cow;

/// A colour: red, green, blue and opacity, sRGB, not premultiplied.
pub type Colour = [u8; 4];

/// An opaque colour.
#[must_use]
pub(super) const fn rgb(red: u8, green: u8, blue: u8) -> Colour {
    [red, green, blue, 255]
}

/// Reads an opaque colour that is written as `"#rrggbb"`.
pub(super) fn hex<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Colour, D::Error> {
    let written = <Cow<'de, str>>::deserialize(deserializer)?;
    let digits = written.strip_prefix('#').filter(|digits| digits.len() == 6);
    let number = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
    let Some(number) = number else {
        return Err(D::Error::custom(format_args!("{written:?} is no colour such as \"#ecbe9e\"")));
    };
    let [_, red, green, blue] = number.to_be_bytes();
    Ok(rgb(red, green, blue))
}

/// The same colour at an opacity of 0 to 255.
#[must_use]
pub(super) const fn faded(colour: Colour, opacity: u8) -> Colour {
    [colour[0], colour[1], colour[2], opacity]
}

/// A colour that is `permille` of the way from one to another, 0 to 1000.
#[must_use]
pub(super) fn mixed(from: Colour, to: Colour, permille: u16) -> Colour {
    let share = u32::from(permille.min(1000));
    let channel = |index: usize| {
        let sum = u32::from(from[index]) * (1000 - share) + u32::from(to[index]) * share;
        (sum / 1000).unwrapped_as::<u8>()
    };
    [channel(0), channel(1), channel(2), channel(3)]
}

/// The light a scene is in, so that it sits well in a light and in a dark interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Light {
    /// Daylight.
    #[default]
    Day,
    /// Late in the day, with the lamps lit: for a dark interface.
    Dusk,
}

/// What something is to the scene: light falls differently on the person opposite than on what is behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// Walls, windows, cupboards.
    Back,
    /// Someone who listens in.
    Middle,
    /// The table and what is on it.
    Front,
    /// The person opposite.
    Person,
}

/// The colour of evening shadow.
const SHADOW: Colour = rgb(38, 30, 34);
/// The colour of the air between the person and what is behind.
const HAZE: Colour = rgb(236, 225, 208);

impl Light {
    /// How a colour looks in this light.
    #[must_use]
    pub fn on(self, colour: Colour, depth: Depth) -> Colour {
        let hazy = match depth {
            Depth::Middle => mixed(colour, faded(HAZE, colour[3]), 330),
            Depth::Back | Depth::Front | Depth::Person => colour,
        };
        let shadow = match (self, depth) {
            (Self::Day, _) => 0,
            (Self::Dusk, Depth::Back) => 600,
            (Self::Dusk, Depth::Middle) => 460,
            (Self::Dusk, Depth::Front) => 440,
            (Self::Dusk, Depth::Person) => 150,
        };
        mixed(hazy, faded(SHADOW, hazy[3]), shadow)
    }
}

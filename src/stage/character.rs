//! What tells one person from another: proportions, colours, hair and clothes, as `assets/characters` gives them.

use super::colour::{Colour, hex};
use serde::Deserialize;

/// How someone looks, whatever the pose.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Character {
    /// The name scenario files use: the name of the file.
    #[serde(skip)]
    pub figure: String,
    /// How deep the lines of the face are, 0 (twenty) to 1000 (seventy-five).
    pub(super) age: i16,
    pub(super) skin: Skin,
    pub(super) features: Features,
    pub(super) eyes: Eyes,
    pub(super) hair: Hair,
    #[serde(default)]
    pub(super) cover: Option<Cover>,
    pub(super) build: Build,
    pub(super) clothes: Clothes,
}

/// The colours of skin.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Skin {
    /// In the light.
    #[serde(deserialize_with = "hex")]
    pub base: Colour,
    /// In the shade.
    #[serde(deserialize_with = "hex")]
    pub shade: Colour,
    /// Lines drawn on it.
    #[serde(deserialize_with = "hex")]
    pub line: Colour,
    /// The lips.
    #[serde(deserialize_with = "hex")]
    pub lips: Colour,
    /// Blood under it.
    #[serde(deserialize_with = "hex")]
    pub flush: Colour,
}

/// The proportions of head and face, in parts of the common one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Features {
    /// The width of the head.
    #[serde(default = "common")]
    pub wide: f32,
    /// The height of the head.
    #[serde(default = "common")]
    pub high: f32,
    /// The width of the jaw.
    pub jaw: f32,
    /// How full the cheeks are: 0 for lean ones, 1 for the fullest.
    #[serde(default)]
    pub cheeks: f32,
    /// The thickness of the brows.
    pub brow: f32,
    /// The size of the nose.
    pub nose: f32,
    /// The fullness of the lips.
    pub lips: f32,
    /// The size of the eyes.
    #[serde(default = "common")]
    pub eye: f32,
    /// How much higher the outer corners of the eyes lie than is common, in units; negative where they droop.
    #[serde(default)]
    pub slant: f32,
    /// The width of the mouth.
    #[serde(default = "common")]
    pub mouth: f32,
}

fn common() -> f32 {
    1.0
}

/// The cut of the hair.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Cut {
    /// Short and uncombed.
    Tousled,
    /// To the jaw, with a parting.
    Bob,
    /// Cropped close.
    #[default]
    Cropped,
    /// Combed back into a knot.
    Knot,
    /// Straight, over the shoulders.
    Long,
    /// A round crown of tight curls.
    Afro,
    /// Loose curls around the head, to the chin.
    Curls,
    /// Combed back into a tail that falls on a shoulder.
    Ponytail,
    /// Short, combed to one side.
    Parted,
    /// Bald on top, hair around the ears.
    Fringe,
    /// Clipped to some millimetres.
    Buzz,
    /// Short on the sides, swept up on top.
    Swept,
}

/// Hair on the face.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Beard {
    /// None.
    #[default]
    None,
    /// Not shaved for some days.
    Stubble,
    /// Short, along the jaw.
    Short,
    /// Full, below the chin.
    Full,
    /// A moustache.
    Moustache,
}

/// Hair on head and face.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Hair {
    pub cut: Cut,
    /// In the light.
    #[serde(deserialize_with = "hex")]
    pub base: Colour,
    /// In the shade, and the lines between locks.
    #[serde(deserialize_with = "hex")]
    pub shade: Colour,
    /// Where light falls on it.
    #[serde(deserialize_with = "hex")]
    pub shine: Colour,
    #[serde(default)]
    pub beard: Beard,
}

/// What is worn on the head.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Headwear {
    /// A scarf around head and neck; no hair shows.
    Headscarf,
    /// A cap with a visor.
    Cap,
    /// A helmet for building sites.
    HardHat,
}

/// What is worn on the head, and its colours.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Cover {
    pub headwear: Headwear,
    /// In the light.
    #[serde(deserialize_with = "hex")]
    pub base: Colour,
    /// In the shade.
    #[serde(deserialize_with = "hex")]
    pub shade: Colour,
    /// Lines on it.
    #[serde(deserialize_with = "hex")]
    pub line: Colour,
}

/// What someone sits in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Seat {
    /// A chair that the body hides.
    #[default]
    Chair,
    /// A wheelchair.
    Wheelchair,
}

/// The proportions of the body, in units: a head is 240 high.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Build {
    /// From the middle to the shoulder joint.
    pub shoulder: f32,
    /// The thickness of the arms, in parts of the common one.
    pub arm: f32,
    /// Half the width of the neck.
    pub neck: f32,
    /// How much lower the head sits between the shoulders than is common: the neck is shorter.
    #[serde(default)]
    pub sunk: f32,
    /// How far the waist stands out on each side.
    #[serde(default)]
    pub girth: f32,
    /// How much higher the head is above the table than is common.
    #[serde(default)]
    pub height: f32,
    #[serde(default)]
    pub seat: Seat,
}

/// The frame of glasses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Glasses {
    /// A thin wire.
    Thin,
    /// Round and dark.
    Round,
    /// Broad and dark.
    Broad,
}

/// The eyes and what is before them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Eyes {
    #[serde(deserialize_with = "hex")]
    pub iris: Colour,
    /// The length of the lashes at the outer corner, in units.
    pub lashes: f32,
    #[serde(default)]
    pub glasses: Option<Glasses>,
}

/// What is worn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Garment {
    /// A hooded sweater.
    Hoodie,
    /// An open cardigan over a blouse.
    Cardigan,
    /// A jumper over a shirt's collar.
    Jumper,
    /// A jacket over a top.
    Jacket,
    /// A jacket, a shirt and a tie.
    Suit,
    /// A safety vest over a work shirt.
    HiVis,
    /// An overall with a bib over a shirt.
    Overall,
    /// The tunic of a nurse.
    Tunic,
    /// A sweater with a round neck.
    #[default]
    Sweater,
    /// A jumper with a rolled collar.
    Polo,
    /// A waistcoat of wool over a shirt.
    Slipover,
    /// A blouse with a loose collar and a necklace.
    Blouse,
}

/// Clothes and their colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Clothes {
    pub garment: Garment,
    /// The outer garment, whose sleeves are seen.
    #[serde(deserialize_with = "hex")]
    pub base: Colour,
    /// The outer garment in the shade.
    #[serde(deserialize_with = "hex")]
    pub shade: Colour,
    /// Lines on the outer garment.
    #[serde(deserialize_with = "hex")]
    pub line: Colour,
    /// What is worn under it.
    #[serde(deserialize_with = "hex")]
    pub under: Colour,
    /// What is worn over it, or a part of another colour: a vest, a bib, a tie. Nothing where it is left out.
    #[serde(default, deserialize_with = "hex")]
    pub accent: Colour,
}

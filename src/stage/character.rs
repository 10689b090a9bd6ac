//! What tells one person from another: proportions, colours, hair and clothes.

use super::colour::Colour;

/// How someone looks, whatever the pose.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Character {
    /// The name scenario files use.
    pub figure: &'static str,
    pub(super) skin: Skin,
    pub(super) hair: Hair,
    pub(super) build: Build,
    pub(super) eyes: Eyes,
    pub(super) clothes: Clothes,
    /// How deep the lines of the face are, 0 (twenty) to 1000 (seventy).
    pub(super) age: i16,
}

/// The colours of skin.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Skin {
    /// In the light.
    pub base: Colour,
    /// In the shade.
    pub shade: Colour,
    /// Lines drawn on it.
    pub line: Colour,
    /// The lips.
    pub lips: Colour,
    /// Blood under it.
    pub flush: Colour,
}

/// The cut of the hair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cut {
    /// Short and uncombed.
    Tousled,
    /// To the jaw, with a parting.
    Bob,
    /// Cropped close.
    Cropped,
    /// Combed back into a knot.
    Knot,
}

/// Hair on head and face.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Hair {
    pub cut: Cut,
    /// In the light.
    pub base: Colour,
    /// In the shade, and the lines between locks.
    pub shade: Colour,
    /// Where light falls on it.
    pub shine: Colour,
    /// A short beard.
    pub beard: bool,
}

/// Proportions. A head is 240 units high.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Build {
    /// The width of the jaw, in parts of the common one.
    pub jaw: f32,
    /// From the middle to the shoulder joint.
    pub shoulder: f32,
    /// The thickness of the arms, in parts of the common one.
    pub arm: f32,
    /// Half the width of the neck.
    pub neck: f32,
    /// The thickness of the brows, in parts of the common one.
    pub brow: f32,
    /// The size of the nose, in parts of the common one.
    pub nose: f32,
    /// The fullness of the lips, in parts of the common one.
    pub lips: f32,
}

/// The eyes and what is before them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Eyes {
    pub iris: Colour,
    /// The length of the lashes at the outer corner, in units.
    pub lashes: f32,
    pub glasses: bool,
}

/// What is worn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Garment {
    /// A hooded sweater.
    Hoodie,
    /// An open cardigan over a blouse.
    Cardigan,
    /// A jumper over a shirt's collar.
    Jumper,
    /// A jacket over a top.
    Jacket,
}

/// Clothes and their colours.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Clothes {
    pub garment: Garment,
    /// The outer garment.
    pub base: Colour,
    /// The outer garment in the shade.
    pub shade: Colour,
    /// Lines on the outer garment.
    pub line: Colour,
    /// What is worn under it.
    pub under: Colour,
}

//! The bed: four layers that loop together under a conversation.

use super::events::swell;
use super::spectrum::{Band, Spectrum};
use super::take::Take;

/// A layer of the bed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Layer {
    /// What is always there: low, warm, open.
    Ground,
    /// Connection.
    Warmth,
    /// Tension: what is too near to each other, low and rough.
    Tension,
    /// A held breath, for a silence: nearly nothing, high and airy.
    Breath,
}

/// All layers.
pub const LAYERS: [Layer; 4] = [Layer::Ground, Layer::Warmth, Layer::Tension, Layer::Breath];

impl Layer {
    /// Its name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Ground => "ground",
            Self::Warmth => "warmth",
            Self::Tension => "tension",
            Self::Breath => "breath",
        }
    }
}

/// A layer, at no loudness in particular.
pub(super) fn layer(layer: Layer) -> Take {
    match layer {
        Layer::Ground => ground(),
        Layer::Warmth => warmth(),
        Layer::Tension => tension(),
        Layer::Breath => breath(),
    }
}

/// A fifth on a low root, with the octave.
fn ground() -> Take {
    Spectrum::new(101)
        .voice(0.8, 73.4, 0.8, 7.0, 7)
        .voice(0.8, 110.1, 0.9, 7.0, 6)
        .voice(0.6, 146.9, 1.0, 8.0, 5)
        .band(0.5, Band { low: 90.0, high: 600.0, falls: 6.0 })
        .sound()
        .shaped(swell(2.0, 0.7, 0.0))
}

/// What makes the fifth friendly: the third, the sixth and the ninth above, each coming and going by itself.
fn warmth() -> Take {
    let one = Spectrum::new(102).voice(1.0, 185.2, 1.2, 10.0, 5).voice(0.6, 277.0, 1.5, 11.0, 4).sound();
    let other = Spectrum::new(103).voice(0.9, 220.4, 1.3, 10.0, 5).voice(0.5, 330.0, 1.6, 11.0, 4).sound();
    let air = Spectrum::new(104).band(0.45, Band { low: 260.0, high: 1_500.0, falls: 6.0 }).sound();
    one.shaped(swell(2.0, 0.45, 0.0))
        .with(&other.shaped(swell(3.0, 0.45, 0.35)))
        .with(&air.shaped(swell(2.0, 0.5, 0.5)))
}

/// Neighbours that rub, low, and something that rumbles under them.
fn tension() -> Take {
    let rub = Spectrum::new(105)
        .voice(1.0, 98.2, 0.9, 6.0, 5)
        .voice(0.95, 104.6, 0.9, 6.0, 5)
        .voice(0.7, 138.8, 1.2, 7.0, 4)
        .voice(0.6, 148.2, 1.2, 7.0, 4)
        .sound();
    let rumble = Spectrum::new(106).band(0.8, Band { low: 42.0, high: 240.0, falls: 2.0 }).sound();
    rub.shaped(swell(3.0, 0.55, 0.2)).with(&rumble.shaped(swell(5.0, 0.5, 0.0)))
}

/// Air, high up, that is hardly moving.
fn breath() -> Take {
    Spectrum::new(107)
        .band(1.0, Band { low: 1_600.0, high: 6_500.0, falls: 4.0 })
        .band(0.4, Band { low: 500.0, high: 1_600.0, falls: 2.0 })
        .sound()
        .shaped(swell(2.0, 0.35, 0.0))
}

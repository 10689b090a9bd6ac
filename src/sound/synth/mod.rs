//! The samples, made by a program: filtered noise, crowds of detuned partials, and wood that is struck with felt.
//!
//! Pure: the same samples every time, from seeds that stand in the code. Loops are made as spectra, so that they have no
//! seam; what happens in them (a tick, a step) is laid in a circle. All of a sort are brought to the same loudness.

mod bed;
mod cue;
mod events;
mod loudness;
mod measure;
mod number;
pub(super) mod random;
mod rate;
mod room;
mod spectrum;
mod strike;
mod take;
mod transform;

pub use bed::{LAYERS, Layer};
pub use cue::{KNOCKS, Knock};
pub use measure::Steps;
pub use rate::RATE;
pub use room::{ROOMS, Room};
pub use take::Take;

/// How loud a room is, in LUFS: hardly noticed until it changes.
const ROOM: f32 = -34.0;

/// How loud each layer of the bed is, in LUFS.
const BED: f32 = -32.0;

/// How loud a cue is where it is loudest, in LUFS.
const CUE: f32 = -26.0;

/// The room tone of a place: a loop.
#[must_use]
pub fn room(room: Room) -> Take {
    loudness::levelled(room::tone(room), ROOM, loudness::whole)
}

/// A layer of the bed: a loop.
#[must_use]
pub fn layer(layer: Layer) -> Take {
    loudness::levelled(bed::layer(layer), BED, loudness::whole)
}

/// What is heard once.
#[must_use]
pub fn knock(knock: Knock) -> Take {
    loudness::levelled(cue::knock(knock), CUE, loudness::loudest)
}

#[cfg(test)]
mod tests {
    use super::rate::LENGTH;
    use super::{LAYERS, ROOMS, Take, layer, room};

    /// The largest share of the power at one frequency, a tenth of a Hz wide.
    fn barest(take: &Take) -> f32 {
        let powers = take.spectrum().into_iter().map(|level| level * level);
        powers.clone().fold(0.0, f32::max) / powers.sum::<f32>()
    }

    #[test]
    fn no_tone_of_a_loop_is_bare() {
        for take in ROOMS.map(room).iter().chain(&LAYERS.map(layer)) {
            assert_eq!(take.frames.len(), LENGTH);
            assert!(barest(take) < 0.08, "{}", barest(take));
        }
        let bare = |place: usize| (super::number::real(place % 240) * std::f32::consts::TAU / 240.0).sin();
        let bare = Take::of((0..LENGTH).map(|place| [bare(place); 2]).collect());
        assert!(barest(&bare) > 0.5, "{}", barest(&bare));
    }

    #[test]
    fn a_layer_sounds_the_same_whatever_was_made_before_and_like_no_other() {
        let made = LAYERS.map(layer);
        let again = LAYERS.iter().rev().map(|which| layer(*which));
        for (place, again) in again.enumerate() {
            let own = LAYERS.len() - 1 - place;
            for (other, take) in made.iter().enumerate() {
                assert_eq!(*take == again, other == own, "{own} {other}");
            }
        }
    }
}

//! What is heard beside a conversation: the room, a bed that follows how the other is, and small cues.
//!
//! [`Earshot`] is what of a conversation there is to hear; [`Mix::of`] turns it into levels, [`cues`] what changed between
//! two of them into what is heard once, and [`captions`] the same into words. All of that is pure, in whole numbers.
//! [`Mixer`] makes it heard, through any of kira's backends, and [`Player`] on a thread of its own; [`synth`] makes the samples.
//!
//! Nobody needs the sound, and nobody gains by it. What it says of the balance, of a silence or of the end is on the
//! screen too; of the other it says that something moves, just as often where there is a signal as where there is none,
//! so that it has to be found by looking. Where the meter is hidden, the bed says half as much of how the other is.

mod captions;
mod cues;
mod earshot;
mod mix;
mod mixer;
mod movement;
mod player;
mod samples;
pub mod synth;
mod tape;
mod volumes;

pub use captions::captions;
pub use cues::{Cue, cues};
pub use earshot::{Deed, Earshot, Mark};
pub use mix::{Bed, Mix};
pub use mixer::{Mixer, Trouble};
pub use movement::Movement;
pub use player::{Moment, Player};
pub use samples::Samples;
pub use synth::Room;
pub use tape::{NoDevice, Tape, TapeBackend};
pub use volumes::Volumes;

/// What plays a mix, or keeps it.
pub use kira::backend::Backend;

/// The system's device.
#[cfg(feature = "gui")]
pub type Device = kira::backend::cpal::CpalBackend;

/// How the system's device is opened.
#[cfg(feature = "gui")]
pub type DeviceSettings = kira::backend::cpal::CpalBackendSettings;

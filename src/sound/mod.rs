//! What is heard beside a conversation: the room, a bed that follows how the other is, and small cues.
//!
//! [`Earshot`] is what of a conversation there is to hear; [`Mix::of`] turns it into levels, [`cues`] what changed between
//! two of them into what is heard once, and [`captions`] the same into words. All of that is pure, in whole numbers.
//! [`Mixer`] makes it heard, through any of kira's backends; [`synth`] makes the samples. No sound says anything that is
//! not on the screen too: without a device, muted, or not heard by who plays, nothing is missing.

mod captions;
mod cues;
mod earshot;
mod mix;
mod mixer;
mod samples;
pub mod synth;
mod tape;
mod volumes;

pub use captions::captions;
pub use cues::{Cue, cues};
pub use earshot::{Deed, Earshot, Mark};
pub use mix::{Bed, Mix};
pub use mixer::{Mixer, Trouble};
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

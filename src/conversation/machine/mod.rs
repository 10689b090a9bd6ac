//! The machine of a conversation, written once: what can be said, where it leads, which books are kept, and in which order
//! things take effect.
//!
//! It runs over a [`Domain`]: what is known of a conversation, and what becomes of it. Played exactly, a domain knows
//! everything and changes in place. Where only bounds are known it branches wherever a condition may hold or not
//! (abstract interpretation): whatever happens in a real conversation lies among what happens there.

mod books;
mod domain;
mod moves;
mod options;
mod run;

pub use books::Books;
pub use domain::{Act, Conditions, Domain, Knowledge};
pub use moves::{be_silent, look, say, signal_at, silence_at, take_time_out};
pub use options::{Options, options};
pub use run::{LONGEST_RUN, arrive, first_to_fit, lines_of};

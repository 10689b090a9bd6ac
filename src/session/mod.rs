//! What happens between a person and a conversation, as a state machine without a clock, a disk or a screen.
//!
//! A [`Session`] takes an [`Input`] and the time, and answers with [`Intent`]s: what was said, what there is to show, what
//! is to be kept, what is to be explored (which is answered by an input). What it comes to is read from it. Window,
//! terminal and whatever else shows a conversation draw what it says and do what it intends; what may be done, what
//! becomes of it and what is kept is decided here and nowhere else.
//!
//! Time is in milliseconds from any beginning; where it goes back it is taken to stand still.

mod after;
mod begin;
mod finished;
mod input;
mod intent;
mod looking_back;
mod machine;
mod material;
mod pen;
mod reading;
mod silence;
mod starting_point;
mod transcript;

pub use begin::{Changed, Unfinished};
pub use finished::{Finished, FinishedConversation};
pub use input::{Input, Refusal};
pub use intent::{Exploration, Explored, Intent, Keep, Remark};
pub use looking_back::{HowFar, LookBack};
pub use machine::Session;
pub use material::{Dated, Material, Revision};
pub use pen::{LONGEST_WORDS, Notes, Pen, Sheet, SheetPoint};
pub use silence::{A_TAP_MS, LONGEST_SILENCE_MS, Silence};
pub use starting_point::StartingPoint;
pub use transcript::{Line, Said, Teller, What, Who};

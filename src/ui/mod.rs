//! The screens: theme, widgets, and the flow of the product, on egui alone.
//!
//! [`Desk`] is the whole state of the product as plain data. What a user does is an [`Action`]; [`Desk::act`] is a pure
//! function of it and returns what the shell has to do on disk as [`Wish`]es. [`Desk::show`] draws the present screen,
//! takes at most one action from it, and applies it. No disk, no clock and no environment in here: the shell passes
//! the time in, draws the figure where [`Desk::stage_rect`] says, and keeps what is wished for.

mod action;
mod desk;
mod dialogue;
mod finding;
mod glance;
mod hearing;
mod keys;
mod lesson;
mod looking_back;
mod main_key;
mod preferences;
mod preparation;
mod scene;
mod screen;
mod screens;
mod shelf;
mod talking;
mod teaching;
mod texts;
pub mod theme;
mod transcript;
pub mod widgets;
mod wish;
mod writing;

pub use crate::session::{
    Dated, Explored, FinishedConversation, HowFar, Notes, Revision, Said, SheetPoint, StartingPoint,
    Unfinished,
};
pub use action::{Action, InLookBack, InPreparation, InTalk, InWriting, Preference};
pub use desk::{Desk, Equipment, Shown, Silence};
pub use dialogue::Dialogue;
pub use finding::{Choosable, Facet, Finding};
pub use glance::{Difficulty, Glance, Length};
pub use hearing::Hearing;
pub use lesson::Lesson;
pub use looking_back::LookingBack;
pub use preferences::{Preferences, Theme};
pub use preparation::{Preparation, Variation};
pub use scene::{Figure, Scene};
pub use screen::{Overlay, Screen};
pub use shelf::{Faulty, Record, Shelf, Shelved, Telling};
pub use talking::{Side, Talking};
pub use texts::Texts;
pub use wish::Wish;
pub use writing::{Reloaded, Told, Writing};

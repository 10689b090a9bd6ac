//! Weerklank, a practice simulator for difficult conversations.
//!
//! A functional core in an imperative shell; `ARCHITECTURE.md` has the map of the layers and what each may import.

pub mod analysis;
#[cfg(feature = "gui")]
pub mod app;
pub mod chance;
pub mod check;
pub mod cli;
pub mod conversation;
pub mod feedback;
pub mod format;
pub mod locale;
pub mod method;
pub mod phrase;
pub mod report;
pub mod scenario;
pub mod scoring;
pub mod session;
#[cfg(feature = "sound")]
pub mod sound;
#[cfg(feature = "ui")]
pub mod stage;
pub mod store;
#[cfg(feature = "ui")]
pub mod ui;

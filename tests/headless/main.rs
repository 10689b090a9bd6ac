//! The core's tests, in one binary: plays, properties, files, layers. No window and no network.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]
#![allow(clippy::print_stdout, reason = "tables that tests print for the reader")]
#![allow(unreachable_pub, reason = "modules of one binary")]

mod bearing;
mod broken;
mod chance;
mod checked;
mod circumstances;
mod command_line;
mod common;
mod constructs;
mod display;
mod documented;
mod feedback;
mod field;
mod format;
mod graph;
mod harmless;
mod journal;
mod layers;
mod machine;
#[path = "../../benches/mutants/mod.rs"]
mod mutants;
mod outputs;
mod outside;
mod overview;
mod own_view;
mod pinned;
mod plays;
mod prepared;
mod range;
mod reaction;
mod scoring;
mod session;
mod smells;
#[cfg(feature = "sound")]
mod sound;
#[cfg(feature = "ui")]
mod stage;
mod stop_order;
mod texts;
mod transcript;
mod twee;
mod worked;

//! The user's disk: the running conversation, finished ones, preferences, and scenarios. Time is passed in.
//!
//! Nothing is lost: a running conversation is an append-only journal, synced at every move, that opens when it was
//! cut at any byte; everything else is written beside its place and then put there in one go.

// The only layer of the library that works on files; the bans of `clippy.toml` are lifted here and nowhere below.

mod built_in;
mod contents;
mod data_folder;
mod drafts;
mod error;
mod files;
mod finished;
mod folders;
mod journal;
mod keeper;
mod library;
mod output;
mod scenario_files;
mod stamp;
mod transcripts;

pub use data_folder::DataFolder;
pub use drafts::{read_twee_file, write_new_folder};
pub use error::{StoreError, system_reason};
pub use finished::Finished;
pub use folders::read_folder;
pub use journal::{Journal, Opened};
pub use keeper::{Keeper, Kept};
pub use library::Library;
pub use output::Output;
pub use scenario_files::ScenarioFiles;
pub use stamp::Stamp;
pub use transcripts::{LARGEST_TRANSCRIPT, read_transcript_file, transcripts_at};

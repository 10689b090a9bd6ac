//! Coded transcripts: conversations of which someone wrote down, turn by turn, what was done.
//!
//! A CSV file with the columns `turn,speaker,codes` becomes a [`CodedTranscript`], which is scored by the engine that
//! scores a played conversation; a played conversation can be written as such a file. How one codes stands in
//! `docs/transcripts.md`.

mod code;
mod coded;
mod complaints;
mod open;
mod read;
mod speaker;
mod table;
mod write;

pub use coded::{CodedPerson, CodedTranscript};
pub use read::{ReadTranscript, read_transcript};
pub use write::write_transcript;

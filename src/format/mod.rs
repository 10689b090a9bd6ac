//! Reading and writing files: scenarios and their texts, recorded plays, coded transcripts, Twee, the method.
//!
//! What an author's files hold that is wrong is not an error but a list of [`Diagnostic`]s: whatever can be read is
//! read. Nothing here touches the disk: a [`Folder`] comes from the disk or from the program itself.
//!
//! The passes, in order: `document` (bytes to text, within limits), `source` (RON to what is written), `resolve`
//! (names to indices, fragments put in), `texts` (Fluent to words); [`Loaded`] is what comes of them.

mod control_signs;
mod diagnostic;
mod document;
mod fault;
pub mod faults;
mod folder;
mod hash;
mod json;
mod languages;
mod library;
mod limits;
mod load;
mod loaded;
mod method;
mod nearest;
mod place;
mod plays;
mod resolve;
mod source;
mod starter;
mod texts;
mod trainees;
mod transcript;
mod twee;
mod version;

pub use diagnostic::{Diagnostic, line_and_column};
pub use fault::Severity;
pub use folder::Folder;
pub use hash::method_hash;
pub use json::{json, json_in_lines};
pub use languages::LANGUAGES;
pub use load::read_scenario;
pub use loaded::Loaded;
pub use method::{METHOD, MethodError, read_method};
pub use nearest::nearest;
pub use place::{Place, Places, Silenced};
pub use plays::{Expect, PlayFault, PlayFile, Verdict, write_play};
pub use resolve::is_id;
pub use starter::starter;
pub use texts::ScenarioTexts;
pub use trainees::{TRAINEES, read_trainees};
pub use transcript::{CodedPerson, CodedTranscript, ReadTranscript, read_transcript, write_transcript};
pub use twee::{ReadTwee, TweeReader, TweeWriter, Unplayed, WrittenTwee};
pub use version::{FORMAT_CURRENT, FORMAT_MINIMUM};

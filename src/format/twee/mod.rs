//! Twee 3, the text format of Twine: a draft that was written there becomes a scenario, and a scenario goes there and
//! comes back.
//!
//! # What a story becomes
//!
//! A passage becomes a turn: its prose is what the other says, its links are what the trainee can say. A passage without
//! links becomes an ending; a tag `ending-reached`, `-partly`, `-missed`, `-lost` or `-broken-off` says what it means. A
//! turn whose one link has no words (`[[…->next]]`) goes on by itself.
//!
//! **What is done by a response** cannot be said by a link, which has no tags, and often not by the passage it leads to,
//! since several links lead there. So:
//!
//! 1. A passage with a tag `does-…` and one link is *the response itself*: its prose is what the trainee says (without
//!    prose, the words of the link to it), and its link leads to what the other says then. A tag `response` makes a
//!    passage one by which nothing in particular is done. This is the form that is written at export, since it is the
//!    only one in which nothing is ambiguous: a passage for each thing that is said.
//! 2. On any other passage, `does-…` holds for every link from a line straight to it. That is quick to write in a draft
//!    and right where one link leads there; where several do, it is listed.
//!
//! A behaviour is written as in scenarios, `does-reflection_complex`, or with hyphens; how well it was done comes after a
//! colon: `does-humour:clumsy`. Tags `face-…`, `arms-…`, `gaze-…`, `talk-…` and `signal-…` fill those fields of a turn.
//!
//! Nothing an author wrote is lost in silence. What is no word (macros, pictures, comments, other names of links) is kept
//! in comments beside the words it stood with; everything that does not go over is listed with its line and with what to
//! do about it.
//!
//! # What a scenario becomes
//!
//! A passage for each node and each response, to be clicked through in Twine; and the scenario's files themselves, each
//! in a passage tagged `weerklank-source` that no link leads to. Twine itself keeps no metadata of others, so what it
//! cannot hold travels in those. At import the files come back as they were. The passages are held against those that
//! the files give: words that were changed in Twine are put into the texts, and everything else that was changed is
//! listed. That the passages are made anew to compare with, rather than kept twice, means that there is nothing that can
//! disagree.
//!
//! The passes: `open` (bytes to text), `passage` (text to passages), `story` (passages by what they are for), then either
//! `scene`, `outline`, `draft` and `files` for a story, or `source` and `merge` for a scenario; `playable`, `unplayed` and
//! `export` the other way.

mod changes;
mod dialect;
mod draft;
mod escape;
mod export;
mod files;
mod fluent;
mod ids;
mod ifid;
mod import;
mod letters;
mod lines;
mod link;
mod losses;
mod markup;
mod merge;
mod messages;
mod open;
mod outline;
mod passage;
mod playable;
mod prose;
mod reader;
mod responses;
mod runs;
mod scene;
mod source;
mod story;
mod tags;
mod unplayed;
mod wording;

pub use export::{TweeWriter, WrittenTwee};
pub use import::ReadTwee;
pub use reader::TweeReader;
pub use unplayed::Unplayed;

//! A played conversation as a coded transcript: `--transcript FILE`.

use super::super::{Exit, Session, Terminal};
use super::Chosen;
use crate::conversation::{Conversation, Play};
use crate::format::write_transcript;
use crate::store::write_transcript_file;
use std::path::Path;

/// Writes the conversation where it was asked for; gives how the program ends where it could not be written.
pub(super) fn write(
    path: Option<&Path>,
    chosen: &Chosen<'_>,
    conversation: &Conversation,
    session: &Session,
    terminal: &mut Terminal<'_>,
) -> Option<Exit> {
    let path = path?;
    let play = Play::new(chosen.method, chosen.scenario);
    let text = write_transcript(&play, conversation, chosen.texts);
    let fault = write_transcript_file(path, &text).err()?;
    session.complain(&fault, terminal);
    Some(Exit::Faults)
}

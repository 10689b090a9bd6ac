//! A played conversation on disk: as a coded transcript (`--transcript FILE`), and as a recorded play (`--record FILE`).

use super::super::{Exit, PlayArguments, Session, Terminal};
use super::Chosen;
use crate::conversation::{Conversation, Play};
use crate::format::{write_play, write_transcript};
use crate::store::{write_new_file, write_text_file};

/// Writes the conversation as it was asked for; gives how the program ends where it could not be written.
pub(super) fn write(
    arguments: &PlayArguments,
    chosen: &Chosen<'_>,
    seed: u64,
    conversation: &Conversation,
    session: &Session,
    terminal: &mut Terminal<'_>,
) -> Option<Exit> {
    let play = Play::new(chosen.method, chosen.scenario);
    let transcript = arguments.transcript.as_deref().map(|path| {
        let text = write_transcript(&play, conversation, chosen.texts);
        write_text_file(path, &text)
    });
    let record = arguments.record.as_deref().filter(|_| !conversation.entries().is_empty());
    let record = record.map(|path| write_new_file(path, &write_play(&play, seed, conversation)));
    let faults = [transcript, record].into_iter().flatten().filter_map(Result::err);
    let mut exit = None;
    for fault in faults {
        session.complain(&fault, terminal);
        exit = Some(Exit::Faults);
    }
    exit
}

//! A played conversation on disk: as a coded transcript (`--transcript FILE`), and as a recorded play (`--record FILE`).

use super::super::{Context, Exit, PlayArguments, Terminal, written};
use super::chosen::Chosen;
use crate::conversation::{Conversation, Play};
use crate::format::{write_play, write_transcript};
use crate::store::Output;

/// The coded transcript that is to be written.
pub(super) fn transcript(arguments: &PlayArguments) -> Option<Output> {
    arguments.transcript.as_deref().map(|path| Output::at(path, arguments.force))
}

/// The play that is to be written; the folder for plays need not be there yet.
pub(super) fn record(arguments: &PlayArguments) -> Option<Output> {
    arguments.record.as_deref().map(|path| Output::of_a_play(path, arguments.force).in_new_folder())
}

/// Writes the conversation as it was asked for; gives how the program ends where it could not be written.
pub(super) fn write(
    arguments: &PlayArguments,
    chosen: &Chosen<'_>,
    seed: u64,
    conversation: &Conversation,
    context: &Context,
    terminal: &mut Terminal<'_>,
) -> Option<Exit> {
    let play = Play::new(chosen.method, chosen.scenario);
    let transcript =
        transcript(arguments).map(|output| (output, write_transcript(&play, conversation, chosen.texts)));
    let record = record(arguments)
        .filter(|_| !conversation.entries().is_empty())
        .map(|output| (output, write_play(&play, seed, conversation)));
    let mut exit = None;
    for (output, text) in transcript.into_iter().chain(record) {
        exit = written::write(&output, &text, context, terminal).err().or(exit);
    }
    exit
}

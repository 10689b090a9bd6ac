//! `weerklank score FILE… --goal GOAL`: coded transcripts of real conversations.

use super::arguments::ScoreArguments;
use super::{Context, Exit, Terminal};
use crate::feedback::{Miti, ScoredTranscript};
use crate::format::{ReadTranscript, read_transcript};
use crate::method::Method;
use crate::phrase::Phrase;
use crate::report::TranscriptReport;
use crate::store::{LARGEST_TRANSCRIPT, StoreError, read_transcript_file, transcripts_at};
use std::collections::BTreeSet;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Stands for what comes in.
const STANDARD_INPUT: &str = "-";

pub(super) fn run(context: &Context, arguments: &ScoreArguments, terminal: &mut Terminal<'_>) -> Exit {
    let Some(method) = Context::method() else { return Exit::Faults };
    let mut exit = Exit::Done;
    let files = files(context, arguments, &mut exit, terminal);
    let only_one = files.len() == 1;
    for file in files {
        let name = file.display().to_string();
        let bytes = match bytes(&file, terminal) {
            Ok(bytes) => bytes,
            Err(fault) => {
                exit = Exit::Faults;
                context.complain(&fault, terminal);
                if arguments.json {
                    terminal.print(&unreadable(context, &name, &fault));
                }
                continue;
            }
        };
        let read = read_transcript(&name, &bytes, &method, arguments.goal);
        let scored = scored(&method, &read);
        let report = TranscriptReport { file: &name, read: &read, scored: scored.as_ref() };
        if scored.is_none() {
            exit = Exit::Faults;
        }
        if arguments.json {
            terminal.print(&report.json(&context.locale));
            continue;
        }
        terminal.complain(&report.diagnostics(&context.locale));
        if only_one {
            terminal.print(&report.text(&context.locale, terminal.width));
        } else {
            terminal.print(&format!("{}\n", report.line(&context.locale)));
        }
    }
    exit
}

/// The files that are meant, each once, by name.
fn files(
    context: &Context,
    arguments: &ScoreArguments,
    exit: &mut Exit,
    terminal: &mut Terminal<'_>,
) -> BTreeSet<PathBuf> {
    let mut files = BTreeSet::new();
    for path in &arguments.files {
        if path == Path::new(STANDARD_INPUT) {
            files.insert(path.clone());
            continue;
        }
        match transcripts_at(path) {
            Ok(found) if found.is_empty() => {
                *exit = Exit::Faults;
                let phrase = Phrase::new("score-empty-folder").with("path", path.display().to_string());
                terminal.complain(&format!("{}\n", context.locale.phrase(&phrase, &())));
            }
            Ok(found) => files.extend(found),
            // What is not there is said when it is read.
            Err(_) => {
                files.insert(path.clone());
            }
        }
    }
    files
}

fn bytes(file: &Path, terminal: &mut Terminal<'_>) -> Result<Vec<u8>, StoreError> {
    if file != Path::new(STANDARD_INPUT) {
        return read_transcript_file(file);
    }
    let mut bytes = Vec::new();
    let read = (&mut *terminal.input).take(LARGEST_TRANSCRIPT).read_to_end(&mut bytes);
    read.map(|_| bytes).map_err(|source| StoreError::Read { path: file.to_owned(), source })
}

/// What a program is told of a file that cannot be read.
fn unreadable(context: &Context, file: &str, fault: &StoreError) -> String {
    let message = context.locale.phrase(&fault.phrase(), &());
    let fault =
        serde_json::json!({ "code": "unreadable", "severity": "error", "file": file, "message": message });
    format!("{}\n", serde_json::json!({ "file": file, "score": null, "diagnostics": [fault] }))
}

fn scored(method: &Method, read: &ReadTranscript) -> Option<ScoredTranscript> {
    let transcript = read.transcript.as_ref()?;
    let mut miti = Miti::new(transcript.detailed);
    let course = transcript.course(method, |does, effect| miti.add(method, does, effect));
    Some(ScoredTranscript::of(method, transcript.goal, &course, miti))
}

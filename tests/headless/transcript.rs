//! Coded transcripts: what is read, what is wrong in them, what they come to, and that a played conversation comes to
//! the same when it is written as one.

mod commands;
mod documented;
mod faults;
mod forms;
mod length;
mod miti;
mod played;
mod scores;

pub use faults::shown;

use std::sync::LazyLock;
use weerklank::format::{CodedTranscript, Diagnostic, ReadTranscript, read_transcript};
use weerklank::method::{Goal, Method};
use weerklank::scoring::Course;

static METHOD: LazyLock<Method> = LazyLock::new(crate::common::method);

const GOAL: Option<Goal> = Some(Goal::ChangeUnmotivated);

fn read(text: impl AsRef<[u8]>) -> ReadTranscript {
    read_transcript("talk.csv", text.as_ref(), &METHOD, GOAL)
}

/// The codes of what is wrong.
fn codes(text: impl AsRef<[u8]>) -> Vec<&'static str> {
    read(text).diagnostics.iter().map(|diagnostic| diagnostic.code).collect()
}

/// A transcript in which nothing is wrong.
fn transcript(text: impl AsRef<[u8]>) -> CodedTranscript {
    let read = read(text);
    let errors: Vec<_> = read.diagnostics.iter().filter(|one| one.is_error()).collect();
    read.transcript.unwrap_or_else(|| panic!("{errors:#?}"))
}

fn course(transcript: &CodedTranscript) -> Course {
    transcript.course(&METHOD, |_, _| {})
}

fn total(text: impl AsRef<[u8]>) -> u8 {
    course(&transcript(text)).score(&METHOD).total
}

/// A transcript of these rows, turns counted from 1: `trainee question_open;input_advice`.
fn rows(rows: &[&str]) -> String {
    let row = |(index, row): (usize, &&str)| {
        let (speaker, codes) = row.split_once(' ').unwrap_or((row, ""));
        format!("{},{speaker},{codes}\n", index + 1)
    };
    let all: String = rows.iter().enumerate().map(row).collect();
    format!("turn,speaker,codes\n{all}")
}

/// Places of diagnostics can be shown in the text they are of.
fn all_can_be_shown(read: &ReadTranscript) -> bool {
    let shown = |diagnostic: &Diagnostic| match (&diagnostic.span, read.sources.get(&diagnostic.file)) {
        (Some(span), Some(source)) => source.get(span.clone()).is_some(),
        (span, _) => span.is_none() || read.sources.is_empty(),
    };
    read.diagnostics.iter().all(shown)
}

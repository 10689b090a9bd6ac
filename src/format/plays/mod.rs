//! Recorded plays: a scenario's own tests.

mod verdict;
mod write;

pub use verdict::{PlayFault, Verdict};
pub use write::write_play;

use super::Diagnostic;
use super::document::Document;
use super::faults::{self, Fault};
use super::limits;
use super::nearest::nearest;
use crate::conversation::Entry;
use crate::method::{Level, Quantity};
use std::collections::BTreeSet;

/// A conversation that was written down, with what should come of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlayFile {
    /// The file's name without `.play`.
    pub name: String,
    /// The seed it is played with.
    pub seed: u64,
    /// What should come of it.
    pub expect: Expect,
    /// What the trainee does, in the grammar of `conversation`, without the lines above it.
    pub inputs: String,
}

/// What should come of a play.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Expect {
    /// The ending that is reached.
    pub ending: Option<String>,
    /// The lowest and the highest score, each 0 to 100.
    pub score: Option<(u8, u8)>,
    /// Where the person opposite stands in the end.
    pub levels: Vec<(Quantity, Level)>,
}

/// Reads a play. `endings` are those of the scenario; `None` where they are not known.
pub(super) fn read_play(
    name: &str,
    document: &Document,
    endings: Option<&BTreeSet<&str>>,
    diagnostics: &mut Vec<Diagnostic>,
) -> PlayFile {
    let mut play =
        PlayFile { name: name.to_owned(), seed: 0, expect: Expect::default(), inputs: String::new() };
    for line in document.body().lines() {
        let content = line.split('#').next().unwrap_or_default().trim();
        if let Some(seed) = content.strip_prefix("seed:") {
            match seed.trim().parse() {
                Ok(seed) => play.seed = seed,
                Err(_) => diagnostics.push(report(document, faults::PLAY_LINE, content)),
            }
        } else if let Some(expect) = content.strip_prefix("expect:") {
            for word in expect.split_whitespace() {
                read_expectation(&mut play.expect, word, document, endings, diagnostics);
            }
        } else {
            let words = content.split(',').map(str::trim).filter(|word| !word.is_empty());
            let faulty = words.filter(|word| word.parse::<Entry>().is_err());
            diagnostics.extend(faulty.map(|word| report(document, faults::PLAY_INPUT, word)));
            play.inputs.push_str(content);
            play.inputs.push('\n');
        }
    }
    play
}

fn report(document: &Document, fault: Fault, place: &str) -> Diagnostic {
    document.fault(fault, place).with("name", place)
}

fn read_expectation(
    expect: &mut Expect,
    word: &str,
    document: &Document,
    endings: Option<&BTreeSet<&str>>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let (what, value) = word.split_once('=').unwrap_or((word, ""));
    let understood = match what {
        "ending" if value.is_empty() => false,
        "ending" => {
            if let Some(endings) = endings.filter(|endings| !endings.contains(value)) {
                let few = diagnostics.len() < limits::FAULTS_WITH_SUGGESTION;
                let suggestion = nearest(value, endings.iter().copied().take_while(|_| few));
                diagnostics.push(report(document, faults::UNKNOWN_ENDING, value).suggesting(suggestion));
            }
            expect.ending = Some(value.to_owned());
            true
        }
        "score" => {
            expect.score = read_range(value);
            expect.score.is_some()
        }
        _ => match (read_quantity(what), read_level(value)) {
            (Some(quantity), Some(level)) => {
                expect.levels.push((quantity, level));
                true
            }
            _ => false,
        },
    };
    if !understood {
        diagnostics.push(report(document, faults::PLAY_LINE, word));
    }
}

/// `80..100`, both included.
fn read_range(text: &str) -> Option<(u8, u8)> {
    let (lowest, highest) = text.split_once("..")?;
    let (lowest, highest) = (lowest.parse().ok()?, highest.parse().ok()?);
    (lowest <= highest && highest <= 100).then_some((lowest, highest))
}

fn read_quantity(name: &str) -> Option<Quantity> {
    Quantity::ALL.into_iter().find(|quantity| quantity.name() == name)
}

fn read_level(name: &str) -> Option<Level> {
    Level::ALL.into_iter().find(|level| level.name() == name)
}

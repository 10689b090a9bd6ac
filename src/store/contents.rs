//! What the bytes of a journal hold: a header in JSON on the first line, one input on each further line. A line that is a
//! JSON string has the trainee's own words for the move that follows; they are kept and never scored.

use super::StoreError;
use crate::conversation::{Entry, Log, OwnWords, Way, follow};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;

/// The version of the journal's form.
const FORM: u32 = 1;

/// How long a journal may be, in bytes: far beyond any conversation.
pub(super) const LONGEST: usize = 4 << 20;

/// Only the version: a later form may have another body.
#[derive(Deserialize)]
struct Form {
    weerklank_journal: u32,
}

#[derive(Serialize, Deserialize)]
struct Header {
    weerklank_journal: u32,
    engine: String,
    scenario: String,
    scenario_hash: String,
    method_hash: String,
    seed: u64,
    way: Way,
    #[serde(default)]
    notes: BTreeMap<String, String>,
}

/// What the bytes of a journal hold.
pub(super) struct Contents {
    /// The conversation, up to the first line that cannot be read.
    pub(super) log: Log,
    /// What was written on the preparation sheet.
    pub(super) notes: BTreeMap<String, String>,
    /// What the trainee would have said in own words.
    pub(super) words: OwnWords,
    /// Up to which byte they are whole.
    pub(super) whole: usize,
    /// The first whole line that cannot be read, counted from 1; a last line without its line break is only cut.
    pub(super) unreadable: Option<usize>,
}

/// The header of a journal, without its line break.
pub(super) fn header(path: &Path, log: &Log, notes: &BTreeMap<String, String>) -> Result<String, StoreError> {
    let header = Header {
        weerklank_journal: FORM,
        engine: log.engine.clone(),
        scenario: log.scenario.clone(),
        scenario_hash: log.scenario_hash.clone(),
        method_hash: log.method_hash.clone(),
        seed: log.seed,
        way: log.way,
        notes: notes.clone(),
    };
    serde_json::to_string(&header).map_err(|error| StoreError::damaged(path, &error))
}

/// What the bytes hold; none where they were cut before the header was whole.
pub(super) fn read(path: &Path, bytes: &[u8]) -> Result<Option<Contents>, StoreError> {
    let Some(end) = bytes.iter().position(|byte| *byte == b'\n') else { return Ok(None) };
    let header = read_header(path, &bytes[..end])?;
    let Lines { entries, words, whole, unreadable } = Lines::read(bytes, end + 1);
    let log = Log {
        scenario: header.scenario,
        scenario_hash: header.scenario_hash,
        method_hash: header.method_hash,
        engine: header.engine,
        seed: header.seed,
        way: header.way,
        entries,
    };
    Ok(Some(Contents { log, notes: header.notes, words, whole, unreadable }))
}

fn read_header(path: &Path, line: &[u8]) -> Result<Header, StoreError> {
    let damaged = |error: serde_json::Error| StoreError::damaged(path, &error);
    let form: Form = serde_json::from_slice(line).map_err(damaged)?;
    if form.weerklank_journal > FORM {
        return Err(StoreError::Newer { path: path.to_owned() });
    }
    serde_json::from_slice(line).map_err(damaged)
}

/// The lines after the header, up to the first that is cut or cannot be read.
#[derive(Default)]
struct Lines {
    entries: Vec<Entry>,
    words: OwnWords,
    /// Up to which byte they are whole.
    whole: usize,
    /// The number of the line that cannot be read, from 1.
    unreadable: Option<usize>,
}

impl Lines {
    fn read(bytes: &[u8], start: usize) -> Self {
        let mut lines = Self { whole: start, ..Self::default() };
        let mut next = NextMove::default();
        // The header is the first line.
        for (line, number) in bytes[start..].split_inclusive(|byte| *byte == b'\n').zip(2..) {
            let beyond = lines.whole + line.len() > LONGEST;
            let Some(text) = line.strip_suffix(b"\n") else {
                lines.unreadable = beyond.then_some(number);
                break;
            };
            if beyond || !lines.take(text, &mut next) {
                lines.unreadable = Some(number);
                break;
            }
            lines.whole += line.len();
        }
        lines
    }

    /// Takes a whole line in; whether it could be read.
    fn take(&mut self, line: &[u8], next: &mut NextMove) -> bool {
        if line.first() == Some(&b'"') {
            let words = serde_json::from_slice(line);
            return words.map(|words| self.words.insert(next.number(), words)).is_ok();
        }
        let entry = std::str::from_utf8(line).ok().and_then(|text| text.parse().ok());
        let Some(entry) = entry else { return false };
        follow(&mut self.words, next.made, &entry);
        next.after(&entry);
        self.entries.push(entry);
        true
    }
}

/// Which move comes next, as inputs follow each other and are taken back.
#[derive(Clone, Copy, Debug, Default)]
struct NextMove {
    made: u32,
}

impl NextMove {
    /// Its number, from 1.
    fn number(self) -> u32 {
        self.made.saturating_add(1)
    }

    fn after(&mut self, entry: &Entry) {
        self.made = match entry {
            Entry::Rewind(moves) => self.made.saturating_sub(*moves),
            Entry::Choose(_) | Entry::Hold(_) | Entry::Look(_) | Entry::TimeOut => self.number(),
        };
    }
}

/// The line with someone's own words.
pub(super) fn words_line(path: &Path, words: &str) -> Result<String, StoreError> {
    serde_json::to_string(words).map_err(|error| StoreError::damaged(path, &error))
}

/// The lines of these inputs, with the own words before the moves they were written for; before the last of them, where
/// moves were taken back.
pub(super) fn lines(path: &Path, entries: &[Entry], words: &OwnWords) -> Result<Vec<String>, StoreError> {
    let last = last_places(entries);
    let mut next = NextMove::default();
    let mut lines = Vec::new();
    for place in 0..=entries.len() {
        let is_last = last.get(&next.number()) == Some(&place);
        if let Some(words) = words.get(&next.number()).filter(|_| is_last) {
            lines.push(words_line(path, words)?);
        }
        if let Some(entry) = entries.get(place) {
            lines.push(entry.to_string());
            next.after(entry);
        }
    }
    Ok(lines)
}

/// Before which input each move was last still to be made, by its number; moves can be taken back and made again.
fn last_places(entries: &[Entry]) -> BTreeMap<u32, usize> {
    let mut next = NextMove::default();
    let mut last = BTreeMap::from([(next.number(), 0)]);
    for (place, entry) in entries.iter().enumerate() {
        next.after(entry);
        last.insert(next.number(), place + 1);
    }
    last
}

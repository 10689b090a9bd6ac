//! What the bytes of a journal hold: a header in JSON on the first line, one input on each further line.

use super::StoreError;
use crate::conversation::{Entry, Log, Way};
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
    let (entries, whole, unreadable) = read_entries(bytes, end + 1);
    let log = Log {
        scenario: header.scenario,
        scenario_hash: header.scenario_hash,
        method_hash: header.method_hash,
        engine: header.engine,
        seed: header.seed,
        way: header.way,
        entries,
    };
    Ok(Some(Contents { log, notes: header.notes, whole, unreadable }))
}

fn read_header(path: &Path, line: &[u8]) -> Result<Header, StoreError> {
    let damaged = |error: serde_json::Error| StoreError::damaged(path, &error);
    let form: Form = serde_json::from_slice(line).map_err(damaged)?;
    if form.weerklank_journal > FORM {
        return Err(StoreError::Newer { path: path.to_owned() });
    }
    serde_json::from_slice(line).map_err(damaged)
}

/// The inputs up to the first line that is cut or cannot be read, up to which byte, and the number of that line.
fn read_entries(bytes: &[u8], start: usize) -> (Vec<Entry>, usize, Option<usize>) {
    let mut entries = Vec::new();
    let mut whole = start;
    for line in bytes[start..].split_inclusive(|byte| *byte == b'\n') {
        // The header is the first line.
        let number = entries.len() + 2;
        let Some(text) = line.strip_suffix(b"\n") else {
            return (entries, whole, (whole + line.len() > LONGEST).then_some(number));
        };
        let entry = std::str::from_utf8(text).ok().and_then(|text| text.parse().ok());
        let within = whole + line.len() <= LONGEST;
        let Some(entry) = entry.filter(|_| within) else { return (entries, whole, Some(number)) };
        entries.push(entry);
        whole += line.len();
    }
    (entries, whole, None)
}

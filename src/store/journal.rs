//! The journal of a running conversation: append-only, synced at every move, whole when cut at any byte.
//!
//! The first line is a header in JSON, each further line one input in the grammar of inputs. A line counts once its
//! line break is there: what was cut off is the move that was being written, and no more.

use super::StoreError;
use crate::conversation::{Entry, Log, Way};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// The version of the journal's form.
const FORM: u32 = 1;

/// How long a journal may be, in bytes: far beyond any conversation.
const LONGEST: u64 = 4 << 20;

#[derive(Debug, Serialize, Deserialize)]
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

/// A journal that is open for writing. No other window can open it meanwhile.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    file: File,
    /// What could not be written yet; a later input is never written before it.
    owed: Vec<Entry>,
}

/// A journal that was opened again.
#[derive(Debug)]
pub struct Opened {
    /// The journal, to go on with.
    pub journal: Journal,
    /// The conversation.
    pub log: Log,
    /// What was written on the preparation sheet.
    pub notes: BTreeMap<String, String>,
}

impl Journal {
    /// Makes a new journal in a folder, named by the time.
    pub(super) fn create(
        folder: &Path,
        now_ms: u64,
        log: &Log,
        notes: &BTreeMap<String, String>,
    ) -> Result<Self, StoreError> {
        let (path, file) = create_new(folder, now_ms, &log.scenario)?;
        lock(&file, &path)?;
        let mut journal = Self { path, file, owed: Vec::new() };
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
        let header =
            serde_json::to_string(&header).map_err(|error| StoreError::damaged(&journal.path, &error))?;
        journal.write_line(&header)?;
        for entry in &log.entries {
            journal.append(entry)?;
        }
        Ok(journal)
    }

    /// Opens a journal to go on with it; none where it was cut before its header was whole.
    ///
    /// # Errors
    /// Where it cannot be read, is damaged before its first input, or is open in another window.
    pub fn open(path: &Path) -> Result<Option<Opened>, StoreError> {
        let file = File::options().read(true).append(true).open(path).map_err(StoreError::read(path))?;
        lock(&file, path)?;
        let mut bytes = Vec::new();
        (&file).take(LONGEST).read_to_end(&mut bytes).map_err(StoreError::read(path))?;
        let mut journal = Self { path: path.to_owned(), file, owed: Vec::new() };
        let Some((log, notes, whole)) = read(path, &bytes)? else { return Ok(None) };
        journal.cut_to(whole)?;
        Ok(Some(Opened { journal, log, notes }))
    }

    /// Adds an input and has it on disk before returning, after all that could not be written earlier.
    ///
    /// # Errors
    /// [`StoreError::Write`], as when the disk is full; what was there stays, and the input is tried again with the
    /// next one.
    pub fn append(&mut self, entry: &Entry) -> Result<(), StoreError> {
        self.owed.push(entry.clone());
        while let Some(first) = self.owed.first() {
            let line = first.to_string();
            self.write_line(&line)?;
            self.owed.remove(0);
        }
        Ok(())
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Takes the journal away, once the conversation is kept elsewhere or put away by the user.
    ///
    /// # Errors
    /// [`StoreError::Write`] where it cannot be removed.
    pub fn remove(self) -> Result<(), StoreError> {
        fs::remove_file(&self.path).map_err(StoreError::write(&self.path))
    }

    fn write_line(&mut self, line: &str) -> Result<(), StoreError> {
        let before = self.file.seek(SeekFrom::End(0)).map_err(StoreError::write(&self.path))?;
        let written =
            self.file.write_all(format!("{line}\n").as_bytes()).and_then(|()| self.file.sync_data());
        if written.is_err() {
            // A line that is half there must not swallow the next one.
            let _ = self.file.set_len(before);
        }
        written.map_err(StoreError::write(&self.path))
    }

    fn cut_to(&mut self, whole: usize) -> Result<(), StoreError> {
        let whole = u64::try_from(whole).unwrap_or(LONGEST);
        self.file.set_len(whole).map_err(StoreError::write(&self.path))
    }
}

fn create_new(folder: &Path, now_ms: u64, scenario: &str) -> Result<(PathBuf, File), StoreError> {
    let mut now_ms = now_ms;
    loop {
        let path = folder.join(format!("{now_ms:015}-{scenario}.journal"));
        match File::options().append(true).create_new(true).open(&path) {
            Ok(file) => return Ok((path, file)),
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => now_ms += 1,
            Err(error) => return Err(StoreError::write(&path)(error)),
        }
    }
}

fn lock(file: &File, path: &Path) -> Result<(), StoreError> {
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => Err(StoreError::InUse { path: path.to_owned() }),
        // A file system without locks is no reason to refuse a conversation.
        Ok(()) | Err(TryLockError::Error(_)) => Ok(()),
    }
}

type Contents = (Log, BTreeMap<String, String>, usize);

/// What the bytes hold, and up to which byte they are whole.
fn read(path: &Path, bytes: &[u8]) -> Result<Option<Contents>, StoreError> {
    let Some(end) = bytes.iter().position(|byte| *byte == b'\n') else { return Ok(None) };
    let header: Header =
        serde_json::from_slice(&bytes[..end]).map_err(|error| StoreError::damaged(path, &error))?;
    if header.weerklank_journal != FORM {
        let detail = format!("form {} of the journal is not known", header.weerklank_journal);
        return Err(StoreError::damaged(path, &detail));
    }
    let (entries, whole) = read_entries(bytes, end + 1);
    let log = Log {
        scenario: header.scenario,
        scenario_hash: header.scenario_hash,
        method_hash: header.method_hash,
        engine: header.engine,
        seed: header.seed,
        way: header.way,
        entries,
    };
    Ok(Some((log, header.notes, whole)))
}

/// The inputs up to the first line that is cut or damaged.
fn read_entries(bytes: &[u8], start: usize) -> (Vec<Entry>, usize) {
    let mut entries = Vec::new();
    let mut whole = start;
    for line in bytes[start..].split_inclusive(|byte| *byte == b'\n') {
        let Some(text) = line.strip_suffix(b"\n").and_then(|text| std::str::from_utf8(text).ok()) else {
            break;
        };
        let Ok(entry) = text.parse() else { break };
        entries.push(entry);
        whole += line.len();
    }
    (entries, whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn log() -> Log {
        Log {
            scenario: "late-again".to_owned(),
            scenario_hash: String::new(),
            method_hash: String::new(),
            engine: String::new(),
            seed: 7,
            way: Way::Guided,
            entries: Vec::new(),
        }
    }

    #[test]
    fn what_could_not_be_written_comes_before_what_follows() {
        let folder = tempfile::tempdir().unwrap();
        let mut journal = Journal::create(folder.path(), 1, &log(), &BTreeMap::new()).unwrap();
        // A handle that cannot write stands in for a disk that is full.
        let writable = std::mem::replace(&mut journal.file, File::open(&journal.path).unwrap());
        let first = Entry::Choose("listen".to_owned());
        assert!(matches!(journal.append(&first), Err(StoreError::Write { .. })));
        journal.file = writable;
        journal.append(&Entry::TimeOut).unwrap();
        let path = journal.path.clone();
        drop(journal);
        let opened = Journal::open(&path).unwrap().unwrap();
        assert_eq!(opened.log.entries, [first, Entry::TimeOut]);
    }
}

//! The journal of a running conversation: append-only, synced at every move, whole when cut at any byte.
//!
//! The first line is a header in JSON, each further line one input in the grammar of inputs, or the trainee's own words
//! for the next one as a JSON string. A line counts once its
//! line break is there: what was cut off is the move that was being written, and no more. A whole line that cannot be
//! read is damage: the file is kept aside then, and what came before it goes on in a journal of its own.

use super::contents::{self, LONGEST};
use super::{StoreError, files};
use crate::conversation::{Entry, Log, OwnWords};
use az::SaturatingAs;
use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// The folder, beside the running ones, of conversations that were put away by the user.
const PUT_AWAY: &str = "put-away";

/// The folder, beside the running ones, of journals that could not be read or replayed to their end.
const DAMAGED: &str = "damaged";

/// A journal that is open for writing. No other window can open it meanwhile.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    file: File,
    /// Whether the file system keeps other windows out.
    locked: bool,
    /// Whether anything of the user's is in the file: notes, own words or an input.
    holds_anything: bool,
    /// Where the last line begins that was cut; it makes room for the first input that is added.
    cut_at: Option<u64>,
    /// What could not be written yet; a later input is never written before it.
    owed: Vec<String>,
    /// The own words it was opened with; a fresh journal takes them over.
    words: OwnWords,
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
    /// What the trainee would have said in own words, by the number of the move, from 1.
    pub words: OwnWords,
    /// What could not be read of it, to be told to the user.
    pub damage: Option<StoreError>,
}

impl Journal {
    /// Makes a new journal in a folder, named by the time.
    pub(super) fn create(
        folder: &Path,
        now_ms: u64,
        log: &Log,
        notes: &BTreeMap<String, String>,
        words: OwnWords,
    ) -> Result<Self, StoreError> {
        let (path, file) = create_new(folder, now_ms, &log.scenario)?;
        let locked = lock(&file, &path)?;
        let mut journal =
            Self { path, file, locked, holds_anything: false, cut_at: None, owed: Vec::new(), words };
        let filled = journal.fill(log, notes).and_then(|()| journal.sync());
        if filled.is_err() {
            // What is only half there would be offered as if it were the conversation.
            let _ = fs::remove_file(&journal.path);
        }
        files::sync_folder_of(&journal.path);
        filled.map(|()| journal)
    }

    fn fill(&mut self, log: &Log, notes: &BTreeMap<String, String>) -> Result<(), StoreError> {
        let header = contents::header(&self.path, log, notes)?;
        // All at once: a long conversation that is taken up again is synced once, not a thousand times.
        let mut lines = vec![header];
        lines.extend(contents::lines(&self.path, &log.entries, &self.words)?);
        let text = lines.join("\n") + "\n";
        self.file.write_all(text.as_bytes()).map_err(StoreError::write(&self.path))?;
        self.holds_anything = is_anything(log, notes, &self.words);
        Ok(())
    }

    /// Keeps what stands on the preparation sheet now, in place of what stood there, before the conversation begins. It is
    /// there when the program is killed, and after a power cut once it was [synced](Self::sync): one writes letter by
    /// letter, and a disk can take long.
    ///
    /// # Errors
    /// [`StoreError::Write`] where it cannot be written; what was kept before is still there.
    pub fn keep_notes(&mut self, log: &Log, notes: &BTreeMap<String, String>) -> Result<(), StoreError> {
        let beside = self.path.with_extension("part");
        files::discard(&beside);
        let opened = File::options().append(true).create_new(true).open(&beside);
        let file = opened.map_err(StoreError::write(&beside))?;
        let locked = lock(&file, &beside)?;
        let mut fresh = Self {
            path: beside.clone(),
            file,
            locked,
            holds_anything: false,
            cut_at: None,
            owed: Vec::new(),
            words: self.words.clone(),
        };
        let placed = fresh
            .fill(log, notes)
            .and_then(|()| fs::rename(&beside, &self.path).map_err(StoreError::write(&self.path)));
        if placed.is_err() {
            files::discard(&beside);
            return placed;
        }
        fresh.path.clone_from(&self.path);
        *self = fresh;
        Ok(())
    }

    /// Has all that was written on disk.
    ///
    /// # Errors
    /// [`StoreError::Write`] where that cannot be done.
    pub fn sync(&self) -> Result<(), StoreError> {
        self.file.sync_data().map_err(StoreError::write(&self.path))
    }

    /// Opens a journal to go on with it; none where it was cut before its header was whole. One that is damaged after
    /// its header is kept aside, and what came before the damage is offered in a fresh one.
    ///
    /// # Errors
    /// Where it cannot be read, is damaged before its first input, is of a newer form, or is open in another window.
    pub fn open(path: &Path) -> Result<Option<Opened>, StoreError> {
        let file = File::options().read(true).append(true).open(path).map_err(StoreError::read(path))?;
        let locked = lock(&file, path)?;
        let mut bytes = Vec::new();
        let longest = LONGEST.saturating_as::<u64>();
        (&file).take(longest + 1).read_to_end(&mut bytes).map_err(StoreError::read(path))?;
        let Some(found) = contents::read(path, &bytes)? else { return Ok(None) };
        let cut_at = (found.whole < bytes.len()).then(|| found.whole.saturating_as::<u64>());
        let holds_anything = is_anything(&found.log, &found.notes, &found.words);
        let path = path.to_owned();
        let words = found.words.clone();
        let mut journal = Self { path, file, locked, holds_anything, cut_at, owed: Vec::new(), words };
        let mut damage = None;
        if let Some(line) = found.unreadable {
            let (fresh, path) = journal.renewed(&found.log, &found.notes)?;
            journal = fresh;
            damage = Some(StoreError::PartlyRead { path, line });
        }
        Ok(Some(Opened { journal, log: found.log, notes: found.notes, words: found.words, damage }))
    }

    /// Goes on in a fresh journal with this log, where the old one could not be gone on with as it is; says where the
    /// old one is kept.
    ///
    /// # Errors
    /// [`StoreError::Write`] where that cannot be done; the old one is still there.
    pub fn renewed(self, log: &Log, notes: &BTreeMap<String, String>) -> Result<(Self, PathBuf), StoreError> {
        let begun_ms = begun_ms(&self.path);
        let fresh = Self::create(files::folder_of(&self.path), begun_ms, log, notes, self.words.clone())?;
        let aside = files::move_into(&self.path, &self.beside(DAMAGED))?;
        Ok((fresh, aside))
    }

    /// Adds an input and has it on disk before returning, after all that could not be written earlier.
    ///
    /// # Errors
    /// [`StoreError::Write`], as when the disk is full; what was there stays, and the input is tried again with the
    /// next one.
    pub fn append(&mut self, entry: &Entry) -> Result<(), StoreError> {
        self.owed.push(entry.to_string());
        self.catch_up()
    }

    /// Adds what the trainee would say in own words to the next move, and has it on disk before returning.
    ///
    /// # Errors
    /// As [`append`](Self::append).
    pub fn append_words(&mut self, words: &str) -> Result<(), StoreError> {
        self.owed.push(contents::words_line(&self.path, words)?);
        self.catch_up()
    }

    /// Writes what could not be written earlier.
    ///
    /// # Errors
    /// [`StoreError::Write`] where that still fails.
    pub fn catch_up(&mut self) -> Result<(), StoreError> {
        while let Some(first) = self.owed.first() {
            let line = first.clone();
            self.write_line(&line)?;
            self.holds_anything = true;
            self.owed.remove(0);
        }
        Ok(())
    }

    /// Whether anything of the user's is in it: notes of the preparation sheet, own words, or an input. A journal without is
    /// not worth keeping; any other is, also before the first move.
    #[must_use]
    pub fn holds_anything(&self) -> bool {
        self.holds_anything || !self.owed.is_empty()
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Takes the journal away, once the conversation is kept elsewhere or nothing of the user's is in it.
    ///
    /// # Errors
    /// [`StoreError::Write`] where it cannot be removed.
    pub fn remove(self) -> Result<(), StoreError> {
        fs::remove_file(&self.path).map_err(StoreError::write(&self.path))?;
        files::sync_folder_of(&self.path);
        Ok(())
    }

    /// Puts the journal away, out of the running ones, where the user does not want to go on; says where it is kept.
    ///
    /// # Errors
    /// [`StoreError::Write`] where it cannot be moved; it is still there then.
    pub fn put_away(self) -> Result<PathBuf, StoreError> {
        files::move_into(&self.path, &self.beside(PUT_AWAY))
    }

    /// Whether no other window can be writing in it.
    pub(super) fn is_locked(&self) -> bool {
        self.locked
    }

    /// A folder beside the one of the running conversations.
    fn beside(&self, name: &str) -> PathBuf {
        files::folder_of(files::folder_of(&self.path)).join(name)
    }

    fn write_line(&mut self, line: &str) -> Result<(), StoreError> {
        let before = match self.cut_at {
            Some(whole) => self.file.set_len(whole).map(|()| whole),
            None => self.file.seek(SeekFrom::End(0)),
        };
        let before = before.map_err(StoreError::write(&self.path))?;
        let written =
            self.file.write_all(format!("{line}\n").as_bytes()).and_then(|()| self.file.sync_data());
        if written.is_err() {
            // A line that is half there must not swallow the next one.
            let _ = self.file.set_len(before);
        }
        self.cut_at = None;
        written.map_err(StoreError::write(&self.path))
    }
}

/// Whether there is anything of the user's in a conversation.
fn is_anything(log: &Log, notes: &BTreeMap<String, String>, words: &OwnWords) -> bool {
    !(log.entries.is_empty() && notes.is_empty() && words.is_empty())
}

fn create_new(folder: &Path, now_ms: u64, scenario: &str) -> Result<(PathBuf, File), StoreError> {
    let mut now_ms = now_ms;
    loop {
        let path = folder.join(format!("{now_ms:015}-{scenario}.journal"));
        match File::options().append(true).create_new(true).open(&path) {
            Ok(file) => return Ok((path, file)),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => now_ms += 1,
            Err(error) => return Err(StoreError::write(&path)(error)),
        }
    }
}

/// When a journal was begun, in milliseconds since 1970, as its name says; 0 where it does not.
fn begun_ms(path: &Path) -> u64 {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.split('-').next().and_then(|ms| ms.parse().ok()).unwrap_or(0)
}

/// Keeps other windows out; whether the file system can do that.
fn lock(file: &File, path: &Path) -> Result<bool, StoreError> {
    match file.try_lock() {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Err(StoreError::InUse { path: path.to_owned() }),
        // A file system without locks is no reason to refuse a conversation.
        Err(TryLockError::Error(_)) => Ok(false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conversation::Way;

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
        let mut journal =
            Journal::create(folder.path(), 1, &log(), &BTreeMap::new(), OwnWords::new()).unwrap();
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

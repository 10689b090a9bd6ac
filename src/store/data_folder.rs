//! The folder in which everything of one user is kept.

use super::{Finished, Journal, Opened, StoreError, files};
use crate::conversation::{Log, OwnWords};
use serde::{Serialize, de::DeserializeOwned};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The folder in which everything of one user is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataFolder {
    root: PathBuf,
}

impl DataFolder {
    /// A folder of choice; it is made when something is first written.
    #[must_use]
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// The folder the platform keeps for programs' data, if it names one.
    #[must_use]
    pub fn of_the_user() -> Option<Self> {
        let dirs = directories::ProjectDirs::from("", "", "weerklank")?;
        Some(Self::at(dirs.data_dir()))
    }

    /// The folder itself.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Makes the folder, where it is not there yet.
    ///
    /// # Errors
    /// [`StoreError::Write`] where it cannot be made.
    pub fn make(&self) -> Result<(), StoreError> {
        files::make_folder(&self.root)
    }

    /// Where the user's own scenarios are; none where no such folder was made.
    #[must_use]
    pub fn scenarios(&self) -> Option<PathBuf> {
        Some(self.root.join("scenarios")).filter(|folder| folder.is_dir())
    }

    fn running(&self) -> PathBuf {
        self.root.join("running")
    }

    fn finished(&self) -> PathBuf {
        self.root.join("finished")
    }

    fn preferences(&self) -> PathBuf {
        self.root.join("preferences.json")
    }

    /// Begins the journal of a conversation. `now_ms` is the time in milliseconds since 1970; it names the file.
    ///
    /// # Errors
    /// [`StoreError::Write`] where it cannot be made.
    pub fn begin(
        &self,
        log: &Log,
        notes: &BTreeMap<String, String>,
        now_ms: u64,
    ) -> Result<Journal, StoreError> {
        self.begin_with(log, notes, OwnWords::new(), now_ms)
    }

    /// The same for a conversation that has inputs already, some with own words.
    ///
    /// # Errors
    /// As [`begin`](Self::begin).
    pub fn begin_with(
        &self,
        log: &Log,
        notes: &BTreeMap<String, String>,
        words: OwnWords,
        now_ms: u64,
    ) -> Result<Journal, StoreError> {
        let folder = self.running();
        files::make_folder(&folder)?;
        Journal::create(&folder, now_ms, log, notes, words)
    }

    /// The unfinished conversation that was begun last and that no other window has open, and what could not be
    /// opened. Journals in which there is nothing of the user's, and those of conversations that are kept as finished
    /// already with all that is in them, are removed on the way.
    #[must_use]
    pub fn unfinished(&self) -> (Option<Opened>, Vec<StoreError>) {
        let mut faults = Vec::new();
        let mut paths = files::listed(&self.running(), "journal", &mut faults);
        while let Some(path) = paths.pop() {
            match Journal::open(&path) {
                Ok(Some(mut opened)) => {
                    faults.extend(opened.damage.take());
                    if opened.journal.holds_anything() && !self.has_finished(&opened) {
                        return (Some(opened), faults);
                    }
                    if opened.journal.is_locked() {
                        faults.extend(opened.journal.remove().err());
                    }
                }
                Ok(None) | Err(StoreError::InUse { .. }) => {}
                Err(fault) => faults.push(fault),
            }
        }
        (None, faults)
    }

    /// Whether this very conversation is kept as finished: its journal could not be removed then.
    fn has_finished(&self, opened: &Opened) -> bool {
        let ending = format!("-{}.json", opened.log.scenario);
        let paths = files::listed(&self.finished(), "json", &mut Vec::new());
        let mut of_scenario = paths.iter().filter(|path| path.to_string_lossy().ends_with(&ending));
        of_scenario.any(|path| matches!(Finished::read(path), Ok(Some(finished)) if finished.is_of(opened)))
    }

    /// Keeps a finished conversation, never over another one. `now_ms` names the file.
    ///
    /// # Errors
    /// [`StoreError::Write`] where it cannot be written; nothing is lost then: its journal is still there.
    pub fn keep(&self, finished: &Finished, now_ms: u64) -> Result<PathBuf, StoreError> {
        let folder = self.finished();
        let name = |later: u64| {
            let ms = now_ms.saturating_add(later);
            folder.join(format!("{ms:015}-{}.json", finished.scenario))
        };
        files::write_new_json(name, finished)
    }

    /// All finished conversations, oldest first, and what could not be read.
    #[must_use]
    pub fn all_finished(&self) -> (Vec<Finished>, Vec<StoreError>) {
        let mut faults = Vec::new();
        let mut finished = Vec::new();
        for path in files::listed(&self.finished(), "json", &mut faults) {
            match Finished::read(&path) {
                Ok(one) => finished.extend(one),
                Err(fault) => faults.push(fault),
            }
        }
        (finished, faults)
    }

    /// The preferences, where there are any.
    ///
    /// # Errors
    /// Where they cannot be read, or not as `T`; the file is left as it is.
    pub fn read_preferences<T: DeserializeOwned>(&self) -> Result<Option<T>, StoreError> {
        files::read_json(&self.preferences())
    }

    /// Keeps the preferences. Those that could not be read are put aside first, and it is said where.
    ///
    /// # Errors
    /// [`StoreError::Write`] where they cannot be written, [`StoreError::Read`] where the file there is out of reach.
    pub fn keep_preferences<T: Serialize + DeserializeOwned>(
        &self,
        preferences: &T,
    ) -> Result<Option<PathBuf>, StoreError> {
        let path = self.preferences();
        let aside = match files::read_json::<T>(&path) {
            Ok(_) => None,
            Err(StoreError::Damaged { .. }) => {
                Some(files::move_aside(&path, &path.with_extension("damaged.json"))?)
            }
            Err(fault) => return Err(fault),
        };
        files::replace_json(&path, preferences)?;
        Ok(aside)
    }
}

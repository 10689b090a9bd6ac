//! The folder in which everything of one user is kept.

use super::{Finished, Journal, Opened, StoreError};
use crate::conversation::Log;
use serde::{Serialize, de::DeserializeOwned};
use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// The folder in which everything of one user is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    root: PathBuf,
}

impl Place {
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

    /// Where the user's own scenarios are.
    #[must_use]
    pub fn scenarios(&self) -> PathBuf {
        self.root.join("scenarios")
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
        let folder = self.running();
        fs::create_dir_all(&folder).map_err(StoreError::write(&folder))?;
        Journal::create(&folder, now_ms, log, notes)
    }

    /// The unfinished conversation that was played last and that no other window has open, and what could not be
    /// opened.
    #[must_use]
    pub fn unfinished(&self) -> (Option<Opened>, Vec<StoreError>) {
        let mut faults = Vec::new();
        let mut paths = files(&self.running(), "journal", &mut faults);
        paths.sort();
        let mut latest = None;
        while let Some(path) = paths.pop() {
            match Journal::open(&path) {
                Ok(Some(opened)) => {
                    latest = Some(opened);
                    break;
                }
                Ok(None) | Err(StoreError::InUse { .. }) => {}
                Err(fault) => faults.push(fault),
            }
        }
        (latest, faults)
    }

    /// Keeps a finished conversation. `now_ms` names the file.
    ///
    /// # Errors
    /// [`StoreError::Write`] where it cannot be written; nothing is lost then: its journal is still there.
    pub fn keep(&self, finished: &Finished, now_ms: u64) -> Result<PathBuf, StoreError> {
        let path = self.finished().join(format!("{now_ms:015}-{}.json", finished.scenario));
        write_json(&path, finished)?;
        Ok(path)
    }

    /// All finished conversations, oldest first, and what could not be read.
    #[must_use]
    pub fn all_finished(&self) -> (Vec<Finished>, Vec<StoreError>) {
        let mut faults = Vec::new();
        let mut paths = files(&self.finished(), "json", &mut faults);
        paths.sort();
        let mut finished = Vec::new();
        for path in paths {
            match read_json(&path) {
                Ok(Some(one)) => finished.push(one),
                Ok(None) => {}
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
        read_json(&self.preferences())
    }

    /// Keeps the preferences.
    ///
    /// # Errors
    /// [`StoreError::Write`] where they cannot be written.
    pub fn keep_preferences<T: Serialize>(&self, preferences: &T) -> Result<(), StoreError> {
        write_json(&self.preferences(), preferences)
    }
}

fn files(folder: &Path, extension: &str, faults: &mut Vec<StoreError>) -> Vec<PathBuf> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Vec::new(),
        Err(error) => {
            faults.push(StoreError::read(folder)(error));
            return Vec::new();
        }
    };
    let paths = entries.filter_map(Result::ok).map(|entry| entry.path());
    paths.filter(|path| path.extension().is_some_and(|found| found == extension)).collect()
}

fn read_json<T: DeserializeOwned>(path: &Path) -> Result<Option<T>, StoreError> {
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(StoreError::read(path)(error)),
    };
    serde_json::from_slice(&bytes).map(Some).map_err(|error| StoreError::damaged(path, &error))
}

/// Writes beside the file and then puts it in place, so that a full disk or a cut leaves the old one whole.
fn write_json<T: Serialize>(path: &Path, value: &T) -> Result<(), StoreError> {
    let text = serde_json::to_vec_pretty(value).map_err(|error| StoreError::damaged(path, &error))?;
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(StoreError::write(folder))?;
    let beside = path.with_extension("part");
    let written = fs::File::create(&beside).and_then(|mut file| {
        file.write_all(&text)?;
        file.sync_all()
    });
    written.and_then(|()| fs::rename(&beside, path)).map_err(|error| {
        // The half-written neighbour is of no use; that it cannot be removed changes nothing about the error.
        let _ = fs::remove_file(&beside);
        StoreError::write(path)(error)
    })
}

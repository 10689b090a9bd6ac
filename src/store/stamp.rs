//! Whether the files of a scenario are still what they were.

use super::folders::{FRAGMENTS, files_below};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// What tells one state of a scenario's files from another: which there are, how long each is and when it was changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamp(Vec<(PathBuf, u64, Option<SystemTime>)>);

impl Stamp {
    /// Of the files in a scenario's folder, and of the fragments beside it. What cannot be looked at is left out.
    #[must_use]
    pub fn of(folder: &Path) -> Self {
        let beside = folder.canonicalize().ok().and_then(|real| Some(real.parent()?.join(FRAGMENTS)));
        let folders = std::iter::once(folder.to_owned()).chain(beside);
        let mut files: Vec<PathBuf> =
            folders.filter_map(|folder| files_below(&folder).ok()).flatten().collect();
        files.sort();
        let stamped = files.into_iter().filter_map(|path| {
            let known = path.metadata().ok()?;
            Some((path, known.len(), known.modified().ok()))
        });
        Self(stamped.collect())
    }
}

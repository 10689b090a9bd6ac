//! The folders of scenarios on disk, read up to a size.

use super::StoreError;
use crate::format::Folder;
use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

/// The file that makes a folder a scenario.
pub(super) const SCENARIO: &str = "scenario.ron";

/// The folder of shared fragments beside the scenarios.
pub(super) const FRAGMENTS: &str = "fragments";

/// How deep folders are read: the scenario's own and `plays`.
const DEEPEST: usize = 3;

/// No more of a file than this is read, in bytes; the `format` layer says that it is too large.
const LARGEST: u64 = (1 << 20) + 1;

/// The most files read of one folder.
const MOST_FILES: usize = 1_000;

/// The name of a folder or a file: the last part of its path.
pub(super) fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The fragments in a folder of them, by id.
pub(super) fn fragment_folders(path: &Path) -> Result<BTreeMap<String, Folder>, StoreError> {
    sub_folders(path)?.iter().map(|folder| Ok((name(folder), read_folder(folder)?))).collect()
}

/// The folders in a folder.
pub(super) fn sub_folders(path: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let entries = fs::read_dir(path).map_err(StoreError::read(path))?;
    let mut folders: Vec<_> =
        entries.filter_map(Result::ok).map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    Ok(folders)
}

/// Reads a folder from disk, up to a size at which the `format` layer refuses it anyway.
///
/// # Errors
/// [`StoreError::Read`] where a file in it cannot be read.
pub fn read_folder(path: &Path) -> Result<Folder, StoreError> {
    let mut folder = Folder { path: path.display().to_string(), files: BTreeMap::new() };
    for file in files_below(path)? {
        let relative = slashed(file.strip_prefix(path).unwrap_or(&file));
        folder.files.insert(relative, read_bounded(&file)?);
    }
    Ok(folder)
}

/// The files of a scenario below a folder.
///
/// # Errors
/// [`StoreError::Read`] where a folder cannot be looked into.
pub(super) fn files_below(path: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let mut files = Vec::new();
    let mut open = vec![(path.to_owned(), 0)];
    while let Some((current, depth)) = open.pop() {
        for entry in fs::read_dir(&current).map_err(StoreError::read(&current))?.filter_map(Result::ok) {
            let entry = entry.path();
            if entry.is_dir() {
                if depth < DEEPEST {
                    open.push((entry, depth + 1));
                }
            } else if files.len() < MOST_FILES && is_ours(&entry) {
                files.push(entry);
            }
        }
    }
    Ok(files)
}

/// Whether it is one of the sorts of files a scenario has.
fn is_ours(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "ron" || extension == "ftl" || extension == "play")
}

fn read_bounded(path: &Path) -> Result<Vec<u8>, StoreError> {
    let file = fs::File::open(path).map_err(StoreError::read(path))?;
    let mut bytes = Vec::new();
    file.take(LARGEST).read_to_end(&mut bytes).map_err(StoreError::read(path))?;
    Ok(bytes)
}

/// A path with slashes between its parts, on every system.
pub(super) fn slashed(path: &Path) -> String {
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

//! Putting files in place and out of the way, so that a cut or a full disk leaves the old ones whole.

use super::StoreError;
use serde::{Serialize, de::DeserializeOwned};
use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// The files of a folder with this extension, in the order of their names; none where there is no such folder.
pub(super) fn listed(folder: &Path, extension: &str, faults: &mut Vec<StoreError>) -> Vec<PathBuf> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Vec::new(),
        Err(error) => {
            faults.push(StoreError::read(folder)(error));
            return Vec::new();
        }
    };
    let paths = entries.filter_map(Result::ok).map(|entry| entry.path());
    let mut paths: Vec<_> =
        paths.filter(|path| path.extension().is_some_and(|found| found == extension)).collect();
    paths.sort();
    paths
}

/// The whole file; none where there is none.
pub(super) fn read(path: &Path) -> Result<Option<Vec<u8>>, StoreError> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(StoreError::read(path)(error)),
    }
}

/// What a file holds as JSON; none where there is no file.
pub(super) fn read_json<T: DeserializeOwned>(path: &Path) -> Result<Option<T>, StoreError> {
    let Some(bytes) = read(path)? else { return Ok(None) };
    serde_json::from_slice(&bytes).map(Some).map_err(|error| StoreError::damaged(path, &error))
}

/// Writes beside the file and then puts it in the old one's place.
pub(super) fn replace_json<T: Serialize>(path: &Path, value: &T) -> Result<(), StoreError> {
    make_folder(folder_of(path))?;
    let beside = path.with_extension("part");
    let file = File::create(&beside).map_err(StoreError::write(&beside))?;
    put_in_place(file, &beside, path, &json(path, value)?)
}

/// Writes a file under a name that no file has yet: the first that `name` gives for 0, 1, 2 and so on.
pub(super) fn write_new_json<T: Serialize>(
    name: impl Fn(u64) -> PathBuf,
    value: &T,
) -> Result<PathBuf, StoreError> {
    make_folder(folder_of(&name(0)))?;
    let mut attempt = 0;
    loop {
        let path = name(attempt);
        let beside = path.with_extension("part");
        // Who has made the neighbour has the name, also where two windows keep at the same moment.
        match File::create_new(&beside) {
            Ok(_) if path.exists() => discard(&beside),
            Ok(file) => return put_in_place(file, &beside, &path, &json(&path, value)?).map(|()| path),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(StoreError::write(&beside)(error)),
        }
        attempt += 1;
    }
}

/// Moves a file into a folder, under its own name or one close to it; never over another file.
pub(super) fn move_into(path: &Path, folder: &Path) -> Result<PathBuf, StoreError> {
    make_folder(folder)?;
    let to = free_name(&folder.join(path.file_name().unwrap_or_default()));
    rename(path, &to)?;
    Ok(to)
}

/// Moves a file aside to a path, or one close to it; never over another file.
pub(super) fn move_aside(path: &Path, to: &Path) -> Result<PathBuf, StoreError> {
    let to = free_name(to);
    rename(path, &to)?;
    Ok(to)
}

pub(super) fn make_folder(folder: &Path) -> Result<(), StoreError> {
    fs::create_dir_all(folder).map_err(StoreError::write(folder))
}

/// Has the folder's list of names on disk. Not every system can do that for a folder; the files are synced anyway.
pub(super) fn sync_folder_of(path: &Path) {
    if let Ok(folder) = File::open(folder_of(path)) {
        let _ = folder.sync_all();
    }
}

/// The folder a file is in.
pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn json<T: Serialize>(path: &Path, value: &T) -> Result<Vec<u8>, StoreError> {
    serde_json::to_vec_pretty(value).map_err(|error| StoreError::damaged(path, &error))
}

pub(super) fn put_in_place(
    mut file: File,
    beside: &Path,
    path: &Path,
    bytes: &[u8],
) -> Result<(), StoreError> {
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    drop(file);
    let placed = written.and_then(|()| fs::rename(beside, path));
    match placed {
        Ok(()) => sync_folder_of(path),
        Err(_) => discard(beside),
    }
    placed.map_err(StoreError::write(path))
}

/// Removes a half-written folder that was made here, in the same way.
pub(super) fn discard_folder(beside: &Path) {
    let _ = fs::remove_dir_all(beside);
}

/// Removes a half-written neighbour: it is of no use, and that it cannot be removed changes nothing.
pub(super) fn discard(beside: &Path) {
    let _ = fs::remove_file(beside);
}

pub(super) fn rename(from: &Path, to: &Path) -> Result<(), StoreError> {
    fs::rename(from, to).map_err(StoreError::write(from))?;
    sync_folder_of(to);
    sync_folder_of(from);
    Ok(())
}

pub(super) fn free_name(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let extension = path.extension().unwrap_or_default().to_string_lossy();
    let others = (2_u32..).map(|number| path.with_file_name(format!("{stem}-{number}.{extension}")));
    std::iter::once(path.to_owned()).chain(others).find(|path| !path.exists()).unwrap_or(path.to_owned())
}

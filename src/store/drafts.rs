//! Drafts on disk: Twee files that are read up to a size, and folders that are made of them.

use super::StoreError;
use super::files::{discard_folder, free_name, make_folder, rename};
use crate::format::Folder;
use std::fs;
use std::io::{ErrorKind, Read};
use std::path::Path;

/// No more of a file than this is read, in bytes; the `format` layer says that it is too large.
const LARGEST: u64 = 20_000_001;

/// The bytes of a Twee file, up to a size at which the `format` layer refuses it.
///
/// # Errors
/// [`StoreError::Read`] where it cannot be read.
pub fn read_twee_file(path: &Path) -> Result<Vec<u8>, StoreError> {
    let file = fs::File::open(path).map_err(StoreError::read(path))?;
    let mut bytes = Vec::new();
    file.take(LARGEST).read_to_end(&mut bytes).map_err(StoreError::read(path))?;
    Ok(bytes)
}

/// Writes a folder that is not there yet, or is empty: beside its place, and then put there in one go.
///
/// # Errors
/// [`StoreError::Taken`] where something is there already, [`StoreError::Write`] where it cannot be written.
pub fn write_new_folder(path: &Path, folder: &Folder) -> Result<(), StoreError> {
    let is_there = match fs::read_dir(path).map(|mut entries| entries.next().is_none()) {
        Ok(true) => true,
        Err(error) if error.kind() == ErrorKind::NotFound => false,
        _ => return Err(StoreError::Taken { path: path.to_owned() }),
    };
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let beside = free_name(&path.with_file_name(name));
    let written = write_files(&beside, folder).and_then(|()| {
        if is_there {
            fs::remove_dir(path).map_err(StoreError::write(path))?;
        }
        rename(&beside, path)
    });
    if written.is_err() {
        discard_folder(&beside);
    }
    written
}

fn write_files(path: &Path, folder: &Folder) -> Result<(), StoreError> {
    make_folder(path)?;
    for (name, bytes) in &folder.files {
        let file = path.join(name);
        make_folder(file.parent().unwrap_or(path))?;
        fs::write(&file, bytes).map_err(StoreError::write(&file))?;
    }
    Ok(())
}

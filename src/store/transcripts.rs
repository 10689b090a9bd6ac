//! Coded transcripts on disk: files and folders of them, read up to a size.

use super::StoreError;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

/// No more of a file than this is read, in bytes; the `format` layer says that it is too large.
pub const LARGEST_TRANSCRIPT: u64 = 20_000_001;

/// The files a path stands for: itself, or all CSV files right in a folder, by name.
///
/// # Errors
/// [`StoreError::Read`] where there is nothing of that name, or the folder cannot be read.
pub fn transcripts_at(path: &Path) -> Result<Vec<PathBuf>, StoreError> {
    if !fs::metadata(path).map_err(StoreError::read(path))?.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let entries = fs::read_dir(path).map_err(StoreError::read(path))?;
    let mut files: Vec<_> = entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
    files.retain(|file| is_csv(file) && file.is_file());
    files.sort();
    Ok(files)
}

/// The bytes of a file, up to [`LARGEST_TRANSCRIPT`].
///
/// # Errors
/// [`StoreError::Read`] where it cannot be read.
pub fn read_transcript_file(path: &Path) -> Result<Vec<u8>, StoreError> {
    let file = fs::File::open(path).map_err(StoreError::read(path))?;
    let mut bytes = Vec::new();
    file.take(LARGEST_TRANSCRIPT).read_to_end(&mut bytes).map_err(StoreError::read(path))?;
    Ok(bytes)
}

fn is_csv(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("csv"))
}

//! What can go wrong on disk.

use crate::phrase::{Arg, Phrase};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// What went wrong, where; [`StoreError::phrase`] says what to do, in the user's language.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A file or folder could not be read.
    #[error("{path} could not be read: {source}")]
    Read {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A file could not be written.
    #[error("{path} could not be written: {source}")]
    Write {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A folder that was to be new is there already; it is left as it is.
    #[error("{path} is there already")]
    Taken {
        /// Which.
        path: PathBuf,
    },
    /// A file is there already where one is to be written, and it was not asked to replace it; it is left as it is.
    #[error("{path} is there already and would be replaced")]
    Replaces {
        /// Which.
        path: PathBuf,
    },
    /// A file of a scenario is there already where something else is to be written; it is left as it is.
    #[error("{path} is a file of a scenario and is not replaced")]
    Authored {
        /// Which.
        path: PathBuf,
    },
    /// A file does not hold what it should; it is left as it is.
    #[error("{path} is damaged: {detail}")]
    Damaged {
        /// Which.
        path: PathBuf,
        /// What is wrong with it.
        detail: String,
    },
    /// A file was written by a later version of the program; it is left as it is.
    #[error("{path} was made by a newer version")]
    Newer {
        /// Which.
        path: PathBuf,
    },
    /// A running conversation could be read only in part; the file was kept aside.
    #[error("{path} cannot be read from line {line}")]
    PartlyRead {
        /// Where it is kept.
        path: PathBuf,
        /// The first line that cannot be read, counted from 1.
        line: usize,
    },
    /// Another window has this conversation open.
    #[error("{path} is in use by another window")]
    InUse {
        /// Which.
        path: PathBuf,
    },
}

impl StoreError {
    pub(super) fn read(path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Read { path, source }
    }

    pub(super) fn write(path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Write { path, source }
    }

    pub(super) fn damaged(path: &Path, detail: &dyn std::fmt::Display) -> Self {
        Self::Damaged { path: path.to_owned(), detail: detail.to_string() }
    }

    /// What happened, where, and what to do, as a phrase.
    #[must_use]
    pub fn phrase(&self) -> Phrase {
        let (id, path) = match self {
            Self::Read { path, .. } => ("store-read", path),
            Self::Write { path, .. } => ("store-write", path),
            Self::Damaged { path, .. } => ("store-damaged", path),
            Self::Taken { path } => ("store-taken", path),
            Self::Replaces { path } => ("store-replaces", path),
            Self::Authored { path } => ("store-authored", path),
            Self::Newer { path } => ("store-newer", path),
            Self::PartlyRead { path, .. } => ("store-partly-read", path),
            Self::InUse { path } => ("store-in-use", path),
        };
        let phrase = Phrase::new(id).with("path", path.display().to_string());
        match self {
            Self::Read { source, .. } | Self::Write { source, .. } => {
                phrase.with("detail", system_reason(source))
            }
            Self::Damaged { detail, .. } => phrase.with("detail", detail.as_str()),
            Self::PartlyRead { line, .. } => phrase.with("line", *line),
            Self::Taken { .. }
            | Self::Replaces { .. }
            | Self::Authored { .. }
            | Self::Newer { .. }
            | Self::InUse { .. } => phrase,
        }
    }
}

/// Why the system refused, in the user's language where it is one of the common reasons; else in the system's own words.
#[must_use]
pub fn system_reason(source: &std::io::Error) -> Arg {
    let known = match source.kind() {
        ErrorKind::NotFound => "system-not-found",
        ErrorKind::PermissionDenied => "system-permission-denied",
        ErrorKind::AlreadyExists => "system-already-exists",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "system-storage-full",
        ErrorKind::ReadOnlyFilesystem => "system-read-only",
        ErrorKind::IsADirectory => "system-is-a-folder",
        ErrorKind::NotADirectory => "system-not-a-folder",
        _ => return Arg::Text(source.to_string()),
    };
    Arg::Message(known.into())
}

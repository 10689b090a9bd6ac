//! A file that is written where the user says, and what stands there already.
//!
//! Nothing is overwritten that was not written here unless that is asked for, and an author's file not even then: one
//! wrong name would cost an evening's work.

use super::StoreError;
use super::files::{discard, folder_of, free_name, make_folder, put_in_place};
use std::fs::{self, File, Metadata};
use std::io::{Error, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// What the files of a scenario end with.
const AUTHORED: [&str; 3] = ["ron", "ftl", "play"];

/// Of these a play alone can be made by the program itself.
const PLAY: &str = "play";

/// So many symbolic links are followed one after the other, as systems do.
const MOST_LINKS: usize = 40;

/// A file that is to be written where the user says.
#[derive(Clone, Debug)]
pub struct Output {
    path: PathBuf,
    /// A file that is there may be replaced.
    forced: bool,
    /// It is a recorded play, and so may take the place of one.
    is_play: bool,
    /// The folder it is in is made where it is not there.
    makes_folder: bool,
}

/// What stands where something is to be written.
enum There {
    Nothing,
    File(Metadata),
    Folder,
    /// A pipe or a device, whose contents are nobody's to lose.
    Stream,
}

impl Output {
    /// A file at a path; one that is there is replaced only if that is asked for (`forced`).
    #[must_use]
    pub fn at(path: &Path, forced: bool) -> Self {
        Self { path: path.to_owned(), forced, is_play: false, makes_folder: false }
    }

    /// The same for a recorded play, which may take the place of another play.
    #[must_use]
    pub fn of_a_play(path: &Path, forced: bool) -> Self {
        Self { is_play: true, ..Self::at(path, forced) }
    }

    /// The same in a folder that is made where it is not there.
    #[must_use]
    pub fn in_new_folder(self) -> Self {
        Self { makes_folder: true, ..self }
    }

    /// Whether it is the program's own standard output.
    #[must_use]
    pub fn is_standard_output(&self) -> bool {
        ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"].iter().any(|path| self.target() == Path::new(path))
    }

    /// Whether it may be written; to be asked before a long conversation is played for it. Leaves no trace.
    ///
    /// # Errors
    /// [`StoreError::Replaces`] where a file is there and it was not asked to replace it, [`StoreError::Authored`] where
    /// that is a file of a scenario, [`StoreError::Write`] where nothing can be written there.
    pub fn check(&self) -> Result<(), StoreError> {
        let target = self.target();
        if matches!(self.there(&target)?, There::Stream) {
            return Ok(());
        }
        if self.makes_folder && !folder_of(&target).exists() {
            return Ok(());
        }
        let beside = beside(&target);
        let made = File::create_new(&beside).map_err(StoreError::write(&self.path));
        discard(&beside);
        made.map(|_| ())
    }

    /// Writes it. What was there is replaced in one go, keeping its permissions; a symbolic link stays one, and what it
    /// leads to is written. Gives the file that was written; none where it was a pipe or a device.
    ///
    /// # Errors
    /// As [`check`](Self::check); what was there is still there then.
    pub fn write(&self, text: &str) -> Result<Option<PathBuf>, StoreError> {
        let target = self.target();
        match self.there(&target)? {
            There::Stream | There::Folder => self.pour(&target, text).map(|()| None),
            There::File(before) => self.replace(&target, &before, text).map(|()| Some(target)),
            There::Nothing => self.create(&target, text).map(|()| Some(target)),
        }
    }

    /// What stands at the target, where it may be written.
    fn there(&self, target: &Path) -> Result<There, StoreError> {
        let there = self.found(target)?;
        match there {
            There::Folder => Err(StoreError::write(&self.path)(Error::from(ErrorKind::IsADirectory))),
            There::File(_) if self.is_authors(target) => {
                Err(StoreError::Authored { path: self.path.clone() })
            }
            There::File(_) if !self.forced => Err(StoreError::Replaces { path: self.path.clone() }),
            There::File(_) | There::Nothing | There::Stream => Ok(there),
        }
    }

    fn found(&self, target: &Path) -> Result<There, StoreError> {
        if is_open_already(target) {
            return Ok(There::Stream);
        }
        match fs::metadata(target) {
            Ok(found) if found.is_file() => Ok(There::File(found)),
            Ok(found) if found.is_dir() => Ok(There::Folder),
            Ok(_) => Ok(There::Stream),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(There::Nothing),
            Err(error) => Err(StoreError::write(&self.path)(error)),
        }
    }

    /// Whether a file that is there is an author's, by the name that was given or by that to which a link leads.
    fn is_authors(&self, target: &Path) -> bool {
        [self.path.as_path(), target].into_iter().filter_map(Path::extension).any(|found| {
            let of_scenario = AUTHORED.iter().any(|extension| found.eq_ignore_ascii_case(extension));
            of_scenario && !(self.is_play && found.eq_ignore_ascii_case(PLAY))
        })
    }

    /// Where it is written in the end: where the path leads, if it is a symbolic link, there or not.
    fn target(&self) -> PathBuf {
        let mut target = self.path.clone();
        for _ in 0..MOST_LINKS {
            let next = Some(&target).filter(|target| !is_open_already(target));
            let Some(next) = next.and_then(|target| fs::read_link(target).ok()) else { break };
            target = folder_of(&target).join(next);
        }
        target
    }

    /// Writes to what is no file: whatever went before it stays.
    fn pour(&self, target: &Path, text: &str) -> Result<(), StoreError> {
        let opened = File::options().append(true).open(target);
        opened.and_then(|mut stream| stream.write_all(text.as_bytes())).map_err(StoreError::write(&self.path))
    }

    fn replace(&self, target: &Path, before: &Metadata, text: &str) -> Result<(), StoreError> {
        let beside = beside(target);
        let file = File::create_new(&beside).map_err(StoreError::write(&self.path))?;
        if let Err(error) = file.set_permissions(before.permissions()) {
            discard(&beside);
            return Err(StoreError::write(&self.path)(error));
        }
        put_in_place(file, &beside, target, text.as_bytes())
    }

    /// Makes a file that is not there yet; one that came there meanwhile stays.
    fn create(&self, target: &Path, text: &str) -> Result<(), StoreError> {
        if self.makes_folder {
            make_folder(folder_of(target))?;
        }
        let mut file = match File::create_new(target) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                return Err(StoreError::Replaces { path: self.path.clone() });
            }
            Err(error) => return Err(StoreError::write(&self.path)(error)),
        };
        file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(|error| {
            // Half a file would stand in the way of the next attempt.
            discard(target);
            StoreError::write(&self.path)(error)
        })
    }
}

/// Whether a path names what the program was started with, such as `/dev/stdout`: that may be a file, but who redirected
/// it there chose it.
fn is_open_already(path: &Path) -> bool {
    let within = path.parent().unwrap_or(Path::new(""));
    let of_process = within.starts_with("/proc") && within.ends_with("fd");
    path.starts_with("/dev/stdout")
        || path.starts_with("/dev/stderr")
        || within == Path::new("/dev/fd")
        || of_process
}

/// A free name for what is still being written; a neighbour there that has nothing to do with it is left alone.
fn beside(target: &Path) -> PathBuf {
    let mut name = target.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    free_name(&target.with_file_name(name))
}

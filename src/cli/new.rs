//! `weerklank new DIR`: a small scenario to start from, in the author's language.

use super::arguments::NewArguments;
use super::{Exit, Session, Terminal};
use crate::format::{Folder, is_id, starter};
use crate::phrase::Phrase;
use crate::store::{StoreError, write_new_file};
use std::path::Path;

pub(super) fn run(session: &Session, arguments: &NewArguments, terminal: &mut Terminal<'_>) -> Exit {
    let path = arguments.dir.as_path();
    let shown = path.display().to_string();
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    if !is_id(&name) {
        return refuse(session, &Phrase::new("new-bad-name").with("name", name), terminal);
    }
    let Some(folder) = starter(session.locale.language().tag()) else { return Exit::Faults };
    match write(path, &folder) {
        Ok(()) => {
            tell(session, &shown, &folder, terminal);
            Exit::Done
        }
        Err(fault) => {
            session.complain(&fault, terminal);
            Exit::Faults
        }
    }
}

fn refuse(session: &Session, phrase: &Phrase, terminal: &mut Terminal<'_>) -> Exit {
    terminal.complain(&format!("{}\n", session.locale.phrase(phrase, &())));
    Exit::Faults
}

/// Writes the files into a folder in which there is nothing yet.
fn write(path: &Path, folder: &Folder) -> Result<(), StoreError> {
    let taken = std::fs::read_dir(path).is_ok_and(|mut entries| entries.next().is_some());
    if taken || path.is_file() {
        return Err(StoreError::Taken { path: path.to_owned() });
    }
    for (file, bytes) in &folder.files {
        write_new_file(&path.join(file), &String::from_utf8_lossy(bytes))?;
    }
    Ok(())
}

fn tell(session: &Session, path: &str, folder: &Folder, terminal: &mut Terminal<'_>) {
    for file in folder.files.keys() {
        terminal.print(&format!("{path}/{file}\n"));
    }
    terminal.print("\n");
    terminal.say(&session.locale.text("new-written"));
    terminal.print(&format!("  weerklank play {path}\n  weerklank check {path}\n"));
}

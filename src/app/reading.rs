//! Reads a scenario that is being written, and tells what is wrong with it.

use super::shelf::shelved;
use crate::check::{Depth, check};
use crate::format::{Diagnostic, Loaded, line_and_column};
use crate::method::Method;
use crate::phrase::Phrase;
use crate::store::Library;
use crate::ui::{Reloaded, Told};
use std::path::Path;

/// The id of the scenario in a folder.
pub(super) fn id(folder: &Path) -> String {
    let real = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    real.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Reads and checks the files in a folder.
pub(super) fn read(method: &Method, folder: &Path) -> Reloaded {
    match Library::load_one(method, folder) {
        Ok((id, loaded)) => {
            let told = check(&loaded, method, Depth::Played).diagnostics;
            let told = told.iter().map(|diagnostic| told_of(&loaded, folder, diagnostic)).collect();
            Reloaded { id, shelved: shelved(method, loaded), told }
        }
        Err(fault) => {
            let (message, place) = (fault.phrase(), folder.display().to_string());
            let help = Phrase::new("writing-not-there");
            Reloaded {
                id: id(folder),
                shelved: None,
                told: vec![Told { is_error: true, code: String::new(), place, help, message }],
            }
        }
    }
}

fn told_of(loaded: &Loaded, folder: &Path, diagnostic: &Diagnostic) -> Told {
    let beginning = format!("{}/", folder.display());
    let file = diagnostic.file.strip_prefix(&beginning).unwrap_or(&diagnostic.file);
    let source = loaded.sources.get(&diagnostic.file).zip(diagnostic.span.as_ref());
    let place = match source {
        Some((source, span)) => format!("{file}:{}", line_and_column(source, span.start).0),
        None => file.to_owned(),
    };
    Told {
        is_error: diagnostic.is_error(),
        code: diagnostic.code.to_owned(),
        place,
        message: diagnostic.message.clone(),
        help: diagnostic.help.clone(),
    }
}

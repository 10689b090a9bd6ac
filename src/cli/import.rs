//! `weerklank import FILE.twee [--out DIR]`: a draft that was written in Twine, as a scenario.

use super::arguments::ImportArguments;
use super::{Exit, Session, Terminal};
use crate::format::{Diagnostic, Folder, Loaded, ReadTwee, TweeReader};
use crate::method::Method;
use crate::phrase::Phrase;
use crate::report::{diagnostics_text, twee_diagnostics_json, twee_diagnostics_text};
use crate::store::{Library, ScenarioFiles, read_twee_file, write_new_folder};
use std::path::Path;

pub(super) fn run(session: &Session, arguments: &ImportArguments, terminal: &mut Terminal<'_>) -> Exit {
    let Some(method) = Session::method() else { return Exit::Faults };
    let bytes = match read_twee_file(&arguments.twee) {
        Ok(bytes) => bytes,
        Err(fault) => {
            session.complain(&fault, terminal);
            return Exit::Faults;
        }
    };
    let read = read(session, &method, &arguments.twee, &bytes);
    if arguments.json {
        terminal.print(&twee_diagnostics_json(&read, &session.locale));
    } else {
        terminal.print(&twee_diagnostics_text(&read, &session.locale));
    }
    let Some(folder) = &read.folder else {
        let nothing = Phrase::new("import-nothing").with("file", arguments.twee.display().to_string());
        terminal.complain(&format!("{}\n", session.locale.phrase(&nothing, &())));
        return Exit::Faults;
    };
    let out = arguments.out_folder.clone().unwrap_or_else(|| arguments.twee.with_extension(""));
    write(session, arguments, &method, (&read, folder), &out, terminal)
}

fn read(session: &Session, method: &Method, path: &Path, bytes: &[u8]) -> ReadTwee {
    let other = session.locale.text("import-other");
    let fragments = ScenarioFiles::shared_fragments();
    let language = session.locale.language().tag();
    let reader = TweeReader { method, fragments: &fragments, language, other: &other };
    reader.read(&path.display().to_string(), bytes)
}

/// Writes the folder, and says what it holds and what is still wrong with it.
fn write(
    session: &Session,
    arguments: &ImportArguments,
    method: &Method,
    (read, folder): (&ReadTwee, &Folder),
    out: &Path,
    terminal: &mut Terminal<'_>,
) -> Exit {
    if let Err(fault) = write_new_folder(out, folder) {
        session.complain(&fault, terminal);
        return Exit::Faults;
    }
    let loaded = match Library::load_one(method, out) {
        Ok((_, loaded)) => loaded,
        Err(fault) => {
            session.complain(&fault, terminal);
            return Exit::Faults;
        }
    };
    if !arguments.json {
        tell(session, read, &loaded, out, terminal);
    }
    Exit::Done
}

fn tell(session: &Session, read: &ReadTwee, loaded: &Loaded, out: &Path, terminal: &mut Terminal<'_>) {
    let errors = loaded.diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).count();
    if errors > 0 {
        let faulty = Loaded {
            diagnostics: loaded
                .diagnostics
                .iter()
                .filter(|one| one.is_error())
                .cloned()
                .collect::<Vec<Diagnostic>>(),
            sources: loaded.sources.clone(),
            ..Loaded::default()
        };
        terminal.print(&diagnostics_text(&faulty.diagnostics, &faulty.sources, &session.locale));
    }
    let (nodes, responses) =
        loaded.scenario.as_ref().map_or((0, 0), |scenario| (scenario.nodes.len(), scenario.responses.len()));
    let path = out.display().to_string();
    let done = if errors == 0 {
        Phrase::new("import-done")
            .with("path", path)
            .with("nodes", nodes)
            .with("responses", responses)
            .with("losses", read.diagnostics.len())
    } else {
        Phrase::new("import-faulty").with("path", path).with("errors", errors)
    };
    terminal.say(&session.locale.phrase(&done, &()));
    let next = Phrase::new("import-next").with("path", out.display().to_string());
    terminal.say(&session.locale.phrase(&next, &()));
}

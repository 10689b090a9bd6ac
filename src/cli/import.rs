//! `weerklank import FILE.twee [--out DIR]`: a draft that was written in Twine, as a scenario.

use super::arguments::ImportArguments;
use super::{Context, Exit, Terminal};
use crate::format::{Diagnostic, Folder, Loaded, ReadTwee, TweeReader};
use crate::method::Method;
use crate::phrase::Phrase;
use crate::report::{diagnostics_text, twee_diagnostics_json, twee_diagnostics_text};
use crate::store::{Library, ScenarioFiles, read_twee_file, write_new_folder};
use std::path::Path;

pub(super) fn run(context: &Context, arguments: &ImportArguments, terminal: &mut Terminal<'_>) -> Exit {
    let Some(method) = Context::method() else { return Exit::Faults };
    let bytes = match read_twee_file(&arguments.twee) {
        Ok(bytes) => bytes,
        Err(fault) => {
            context.complain(&fault, terminal);
            return Exit::Faults;
        }
    };
    let read = read(context, &method, &arguments.twee, &bytes);
    if arguments.json {
        terminal.print(&twee_diagnostics_json(&read, &context.locale));
    } else {
        terminal.print(&twee_diagnostics_text(&read, &context.locale));
    }
    let Some(folder) = &read.folder else {
        let nothing = Phrase::new("import-nothing").with("file", arguments.twee.display().to_string());
        terminal.complain(&format!("{}\n", context.locale.phrase(&nothing, &())));
        return Exit::Faults;
    };
    let out = arguments.out_folder.clone().unwrap_or_else(|| arguments.twee.with_extension(""));
    write(context, arguments, &method, (&read, folder), &out, terminal)
}

fn read(context: &Context, method: &Method, path: &Path, bytes: &[u8]) -> ReadTwee {
    let other = context.locale.text("import-other");
    let fragments = ScenarioFiles::shared_fragments();
    let language = context.locale.language().tag();
    let reader = TweeReader { method, fragments: &fragments, language, other: &other };
    reader.read(&path.display().to_string(), bytes)
}

/// Writes the folder, and says what it holds and what is still wrong with it.
fn write(
    context: &Context,
    arguments: &ImportArguments,
    method: &Method,
    (read, folder): (&ReadTwee, &Folder),
    out: &Path,
    terminal: &mut Terminal<'_>,
) -> Exit {
    if let Err(fault) = write_new_folder(out, folder) {
        context.complain(&fault, terminal);
        return Exit::Faults;
    }
    let loaded = match Library::load_one(method, out) {
        Ok((_, loaded)) => loaded,
        Err(fault) => {
            context.complain(&fault, terminal);
            return Exit::Faults;
        }
    };
    if !arguments.json {
        tell(context, read, &loaded, out, terminal);
    }
    Exit::Done
}

fn tell(context: &Context, read: &ReadTwee, loaded: &Loaded, out: &Path, terminal: &mut Terminal<'_>) {
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
        terminal.print(&diagnostics_text(&faulty.diagnostics, &faulty.sources, &context.locale));
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
    terminal.say(&context.locale.phrase(&done, &()));
    let next = Phrase::new("import-next").with("path", out.display().to_string());
    terminal.say(&context.locale.phrase(&next, &()));
}

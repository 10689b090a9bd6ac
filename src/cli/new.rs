//! `weerklank new DIR`: a small scenario to start from, in the author's language.

use super::arguments::NewArguments;
use super::{Context, Exit, Terminal};
use crate::format::{Folder, is_id, starter};
use crate::phrase::Phrase;
use crate::store::write_new_folder;

pub(super) fn run(context: &Context, arguments: &NewArguments, terminal: &mut Terminal<'_>) -> Exit {
    let path = arguments.dir.as_path();
    let shown = path.display().to_string();
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    if !is_id(&name) {
        return refuse(context, &Phrase::new("new-bad-name").with("name", name), terminal);
    }
    let Some(folder) = starter(context.locale.language().tag()) else { return Exit::Faults };
    match write_new_folder(path, &folder) {
        Ok(()) => {
            tell(context, &shown, &folder, terminal);
            Exit::Done
        }
        Err(fault) => {
            context.complain(&fault, terminal);
            Exit::Faults
        }
    }
}

fn refuse(context: &Context, phrase: &Phrase, terminal: &mut Terminal<'_>) -> Exit {
    terminal.complain(&format!("{}\n", context.locale.phrase(phrase, &())));
    Exit::Faults
}

fn tell(context: &Context, path: &str, folder: &Folder, terminal: &mut Terminal<'_>) {
    for file in folder.files.keys() {
        terminal.print(&format!("{path}/{file}\n"));
    }
    terminal.print("\n");
    terminal.say(&context.locale.text("new-written"));
    terminal.print(&format!("  weerklank play {path}\n  weerklank check {path}\n"));
}

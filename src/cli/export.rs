//! `weerklank export SCENARIO [--out FILE.twee]`: a scenario as a Twee file.

use super::arguments::ExportArguments;
use super::{Context, Exit, Terminal, written};
use crate::format::{Loaded, TweeWriter, WrittenTwee};
use crate::method::Method;
use crate::phrase::Phrase;
use crate::report::{diagnostics_text, unplayed_text, written_twee_diagnostics_text};
use crate::store::{Output, ScenarioFiles};

pub(super) fn run(context: &Context, arguments: &ExportArguments, terminal: &mut Terminal<'_>) -> Exit {
    let Some(method) = Context::method() else { return Exit::Faults };
    let out = arguments.out_file.as_deref().map(|path| Output::at(path, arguments.force).in_new_folder());
    if let Err(exit) = written::check(&out, context, terminal) {
        return exit;
    }
    let files = match context.files_of(&arguments.exported) {
        Some(Ok(files)) => files,
        Some(Err(fault)) => {
            context.complain(&fault, terminal);
            return Exit::Faults;
        }
        None => {
            let unknown = Phrase::new("play-unknown-scenario").with("id", arguments.exported.as_str());
            terminal.complain(&format!("{}\n", context.locale.phrase(&unknown, &())));
            return Exit::Faults;
        }
    };
    let loaded = files.load(&method);
    let Some(twee) = written_twee(context, &method, &files, &loaded) else {
        terminal.complain(&diagnostics_text(&loaded.diagnostics, &loaded.sources, &context.locale));
        return Exit::Faults;
    };
    let Some(out) = out.filter(|out| !out.is_standard_output()) else {
        terminal.print(&twee.text);
        terminal.complain(&told(context, &twee, terminal.width));
        return Exit::Done;
    };
    match out.write(&twee.text) {
        Ok(path) => {
            if let Some(path) = path {
                let done = Phrase::new("export-done").with("path", path.display().to_string());
                terminal.say(&context.locale.phrase(&done, &()));
            }
            terminal.print(&told(context, &twee, terminal.width));
            Exit::Done
        }
        Err(fault) => {
            context.complain(&fault, terminal);
            Exit::Faults
        }
    }
}

/// The file; none where the scenario has errors.
fn written_twee(
    context: &Context,
    method: &Method,
    files: &ScenarioFiles,
    loaded: &Loaded,
) -> Option<WrittenTwee> {
    let scenario = loaded.scenario.as_ref()?;
    let (language, texts) = context.texts(loaded)?;
    let remark = context.locale.text("export-remark");
    let writer = TweeWriter { scenario, texts, language, method, remark: &remark };
    Some(writer.write(&files.folder, &files.own_fragments()))
}

fn told(context: &Context, twee: &WrittenTwee, width: usize) -> String {
    let left_out = written_twee_diagnostics_text(twee, &context.locale);
    left_out + &unplayed_text(&twee.unplayed, &context.locale, width)
}

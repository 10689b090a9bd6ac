//! `weerklank export SCENARIO [--out FILE.twee]`: a scenario as a Twee file.

use super::arguments::ExportArguments;
use super::{Exit, Session, Terminal};
use crate::format::{Loaded, TweeWriter, WrittenTwee};
use crate::method::Method;
use crate::phrase::Phrase;
use crate::report::{diagnostics_text, unplayed_text, written_twee_diagnostics_text};
use crate::store::{ScenarioFiles, write_new_file};

pub(super) fn run(session: &Session, arguments: &ExportArguments, terminal: &mut Terminal<'_>) -> Exit {
    let Some(method) = Session::method() else { return Exit::Faults };
    let files = match session.files_of(&arguments.exported) {
        Some(Ok(files)) => files,
        Some(Err(fault)) => {
            session.complain(&fault, terminal);
            return Exit::Faults;
        }
        None => {
            let unknown = Phrase::new("play-unknown-scenario").with("id", arguments.exported.as_str());
            terminal.complain(&format!("{}\n", session.locale.phrase(&unknown, &())));
            return Exit::Faults;
        }
    };
    let loaded = files.load(&method);
    let Some(written) = written(session, &method, &files, &loaded) else {
        terminal.complain(&diagnostics_text(&loaded.diagnostics, &loaded.sources, &session.locale));
        return Exit::Faults;
    };
    let Some(out) = &arguments.out_file else {
        terminal.print(&written.text);
        terminal.complain(&told(session, &written, terminal.width));
        return Exit::Done;
    };
    if let Err(fault) = write_new_file(out, &written.text) {
        session.complain(&fault, terminal);
        return Exit::Faults;
    }
    let done = Phrase::new("export-done").with("path", out.display().to_string());
    terminal.say(&session.locale.phrase(&done, &()));
    terminal.print(&told(session, &written, terminal.width));
    Exit::Done
}

/// The file; none where the scenario has errors.
fn written(
    session: &Session,
    method: &Method,
    files: &ScenarioFiles,
    loaded: &Loaded,
) -> Option<WrittenTwee> {
    let scenario = loaded.scenario.as_ref()?;
    let (language, texts) = session.texts(loaded)?;
    let remark = session.locale.text("export-remark");
    let writer = TweeWriter { scenario, texts, language, method, remark: &remark };
    Some(writer.write(&files.folder, &files.own_fragments()))
}

fn told(session: &Session, written: &WrittenTwee, width: usize) -> String {
    let left_out = written_twee_diagnostics_text(written, &session.locale);
    left_out + &unplayed_text(&written.unplayed, &session.locale, width)
}

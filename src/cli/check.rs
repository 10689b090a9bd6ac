//! `weerklank check PATH…`: what is wrong with scenarios, with place, cause and cure.

use super::arguments::CheckArguments;
use super::{Exit, Session, Terminal};
use crate::format::Severity;
use crate::phrase::Phrase;
use crate::report::{diagnostics_json, diagnostics_text};
use crate::store::Library;

pub(super) fn run(session: &Session, arguments: &CheckArguments, terminal: &mut Terminal<'_>) -> Exit {
    let Some(method) = Session::method() else { return Exit::Faults };
    let mut counts = Counts::default();
    for path in &arguments.paths {
        match Library::load_one(&method, path) {
            Ok((id, loaded)) => {
                counts.scenarios += 1;
                let of = |wanted| loaded.diagnostics.iter().filter(|one| one.severity == wanted).count();
                counts.errors += of(Severity::Error);
                counts.warnings += of(Severity::Warning);
                let text = if arguments.json {
                    diagnostics_json(&id, &loaded, &session.locale)
                } else {
                    diagnostics_text(&loaded, &session.locale)
                };
                terminal.print(&text);
            }
            Err(fault) => {
                counts.errors += 1;
                terminal.complain(&format!("{}\n", session.locale.phrase(&fault.phrase(), &())));
            }
        }
    }
    if !arguments.json {
        let summary = Phrase::new("check-summary")
            .with("scenarios", counts.scenarios)
            .with("errors", counts.errors)
            .with("warnings", counts.warnings);
        terminal.say(&session.locale.phrase(&summary, &()));
    }
    if counts.errors > 0 { Exit::Faults } else { Exit::Done }
}

#[derive(Default)]
struct Counts {
    scenarios: usize,
    errors: usize,
    warnings: usize,
}

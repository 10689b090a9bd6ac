//! `weerklank check PATH…`: what is wrong with scenarios, with place, cause and cure.

use super::arguments::CheckArguments;
use super::{Exit, Session, Terminal};
use crate::format::{Loaded, Severity};
use crate::phrase::Phrase;
use crate::report::{diagnostics_json, diagnostics_text};
use crate::store::Library;

pub(super) fn run(session: &Session, arguments: &CheckArguments, terminal: &mut Terminal<'_>) -> Exit {
    let Some(method) = Session::method() else { return Exit::Faults };
    let mut counts = Counts::default();
    for path in &arguments.paths {
        for loaded in Library::load_at(&method, path) {
            match loaded {
                Ok((id, loaded)) => {
                    counts.add(&loaded);
                    terminal.print(&told(&id, &loaded, arguments.json, session));
                }
                Err(fault) => {
                    counts.errors += 1;
                    session.complain(&fault, terminal);
                }
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

impl Counts {
    fn add(&mut self, loaded: &Loaded) {
        let of = |wanted| loaded.diagnostics.iter().filter(|one| one.severity == wanted).count();
        self.scenarios += 1;
        self.errors += of(Severity::Error);
        self.warnings += of(Severity::Warning);
    }
}

fn told(id: &str, loaded: &Loaded, as_json: bool, session: &Session) -> String {
    if as_json {
        diagnostics_json(id, loaded, &session.locale)
    } else {
        diagnostics_text(loaded, &session.locale)
    }
}

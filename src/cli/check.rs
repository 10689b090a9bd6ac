//! `weerklank check PATH…`: what is wrong with scenarios, with place, cause and cure.

use super::arguments::CheckArguments;
use super::{Context, Exit, Terminal};
use crate::check::{Checked, Depth, check};
use crate::format::{Loaded, Severity};
use crate::phrase::Phrase;
use crate::report::{diagnostics_json, diagnostics_text};
use crate::store::Library;

pub(super) fn run(context: &Context, arguments: &CheckArguments, terminal: &mut Terminal<'_>) -> Exit {
    let Some(method) = Context::method() else { return Exit::Faults };
    let mut counts = Counts::default();
    for path in &arguments.paths {
        for loaded in Library::load_at(&method, path) {
            match loaded {
                Ok((id, loaded)) => {
                    let checked = check(&loaded, &method, Depth::Explored);
                    counts.add(&checked);
                    terminal.print(&told(&id, &loaded, &checked, arguments.json, context));
                }
                Err(fault) => {
                    counts.errors += 1;
                    context.complain(&fault, terminal);
                }
            }
        }
    }
    if !arguments.json {
        let summary = Phrase::new("check-summary")
            .with("scenarios", counts.scenarios)
            .with("errors", counts.errors)
            .with("warnings", counts.warnings)
            .with("silenced", counts.silenced);
        terminal.say(&context.locale.phrase(&summary, &()));
    }
    if counts.errors > 0 { Exit::Faults } else { Exit::Done }
}

#[derive(Default)]
struct Counts {
    scenarios: usize,
    errors: usize,
    warnings: usize,
    silenced: usize,
}

impl Counts {
    fn add(&mut self, checked: &Checked) {
        let of = |wanted| checked.diagnostics.iter().filter(|one| one.severity == wanted).count();
        self.scenarios += 1;
        self.errors += of(Severity::Error);
        self.warnings += of(Severity::Warning);
        self.silenced += checked.silenced.len();
    }
}

fn told(id: &str, loaded: &Loaded, checked: &Checked, as_json: bool, context: &Context) -> String {
    if as_json {
        diagnostics_json(id, &checked.diagnostics, &loaded.sources, &context.locale)
    } else {
        diagnostics_text(&checked.diagnostics, &loaded.sources, &context.locale)
    }
}

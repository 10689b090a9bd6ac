//! `weerklank test [PATH…]`: whether the plays recorded beside scenarios come to what they expect.

use super::arguments::TestArguments;
use super::{Context, Exit, Terminal};
use crate::conversation::Play;
use crate::format::{Loaded, PlayFile, Verdict};
use crate::method::Method;
use crate::phrase::Phrase;
use crate::report::diagnostics_text;
use crate::store::Library;

pub(super) fn run(context: &Context, arguments: &TestArguments, terminal: &mut Terminal<'_>) -> Exit {
    let Some(method) = Context::method() else { return Exit::Faults };
    let mut tested = Tested { context, json: arguments.json, terminal, counts: Counts::default() };
    for (id, loaded) in scenarios(&method, arguments, &mut tested) {
        tested.scenario(&method, &id, &loaded);
    }
    tested.close()
}

/// What is to be tested.
fn scenarios(
    method: &Method,
    arguments: &TestArguments,
    tested: &mut Tested<'_, '_>,
) -> Vec<(String, Loaded)> {
    if arguments.tested.is_empty() {
        let library = tested.context.library(method);
        library.faults.iter().for_each(|fault| tested.complain(fault));
        return library.scenarios.into_iter().collect();
    }
    let all = arguments.tested.iter().flat_map(|path| Library::load_at(method, path));
    all.filter_map(|one| one.map_err(|fault| tested.complain(&fault)).ok()).collect()
}

#[derive(Default)]
struct Counts {
    passed: usize,
    failed: usize,
    /// Scenarios that cannot be played, and folders that cannot be read.
    broken: usize,
}

struct Tested<'s, 't> {
    context: &'s Context,
    json: bool,
    terminal: &'s mut Terminal<'t>,
    counts: Counts,
}

impl Tested<'_, '_> {
    fn complain(&mut self, fault: &crate::store::StoreError) {
        self.counts.broken += 1;
        self.context.complain(fault, self.terminal);
    }

    fn scenario(&mut self, method: &Method, id: &str, loaded: &Loaded) {
        let Some(scenario) = &loaded.scenario else {
            self.counts.broken += 1;
            self.terminal.complain(&diagnostics_text(
                &loaded.diagnostics,
                &loaded.sources,
                &self.context.locale,
            ));
            return;
        };
        let play = Play::new(method, scenario);
        if loaded.plays.is_empty() && !self.json {
            self.say(&Phrase::new("test-no-plays").with("id", id));
        }
        for file in &loaded.plays {
            let verdict = file.verdict(&play);
            if verdict.faults.is_empty() {
                self.counts.passed += 1;
            } else {
                self.counts.failed += 1;
            }
            if self.json { self.print_json(id, file, &verdict) } else { self.tell(id, file, &verdict) }
        }
    }

    fn tell(&mut self, id: &str, file: &PlayFile, verdict: &Verdict) {
        let message = if verdict.faults.is_empty() { "test-passed" } else { "test-failed" };
        let unfinished = self.context.locale.text("overview-unfinished");
        let ending = verdict.ending.clone().unwrap_or(unfinished);
        self.say(
            &Phrase::new(message)
                .with("id", id)
                .with("name", file.name.as_str())
                .with("score", usize::from(verdict.score))
                .with("ending", ending),
        );
        for fault in &verdict.faults {
            let fault = self.context.locale.phrase(&fault.phrase(), &());
            self.terminal.say(&format!("  {fault}"));
        }
    }

    fn print_json(&mut self, id: &str, file: &PlayFile, verdict: &Verdict) {
        let faults: Vec<String> =
            verdict.faults.iter().map(|fault| self.context.locale.phrase(&fault.phrase(), &())).collect();
        let line = serde_json::json!({
            "scenario": id,
            "play": file.name,
            "passed": faults.is_empty(),
            "score": verdict.score,
            "ending": verdict.ending,
            "faults": faults,
        });
        self.terminal.print(&format!("{line}\n"));
    }

    fn say(&mut self, phrase: &Phrase) {
        let words = self.context.locale.phrase(phrase, &());
        self.terminal.say(&words);
    }

    fn close(mut self) -> Exit {
        let Counts { passed, failed, broken } = self.counts;
        if !self.json {
            self.say(
                &Phrase::new("test-summary")
                    .with("passed", passed)
                    .with("failed", failed)
                    .with("broken", broken),
            );
        }
        if failed + broken > 0 { Exit::Faults } else { Exit::Done }
    }
}

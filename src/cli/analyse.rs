//! `weerklank analyse SCENARIO…`: what a scenario comes to.

use super::arguments::AnalyseArguments;
use super::{Exit, Session, Terminal};
use crate::analysis::{Trainee, overview};
use crate::conversation::Play;
use crate::format::{Loaded, TRAINEES, read_trainees};
use crate::method::Method;
use crate::phrase::Phrase;
use crate::report::{diagnostics_text, overview_json, overview_text};
use crate::store::Library;
use std::path::Path;

pub(super) fn run(session: &Session, arguments: &AnalyseArguments, terminal: &mut Terminal<'_>) -> Exit {
    let (Some(method), Ok(trainees)) = (Session::method(), read_trainees(TRAINEES)) else {
        return Exit::Faults;
    };
    let library = session.library(&method);
    let mut analysed =
        Analysed { session, arguments, method: &method, trainees: &trainees, exit: Exit::Done };
    for fault in &library.faults {
        session.complain(fault, terminal);
    }
    for name in &arguments.analysed {
        if let Some(loaded) = library.scenarios.get(name) {
            analysed.one(loaded, terminal);
        } else if Path::new(name).exists() {
            analysed.at(Path::new(name), terminal);
        } else {
            let unknown = Phrase::new("play-unknown-scenario").with("id", name.as_str());
            terminal.complain(&format!("{}\n", session.locale.phrase(&unknown, &())));
            analysed.exit = Exit::Faults;
        }
    }
    analysed.exit
}

struct Analysed<'a> {
    session: &'a Session,
    arguments: &'a AnalyseArguments,
    method: &'a Method,
    trainees: &'a [Trainee],
    exit: Exit,
}

impl Analysed<'_> {
    /// The scenarios a path stands for.
    fn at(&mut self, path: &Path, terminal: &mut Terminal<'_>) {
        for loaded in Library::load_at(self.method, path) {
            match loaded {
                Ok((_, loaded)) => self.one(&loaded, terminal),
                Err(fault) => {
                    self.session.complain(&fault, terminal);
                    self.exit = Exit::Faults;
                }
            }
        }
    }

    fn one(&mut self, loaded: &Loaded, terminal: &mut Terminal<'_>) {
        let Some(scenario) = &loaded.scenario else {
            terminal.complain(&diagnostics_text(&loaded.diagnostics, &loaded.sources, &self.session.locale));
            self.exit = Exit::Faults;
            return;
        };
        let play = Play::new(self.method, scenario);
        let found = overview(&play, self.trainees, self.arguments.seed);
        if self.arguments.json {
            return terminal.print(&overview_json(&found, &play));
        }
        let title = title(self.session, loaded).unwrap_or(&scenario.id);
        terminal.print(&overview_text(&found, &play, title, &self.session.locale, terminal.width));
        terminal.print("\n");
    }
}

/// The scenario's title; none where it has none.
fn title<'l>(session: &Session, loaded: &'l Loaded) -> Option<&'l str> {
    session.texts(loaded).and_then(|(_, texts)| texts.get("scenario", None))
}

//! `weerklank analyse SCENARIO…`: what a scenario comes to.

use super::arguments::AnalyseArguments;
use super::meant::meant;
use super::{Exit, Session, Terminal};
use crate::analysis::{Trainee, overview};
use crate::conversation::Play;
use crate::format::{Loaded, TRAINEES, read_trainees};
use crate::method::Method;
use crate::report::{diagnostics_text, overview_json, overview_text};

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
    for word in &arguments.analysed {
        let (found, all) = meant(session, &library, &method, word, terminal);
        for one in &found {
            analysed.one(one.loaded(), terminal);
        }
        if !all {
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

//! `weerklank analyse SCENARIO…`: what a scenario comes to.

use super::arguments::AnalyseArguments;
use super::{Exit, Session, Terminal};
use crate::analysis::overview;
use crate::conversation::Play;
use crate::format::{Loaded, TRAINEES, read_trainees};
use crate::report::{diagnostics_text, overview_json, overview_text};
use crate::store::Library;
use std::path::Path;

pub(super) fn run(session: &Session, arguments: &AnalyseArguments, terminal: &mut Terminal<'_>) -> Exit {
    let (Some(method), Ok(trainees)) = (Session::method(), read_trainees(TRAINEES)) else {
        return Exit::Faults;
    };
    let library = session.library(&method);
    let mut exit = Exit::Done;
    for name in &arguments.analysed {
        let loaded = match library.scenarios.get(name) {
            Some(_) => None,
            None => match Library::load_one(&method, Path::new(name)) {
                Ok((_, loaded)) => Some(loaded),
                Err(fault) => {
                    session.complain(&fault, terminal);
                    exit = Exit::Faults;
                    continue;
                }
            },
        };
        let Some(loaded) = loaded.as_ref().or_else(|| library.scenarios.get(name)) else { continue };
        let Some(scenario) = &loaded.scenario else {
            terminal.complain(&diagnostics_text(loaded, &session.locale));
            exit = Exit::Faults;
            continue;
        };
        let play = Play::new(&method, scenario);
        let found = overview(&play, &trainees, arguments.seed);
        if arguments.json {
            terminal.print(&overview_json(&found, &play));
        } else {
            let width = terminal.width;
            terminal.print(&overview_text(&found, &play, &title(session, loaded), &session.locale, width));
            terminal.print("\n");
        }
    }
    exit
}

fn title(session: &Session, loaded: &Loaded) -> String {
    session.texts(loaded).and_then(|(_, texts)| texts.get("scenario", None)).unwrap_or_default().to_owned()
}

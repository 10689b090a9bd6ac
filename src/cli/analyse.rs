//! `weerklank analyse SCENARIO…`: what a scenario comes to.

use super::arguments::AnalyseArguments;
use super::meant::meant;
use super::{Context, Exit, Terminal};
use crate::analysis::{Trainee, overview};
use crate::conversation::Play;
use crate::format::{Loaded, TRAINEES, read_trainees};
use crate::method::Method;
use crate::report::{diagnostics_text, overview_json, overview_text};

pub(super) fn run(context: &Context, arguments: &AnalyseArguments, terminal: &mut Terminal<'_>) -> Exit {
    let (Some(method), Ok(trainees)) = (Context::method(), read_trainees(TRAINEES)) else {
        return Exit::Faults;
    };
    let library = context.library(&method);
    let mut analysed =
        Analysed { context, arguments, method: &method, trainees: &trainees, exit: Exit::Done };
    for fault in &library.faults {
        context.complain(fault, terminal);
    }
    for word in &arguments.analysed {
        let (found, all) = meant(context, &library, &method, word, terminal);
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
    context: &'a Context,
    arguments: &'a AnalyseArguments,
    method: &'a Method,
    trainees: &'a [Trainee],
    exit: Exit,
}

impl Analysed<'_> {
    fn one(&mut self, loaded: &Loaded, terminal: &mut Terminal<'_>) {
        let Some(scenario) = &loaded.scenario else {
            terminal.complain(&diagnostics_text(&loaded.diagnostics, &loaded.sources, &self.context.locale));
            self.exit = Exit::Faults;
            return;
        };
        let play = Play::new(self.method, scenario);
        let found = overview(&play, self.trainees, self.arguments.seed);
        if self.arguments.json {
            return terminal.print(&overview_json(&found, &play));
        }
        let title = title(self.context, loaded).unwrap_or(&scenario.id);
        terminal.print(&overview_text(&found, &play, title, &self.context.locale, terminal.width));
        terminal.print("\n");
    }
}

/// The scenario's title; none where it has none.
fn title<'l>(context: &Context, loaded: &'l Loaded) -> Option<&'l str> {
    context.texts(loaded).and_then(|(_, texts)| texts.get("scenario", None))
}

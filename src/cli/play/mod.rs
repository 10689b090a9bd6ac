//! `weerklank play`: a conversation in the terminal, or without anyone present.

mod begin;
mod choices;
mod chosen;
mod held;
mod kept;
mod look_back;
mod own_view;
mod own_words;
mod resume;
mod sheet;
mod talk;
mod telling;
mod typed;
mod written;

use super::written::check;
use super::{Context, Exit, PlayArguments, Terminal};
use chosen::{Missing, choose};

pub(super) fn run(context: &Context, arguments: &PlayArguments, terminal: &mut Terminal<'_>) -> Exit {
    let Some(method) = Context::method() else { return Exit::Faults };
    let library = context.library(&method);
    for fault in &library.faults {
        context.complain(fault, terminal);
    }
    // What may not be written is said before the conversation, not after it.
    let outputs = written::transcript(arguments).into_iter().chain(written::record(arguments));
    if let Err(exit) = check(&outputs.collect::<Vec<_>>(), context, terminal) {
        return exit;
    }
    if arguments.choices.is_none() && !arguments.json {
        return talk::run(context, &method, &library, arguments, terminal);
    }
    let chosen = arguments
        .scenario
        .as_deref()
        .ok_or(Missing::Name)
        .and_then(|id| choose(context, &method, &library, id));
    match chosen {
        Ok(chosen) => choices::run(context, &chosen, arguments, terminal),
        Err(missing) => missing.complain(context, terminal),
    }
}

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
use super::{Exit, PlayArguments, Session, Terminal};
use chosen::{Missing, choose};

pub(super) fn run(session: &Session, arguments: &PlayArguments, terminal: &mut Terminal<'_>) -> Exit {
    let Some(method) = Session::method() else { return Exit::Faults };
    let library = session.library(&method);
    for fault in &library.faults {
        session.complain(fault, terminal);
    }
    // What may not be written is said before the conversation, not after it.
    let outputs = written::transcript(arguments).into_iter().chain(written::record(arguments));
    if let Err(exit) = check(&outputs.collect::<Vec<_>>(), session, terminal) {
        return exit;
    }
    if arguments.choices.is_none() && !arguments.json {
        return talk::run(session, &method, &library, arguments, terminal);
    }
    let chosen = arguments
        .scenario
        .as_deref()
        .ok_or(Missing::Name)
        .and_then(|id| choose(session, &method, &library, id));
    match chosen {
        Ok(chosen) => choices::run(session, &chosen, arguments, terminal),
        Err(missing) => missing.complain(session, terminal),
    }
}

//! `weerklank list`: the scenarios at hand.

use super::arguments::ListArguments;
use super::{Exit, Session, Terminal};
use crate::format::Loaded;
use crate::phrase::{Arg, Phrase};

pub(super) fn run(session: &Session, arguments: &ListArguments, terminal: &mut Terminal<'_>) -> Exit {
    let Some(method) = Session::method() else { return Exit::Faults };
    let library = session.library(&method);
    for (id, loaded) in &library.scenarios {
        let line = if arguments.json { json(session, id, loaded) } else { line(session, id, loaded) };
        terminal.print(&format!("{line}\n"));
    }
    for fault in &library.faults {
        session.complain(fault, terminal);
    }
    Exit::Done
}

fn title(session: &Session, loaded: &Loaded) -> String {
    session.texts(loaded).and_then(|(_, texts)| texts.get("scenario", None)).unwrap_or_default().to_owned()
}

fn line(session: &Session, id: &str, loaded: &Loaded) -> String {
    let phrase = if let Some(scenario) = &loaded.scenario {
        Phrase::new("list-scenario")
            .with("id", id)
            .with("title", title(session, loaded))
            .with("goal", Arg::Message(scenario.goal.message().into()))
    } else {
        let faults = loaded.diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).count();
        Phrase::new("list-faulty").with("id", id).with("faults", faults)
    };
    session.locale.phrase(&phrase, &())
}

fn json(session: &Session, id: &str, loaded: &Loaded) -> String {
    serde_json::json!({
        "id": id,
        "title": title(session, loaded),
        "goal": loaded.scenario.as_ref().map(|scenario| scenario.goal.name()),
        "languages": loaded.texts.keys().collect::<Vec<_>>(),
        "playable": loaded.scenario.is_some(),
    })
    .to_string()
}

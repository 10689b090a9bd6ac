//! `weerklank list`: the scenarios at hand.

use super::arguments::ListArguments;
use super::{Context, Exit, Terminal};
use crate::format::Loaded;
use crate::phrase::{Arg, Phrase};

pub(super) fn run(context: &Context, arguments: &ListArguments, terminal: &mut Terminal<'_>) -> Exit {
    let Some(method) = Context::method() else { return Exit::Faults };
    let library = context.library(&method);
    for (id, loaded) in &library.scenarios {
        let line = if arguments.json { json(context, id, loaded) } else { line(context, id, loaded) };
        terminal.print(&format!("{line}\n"));
    }
    for fault in &library.faults {
        context.complain(fault, terminal);
    }
    Exit::Done
}

fn title(context: &Context, loaded: &Loaded) -> String {
    context.texts(loaded).and_then(|(_, texts)| texts.get("scenario", None)).unwrap_or_default().to_owned()
}

fn line(context: &Context, id: &str, loaded: &Loaded) -> String {
    let phrase = if let Some(scenario) = &loaded.scenario {
        Phrase::new("list-scenario")
            .with("id", id)
            .with("title", title(context, loaded))
            .with("goal", Arg::Message(scenario.goal.message().into()))
    } else {
        let faults = loaded.diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).count();
        Phrase::new("list-faulty").with("id", id).with("faults", faults)
    };
    context.locale.phrase(&phrase, &())
}

fn json(context: &Context, id: &str, loaded: &Loaded) -> String {
    serde_json::json!({
        "id": id,
        "title": title(context, loaded),
        "goal": loaded.scenario.as_ref().map(|scenario| scenario.goal.name()),
        "languages": loaded.texts.keys().collect::<Vec<_>>(),
        "playable": loaded.scenario.is_some(),
    })
    .to_string()
}

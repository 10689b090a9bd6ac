//! A new conversation: which one, its preparation, its journal.

use super::super::{Context, Exit, PlayArguments, Terminal};
use super::chosen::{Chosen, choose};
use super::held::{Held, Talk, material};
use super::sheet;
use crate::conversation::Way;
use crate::method::Method;
use crate::scenario::Scenario;
use crate::session::Notes;
use crate::store::{Keeper, Library};

/// A new conversation.
///
/// # Errors
/// How the program ends where there is none: nobody chose, or what was chosen cannot be played.
pub(super) fn begun<'a>(
    context: &Context,
    method: &'a Method,
    library: &'a Library,
    mut keeper: Keeper,
    arguments: &PlayArguments,
    terminal: &mut Terminal<'_>,
) -> Result<Talk<'a>, Exit> {
    let id = match &arguments.scenario {
        Some(id) => id.clone(),
        None => ask_for_scenario(context, library, terminal).ok_or(Exit::Done)?,
    };
    let chosen =
        choose(context, method, library, &id).map_err(|missing| missing.complain(context, terminal))?;
    tell(context, &chosen, terminal);
    let seed = arguments.seed.unwrap_or(terminal.fresh_seed);
    let way = if arguments.real { Way::Real } else { Way::Guided };
    let material = material(&chosen);
    let log = material.log(seed, way);
    let mut keep = |notes: &Notes, terminal: &mut Terminal<'_>| {
        let kept = keeper.keep_notes(&log, notes, (terminal.now)()).and_then(|()| keeper.sync_notes());
        if let Err(fault) = kept {
            context.complain(&fault, terminal);
        }
    };
    let Some(notes) = sheet::offered(context, &chosen, &mut keep, terminal) else {
        terminal.say(&context.locale.text("play-left-nothing"));
        return Err(Exit::Done);
    };
    terminal.say(&context.locale.text("play-help"));
    let held = Held::begin(material, seed, way, notes);
    Ok(Talk { chosen, held, keeper })
}

fn ask_for_scenario(context: &Context, library: &Library, terminal: &mut Terminal<'_>) -> Option<String> {
    let mut playable: Vec<_> =
        library.scenarios.iter().filter(|(_, loaded)| loaded.scenario.is_some()).collect();
    // The easiest first: it is where one begins.
    playable.sort_by_key(|(_, loaded)| loaded.scenario.as_ref().map(Scenario::hardness));
    terminal.say(&context.locale.text("play-choose"));
    for (index, (id, loaded)) in playable.iter().enumerate() {
        let texts = context.texts(loaded).map(|(_, texts)| texts);
        let title = texts.and_then(|texts| texts.get("scenario", None)).unwrap_or(id);
        let trailer = texts.and_then(|texts| texts.get("scenario", Some("trailer"))).unwrap_or_default();
        terminal.say(&format!("{}. {title}. {trailer}", index + 1));
    }
    loop {
        let answer = terminal.ask("> ")?;
        let number: Option<usize> = answer.parse().ok();
        match number.and_then(|number| playable.get(number.checked_sub(1)?)) {
            Some((id, _)) => return Some((*id).clone()),
            None => terminal.say(&context.locale.text("play-choose-again")),
        }
    }
}

/// Tells who one is and what has happened.
fn tell(context: &Context, chosen: &Chosen<'_>, terminal: &mut Terminal<'_>) {
    let part = |name: &str| chosen.texts.get("scenario", Some(name)).unwrap_or_default().to_owned();
    terminal.print("\n");
    terminal.say(&chosen.title());
    terminal.print("\n");
    for (heading, name) in [
        ("prepare-you", "you"),
        ("prepare-other", "other"),
        ("prepare-situation", "situation"),
        ("prepare-goal", "goal"),
    ] {
        terminal.say(&format!("{}: {}", context.locale.text(heading), part(name)));
    }
}

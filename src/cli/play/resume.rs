//! Going on with the conversation that was not finished.

use super::super::{Context, PlayArguments, Terminal};
use super::chosen::{Chosen, choose};
use super::held::{Held, Talk, material};
use super::kept::say_path;
use crate::method::Method;
use crate::phrase::Phrase;
use crate::scenario::Scenario;
use crate::session::{Intent, Unfinished};
use crate::store::{Keeper, Library};

/// What came of the conversation that was not finished; with what keeps the next one.
pub(super) enum Resumption<'a> {
    /// It is gone on with; this is to be done for it.
    Talk(Box<Talk<'a>>, Vec<Intent<Scenario>>),
    /// There is none to go on with.
    Nothing(Keeper),
    /// It is put away; there may be another.
    PutAway(Keeper),
    /// The user leaves the program; it stays where it is.
    Left,
}

/// Asks whether to go on with the unfinished conversation, where there is one that can be gone on with.
pub(super) fn resumed<'a>(
    context: &Context,
    method: &'a Method,
    library: &'a Library,
    mut keeper: Keeper,
    arguments: &PlayArguments,
    terminal: &mut Terminal<'_>,
) -> Resumption<'a> {
    let Some((chosen, unfinished)) = found(context, method, library, &mut keeper, arguments, terminal) else {
        keeper.let_be();
        return Resumption::Nothing(keeper);
    };
    say_with_title("play-unfinished", &chosen, context, terminal);
    match answer(context, terminal) {
        Answer::Yes => {
            if arguments.seed.is_some() || arguments.real {
                terminal.say(&context.locale.text("play-resumed-as-begun"));
            }
            match Held::take_up(material(&chosen), unfinished) {
                Ok((held, intents)) => Resumption::Talk(Box::new(Talk { chosen, held, keeper }), intents),
                Err(_) => Resumption::Nothing(keeper),
            }
        }
        Answer::No => put_away(keeper, context, terminal),
        Answer::Leave => {
            terminal.say(&context.locale.text("play-left"));
            Resumption::Left
        }
    }
}

/// The unfinished conversation, where it can be gone on with and no other was asked for.
fn found<'a>(
    context: &Context,
    method: &'a Method,
    library: &'a Library,
    keeper: &mut Keeper,
    arguments: &PlayArguments,
    terminal: &mut Terminal<'_>,
) -> Option<(Chosen<'a>, Unfinished)> {
    let (unfinished, faults) = keeper.unfinished();
    for fault in &faults {
        context.complain(fault, terminal);
    }
    let unfinished = unfinished?;
    let id = &unfinished.log.scenario;
    if arguments.scenario.as_ref().is_some_and(|asked| asked != id) {
        return None;
    }
    let chosen = choose(context, method, library, id).ok()?;
    if unfinished.fits(&material(&chosen)).is_err() {
        say_with_title("play-changed", &chosen, context, terminal);
        return None;
    }
    Some((chosen, unfinished))
}

fn say_with_title(id: &'static str, chosen: &Chosen<'_>, context: &Context, terminal: &mut Terminal<'_>) {
    let phrase = Phrase::new(id).with("title", chosen.title());
    terminal.say(&context.locale.phrase(&phrase, &()));
}

enum Answer {
    Yes,
    No,
    Leave,
}

/// Asks until there is an answer: what is not understood must not cost anyone a conversation.
fn answer(context: &Context, terminal: &mut Terminal<'_>) -> Answer {
    loop {
        let Some(line) = terminal.ask("> ") else { return Answer::Leave };
        match line.to_lowercase().as_str() {
            "j" | "ja" | "y" | "yes" => return Answer::Yes,
            "n" | "nee" | "no" => return Answer::No,
            "q" | "stop" => return Answer::Leave,
            _ => terminal.say(&context.locale.text("play-yes-or-no")),
        }
    }
}

fn put_away<'a>(mut keeper: Keeper, context: &Context, terminal: &mut Terminal<'_>) -> Resumption<'a> {
    match keeper.put_away() {
        Ok(path) => {
            if let Some(path) = path {
                say_path("play-put-away", &path, context, terminal);
            }
            Resumption::PutAway(keeper)
        }
        Err(fault) => {
            context.complain(&fault, terminal);
            Resumption::Nothing(keeper)
        }
    }
}

//! Going on with the conversation that was not finished.

use super::super::{PlayArguments, Session, Terminal};
use super::talk::Talk;
use super::{Chosen, choose};
use crate::conversation::{Conversation, Play};
use crate::method::Method;
use crate::phrase::Phrase;
use crate::store::{Journal, Library, Opened};

/// What came of the conversation that was not finished.
pub(super) enum Resumption<'a> {
    /// It is gone on with.
    Talk(Box<Talk<'a>>),
    /// There is none to go on with.
    Nothing,
    /// It is put away; there may be another.
    PutAway,
    /// The user leaves the program; it stays where it is.
    Left,
}

/// Asks whether to go on with the unfinished conversation, where there is one that can be gone on with.
pub(super) fn resumed<'a>(
    session: &Session,
    method: &'a Method,
    library: &'a Library,
    arguments: &PlayArguments,
    terminal: &mut Terminal<'_>,
) -> Resumption<'a> {
    let Some(opened) = unfinished(session, terminal) else { return Resumption::Nothing };
    if arguments.scenario.as_ref().is_some_and(|id| *id != opened.log.scenario) {
        return Resumption::Nothing;
    }
    let Ok(chosen) = choose(session, method, library, &opened.log.scenario) else {
        return Resumption::Nothing;
    };
    // By which version of the engine it was begun does not matter: whether all inputs are still taken is seen when they
    // are replayed. What they mean follows from the scenario and the method, and those are told apart by their hashes.
    let same = chosen.scenario.hash == opened.log.scenario_hash
        && Session::method_hash(method) == opened.log.method_hash;
    if !same {
        say_with_title("play-changed", &chosen, session, terminal);
        return Resumption::Nothing;
    }
    say_with_title("play-unfinished", &chosen, session, terminal);
    match answer(session, terminal) {
        Answer::Yes => {
            if arguments.seed.is_some() || arguments.real {
                terminal.say(&session.locale.text("play-resumed-as-begun"));
            }
            Resumption::Talk(Box::new(go_on(opened, chosen, session, terminal)))
        }
        Answer::No => put_away(opened.journal, session, terminal),
        Answer::Leave => {
            terminal.say(&session.locale.text("play-left"));
            Resumption::Left
        }
    }
}

fn unfinished(session: &Session, terminal: &mut Terminal<'_>) -> Option<Opened> {
    let (opened, faults) = session.place()?.unfinished();
    for fault in &faults {
        session.complain(fault, terminal);
    }
    opened
}

fn say_with_title(id: &'static str, chosen: &Chosen<'_>, session: &Session, terminal: &mut Terminal<'_>) {
    let phrase = Phrase::new(id).with("title", chosen.title());
    terminal.say(&session.locale.phrase(&phrase, &()));
}

enum Answer {
    Yes,
    No,
    Leave,
}

/// Asks until there is an answer: what is not understood must not cost anyone a conversation.
fn answer(session: &Session, terminal: &mut Terminal<'_>) -> Answer {
    loop {
        let Some(line) = terminal.ask("> ") else { return Answer::Leave };
        match line.to_lowercase().as_str() {
            "j" | "ja" | "y" | "yes" => return Answer::Yes,
            "n" | "nee" | "no" => return Answer::No,
            "q" | "stop" => return Answer::Leave,
            _ => terminal.say(&session.locale.text("play-yes-or-no")),
        }
    }
}

fn put_away<'a>(journal: Journal, session: &Session, terminal: &mut Terminal<'_>) -> Resumption<'a> {
    match journal.put_away() {
        Ok(path) => {
            say_path("play-put-away", &path, session, terminal);
            Resumption::PutAway
        }
        Err(fault) => {
            session.complain(&fault, terminal);
            Resumption::Nothing
        }
    }
}

fn say_path(id: &'static str, path: &std::path::Path, session: &Session, terminal: &mut Terminal<'_>) {
    let phrase = Phrase::new(id).with("path", path.display().to_string());
    terminal.say(&session.locale.phrase(&phrase, &()));
}

/// The conversation as far as its inputs are still taken.
fn go_on<'a>(opened: Opened, chosen: Chosen<'a>, session: &Session, terminal: &mut Terminal<'_>) -> Talk<'a> {
    let Opened { journal, mut log, notes, words: mut own_words, .. } = opened;
    let play = Play::new(chosen.method, chosen.scenario);
    let (conversation, journal) = match Conversation::replay(&play, log.seed, log.way, &log.entries) {
        Ok(conversation) => (conversation, Some(journal)),
        Err((conversation, _)) => {
            let lost = log.entries.len() - conversation.entries().len();
            log.entries = conversation.entries().to_vec();
            let phrase = Phrase::new("resumed-shorter").with("moves", lost);
            terminal.say(&session.locale.phrase(&phrase, &()));
            let renewed = journal.renewed(&log, &notes).map_err(|fault| session.complain(&fault, terminal));
            if let Ok((_, path)) = &renewed {
                say_path("play-kept-aside", path, session, terminal);
            }
            (conversation, renewed.ok().map(|(journal, _)| journal))
        }
    };
    own_words.retain(|number, _| {
        usize::try_from(*number).is_ok_and(|number| number <= conversation.moments().len())
    });
    Talk { chosen, play, conversation, log, notes, own_words, looked_at: None, journal }
}

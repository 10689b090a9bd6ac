//! A conversation without anyone present: `--choices … --json`.

use super::super::{Context, Exit, PlayArguments, Terminal};
use super::chosen::Chosen;
use super::written;
use crate::analysis::Reach;
use crate::conversation::{Conversation, OwnWords, Play, Way, parse_entries};
use crate::phrase::Phrase;
use crate::report::{number_text, played_json, story_text};

pub(super) fn run(
    context: &Context,
    chosen: &Chosen<'_>,
    arguments: &PlayArguments,
    terminal: &mut Terminal<'_>,
) -> Exit {
    let inputs = arguments.choices.as_deref().unwrap_or_default();
    let entries = match parse_entries(inputs) {
        Ok(entries) => entries,
        Err((at, fault)) => {
            return complain(context, terminal, "play-bad-input", at, &fault.to_string());
        }
    };
    let play = Play::new(chosen.method, chosen.scenario);
    let way = if arguments.real { Way::Real } else { Way::Guided };
    let seed = arguments.seed.unwrap_or(0);
    let (conversation, exit) = match Conversation::replay(&play, seed, way, &entries) {
        Ok(conversation) => (conversation, Exit::Done),
        Err((conversation, refused)) => {
            let at = conversation.entries().len();
            let exit = complain(context, terminal, "play-refused-input", at, &refused.to_string());
            (conversation, exit)
        }
    };
    // What was refused is no conversation to record.
    let record = arguments.record.clone().filter(|_| exit == Exit::Done);
    let asked = PlayArguments { record, ..arguments.clone() };
    let exit = written::write(&asked, chosen, seed, &conversation, context, terminal).unwrap_or(exit);
    if arguments.json {
        let reach = Reach::of(&play, seed);
        let hash = Context::method_hash(chosen.method);
        terminal.print(&played_json(
            &play,
            &conversation,
            reach.as_ref(),
            &OwnWords::new(),
            chosen.texts,
            chosen.language,
            &hash,
        ));
    } else {
        let reach = Reach::of(&play, seed);
        let feedback = crate::feedback::feedback(&play, &conversation, reach.as_ref());
        terminal.print(&story_text(
            &feedback,
            &OwnWords::new(),
            &context.locale,
            chosen.texts,
            terminal.width,
        ));
        let number =
            number_text(&feedback, &OwnWords::new(), &[], &context.locale, chosen.texts, terminal.width);
        terminal.print(&format!("\n{number}"));
    }
    exit
}

fn complain(
    context: &Context,
    terminal: &mut Terminal<'_>,
    id: &'static str,
    at: usize,
    detail: &str,
) -> Exit {
    let phrase = Phrase::new(id).with("number", at + 1).with("detail", detail);
    terminal.complain(&format!("{}\n", context.locale.phrase(&phrase, &())));
    Exit::Faults
}

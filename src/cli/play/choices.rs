//! A conversation without anyone present: `--choices … --json`.

use super::super::{Context, Exit, PlayArguments, Terminal};
use super::chosen::Chosen;
use super::written;
use crate::analysis::Reach;
use crate::conversation::{Conversation, OwnWords, Play, Way, parse_entries};
use crate::phrase::{Arg, Phrase};
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
            let phrase = Phrase::new("play-bad-input").with("number", at + 1).with("word", fault.word());
            return complain(context, terminal, &phrase);
        }
    };
    let play = Play::new(chosen.method, chosen.scenario);
    let way = if arguments.real { Way::Real } else { Way::Guided };
    let seed = arguments.seed.unwrap_or(0);
    let (conversation, exit) = match Conversation::replay(&play, seed, way, &entries) {
        Ok(conversation) => (conversation, Exit::Done),
        Err((conversation, refused)) => {
            let at = conversation.entries().len();
            let word = entries.get(at).map(ToString::to_string).unwrap_or_default();
            let reason = Arg::Message(refused.message().into());
            let phrase = Phrase::new("play-refused-input").with("number", at + 1).with("word", word);
            (conversation, complain(context, terminal, &phrase.with("reason", reason)))
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
        let behind = if arguments.all {
            number_text(&feedback, &OwnWords::new(), &[], &context.locale, chosen.texts, terminal.width)
        } else {
            format!("{}\n", context.locale.text("play-number-all"))
        };
        terminal.print(&format!("\n{behind}"));
    }
    exit
}

fn complain(context: &Context, terminal: &mut Terminal<'_>, phrase: &Phrase) -> Exit {
    terminal.complain(&format!("{}\n", context.locale.phrase(phrase, &())));
    Exit::Faults
}

//! A conversation in the terminal, line by line, so that a screen reader reads it in order.

use super::super::{Context, Exit, PlayArguments, Terminal};
use super::held::Talk;
use super::kept::say_path;
use super::resume::{Resumption, resumed};
use super::typed::Typed;
use super::{begin, written};
use crate::method::Method;
use crate::phrase::ScenarioWords;
use crate::scenario::Scenario;
use crate::session::{Input, Intent, Keep, Pen};
use crate::store::{Keeper, Kept, Library};

/// How a session at the terminal ended.
enum Played {
    ToTheEnd,
    Left,
}

pub(super) fn run(
    context: &Context,
    method: &Method,
    library: &Library,
    arguments: &PlayArguments,
    terminal: &mut Terminal<'_>,
) -> Exit {
    let mut keeper = Keeper::new(context.data().cloned());
    loop {
        match resumed(context, method, library, keeper, arguments, terminal) {
            Resumption::Talk(mut talk, intents) => return talk.run(intents, context, arguments, terminal),
            Resumption::PutAway(same) => keeper = same,
            Resumption::Left => return Exit::Done,
            Resumption::Nothing(same) => {
                keeper = same;
                break;
            }
        }
    }
    match begin::begun(context, method, library, keeper, arguments, terminal) {
        Ok(mut talk) => {
            let intents = talk.held.opening();
            talk.run(intents, context, arguments, terminal)
        }
        Err(exit) => exit,
    }
}

impl Talk<'_> {
    fn run(
        &mut self,
        intents: Vec<Intent<Scenario>>,
        context: &Context,
        arguments: &PlayArguments,
        terminal: &mut Terminal<'_>,
    ) -> Exit {
        self.carry_out(intents, context, terminal);
        self.put_in(Input::WantOwnWords(arguments.own_words), context, terminal);
        let exit = match self.hold(context, terminal) {
            Played::ToTheEnd => self.look_back(arguments.all, context, terminal),
            Played::Left => self.leave(context, terminal),
        };
        let conversation = self.held.conversation();
        let seed = conversation.state().seed();
        written::write(arguments, &self.chosen, seed, conversation, context, terminal).unwrap_or(exit)
    }

    fn hold(&mut self, context: &Context, terminal: &mut Terminal<'_>) -> Played {
        while !self.held.ended() {
            let asks = self.held.pen() != Pen::Down;
            self.print_what_can_be_said(asks, context, terminal);
            let Some(line) = terminal.ask("> ") else { return Played::Left };
            match Typed::read(&line, &self.held) {
                // What can be said is not shown yet: a number leaves the own words out.
                Typed::Input(Input::Say(_)) if asks => {
                    self.put_in(Input::GiveWords(String::new()), context, terminal);
                }
                Typed::NotUnderstood if asks => {
                    self.put_in(Input::GiveWords(line), context, terminal);
                }
                Typed::Input(input) => {
                    self.put_in(input, context, terminal);
                }
                Typed::Meter => self.print_meter(context, terminal),
                Typed::Notes => self.print_notes(context, terminal),
                Typed::Help => terminal.say(&context.locale.text("play-help")),
                Typed::Stop => return Played::Left,
                Typed::NotUnderstood => terminal.say(&context.locale.text("play-not-understood")),
            }
        }
        Played::ToTheEnd
    }

    fn print_what_can_be_said(&self, asks: bool, context: &Context, terminal: &mut Terminal<'_>) {
        if asks {
            self.ask_for_own_words(context, terminal);
        } else {
            self.print_offers(terminal);
        }
    }

    /// Puts an input in, does what it asks for, and tells why where it is refused.
    pub(super) fn put_in(
        &mut self,
        input: Input,
        context: &Context,
        terminal: &mut Terminal<'_>,
    ) -> Option<Kept> {
        match self.held.take(input, (terminal.now)()) {
            Ok(intents) => self.carry_out(intents, context, terminal),
            Err(refused) => {
                terminal.say(&context.locale.text(refused.message()));
                Some(Kept::No)
            }
        }
    }

    /// Does what the session asks for; what became of what was to be kept last, none where that could not be done.
    pub(super) fn carry_out(
        &mut self,
        intents: Vec<Intent<Scenario>>,
        context: &Context,
        terminal: &mut Terminal<'_>,
    ) -> Option<Kept> {
        let mut kept = Some(Kept::No);
        for intent in intents {
            match intent {
                Intent::Say(moment) => self.print_moment(moment, context, terminal),
                Intent::Show(remark) => self.print_remark(remark, context, terminal),
                Intent::Save(keep) => kept = self.keep(keep, context, terminal),
                // Exploring has its place while the own view is asked for; see `look_back`.
                Intent::Explore(_) => {}
            }
        }
        kept
    }

    /// Keeps something; none where it could not be kept, which is told.
    fn keep(&mut self, keep: Keep, context: &Context, terminal: &mut Terminal<'_>) -> Option<Kept> {
        let told = keep.told(&self.voice(context));
        let kept = self.keeper.keep(told, self.chosen.language, (terminal.now)());
        if let Ok(Kept::Aside(path)) = &kept {
            say_path("play-kept-aside", path, context, terminal);
        }
        kept.map_err(|fault| context.complain(&fault, terminal)).ok()
    }

    /// Whether the scenario has words for a message.
    pub(super) fn has_words(&self, key: &str) -> bool {
        self.chosen.texts.words(key).is_some_and(|words| !words.is_empty())
    }

    /// Leaves the conversation for now; that it is kept is only said where it is.
    fn leave(&mut self, context: &Context, terminal: &mut Terminal<'_>) -> Exit {
        let nothing_done = self.held.unfinished().is_none();
        let kept = self.put_in(Input::Leave, context, terminal);
        let (message, exit) = match kept {
            _ if nothing_done => ("play-left-nothing", Exit::Done),
            Some(Kept::Yes) => ("play-left", Exit::Done),
            Some(Kept::No | Kept::Aside(_)) | None => ("play-left-not-kept", Exit::Faults),
        };
        terminal.say(&context.locale.text(message));
        exit
    }
}

//! A conversation in the terminal, line by line, so that a screen reader reads it in order.

use super::super::{Exit, PlayArguments, Session, Terminal};
use super::resume::{Resumption, resumed};
use super::sheet::Notes;
use super::typed::{Typed, letter_of};
use super::{Chosen, begin, written};
use crate::conversation::{Conversation, Entry, Log, OwnWords, Play, follow};
use crate::feedback::Bearing;
use crate::method::Method;
use crate::phrase::ScenarioWords;
use crate::scenario::Sight;
use crate::store::{Journal, Library, StoreError};

/// How a session at the terminal ended.
enum Played {
    ToTheEnd,
    Left,
}

/// A conversation that is being held.
pub(super) struct Talk<'a> {
    pub(super) chosen: Chosen<'a>,
    pub(super) play: Play<'a>,
    pub(super) conversation: Conversation,
    pub(super) log: Log,
    /// What was written on the preparation sheet.
    pub(super) notes: Notes,
    /// What the trainee would have said in own words.
    pub(super) own_words: OwnWords,
    /// The moment at which one looked already.
    pub(super) looked_at: Option<usize>,
    /// None where there is nowhere to keep it.
    pub(super) journal: Option<Journal>,
}

pub(super) fn run(
    session: &Session,
    method: &Method,
    library: &Library,
    arguments: &PlayArguments,
    terminal: &mut Terminal<'_>,
) -> Exit {
    loop {
        match resumed(session, method, library, arguments, terminal) {
            Resumption::Talk(mut talk) => return talk.run(session, arguments, terminal),
            Resumption::PutAway => {}
            Resumption::Left => return Exit::Done,
            Resumption::Nothing => break,
        }
    }
    match begin::begun(session, method, library, arguments, terminal) {
        Ok(mut talk) => talk.run(session, arguments, terminal),
        Err(exit) => exit,
    }
}

impl Talk<'_> {
    fn run(&mut self, session: &Session, arguments: &PlayArguments, terminal: &mut Terminal<'_>) -> Exit {
        self.print_all(session, terminal);
        let exit = match self.hold(session, arguments.own_words, terminal) {
            Played::ToTheEnd => self.look_back(session, terminal),
            Played::Left => self.leave(session, terminal),
        };
        written::write(arguments, &self.chosen, self.log.seed, &self.conversation, session, terminal)
            .unwrap_or(exit)
    }

    fn hold(&mut self, session: &Session, own_words: bool, terminal: &mut Terminal<'_>) -> Played {
        let mut asked_at = None;
        while !self.conversation.state().ended() {
            let asks = own_words && asked_at != Some(self.answers()) && !self.has_own_words_now();
            self.print_what_can_be_said(asks, session, terminal);
            let Some(line) = terminal.ask("> ") else { return Played::Left };
            match Typed::read(&line, &self.play, self.conversation.state()) {
                Typed::Entry(Entry::Choose(_)) if asks => asked_at = Some(self.answers()),
                Typed::NotUnderstood if asks => {
                    asked_at = Some(self.answers());
                    self.write(&line, session, terminal);
                }
                Typed::Entry(entry) => self.take(&entry, session, terminal),
                Typed::Describe => self.describe(session, terminal),
                Typed::Look(sight) => self.look(sight, session, terminal),
                Typed::Meter => self.print_meter(session, terminal),
                Typed::Notes => self.print_notes(session, terminal),
                Typed::Help => terminal.say(&session.locale.text("play-help")),
                Typed::Stop => return Played::Left,
                Typed::NotUnderstood => terminal.say(&session.locale.text("play-not-understood")),
            }
        }
        Played::ToTheEnd
    }

    fn print_what_can_be_said(&self, asks: bool, session: &Session, terminal: &mut Terminal<'_>) {
        if asks {
            self.ask_for_own_words(session, terminal);
        } else {
            self.print_offers(terminal);
        }
    }

    fn take(&mut self, entry: &Entry, session: &Session, terminal: &mut Terminal<'_>) {
        let made = self.next_number() - 1;
        match self.conversation.apply(&self.play, entry) {
            Ok(moment) => {
                let step = moment.step.clone();
                follow(&mut self.own_words, made, entry);
                self.save(entry, session, terminal);
                match entry {
                    Entry::Rewind(_) => {
                        // Another line can come at the same moment now.
                        self.looked_at = None;
                        terminal.say(&session.locale.text("play-rewound"));
                        self.print_latest(session, terminal);
                    }
                    _ => self.print_step(made + 1, &step, session, terminal),
                }
            }
            Err(refused) => terminal.say(&session.locale.text(refused.message())),
        }
    }

    fn save(&mut self, entry: &Entry, session: &Session, terminal: &mut Terminal<'_>) {
        self.log.entries.push(entry.clone());
        let Some(journal) = &mut self.journal else { return };
        if let Err(fault) = journal.append(entry) {
            session.complain(&fault, terminal);
        }
    }

    /// Describes those at the table: what stands out is among what is always to be seen. Each area has the letter to look
    /// there.
    fn describe(&self, session: &Session, terminal: &mut Terminal<'_>) {
        let sights = self.play.scenario.sights();
        for (sight, seen) in sights.into_iter().zip(self.bearing().described()) {
            let letter = letter_of(sight, self.play.scenario).unwrap_or(' ');
            terminal.say(&format!("{letter}. {}", session.locale.phrase(&seen, self.chosen.texts)));
        }
    }

    /// Looks closely at one thing; at one line there is time for one look.
    fn look(&mut self, sight: Sight, session: &Session, terminal: &mut Terminal<'_>) {
        let at = self.conversation.last_spoken_at();
        if self.looked_at == Some(at) {
            return terminal.say(&session.locale.text("remark-looked-already"));
        }
        self.looked_at = Some(at);
        let bearing = self.bearing();
        let signal = bearing.signal_at(sight);
        if let Some(signal) = signal.filter(|signal| !self.conversation.state().noticed(*signal)) {
            self.take(&Entry::Look(signal), session, terminal);
        } else if let Some(seen) = bearing.at(sight) {
            terminal.say(&session.locale.phrase(&seen, self.chosen.texts));
        }
    }

    fn bearing(&self) -> Bearing {
        Bearing::of(&self.play, &self.conversation, |key| self.chosen.texts.words(key).is_some())
    }

    /// Leaves the conversation for now; that it is kept is only said where it is.
    fn leave(&mut self, session: &Session, terminal: &mut Terminal<'_>) -> Exit {
        let kept = self.journal.take().map_or(Ok(false), close).unwrap_or_else(|fault| {
            session.complain(&fault, terminal);
            false
        });
        let nothing = self.log.entries.is_empty() && self.notes.is_empty() && self.own_words.is_empty();
        let (message, exit) = if kept {
            ("play-left", Exit::Done)
        } else if nothing {
            ("play-left-nothing", Exit::Done)
        } else {
            ("play-left-not-kept", Exit::Faults)
        };
        terminal.say(&session.locale.text(message));
        exit
    }
}

/// Leaves a journal with all that is owed to it written; takes one away in which there is nothing. Whether there is one to go on with.
fn close(mut journal: Journal) -> Result<bool, StoreError> {
    if !journal.holds_anything() {
        return journal.remove().map(|()| false);
    }
    journal.catch_up().map(|()| true)
}

//! A conversation in the terminal, line by line, so that a screen reader reads it in order.

use super::super::{Exit, PlayArguments, Session, Terminal};
use super::{Chosen, choose};
use crate::conversation::{Conversation, ENGINE, Entry, Log, MoveKind, Play, Refused, Step, Way, offers};
use crate::feedback::{feedback, meter_words};
use crate::method::{Method, SILENCE_BEST_MS};
use crate::phrase::{Arg, Phrase};
use crate::report::feedback_text;
use crate::scenario::NodeKind;
use crate::store::{Finished, Journal, Library, OwnView, TranscriptLine};
use std::collections::BTreeMap;

/// How a session at the terminal ended.
enum Played {
    ToTheEnd,
    Left,
}

pub(super) fn run(
    session: &Session,
    method: &Method,
    library: &Library,
    arguments: &PlayArguments,
    terminal: &mut Terminal<'_>,
) -> Exit {
    if let Some(mut talk) = resumed(session, method, library, arguments, terminal) {
        return talk.run(session, terminal);
    }
    let id = match &arguments.scenario {
        Some(id) => Some(id.clone()),
        None => ask_for_scenario(session, library, terminal),
    };
    let Some(id) = id else { return Exit::Done };
    let chosen = match choose(session, method, library, &id) {
        Ok(chosen) => chosen,
        Err(missing) => return missing.complain(session, terminal),
    };
    let way = if arguments.real { Way::Real } else { Way::Guided };
    let seed = arguments.seed.unwrap_or(terminal.fresh_seed);
    prepare(session, &chosen, terminal);
    let play = Play::new(chosen.method, chosen.scenario);
    let conversation = Conversation::new(&play, seed, way);
    let log = Log {
        scenario: chosen.scenario.id.clone(),
        scenario_hash: chosen.scenario.hash.clone(),
        method_hash: Session::method_hash(chosen.method),
        engine: ENGINE.to_owned(),
        seed,
        way,
        entries: Vec::new(),
    };
    let journal = begin_journal(session, &log, terminal);
    Talk { chosen, play, conversation, log, journal }.run(session, terminal)
}

/// The unfinished conversation, where there is one that can be gone on with and the user wants to.
fn resumed<'a>(
    session: &Session,
    method: &'a Method,
    library: &'a Library,
    arguments: &PlayArguments,
    terminal: &mut Terminal<'_>,
) -> Option<Talk<'a>> {
    let (opened, faults) = session.place()?.unfinished();
    for fault in &faults {
        terminal.complain(&format!("{}\n", session.locale.phrase(&fault.phrase(), &())));
    }
    let opened = opened?;
    if arguments.scenario.as_ref().is_some_and(|id| *id != opened.log.scenario) {
        return None;
    }
    let chosen = choose(session, method, library, &opened.log.scenario).ok()?;
    let same = chosen.scenario.hash == opened.log.scenario_hash
        && Session::method_hash(method) == opened.log.method_hash;
    let title = title(&chosen);
    if !same {
        terminal.say(&session.locale.phrase(&Phrase::new("play-changed").with("title", title), &()));
        return None;
    }
    let question = Phrase::new("play-unfinished").with("title", title);
    terminal.say(&session.locale.phrase(&question, &()));
    let answer = terminal.ask("> ")?;
    if !answer.is_empty() && !is_yes(&answer) {
        if let Err(fault) = opened.journal.remove() {
            terminal.complain(&format!("{}\n", session.locale.phrase(&fault.phrase(), &())));
        }
        return None;
    }
    let play = Play::new(method, chosen.scenario);
    let replayed = Conversation::replay(&play, opened.log.seed, opened.log.way, &opened.log.entries);
    let conversation = match replayed {
        Ok(conversation) | Err((conversation, _)) => conversation,
    };
    Some(Talk { chosen, play, conversation, log: opened.log, journal: Some(opened.journal) })
}

fn is_yes(answer: &str) -> bool {
    matches!(answer.to_lowercase().as_str(), "j" | "ja" | "y" | "yes")
}

fn begin_journal(session: &Session, log: &Log, terminal: &mut Terminal<'_>) -> Option<Journal> {
    match session.place()?.begin(log, &BTreeMap::new(), terminal.now_ms) {
        Ok(journal) => Some(journal),
        Err(fault) => {
            terminal.complain(&format!("{}\n", session.locale.phrase(&fault.phrase(), &())));
            None
        }
    }
}

fn title(chosen: &Chosen<'_>) -> String {
    chosen.texts.get("scenario", None).unwrap_or(&chosen.scenario.id).to_owned()
}

fn ask_for_scenario(session: &Session, library: &Library, terminal: &mut Terminal<'_>) -> Option<String> {
    let playable: Vec<_> = library.scenarios.iter().filter(|(_, loaded)| loaded.scenario.is_some()).collect();
    terminal.say(&session.locale.text("play-choose"));
    for (index, (id, loaded)) in playable.iter().enumerate() {
        let texts = session.texts(loaded).map(|(_, texts)| texts);
        let title = texts.and_then(|texts| texts.get("scenario", None)).unwrap_or(id);
        let trailer = texts.and_then(|texts| texts.get("scenario", Some("trailer"))).unwrap_or_default();
        terminal.say(&format!("{}. {title}. {trailer}", index + 1));
    }
    loop {
        let answer = terminal.ask("> ")?;
        let number: Option<usize> = answer.parse().ok();
        match number.and_then(|number| playable.get(number.checked_sub(1)?)) {
            Some((id, _)) => return Some((*id).clone()),
            None => terminal.say(&session.locale.text("play-choose-again")),
        }
    }
}

fn prepare(session: &Session, chosen: &Chosen<'_>, terminal: &mut Terminal<'_>) {
    let part = |name: &str| chosen.texts.get("scenario", Some(name)).unwrap_or_default().to_owned();
    terminal.print("\n");
    terminal.say(&title(chosen));
    terminal.print("\n");
    for (heading, name) in [
        ("prepare-you", "you"),
        ("prepare-other", "other"),
        ("prepare-situation", "situation"),
        ("prepare-goal", "goal"),
    ] {
        terminal.say(&format!("{}: {}", session.locale.text(heading), part(name)));
    }
    terminal.print("\n");
    terminal.say(&session.locale.text("play-help"));
}

/// A conversation that is being held.
struct Talk<'a> {
    chosen: Chosen<'a>,
    play: Play<'a>,
    conversation: Conversation,
    log: Log,
    journal: Option<Journal>,
}

/// What was typed.
enum Typed {
    Entry(Entry),
    Look,
    Meter,
    Help,
    Stop,
    NotUnderstood,
}

impl Talk<'_> {
    fn run(&mut self, session: &Session, terminal: &mut Terminal<'_>) -> Exit {
        self.print_all(session, terminal);
        match self.hold(session, terminal) {
            Played::ToTheEnd => self.look_back(session, terminal),
            Played::Left => {
                terminal.say(&session.locale.text("play-left"));
                Exit::Done
            }
        }
    }

    fn print_all(&self, session: &Session, terminal: &mut Terminal<'_>) {
        for moment in self.conversation.moments() {
            self.print_step(&moment.step, session, terminal);
        }
    }

    fn hold(&mut self, session: &Session, terminal: &mut Terminal<'_>) -> Played {
        while !self.conversation.state().ended() {
            self.print_offers(terminal);
            let Some(line) = terminal.ask("> ") else { return Played::Left };
            match self.understand(&line) {
                Typed::Entry(entry) => self.take(&entry, session, terminal),
                Typed::Look => self.look(session, terminal),
                Typed::Meter => self.print_meter(session, terminal),
                Typed::Help => terminal.say(&session.locale.text("play-help")),
                Typed::Stop => return Played::Left,
                Typed::NotUnderstood => terminal.say(&session.locale.text("play-not-understood")),
            }
        }
        Played::ToTheEnd
    }

    fn understand(&self, line: &str) -> Typed {
        let offered = offers(&self.play, self.conversation.state());
        if let Ok(number) = line.parse::<usize>() {
            let found = number.checked_sub(1).and_then(|index| offered.get(index));
            let entry = found.map(|offered| Typed::Entry(Entry::Choose(offered.key(&self.play))));
            return entry.unwrap_or(Typed::NotUnderstood);
        }
        match line.to_lowercase().as_str() {
            "s" | "stilte" | "silence" | "~" => Typed::Entry(Entry::Hold(SILENCE_BEST_MS)),
            "k" | "kijk" | "l" | "look" => Typed::Look,
            "t" | "timeout" | "time-out" => Typed::Entry(Entry::TimeOut),
            "z" | "terug" | "b" | "back" => Typed::Entry(Entry::Rewind(1)),
            "m" | "meter" => Typed::Meter,
            "?" | "h" | "help" => Typed::Help,
            "q" | "stop" => Typed::Stop,
            other => match other.parse() {
                Ok(entry @ (Entry::Hold(_) | Entry::Rewind(_))) => Typed::Entry(entry),
                _ => Typed::NotUnderstood,
            },
        }
    }

    fn take(&mut self, entry: &Entry, session: &Session, terminal: &mut Terminal<'_>) {
        match self.conversation.apply(&self.play, entry) {
            Ok(moment) => {
                let step = moment.step.clone();
                self.save(entry, session, terminal);
                match entry {
                    Entry::Rewind(_) => {
                        terminal.say(&session.locale.text("play-rewound"));
                        self.print_latest(session, terminal);
                    }
                    _ => self.print_step(&step, session, terminal),
                }
            }
            Err(refused) => terminal.say(&session.locale.text(refusal(&refused))),
        }
    }

    fn save(&mut self, entry: &Entry, session: &Session, terminal: &mut Terminal<'_>) {
        self.log.entries.push(entry.clone());
        let Some(journal) = &mut self.journal else { return };
        if let Err(fault) = journal.append(entry) {
            terminal.complain(&format!("{}\n", session.locale.phrase(&fault.phrase(), &())));
        }
    }

    fn look(&mut self, session: &Session, terminal: &mut Terminal<'_>) {
        let node = &self.play.scenario.node(self.conversation.state().node()).kind;
        let signal = match node {
            NodeKind::Turn(turn) => turn.signal,
            NodeKind::Open(_) | NodeKind::Ending(_) => None,
        };
        match signal {
            Some(signal) => self.take(&Entry::Look(signal), session, terminal),
            None => terminal.say(&session.locale.text("play-nothing-seen")),
        }
    }

    fn print_latest(&self, session: &Session, terminal: &mut Terminal<'_>) {
        let spoken = self.conversation.moments().iter().rev().find(|moment| !moment.step.spoken.is_empty());
        if let Some(moment) = spoken {
            self.print_step(&moment.step, session, terminal);
        }
    }

    fn print_step(&self, step: &Step, session: &Session, terminal: &mut Terminal<'_>) {
        if let Some(made) = &step.made {
            self.print_move(made.kind, session, terminal);
        }
        for line in &step.spoken {
            let name = self.chosen.texts.name(line.by);
            terminal.print("\n");
            terminal.say(&format!("{name}: {}", self.chosen.texts.line(line.text)));
        }
    }

    fn print_move(&self, kind: MoveKind, session: &Session, terminal: &mut Terminal<'_>) {
        let locale = &session.locale;
        terminal.print("\n");
        match kind {
            MoveKind::Said(id) => {
                let words = self.chosen.texts.line(self.play.scenario.response(id).text);
                terminal.say(&format!("{}: {words}", locale.text("play-you")));
            }
            MoveKind::Silence(ms, hush) => {
                let seconds = i64::from(ms.div_ceil(1000));
                terminal.say(&locale.phrase(&Phrase::new(hush.message()).with("seconds", seconds), &()));
            }
            MoveKind::Looked(signal) => {
                let node = self.play.scenario.node(self.conversation.state().node());
                let seen = self.chosen.texts.get(&node.id, Some("seen")).map(str::to_owned);
                let generic = Phrase::new("move-looked")
                    .with("signal", Arg::Message(format!("signal-{}", signal.name()).into()));
                terminal.say(&seen.unwrap_or_else(|| locale.phrase(&generic, &())));
            }
            MoveKind::TimeOut => terminal.say(&locale.text("move-time-out")),
        }
    }

    fn print_offers(&self, terminal: &mut Terminal<'_>) {
        terminal.print("\n");
        let offered = offers(&self.play, self.conversation.state());
        for (index, offered) in offered.iter().enumerate() {
            let words = self.chosen.texts.line(self.play.scenario.response(offered.response).text);
            terminal.say(&format!("{}. {words}", index + 1));
        }
    }

    fn print_meter(&self, session: &Session, terminal: &mut Terminal<'_>) {
        if self.conversation.way() == Way::Real {
            terminal.say(&session.locale.text("play-meter-hidden"));
            return;
        }
        let meter = self.conversation.state().course().meter(self.play.method);
        terminal.say(&session.locale.phrase(&meter_words(&meter), &()));
    }

    fn look_back(&mut self, session: &Session, terminal: &mut Terminal<'_>) -> Exit {
        let own_view = ask_own_view(session, terminal);
        let feedback = feedback(&self.play, &self.conversation);
        let text = feedback_text(&feedback, &session.locale, self.chosen.texts, terminal.width);
        terminal.print(&format!("\n{text}"));
        let finished = Finished {
            title: title(&self.chosen),
            language: self.chosen.language.to_owned(),
            own_view,
            transcript: self.transcript(),
            ..Finished::of(&self.log, feedback, terminal.now_ms)
        };
        self.keep(&finished, session, terminal)
    }

    fn keep(&mut self, finished: &Finished, session: &Session, terminal: &mut Terminal<'_>) -> Exit {
        let Some(place) = session.place() else { return Exit::Done };
        let kept = place.keep(finished, terminal.now_ms);
        let removed = kept.and_then(|_| self.journal.take().map_or(Ok(()), Journal::remove));
        if let Err(fault) = removed {
            terminal.complain(&format!("{}\n", session.locale.phrase(&fault.phrase(), &())));
            return Exit::Faults;
        }
        Exit::Done
    }

    fn transcript(&self) -> Vec<TranscriptLine> {
        let mut transcript = Vec::new();
        for moment in self.conversation.moments() {
            if let Some(MoveKind::Said(id)) = moment.step.made.as_ref().map(|made| made.kind) {
                let words = self.chosen.texts.line(self.play.scenario.response(id).text).to_owned();
                transcript.push(TranscriptLine { who: String::new(), words });
            }
            transcript.extend(moment.step.spoken.iter().map(|line| TranscriptLine {
                who: self.chosen.texts.name(line.by).to_owned(),
                words: self.chosen.texts.line(line.text).to_owned(),
            }));
        }
        transcript
    }
}

fn ask_own_view(session: &Session, terminal: &mut Terminal<'_>) -> OwnView {
    terminal.print("\n");
    terminal.say(&session.locale.text("play-own-view"));
    let went =
        terminal.ask("> ").and_then(|answer| answer.parse().ok()).filter(|went| (1..=5).contains(went));
    OwnView { went, feeling: None }
}

fn refusal(refused: &Refused) -> &'static str {
    match refused {
        Refused::Ended => "refused-ended",
        Refused::NotOffered(_) => "refused-not-offered",
        Refused::NothingThere(_) => "play-nothing-seen",
        Refused::TimeOutTaken => "refused-time-out-taken",
        Refused::NothingToRewind => "refused-nothing-to-rewind",
        Refused::NoWayBack => "refused-no-way-back",
    }
}

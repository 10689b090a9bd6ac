//! From the rows of a transcript to what was done and heard.

use super::code::{Code, CodeFault, OTHER, is_coarse};
use super::coded::{CodedTranscript, Event};
use super::complaints::Complaints;
use super::open::{UNREADABLE, open};
use super::speaker::{SPEAKERS, Speaker, SpeakerFault};
use super::table::{Row, Table};
use crate::format::diagnostic::shown;
use crate::format::document::Document;
use crate::format::faults::Fault;
use crate::format::{Diagnostic, faults, limits};
use crate::method::{BehaviourId, Delivery, Done, Goal, Method, Quantity, SILENCE_FROM_MS};
use crate::scoring::{Heard, Points};
use az::SaturatingAs;
use std::collections::BTreeMap;

/// What came of reading a transcript.
#[derive(Clone, Debug, Default)]
pub struct ReadTranscript {
    /// The transcript; `None` where anything in it is an error.
    pub transcript: Option<CodedTranscript>,
    /// What is wrong, by place.
    pub diagnostics: Vec<Diagnostic>,
    /// The text, by the name the diagnostics give the file, so that they can be shown with their lines.
    pub sources: BTreeMap<String, String>,
}

/// Reads a coded transcript. `file` is what the user calls it; `goal` is what it is for where it does not say so itself.
///
/// What is wrong in it is not an error of the program: everything that is wrong is listed.
#[must_use]
pub fn read_transcript(file: &str, bytes: &[u8], method: &Method, goal: Option<Goal>) -> ReadTranscript {
    let document = match open(file, bytes) {
        Ok(document) => document,
        Err(diagnostic) => return ReadTranscript { diagnostics: vec![*diagnostic], ..Default::default() },
    };
    let mut reading = Reading::new(&document, method, goal);
    reading.read();
    let (transcript, diagnostics) = reading.finish();
    let sources = BTreeMap::from([(document.file, document.text)]);
    ReadTranscript { transcript, diagnostics, sources }
}

/// What is being read.
struct Reading<'a> {
    document: &'a Document,
    method: &'a Method,
    /// The goal that was asked for.
    asked: Option<Goal>,
    /// The goal the file names.
    named: Option<Goal>,
    /// The behaviour that is nothing in particular.
    other: Option<BehaviourId>,
    coded: CodedTranscript,
    found: Complaints,
    /// The turn of the row before.
    turn: u64,
}

/// What one row of the trainee comes to.
#[derive(Default)]
struct Doing {
    toward: u8,
    points: Points,
    held: Vec<(BehaviourId, u32)>,
    /// Whether there is any code in it.
    coded: bool,
    /// Whether one of them is a silence, however short.
    silent: bool,
    /// From then on nobody else can hear it.
    apart: bool,
}

impl<'a> Reading<'a> {
    fn new(document: &'a Document, method: &'a Method, asked: Option<Goal>) -> Self {
        Self {
            document,
            method,
            asked,
            named: None,
            other: method.find(OTHER),
            coded: CodedTranscript::new(asked.unwrap_or(Goal::ChangeUnmotivated)),
            found: Complaints::default(),
            turn: 0,
        }
    }

    fn read(&mut self) {
        let Some(mut table) = Table::begin(self.document, &mut self.found) else { return };
        while let Some(row) = table.next(&mut self.found) {
            // A row without speaker and codes is a remark.
            if row.speaker.is_empty() && row.codes().next().is_none() {
                continue;
            }
            self.check_turn(&row);
            match self.speaker(&row) {
                Some(Speaker::Trainee) => self.read_move(&row),
                Some(speaker @ Speaker::Counterpart(who)) => self.read_heard(&row, speaker, who),
                Some(speaker @ Speaker::Setting(who)) => self.read_setting(&row, speaker, who),
                None => {}
            }
        }
    }

    fn finish(mut self) -> (Option<CodedTranscript>, Vec<Diagnostic>) {
        let whole = |fault| self.document.fault_as_a_whole(fault);
        if !self.found.any_error() {
            if !self.coded.has_moves() {
                self.found.add(whole(faults::TRANSCRIPT_NO_MOVES), "");
            }
            match (self.named, self.asked) {
                (None, None) => self.found.add(whole(faults::TRANSCRIPT_NO_GOAL), ""),
                (Some(named), Some(asked)) if named != asked => {
                    let fault = whole(faults::TRANSCRIPT_GOAL_DIFFERS);
                    self.found.add(fault.with("named", named.name()).with("asked", asked.name()), "");
                }
                _ => {}
            }
        }
        self.coded.goal = self.named.or(self.asked).unwrap_or(self.coded.goal);
        let coded = (!self.found.any_error()).then_some(self.coded);
        (coded, self.found.all(&self.document.file))
    }

    fn complain(&self, fault: Fault, row: &Row<'_>, part: &str) -> Diagnostic {
        self.document.fault_at(fault, row.place_of(part)).with("name", shown(part))
    }

    /// What is wrong with a part that cannot be read. It is said to be so, whatever else it may be: nobody can tell what
    /// was meant.
    fn unreadable(&self, row: &Row<'_>, part: &str) -> Option<Diagnostic> {
        part.contains(UNREADABLE).then(|| self.complain(faults::NOT_UTF_8, row, part))
    }

    /// Turns are counted up; a file that was sorted by another column would be scored in the wrong order.
    fn check_turn(&mut self, row: &Row<'_>) {
        if row.turn.is_empty() {
            return;
        }
        let Ok(turn) = row.turn.parse::<u64>() else {
            let fault = self.unreadable(row, row.turn);
            let fault = fault.unwrap_or_else(|| self.complain(faults::TRANSCRIPT_TURN, row, row.turn));
            return self.found.add(fault, row.turn);
        };
        if turn < self.turn {
            let fault = self.complain(faults::TRANSCRIPT_ORDER, row, row.turn);
            let before = self.turn.saturating_as::<i64>();
            self.found.add(fault.with("before", before), "");
        }
        self.turn = turn;
    }

    fn speaker(&mut self, row: &Row<'_>) -> Option<Speaker> {
        let fault = match Speaker::read(row.speaker) {
            Ok(speaker) => return Some(speaker),
            Err(fault) => fault,
        };
        let fault = self.unreadable(row, row.speaker).unwrap_or_else(|| self.no_speaker(fault, row));
        self.found.add(fault, row.speaker);
        None
    }

    fn no_speaker(&self, fault: SpeakerFault, row: &Row<'_>) -> Diagnostic {
        match fault {
            SpeakerFault::Unknown(near) => {
                let fault = self.complain(faults::TRANSCRIPT_SPEAKER, row, row.speaker);
                fault.with("possible", SPEAKERS.join(", ")).suggesting(near)
            }
            SpeakerFault::Person => {
                self.complain(faults::TRANSCRIPT_PERSON, row, row.speaker).with("limit", limits::CAST)
            }
        }
    }

    fn code(&mut self, text: &str, speaker: Speaker, row: &Row<'_>) -> Option<Code> {
        let fault = match Code::read(text, speaker, self.method) {
            Ok(code) => return Some(code),
            Err(fault) => fault,
        };
        let fault = self.unreadable(row, text).unwrap_or_else(|| self.no_code(fault, text, speaker, row));
        self.found.add(fault, text);
        None
    }

    fn no_code(&self, fault: CodeFault, text: &str, speaker: Speaker, row: &Row<'_>) -> Diagnostic {
        let word = text.split_once(':').map_or(text, |(word, _)| word.trim_end());
        match fault {
            CodeFault::Unknown(near) => {
                let fault = self.complain(faults::TRANSCRIPT_CODE, row, text);
                fault.with("speaker", speaker.word()).suggesting(near.as_deref())
            }
            CodeFault::OfAnother(other) => {
                let fault = self.complain(faults::TRANSCRIPT_CODE_OF_ANOTHER, row, text);
                fault.with("speaker", speaker.word()).with("other", other)
            }
            CodeFault::Value(possible) => {
                let fault = self.complain(faults::TRANSCRIPT_VALUE, row, text);
                fault.with("word", shown(word)).with("possible", possible)
            }
            CodeFault::NoValue => self.complain(faults::TRANSCRIPT_NO_VALUE, row, text),
            CodeFault::Delivery(near) => {
                let near = near.map(|near| format!("{word}:{near}"));
                self.complain(faults::UNKNOWN_DELIVERY, row, text).suggesting(near.as_deref())
            }
        }
    }

    /// A row of the trainee: each silence is a move, and so is all the rest together.
    fn read_move(&mut self, row: &Row<'_>) {
        let from = self.coded.does.len();
        let mut doing = Doing::default();
        for text in row.codes() {
            doing.coded = true;
            if !self.coded.detailed && !is_coarse(text) {
                self.coded.detailed = true;
            }
            if let Some(code) = self.code(text, Speaker::Trainee, row) {
                self.take(code, &mut doing);
            }
        }
        if !doing.coded && !self.coded.played {
            let fault = self.complain(faults::TRANSCRIPT_NOT_CODED, row, "");
            self.found.add(fault, "");
        }
        self.coded.person(doing.toward);
        self.hold(&doing);
        let does = from..self.coded.does.len() - doing.held.len();
        // In a played conversation everything said is a move, also where nothing in particular was done by it.
        let any = !does.is_empty() || doing.points.any() || self.coded.played && !doing.silent;
        if any {
            let (toward, points) = (doing.toward, doing.points);
            self.coded.events.push(Event::Act { toward, does, held_ms: None, points });
        }
        self.coded.events.extend(doing.apart.then_some(Event::Apart));
    }

    fn take(&mut self, code: Code, doing: &mut Doing) {
        match code {
            Code::Does(done) if Some(done.behaviour) == self.other && !self.coded.played => {}
            Code::Does(done) => self.coded.does.push(done),
            Code::Holds(silence, ms) => {
                doing.silent = true;
                // A shorter one is a pause for breath.
                if ms >= SILENCE_FROM_MS {
                    doing.held.push((silence, ms));
                }
            }
            Code::Toward(person) => doing.toward = person,
            Code::Apart => doing.apart = true,
            Code::Connection(points) => doing.points.connection = Some(points),
            Code::Challenge(points) => doing.points.challenge = Some(points),
            Code::Reflex(points) => doing.points.reflex = Some(points),
            // Codes of other rows do not come here.
            _ => {}
        }
    }

    /// The silences of a row come before what was said.
    fn hold(&mut self, doing: &Doing) {
        for (behaviour, ms) in &doing.held {
            let at = self.coded.does.len();
            self.coded.does.push(Done { behaviour: *behaviour, delivery: Delivery::Plain });
            self.coded.events.push(Event::Act {
                toward: doing.toward,
                does: at..at + 1,
                held_ms: Some(*ms),
                points: Points::default(),
            });
        }
    }

    fn read_heard(&mut self, row: &Row<'_>, speaker: Speaker, who: u8) {
        let mut heard = Heard::default();
        let mut goal = None;
        for text in row.codes() {
            match self.code(text, speaker, row) {
                // Who speaks for both sides has spoken for the change.
                Some(Code::Talk(talk)) if heard.talk != Some(crate::method::Talk::Change) => {
                    heard.talk = talk.or(heard.talk);
                }
                Some(Code::InvitesAdvice) => heard.invites_advice = true,
                Some(Code::Stopped) => heard.stopped = true,
                Some(Code::Crosses) => heard.crosses = true,
                Some(Code::ShowsHarm) => heard.shows_harm = true,
                Some(Code::Pressed(need)) => *heard.needs.get_mut(need) = true,
                Some(Code::Goal(named)) => goal = Some(named),
                Some(Code::Apart) => self.coded.events.push(Event::Apart),
                _ => {}
            }
        }
        self.coded.person(who);
        self.coded.events.push(Event::Hear { who, goal, heard });
    }

    fn read_setting(&mut self, row: &Row<'_>, speaker: Speaker, who: u8) {
        if !self.coded.events.is_empty() {
            let fault = self.complain(faults::TRANSCRIPT_LATE_SETTING, row, row.speaker);
            return self.found.add(fault, "");
        }
        for text in row.codes() {
            if let Some(code) = self.code(text, speaker, row) {
                self.set(code, who);
            }
        }
    }

    fn set(&mut self, code: Code, who: u8) {
        let coded = &mut self.coded;
        match code {
            Code::Goal(goal) => self.named = Some(goal),
            Code::Played => (coded.played, coded.detailed) = (true, true),
            Code::Listeners => coded.circumstances.listeners = true,
            Code::New => coded.circumstances.new = true,
            Code::Video => coded.circumstances.remote = true,
            Code::Sensitive(behaviour) => coded.person(who).sensitive.push(behaviour),
            Code::Start(quantity, value) => {
                let start = &mut coded.person(who).start;
                match quantity {
                    Quantity::Connection => start.connection = value,
                    Quantity::Resistance => start.resistance = value,
                    Quantity::Readiness => start.readiness = value,
                    _ => start.openness = value,
                }
            }
            _ => {}
        }
    }
}

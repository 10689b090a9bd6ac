//! A played conversation as a coded transcript.

use super::code::need_word;
use super::speaker::Speaker;
use crate::conversation::{
    Conversation, Hush, MoveKind, Play, Spoken, State, Step, TurnTaken, circumstances, heard, starts,
};
use crate::method::{Delivery, Done, Need, Talk};
use crate::phrase::{ScenarioWords, harmless};
use crate::scenario::{FactId, NodeKind, Overrule, Response};
use crate::scoring::PersonStart;

/// What a spreadsheet takes a cell that begins so for: something to compute.
const COMPUTED: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A conversation as a coded transcript, with the words in a column of their own. It scores as the conversation does.
#[must_use]
pub fn write_transcript(play: &Play<'_>, conversation: &Conversation, words: &dyn ScenarioWords) -> String {
    let mut sheet = Sheet { play, words, rows: Vec::new(), turn: 0 };
    sheet.setting(conversation.state());
    for moment in conversation.moments() {
        sheet.step(&moment.step);
    }
    sheet.text()
}

struct Sheet<'a> {
    play: &'a Play<'a>,
    words: &'a dyn ScenarioWords,
    /// Turn, speaker, codes and words.
    rows: Vec<[String; 4]>,
    turn: u32,
}

impl Sheet<'_> {
    fn text(&self) -> String {
        let mut writer = csv::Writer::from_writer(Vec::new());
        let header = ["turn", "speaker", "codes", "words"].map(str::to_owned);
        for row in std::iter::once(&header).chain(&self.rows) {
            // Writing to memory cannot fail, and every row has four cells.
            let _ = writer.write_record(row);
        }
        writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
    }

    fn row(&mut self, speaker: &str, codes: &[String], words: &str) {
        self.turn += 1;
        let words = harmless(words);
        let words = if words.starts_with(COMPUTED) { format!("'{words}") } else { words.into_owned() };
        self.rows.push([self.turn.to_string(), speaker.to_owned(), codes.join(";"), words]);
    }

    fn setting(&mut self, state: &State) {
        let scenario = self.play.scenario;
        let tempers = scenario.cast.map_ids(|person| state.temper(person));
        for (person, start) in starts(self.play, &tempers).entries() {
            let mut codes = if person == scenario.opposite() { self.circumstances() } else { Vec::new() };
            codes.extend(coming_in(*start));
            let sensitive = &scenario.cast[person].sensitive;
            codes.extend(
                sensitive.iter().map(|id| format!("sensitive:{}", self.play.method.behaviour(*id).id)),
            );
            self.row(&Speaker::Setting(person.0).written(), &codes, "");
        }
    }

    fn circumstances(&self) -> Vec<String> {
        let circumstances = circumstances(self.play);
        let all = [
            (circumstances.listeners, "listeners"),
            (circumstances.new, "new"),
            (circumstances.remote, "video"),
        ];
        let first = ["played".to_owned(), format!("goal:{}", self.play.scenario.goal.name())];
        let holding = all.into_iter().filter(|(holds, _)| *holds).map(|(_, word)| word.to_owned());
        first.into_iter().chain(holding).collect()
    }

    fn step(&mut self, step: &Step) {
        // What was not scored, such as a look, is no row.
        if let Some(made) = step.made.as_ref().filter(|made| made.effect.is_some()) {
            self.made(made.kind);
        }
        let mut spoken = step.spoken.as_slice();
        for turn in &step.turns {
            while let Some((line, rest)) = spoken.split_first().filter(|(line, _)| line.node != turn.node) {
                self.remark(*line);
                spoken = rest;
            }
            let own = spoken.iter().take_while(|line| line.node == turn.node).count();
            let (own, rest) = spoken.split_at(own);
            self.turn(*turn, own);
            spoken = rest;
        }
        for line in spoken {
            self.remark(*line);
        }
    }

    /// What is said at an open node or an ending: scoring does not hear it.
    fn remark(&mut self, line: Spoken) {
        let words = self.said(self.play.scenario.key(line.text));
        self.row("", &[], &words);
    }

    fn turn(&mut self, taken: TurnTaken, lines: &[Spoken]) {
        let NodeKind::Turn(turn) = &self.play.scenario.node(taken.node).kind else { return };
        let heard = heard(self.play, turn);
        let talk = match heard.talk {
            Some(Talk::Change) => "change_talk",
            Some(Talk::Sustain) => "sustain_talk",
            None => "neutral_talk",
        };
        let mut codes = vec![talk.to_owned()];
        codes.extend(heard.invites_advice.then(|| "invites_advice".to_owned()));
        codes.extend(heard.stopped.then(|| "stopped".to_owned()));
        codes.extend(heard.crosses.then(|| "crosses".to_owned()));
        codes.extend(heard.shows_harm.then(|| "shows_harm".to_owned()));
        let pressed = Need::ALL.into_iter().filter(|need| heard.needs.get(*need));
        codes.extend(pressed.map(|need| format!("need:{}", need_word(need))));
        codes.extend(turn.goal.map(|goal| format!("goal:{}", goal.name())));
        codes.extend(self.apart(&turn.learns));
        let words: Vec<String> =
            lines.iter().map(|line| self.said(self.play.scenario.key(line.text))).collect();
        self.row(&Speaker::Counterpart(taken.by.0).written(), &codes, &words.join(" "));
    }

    fn made(&mut self, kind: MoveKind) {
        let speaker = Speaker::Trainee.word();
        match kind {
            MoveKind::Said(id) => {
                let response = self.play.scenario.response(id);
                let codes = self.response(response);
                let words = self.said(self.play.scenario.key(response.text));
                self.row(speaker, &codes, &words);
            }
            MoveKind::Silence(_, Hush::Evaded) => {
                let evasion = self.play.evasion().map(|done| self.done(done));
                self.row(speaker, evasion.as_slice(), "");
            }
            MoveKind::Silence(ms, _) => {
                let silence = self.play.silence().map(|done| format!("{}:{ms}", self.done(done)));
                self.row(speaker, silence.as_slice(), "");
            }
            MoveKind::TimeOut => {
                let time_out = self.play.time_out().map(|done| self.done(done));
                self.row(speaker, time_out.as_slice(), "");
            }
            MoveKind::Looked(_) => {}
        }
    }

    fn response(&self, response: &Response) -> Vec<String> {
        let mut codes: Vec<String> = response.does.iter().map(|done| self.done(*done)).collect();
        if response.toward != self.play.scenario.opposite() {
            codes.push(format!("toward:{}", response.toward.0 + 1));
        }
        codes.extend(response.points.as_ref().into_iter().flat_map(points));
        codes.extend(self.apart(&response.learns));
        codes
    }

    /// The code for moving away from who listened, where one of these facts tells it.
    fn apart(&self, learnt: &[FactId]) -> Option<String> {
        let until = self.play.scenario.setting.listeners_until?;
        learnt.contains(&until).then(|| "apart".to_owned())
    }

    fn done(&self, done: Done) -> String {
        let id = &self.play.method.behaviour(done.behaviour).id;
        match done.delivery {
            Delivery::Plain => id.clone(),
            delivery => format!("{id}:{}", delivery.name()),
        }
    }

    fn said(&self, key: &str) -> String {
        self.words.words(key).unwrap_or_default().to_owned()
    }
}

fn coming_in(start: PersonStart) -> [String; 4] {
    [
        format!("connection:{}", start.connection),
        format!("resistance:{}", start.resistance),
        format!("readiness:{}", start.readiness),
        format!("openness:{}", start.openness),
    ]
}

fn points(points: &Overrule) -> impl Iterator<Item = String> {
    let connection = points.connection.map(|points| format!("connection:{points}"));
    let challenge = points.challenge.map(|points| format!("challenge:{points}"));
    let reflex = points.reflex.map(|points| format!("reflex:{points}"));
    [connection, challenge, reflex].into_iter().flatten()
}

//! The feedback as text, in the kind order: first what worked, then a turning point, then the number and all behind it.

use super::Document;
use crate::conversation::OwnWords;
use crate::feedback::{
    Alternative, Compared, Feedback, Habit, MoveAccount, TechniqueUse, TurningPoint, bond_words, goal_words,
    range_words,
};
use crate::locale::{Locale, ScenarioWords};
use crate::phrase::{Arg, Phrase};
use std::slice::SliceIndex;

/// How many of the moves that worked are told before the number, so that it stays within a screen.
const WORKED: usize = 1;

struct Writer<'a> {
    locale: &'a Locale,
    words: &'a dyn ScenarioWords,
    feedback: &'a Feedback,
    /// What the trainee would have said in own words.
    own_words: &'a OwnWords,
    document: Document,
    /// Headings stand right above what belongs to them, so that all of it fits a screen.
    close: bool,
}

/// What there is to tell before the number, within a screen: how it ended, what worked best, where it turned and what to try. Wrapped at
/// this many columns; own words stand beside the moves they were written for.
#[must_use]
pub fn story_text(
    feedback: &Feedback,
    own_words: &OwnWords,
    locale: &Locale,
    words: &dyn ScenarioWords,
    width: usize,
) -> String {
    let mut writer =
        Writer { locale, words, feedback, own_words, document: Document::new(width), close: true };
    writer.ending();
    writer.worked("report-worked", ..WORKED);
    writer.turning_points("report-turning-point", ..1);
    writer.habits("report-habits", ..1);
    writer.document.finish()
}

/// The number, one's own view beside it, and all that is behind it. Wrapped at this many columns.
#[must_use]
pub fn number_text(
    feedback: &Feedback,
    own_words: &OwnWords,
    beside: &[Phrase],
    locale: &Locale,
    words: &dyn ScenarioWords,
    width: usize,
) -> String {
    let mut writer =
        Writer { locale, words, feedback, own_words, document: Document::new(width), close: false };
    writer.score();
    for phrase in beside {
        writer.say(phrase);
    }
    if feedback.worked.len() > WORKED {
        writer.worked("report-worked-more", WORKED..);
    }
    writer.turning_points("report-turning-points", 1..);
    writer.habits("report-habits-more", 1..);
    writer.moves();
    writer.reflexes();
    writer.techniques();
    writer.signals();
    writer.discuss();
    writer.document.finish()
}

impl Writer<'_> {
    fn phrase(&self, phrase: &Phrase) -> String {
        self.locale.phrase(phrase, self.words)
    }

    fn heading(&mut self, id: &str) {
        let text = self.locale.text(id);
        if self.close {
            self.document.close_heading(&text);
        } else {
            self.document.heading(&text);
        }
    }

    fn say(&mut self, phrase: &Phrase) {
        let text = self.phrase(phrase);
        self.document.paragraph(&text);
    }

    fn item(&mut self, phrase: &Phrase) {
        let text = self.phrase(phrase);
        self.document.item(&text);
    }

    fn under(&mut self, phrase: &Phrase) {
        let text = self.phrase(phrase);
        self.document.under(&text);
    }

    /// What was done in a move, in its words.
    fn quoted(&self, made: &MoveAccount) -> String {
        match (&made.said, &made.instead) {
            (Some(key), _) => self.words.words(key).unwrap_or(key).to_owned(),
            (None, Some(instead)) => self.phrase(instead),
            (None, None) => made.input.clone(),
        }
    }

    /// A move with its words, and beside them what the trainee would have said in own words.
    fn made(&mut self, made: &MoveAccount) {
        let number = i64::from(made.number);
        let words = self.quoted(made);
        let phrase = quoting("report-move", "report-move-unspoken", made.said.is_some(), words);
        self.item(&phrase.with("number", number));
        if let Some(own) = self.own_words.get(&made.number) {
            self.under(&Phrase::new("own-words").with("words", own.as_str()));
        }
    }

    fn ending(&mut self) {
        self.heading("report-ending");
        match &self.feedback.ending {
            Some(ending) => {
                let bond = ending.bond.map(bond_words);
                let came = [Phrase::new(ending.meaning.message())].into_iter().chain(bond);
                let came: Vec<String> = came.map(|phrase| self.phrase(&phrase)).collect();
                self.document.paragraph(&came.join(" "));
                if let Some(after) = self.words.words(&format!("{}.after", ending.message)) {
                    self.document.paragraph(after);
                }
            }
            None => self.say(&Phrase::new("report-unfinished")),
        }
    }

    /// Those of the moves that worked that stand here, best first.
    fn worked(&mut self, heading: &str, which: impl SliceIndex<[usize], Output = [usize]>) {
        self.heading(heading);
        let feedback = self.feedback;
        if feedback.worked.is_empty() {
            self.say(&Phrase::new("report-worked-nothing"));
        }
        let worked = feedback.worked.get(which).unwrap_or_default();
        for made in worked.iter().filter_map(|index| feedback.moves.get(*index)) {
            self.made(made);
            self.why(made);
        }
    }

    fn why(&mut self, made: &MoveAccount) {
        self.why_of(made.why.as_deref());
    }

    /// What speaks against a move: of a slip the scenario's words, of what was sound the weightiest rule.
    fn why_it_cost(&mut self, made: &MoveAccount) {
        if made.slip {
            self.why(made);
        } else if let Some(reason) = made.reasons().first() {
            self.under(reason);
        }
    }

    /// Why, in the scenario's words, where it has some.
    fn why_of(&mut self, key: Option<&str>) {
        if let Some(why) = key.and_then(|key| self.words.words(key)).filter(|why| !why.is_empty()) {
            self.document.under(why);
        }
    }

    /// Those of the turning points that stand here, weightiest first.
    fn turning_points(
        &mut self,
        heading: &str,
        which: impl SliceIndex<[TurningPoint], Output = [TurningPoint]>,
    ) {
        let points = self.feedback.turning_points.get(which).unwrap_or_default();
        if points.is_empty() {
            return;
        }
        self.heading(heading);
        for point in points {
            self.turning_point(point);
        }
    }

    fn turning_point(&mut self, point: &TurningPoint) {
        let Some(made) = self.feedback.moves.get(point.index) else { return };
        self.made(made);
        self.why_it_cost(made);
        let words = self.alternative(&point.alternative);
        let said = point.alternative.said.is_some();
        let phrase = quoting("report-instead", "report-instead-unspoken", said, words);
        self.under(&phrase);
        if !made.slip && made.reasons().is_empty() {
            let key = point.alternative.said.as_ref().map(|said| format!("{said}.why"));
            self.why_of(key.as_deref());
        }
    }

    /// What could have been done, in its words.
    fn alternative(&self, alternative: &Alternative) -> String {
        match (&alternative.said, &alternative.instead) {
            (Some(key), _) => self.words.words(key).unwrap_or(key).to_owned(),
            (None, Some(instead)) => self.phrase(instead),
            (None, None) => alternative.input.clone(),
        }
    }

    fn reflexes(&mut self) {
        let feedback = self.feedback;
        if feedback.reflexes.is_empty() {
            return;
        }
        self.heading("report-reflexes");
        for made in feedback.reflexes.iter().filter_map(|index| feedback.moves.get(*index)) {
            self.made(made);
            for face in &made.faces {
                if let Some(text) = self.locale.find(&format!("{}.instead", message(face))) {
                    self.document.under(&text);
                }
            }
        }
    }

    fn score(&mut self) {
        self.heading("report-score");
        let score = self.feedback.score;
        self.say(&Phrase::new("report-score-line").with("total", i64::from(score.total)));
        let parts = Phrase::new("report-score-parts")
            .with("connection", score.connection / 10)
            .with("challenge", score.challenge / 10)
            .with("reflex", score.reflex / 10);
        self.say(&parts);
        if !score.rests_on_enough {
            self.say(&Phrase::new("report-score-little").with("moves", i64::from(score.moves)));
        }
        if let Some(words) = goal_words(self.feedback) {
            self.say(&words);
        }
        if let Some(range) = self.feedback.range {
            self.say(&range_words(range));
        }
    }

    /// What else could have been done in a move, with what could still have been reached after it.
    fn others(&mut self, made: &MoveAccount) {
        if let Some(reachable) = made.reachable {
            self.under(&Phrase::new("reachable-after").with("reachable", i64::from(reachable)));
        }
        let compared = [
            ("compared-more", Some(Compared::More)),
            ("compared-alike", Some(Compared::Alike)),
            ("compared-less", Some(Compared::Less)),
            ("report-others", None),
        ];
        for (id, so) in compared {
            let those = made.others.iter().filter(|other| made.compared(other) == so);
            let words: Vec<String> = those.map(|other| self.alternative(other)).collect();
            if !words.is_empty() {
                self.under(&Phrase::new(id));
                for words in &words {
                    self.document.under(&format!("· {words}"));
                }
            }
        }
    }

    fn moves(&mut self) {
        self.heading("report-moves");
        let feedback = self.feedback;
        for made in &feedback.moves {
            self.made(made);
            for id in &made.behaviours {
                let behaviour = Arg::Message(message(id).into());
                self.under(&Phrase::new("report-behaviour").with("behaviour", behaviour));
            }
            for rule in &made.rules {
                self.under(rule);
            }
            self.thought(made);
            self.others(made);
        }
    }

    /// What the one who was spoken to thought, and did not say.
    fn thought(&mut self, made: &MoveAccount) {
        let Some(thought) = &made.thought else { return };
        let inner: Vec<&str> = thought
            .messages()
            .filter_map(|key| self.words.words(&key))
            .filter(|words| !words.is_empty())
            .collect();
        if !inner.is_empty() {
            let phrase = Phrase::new("report-inner").with("name", Arg::Person(thought.by));
            self.under(&phrase.with("words", inner.join(" ")));
        }
    }

    fn techniques(&mut self) {
        let feedback = self.feedback;
        let lists = [
            ("report-used", &feedback.used),
            ("report-missed", &feedback.missed),
            ("report-unused", &feedback.unused),
        ];
        for (id, uses) in lists {
            if !uses.is_empty() {
                self.heading(id);
                for technique in uses {
                    self.technique(technique);
                }
            }
        }
    }

    fn signals(&mut self) {
        let feedback = self.feedback;
        if feedback.signals.is_empty() {
            return;
        }
        self.heading("report-signals");
        for shown in &feedback.signals {
            let words = self.words;
            self.item(&shown.phrase(|key| words.words(key).is_some_and(|words| !words.is_empty())));
        }
    }

    fn technique(&mut self, technique: &TechniqueUse) {
        let moves = technique.moves.iter().filter_map(|index| self.feedback.moves.get(*index));
        let numbers: Vec<String> = moves.map(|made| made.number.to_string()).collect();
        let phrase = Phrase::new("report-technique")
            .with("technique", Arg::Message(message(&technique.behaviour).into()))
            .with("moves", numbers.join(", "));
        self.item(&phrase);
    }

    /// Those of the habits that stand here, weightiest first.
    fn habits(&mut self, heading: &str, which: impl SliceIndex<[Habit], Output = [Habit]>) {
        let habits = self.feedback.habits.get(which).unwrap_or_default();
        if habits.is_empty() {
            return;
        }
        self.heading(heading);
        for Habit { advice, practise, .. } in habits {
            self.item(advice);
            self.under(practise);
        }
    }

    fn discuss(&mut self) {
        let Some(ending) = &self.feedback.ending else { return };
        let Some(question) = self.words.words(&format!("{}.discuss", ending.message)) else { return };
        self.heading("report-discuss");
        self.document.paragraph(question);
    }
}

/// A phrase with what was done: words in quotation marks, and what was not said without.
fn quoting(id: &'static str, unspoken: &'static str, said: bool, words: String) -> Phrase {
    Phrase::new(if said { id } else { unspoken }).with("words", words)
}

fn message(behaviour: &str) -> String {
    format!("behaviour-{}", behaviour.replace('_', "-"))
}

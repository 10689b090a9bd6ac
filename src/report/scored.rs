//! A scored transcript in words and as JSON.

use super::diagnostics::{DiagnosticJson, lines_of};
use super::miti::{MitiJson, miti_lines};
use super::{Document, transcript_diagnostics_text};
use crate::feedback::{ScoreSummary, ScoredTranscript};
use crate::format::{ReadTranscript, json};
use crate::locale::Locale;
use crate::method::Level;
use crate::phrase::{Arg, Phrase};
use serde::Serialize;

/// One transcript with what came of it.
#[derive(Clone, Copy, Debug)]
pub struct TranscriptReport<'a> {
    /// What the user calls the file.
    pub file: &'a str,
    /// What came of reading it.
    pub read: &'a ReadTranscript,
    /// What it comes to; none where it has errors.
    pub scored: Option<&'a ScoredTranscript>,
}

impl TranscriptReport<'_> {
    /// One line: the score, or that there is none.
    #[must_use]
    pub fn line(&self, locale: &Locale) -> String {
        let phrase = if let Some(scored) = self.scored {
            let enough = scored.score.rests_on_enough;
            Phrase::new(if enough { "score-line" } else { "score-line-little" })
                .with("total", i64::from(scored.score.total))
                .with("moves", i64::from(scored.score.moves))
        } else {
            let errors = self.read.diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).count();
            Phrase::new("score-line-none").with("errors", errors)
        };
        locale.phrase(&phrase.with("file", self.file), &())
    }

    /// All there is to say of it.
    #[must_use]
    pub fn text(&self, locale: &Locale, width: usize) -> String {
        let Some(scored) = self.scored else { return format!("{}\n", self.line(locale)) };
        let mut document = Document::new(width);
        document.paragraph(self.file);
        document.heading(&locale.text("report-score"));
        for phrase in score(&scored.score) {
            document.paragraph(&locale.phrase(&phrase, &()));
        }
        if self.read.transcript.as_ref().is_some_and(|transcript| !transcript.played) {
            document.paragraph(&locale.phrase(&opposite(scored), &()));
        }
        document.heading(&locale.text("miti-heading"));
        for line in miti_lines(&scored.miti, locale) {
            document.item(&line);
        }
        document.finish()
    }

    /// What is wrong with it, each with place, line, cause and cure; an empty text where nothing is.
    #[must_use]
    pub fn diagnostics(&self, locale: &Locale) -> String {
        transcript_diagnostics_text(self.read, locale)
    }

    /// As JSON, one object on one line.
    #[must_use]
    pub fn json(&self, locale: &Locale) -> String {
        let diagnostics = self.read.diagnostics.iter();
        let lines = lines_of(&self.read.sources);
        let written = ScoredJson {
            file: self.file,
            score: self.scored.map(|scored| scored.score.total),
            result: self.scored.map(ResultJson::of),
            diagnostics: diagnostics.map(|one| DiagnosticJson::of(one, &lines, locale)).collect(),
        };
        let mut text = json(&written);
        text.push('\n');
        text
    }
}

#[derive(Serialize)]
struct ScoredJson<'a> {
    file: &'a str,
    /// 0 to 100; `null` where the file has errors.
    score: Option<u8>,
    #[serde(flatten)]
    result: Option<ResultJson>,
    diagnostics: Vec<DiagnosticJson<'a>>,
}

#[derive(Serialize)]
struct ResultJson {
    goal: &'static str,
    connection: i32,
    challenge: i32,
    reflex: i32,
    moves: u32,
    rests_on_enough: bool,
    readiness: i32,
    resistance: i32,
    miti: MitiJson,
}

impl ResultJson {
    fn of(scored: &ScoredTranscript) -> Self {
        let ScoreSummary { connection, challenge, reflex, moves, rests_on_enough, .. } = scored.score;
        Self {
            goal: scored.goal.name(),
            connection,
            challenge,
            reflex,
            moves,
            rests_on_enough,
            readiness: scored.opposite.readiness.get(),
            resistance: scored.opposite.resistance.get(),
            miti: scored.miti.into(),
        }
    }
}

fn score(score: &ScoreSummary) -> Vec<Phrase> {
    let parts = Phrase::new("report-score-parts")
        .with("connection", score.connection / 10)
        .with("challenge", score.challenge / 10)
        .with("reflex", score.reflex / 10);
    let little = Phrase::new("report-score-little").with("moves", i64::from(score.moves));
    let line = Phrase::new("report-score-line").with("total", i64::from(score.total));
    [line, parts].into_iter().chain((!score.rests_on_enough).then_some(little)).collect()
}

/// How the person opposite is at the end, as far as the codes tell.
fn opposite(scored: &ScoredTranscript) -> Phrase {
    Phrase::new("score-opposite")
        .with("readiness", level(scored.readiness))
        .with("resistance", level(scored.resistance))
}

fn level(level: Level) -> Arg {
    Arg::Message(level.message().into())
}

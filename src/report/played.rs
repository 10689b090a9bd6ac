//! A played conversation as JSON.

use super::MitiJson;
use crate::analysis::Reach;
use crate::conversation::{Conversation, ENGINE, MoveKind, OwnWords, Play, Way};
use crate::feedback::{Feedback, feedback, miti};
use crate::format::json_in_lines;
use crate::locale::ScenarioWords;
use serde::Serialize;

/// A played conversation, as a program reads it.
#[derive(Clone, Debug, Serialize)]
pub struct Played<'a> {
    /// The scenario's id.
    pub scenario: &'a str,
    /// The hash of its structure.
    pub scenario_hash: &'a str,
    /// The hash of the method's table.
    pub method_hash: &'a str,
    /// The version of the engine.
    pub engine: &'a str,
    /// The language of the words.
    pub language: &'a str,
    /// The seed.
    pub seed: u64,
    /// How it was played.
    pub way: Way,
    /// The inputs, in the grammar of inputs.
    pub inputs: Vec<String>,
    /// The ending's id, or `unfinished`.
    pub ending: String,
    /// The score, 0 to 100.
    pub score: u8,
    /// What was said, in order.
    pub transcript: Vec<Said>,
    /// What the trainee would have said in own words, by the number of the move in the feedback.
    #[serde(skip_serializing_if = "OwnWords::is_empty")]
    pub own_words: &'a OwnWords,
    /// The feedback.
    pub feedback: Feedback,
    /// What the field measures.
    pub miti: MitiJson,
}

/// One line of the transcript.
#[derive(Clone, Debug, Serialize)]
pub struct Said {
    /// The id of who said it, or `trainee`.
    pub by: String,
    /// The message.
    pub message: String,
    /// The words.
    pub words: String,
}

/// What a conversation came to, as JSON that ends in a line break. The same conversation gives the same bytes.
#[must_use]
pub fn played_json(
    play: &Play<'_>,
    conversation: &Conversation,
    reach: Option<&Reach>,
    own_words: &OwnWords,
    words: &dyn ScenarioWords,
    language: &str,
    method_hash: &str,
) -> String {
    let feedback = feedback(play, conversation, reach);
    let played = Played {
        scenario: &play.scenario.id,
        scenario_hash: &play.scenario.hash,
        method_hash,
        engine: ENGINE,
        language,
        seed: conversation.state().seed(),
        way: conversation.way(),
        inputs: conversation.entries().iter().map(ToString::to_string).collect(),
        ending: feedback.ending.as_ref().map_or_else(|| "unfinished".to_owned(), |ending| ending.id.clone()),
        score: feedback.score.total,
        transcript: transcript(play, conversation, words),
        own_words,
        feedback,
        miti: miti(play, conversation).into(),
    };
    let mut text = json_in_lines(&played);
    text.push('\n');
    text
}

fn transcript(play: &Play<'_>, conversation: &Conversation, words: &dyn ScenarioWords) -> Vec<Said> {
    let mut transcript = Vec::new();
    for moment in conversation.moments() {
        if let Some(MoveKind::Said(id)) = moment.step.made.as_ref().map(|made| made.kind) {
            transcript.push(said("trainee", play.scenario.key(play.scenario.response(id).text), words));
        }
        for line in &moment.step.spoken {
            let by = &play.scenario.cast[line.by].id;
            transcript.push(said(by, play.scenario.key(line.text), words));
        }
    }
    transcript
}

fn said(by: &str, message: &str, words: &dyn ScenarioWords) -> Said {
    Said {
        by: by.to_owned(),
        message: message.to_owned(),
        words: words.words(message).unwrap_or(message).to_owned(),
    }
}

//! A finished conversation, as it is kept.

use super::{Opened, StoreError, files};
use crate::conversation::{Log, OwnWords, Way};
use crate::feedback::{Feedback, OwnView};
use crate::session::{FinishedConversation, Said};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;

/// Only the version: a later form may have another body.
#[derive(Deserialize)]
struct Form {
    form: u32,
}

/// A finished conversation with its transcript and feedback, which a later engine or scenario could not compute again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finished {
    /// The version of this form.
    pub form: u32,
    /// When it was finished, in milliseconds since 1970.
    pub finished_ms: u64,
    /// The scenario's id.
    pub scenario: String,
    /// The scenario's title in the language in which it was played.
    pub title: String,
    /// The language in which it was played.
    pub language: String,
    /// The hash of the scenario's structure.
    pub scenario_hash: String,
    /// The hash of the method's table.
    pub method_hash: String,
    /// The version of the engine.
    pub engine: String,
    /// The seed of all variation.
    pub seed: u64,
    /// How it was played.
    pub way: Way,
    /// The inputs, in the grammar of inputs.
    pub inputs: Vec<String>,
    /// What was written on the preparation sheet.
    pub notes: BTreeMap<String, String>,
    /// What the trainee would have said in own words, by the number of the move, from 1.
    #[serde(default)]
    pub own_words: OwnWords,
    /// How the trainee saw it.
    pub own_view: OwnView,
    /// What was said.
    pub transcript: Vec<Said>,
    /// The feedback.
    pub feedback: Feedback,
}

impl Finished {
    /// The version of this form.
    pub const FORM: u32 = 1;

    /// One that was kept; none where there is no such file.
    pub(super) fn read(path: &Path) -> Result<Option<Self>, StoreError> {
        let Some(bytes) = files::read(path)? else { return Ok(None) };
        let damaged = |error: serde_json::Error| StoreError::damaged(path, &error);
        let form: Form = serde_json::from_slice(&bytes).map_err(damaged)?;
        if form.form > Self::FORM {
            return Err(StoreError::Newer { path: path.to_owned() });
        }
        serde_json::from_slice(&bytes).map(Some).map_err(damaged)
    }

    /// Whether it is what this conversation came to, with all that was typed for it.
    pub(super) fn is_of(&self, opened: &Opened) -> bool {
        let log = &opened.log;
        self.notes == opened.notes
            && self.own_words == opened.words
            && self.scenario == log.scenario
            && self.scenario_hash == log.scenario_hash
            && self.seed == log.seed
            && self.way == log.way
            && self.inputs == inputs(log)
    }

    /// What is kept of a session that was finished, in this language.
    #[must_use]
    pub fn told(finished: FinishedConversation, language: &str, finished_ms: u64) -> Self {
        Self {
            title: finished.title,
            language: language.to_owned(),
            notes: finished.notes,
            own_words: finished.own_words,
            own_view: finished.own_view,
            transcript: finished.transcript,
            ..Self::of(&finished.log, finished.feedback, finished_ms)
        }
    }

    /// What is kept of a conversation; the log tells the rest.
    #[must_use]
    pub fn of(log: &Log, feedback: Feedback, finished_ms: u64) -> Self {
        Self {
            form: Self::FORM,
            finished_ms,
            scenario: log.scenario.clone(),
            title: String::new(),
            language: String::new(),
            scenario_hash: log.scenario_hash.clone(),
            method_hash: log.method_hash.clone(),
            engine: log.engine.clone(),
            seed: log.seed,
            way: log.way,
            inputs: inputs(log),
            notes: BTreeMap::new(),
            own_words: OwnWords::new(),
            own_view: OwnView::default(),
            transcript: Vec::new(),
            feedback,
        }
    }
}

/// The inputs of a log as they are written.
fn inputs(log: &Log) -> Vec<String> {
    log.entries.iter().map(ToString::to_string).collect()
}

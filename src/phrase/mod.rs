//! A sentence that is still to be put into words: a message id and its typed arguments.
//!
//! The core never builds a sentence. What it has to say it hands over as a [`Phrase`]; the `locale` layer puts it
//! into the reader's language. A phrase can be stored and read back, so that a conversation that was finished last
//! year can still be shown in either language.

mod harmless;

pub use harmless::{SHOWN, code_point, harmful_signs, harmless, is_harmful};

use az::SaturatingAs;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// A message of the interface with the values that go into it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Phrase {
    /// The Fluent message, as it stands in `assets/locales`; `message.attribute` names an attribute.
    pub id: Cow<'static, str>,
    /// The values, by the name the message gives them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub args: Vec<(Cow<'static, str>, Arg)>,
}

/// A value inside a [`Phrase`].
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Arg {
    /// A whole number, written the reader's way.
    Number(i64),
    /// Words that are the same in every language: a name, an id, a path, what the user typed.
    Text(String),
    /// Another message of the interface, looked up in the reader's language.
    Message(Cow<'static, str>),
    /// A message of the scenario that is being played, looked up in the reader's language.
    Scenario(String),
    /// What someone in that scenario is called, by their place in its cast, in the reader's language.
    Person(u8),
}

impl Phrase {
    /// A phrase without arguments.
    #[must_use]
    pub fn new(id: impl Into<Cow<'static, str>>) -> Self {
        Self { id: id.into(), args: Vec::new() }
    }

    /// The same phrase with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((Cow::Borrowed(name), value.into()));
        self
    }
}

impl From<i64> for Arg {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

impl From<i32> for Arg {
    fn from(value: i32) -> Self {
        Self::Number(value.into())
    }
}

impl From<usize> for Arg {
    fn from(value: usize) -> Self {
        Self::Number(value.saturating_as::<i64>())
    }
}

impl From<String> for Arg {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Arg {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

/// Looks up a message of the scenario that is being played, such as `yes-but` or `yes-but.inner`.
pub trait ScenarioWords {
    /// The words of a message; its attribute after a dot.
    fn words(&self, key: &str) -> Option<&str>;

    /// What someone is called, by their place in the cast.
    fn name(&self, person: u8) -> Option<&str>;
}

/// No scenario at hand.
impl ScenarioWords for () {
    fn words(&self, _key: &str) -> Option<&str> {
        None
    }

    fn name(&self, _person: u8) -> Option<&str> {
        None
    }
}

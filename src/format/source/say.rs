//! What is said: a message's name, a line, or a choice of lines.

use super::read_apart::{ReadApart, Readable, read_piece};
use super::{ConditionSource, is_default};
use crate::scenario::Face;
use ron::error::SpannedError;
use serde::{Deserialize, Serialize};

/// Part of what is said in a turn.
#[derive(Debug, Serialize)]
pub(in crate::format) enum SaySource<'a> {
    Line(LineSource<'a>),
    OneOf(Vec<ReadApart<'a, LineSource<'a>>>),
    First(Vec<ReadApart<'a, LineSource<'a>>>),
}

/// One line of someone.
#[derive(Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) struct LineSource<'a> {
    pub(in crate::format) text: &'a str,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) by: Option<&'a str>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) when: Vec<ConditionSource<'a>>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) face: Option<Face>,
    #[serde(default, skip_serializing)]
    pub(in crate::format) tells: Vec<&'a str>,
    #[serde(default, skip_serializing)]
    pub(in crate::format) mentions: Vec<&'a str>,
}

impl<'a> SaySource<'a> {
    /// All lines of which it can be, as far as they could be read.
    pub(in crate::format) fn lines(&self) -> impl Iterator<Item = &LineSource<'a>> {
        let (one, several) = match self {
            Self::Line(line) => (Some(line), &[][..]),
            Self::OneOf(lines) | Self::First(lines) => (None, lines.as_slice()),
        };
        one.into_iter().chain(several.iter().filter_map(|line| line.value.as_ref().ok()))
    }
}

impl<'a> LineSource<'a> {
    /// The line that is no more than a message.
    fn plain(text: &'a str) -> Self {
        Self { text, by: None, when: Vec::new(), face: None, tells: Vec::new(), mentions: Vec::new() }
    }
}

/// What can be written for part of what is said, where it is not a message's name.
#[derive(Deserialize)]
#[serde(rename = "says")]
enum SayForm<'a> {
    #[serde(borrow)]
    Line(LineSource<'a>),
    OneOf(Vec<ReadApart<'a, LineSource<'a>>>),
    First(Vec<ReadApart<'a, LineSource<'a>>>),
}

/// What can be written in a choice of lines, where it is not a message's name.
#[derive(Deserialize)]
#[serde(rename = "says")]
enum LineForm<'a> {
    #[serde(borrow)]
    Line(LineSource<'a>),
}

impl<'a> Readable<'a> for SaySource<'a> {
    fn read(ron: &'a str) -> Result<Self, SpannedError> {
        if is_string(ron) {
            return read_piece(ron).map(LineSource::plain).map(Self::Line);
        }
        Ok(match read_piece(ron)? {
            SayForm::Line(line) => Self::Line(line),
            SayForm::OneOf(lines) => Self::OneOf(lines),
            SayForm::First(lines) => Self::First(lines),
        })
    }
}

impl<'a> Readable<'a> for LineSource<'a> {
    fn read(ron: &'a str) -> Result<Self, SpannedError> {
        if is_string(ron) {
            return read_piece(ron).map(Self::plain);
        }
        let LineForm::Line(line) = read_piece(ron)?;
        Ok(line)
    }
}

fn is_string(ron: &str) -> bool {
    ron.starts_with('"')
}

//! Where the parts of a scenario stand in its files.

use super::document::Document;
use crate::method::ById;
use crate::scenario::{NodeId, ResponseId, SubjectId};
use std::ops::Range;

/// A place in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The file, as the user knows it.
    pub file: String,
    /// Where in it, in bytes; none where it concerns the file as a whole.
    pub span: Option<Range<usize>>,
}

impl Place {
    /// Where a part of a text stands.
    pub(super) fn of(document: &Document, part: &str) -> Self {
        Self { file: document.file.clone(), span: document.span_of(part) }
    }
}

/// Where the parts of a scenario stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// The id of each node.
    pub nodes: ById<NodeId, Place>,
    /// The name of each response.
    pub responses: ById<ResponseId, Place>,
    /// The name of each subject.
    pub subjects: ById<SubjectId, Place>,
    /// Each technique the scenario promises, in its order.
    pub promised: Vec<Place>,
    /// The start.
    pub start: Place,
}

/// A rule of `check` that the author silenced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Silenced {
    /// The code.
    pub code: String,
    /// Why, in the author's words.
    pub because: String,
    /// Where it says so.
    pub place: Place,
}

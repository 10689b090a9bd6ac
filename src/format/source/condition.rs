//! Conditions, as they are written.

use crate::method::{Level, Quantity};
use crate::scenario::Signal;
use serde::{Deserialize, Serialize};

/// What has to be so.
#[derive(Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename = "condition")]
pub(in crate::format) enum ConditionSource<'a> {
    Is(Quantity, Level),
    AtLeast(Quantity, Level),
    AtMost(Quantity, Level),
    Knows(&'a str),
    Saw(Signal),
    Did(&'a str),
    DidTimes(&'a str, u16),
    Chose(&'a str),
    Visited(&'a str),
    Finished(&'a str),
    Temper(&'a str),
    #[serde(borrow)]
    Not(Box<ConditionSource<'a>>),
    Any(Vec<ConditionSource<'a>>),
    All(Vec<ConditionSource<'a>>),
    Of(&'a str, Box<ConditionSource<'a>>),
}

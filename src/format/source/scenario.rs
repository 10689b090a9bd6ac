//! `scenario.ron`.

use super::{Entries, NodeSource, ReadApart, Says, is_default};
use crate::format::version::Structure;
use crate::method::{Goal, Level};
use crate::scenario::{Channel, Place};
use serde::{Deserialize, Serialize};

/// A scenario's structure.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) struct ScenarioSource<'a> {
    #[serde(skip_serializing)]
    format: u32,
    pub(in crate::format) goal: Goal,
    #[serde(borrow)]
    pub(in crate::format) setting: SettingSource<'a>,
    pub(in crate::format) cast: Entries<'a, PersonSource<'a>>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) prepare: Vec<&'a str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::format) time_out: Says<'a>,
    #[serde(default, skip_serializing)]
    pub(in crate::format) techniques: Vec<&'a str>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) fragments: Entries<'a, Entries<'a, Vec<&'a str>>>,
    pub(in crate::format) start: &'a str,
    pub(in crate::format) nodes: Entries<'a, ReadApart<'a, NodeSource<'a>>>,
    #[serde(default, skip_serializing)]
    pub(in crate::format) allow: Entries<'a, String>,
}

impl<'a> Structure<'a> for ScenarioSource<'a> {
    fn format(&self) -> u32 {
        self.format
    }
}

/// Where and how it takes place.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) struct SettingSource<'a> {
    pub(in crate::format) place: Place,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) channel: Channel,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) party: Option<&'a str>,
    #[serde(default, skip_serializing_if = "is_default", borrow)]
    pub(in crate::format) listeners: Vec<&'a str>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) listeners_until: Option<&'a str>,
    #[serde(default = "yes")]
    pub(in crate::format) known: bool,
}

/// A member of the cast.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) struct PersonSource<'a> {
    pub(in crate::format) figure: &'a str,
    #[serde(default = "mid")]
    pub(in crate::format) connection: Level,
    #[serde(default = "mid")]
    pub(in crate::format) resistance: Level,
    #[serde(default = "low")]
    pub(in crate::format) readiness: Level,
    #[serde(default = "mid")]
    pub(in crate::format) openness: Level,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) tempers: Vec<&'a str>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) sensitive: Vec<&'a str>,
}

fn yes() -> bool {
    true
}

fn mid() -> Level {
    Level::Mid
}

fn low() -> Level {
    Level::Low
}

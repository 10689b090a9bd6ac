//! `fragment.ron`.

use super::{Entries, NodeSource, ReadApart, is_default};
use crate::format::version::Structure;
use serde::{Deserialize, Serialize};

/// A piece of conversation that scenarios share.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) struct FragmentSource<'a> {
    #[serde(skip_serializing)]
    format: u32,
    #[serde(borrow)]
    pub(in crate::format) exits: Vec<&'a str>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(in crate::format) fragments: Entries<'a, Entries<'a, Vec<&'a str>>>,
    pub(in crate::format) start: &'a str,
    pub(in crate::format) nodes: Entries<'a, ReadApart<'a, NodeSource<'a>>>,
}

impl<'a> Structure<'a> for FragmentSource<'a> {
    fn format(&self) -> u32 {
        self.format
    }
}

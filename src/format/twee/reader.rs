//! What has to be at hand for a Twee file to be read.

use crate::format::Folder;
use crate::method::Method;
use std::collections::BTreeMap;

/// What a Twee file is read with.
#[derive(Clone, Copy, Debug)]
pub struct TweeReader<'r> {
    /// The method, which knows the behaviours.
    pub method: &'r Method,
    /// The fragments that all scenarios share.
    pub fragments: &'r BTreeMap<String, Folder>,
    /// The language the story is in: `nl` or `en`.
    pub language: &'r str,
    /// What the person opposite is called, in that language.
    pub other: &'r str,
}

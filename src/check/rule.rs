//! A rule.

use super::found::Found;
use super::ground::Ground;
use crate::format::faults::Fault;

/// A rule: a fault, and how it is found.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// What is found: code and severity.
    pub fault: Fault,
    /// Finds it.
    pub(super) find: fn(&Ground<'_>, &mut Found),
}

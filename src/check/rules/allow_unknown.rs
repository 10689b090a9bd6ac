#![doc = include_str!("../../../assets/rules/allow-unknown.en.md")]

use crate::format::Severity;
use crate::format::faults::Fault;

/// A rule is silenced that does not exist or cannot be.
pub(in crate::check) const ALLOW_UNKNOWN: Fault =
    Fault { code: "allow-unknown", severity: Severity::Warning };

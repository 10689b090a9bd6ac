#![doc = include_str!("../../../assets/rules/allow-idle.en.md")]

use crate::format::Severity;
use crate::format::faults::Fault;

/// A rule is silenced where there is nothing to silence.
pub(in crate::check) const ALLOW_IDLE: Fault = Fault { code: "allow-idle", severity: Severity::Warning };

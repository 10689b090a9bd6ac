//! What was found.

use crate::format::faults::Fault;
use crate::format::{Diagnostic, Place};

/// Collects what a rule finds.
#[derive(Debug)]
pub(super) struct Found {
    fault: Fault,
    /// What was found so far.
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl Found {
    /// For a rule that finds this fault.
    pub(super) fn of(fault: Fault) -> Self {
        Self { fault, diagnostics: Vec::new() }
    }

    /// Something found at a place, to be told with these values.
    pub(super) fn at(&mut self, place: &Place, told: impl FnOnce(Diagnostic) -> Diagnostic) {
        self.diagnostics.push(told(Diagnostic::new(self.fault, &place.file, place.span.clone())));
    }
}

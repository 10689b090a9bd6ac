//! A sort of mistake in a file.

/// How bad a fault is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// The scenario cannot be played.
    Error,
    /// It can be played, but something is probably not as it was meant.
    Warning,
}

/// A sort of fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Its name, in words with hyphens.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
}

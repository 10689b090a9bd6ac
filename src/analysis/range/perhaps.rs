//! Conditions of which it is not known whether they hold.

/// Whether something is so, as far as is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Perhaps {
    /// It can be so.
    pub yes: bool,
    /// It can be otherwise.
    pub no: bool,
}

impl Perhaps {
    /// Nothing is known of it.
    pub(super) const UNKNOWN: Self = Self { yes: true, no: true };

    /// It is known.
    pub(super) fn known(so: bool) -> Self {
        Self { yes: so, no: !so }
    }

    pub(super) fn not(self) -> Self {
        Self { yes: self.no, no: self.yes }
    }

    pub(super) fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        parts
            .into_iter()
            .fold(Self::known(true), |all, part| Self { yes: all.yes && part.yes, no: all.no || part.no })
    }

    pub(super) fn any(parts: impl IntoIterator<Item = Self>) -> Self {
        Self::all(parts.into_iter().map(Self::not)).not()
    }

    /// It is so, whatever is not known.
    pub(super) fn surely(self) -> bool {
        !self.no
    }
}

//! A silence of the trainee: held by a key, or of a length that was chosen.

use crate::method::SILENCE_ENDS_MS;
use az::SaturatingAs;

/// A key that is held shorter than this was pressed by accident, in milliseconds.
pub const A_TAP_MS: u64 = 400;

/// The longest silence, in milliseconds: the other does not bear it any longer, and ends it.
pub const LONGEST_SILENCE_MS: u32 = SILENCE_ENDS_MS;

/// A silence of the trainee. Times are the shell's, in milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Silence {
    /// None is held.
    #[default]
    None,
    /// It is held until it is released, or until the other ends it.
    Held {
        /// From when it counts; it may still be to come.
        since_ms: u64,
    },
    /// It lasts for as long as was chosen, unless it is released before.
    Chosen {
        /// From when it counts; it may still be to come.
        since_ms: u64,
        /// When it is over.
        until_ms: u64,
    },
    /// The last one is over and its key is still down: until it is let go it begins none.
    Spent,
}

impl Silence {
    /// One that is held from then on.
    pub(super) fn held(since_ms: u64) -> Self {
        Self::Held { since_ms }
    }

    /// One of this length from then on; no longer than any.
    pub(super) fn chosen(since_ms: u64, long_ms: u32) -> Self {
        let long_ms = long_ms.min(LONGEST_SILENCE_MS);
        Self::Chosen { since_ms, until_ms: since_ms.saturating_add(u64::from(long_ms)) }
    }

    /// From when it counts; none where none is held.
    #[must_use]
    pub fn since_ms(self) -> Option<u64> {
        match self {
            Self::Held { since_ms } | Self::Chosen { since_ms, .. } => Some(since_ms),
            Self::None | Self::Spent => None,
        }
    }

    /// Whether one is held.
    #[must_use]
    pub fn is_on(self) -> bool {
        self.since_ms().is_some()
    }

    /// Whether it is one whose length was chosen.
    #[must_use]
    pub fn is_chosen(self) -> bool {
        matches!(self, Self::Chosen { .. })
    }

    /// When it ends by itself.
    pub(super) fn ends_ms(self) -> Option<u64> {
        match self {
            Self::Held { since_ms } => Some(since_ms.saturating_add(u64::from(LONGEST_SILENCE_MS))),
            Self::Chosen { until_ms, .. } => Some(until_ms),
            Self::None | Self::Spent => None,
        }
    }

    /// How long it was, released at this time; none where it was too short to be meant.
    pub(super) fn released(self, at_ms: u64) -> Option<u32> {
        let held_ms = at_ms.saturating_sub(self.since_ms()?);
        let is_meant = held_ms >= A_TAP_MS;
        is_meant.then(|| held_ms.saturating_as::<u32>().min(LONGEST_SILENCE_MS))
    }

    /// The same when its key is down or up.
    pub(super) fn with_key(self, is_down: bool) -> Self {
        match (self, is_down) {
            (Self::None, true) => Self::Spent,
            (Self::Spent, false) => Self::None,
            (silence, _) => silence,
        }
    }

    /// After it: a key that is known to be down stays spent.
    pub(super) fn over(self) -> Self {
        match self {
            Self::Spent => Self::Spent,
            Self::None | Self::Held { .. } | Self::Chosen { .. } => Self::None,
        }
    }
}

//! Whether something is so, as far as is known: three-valued logic (Kleene).

use crate::scenario::Condition;

/// Whether something is so. `D` is the witness of a doubt: where everything is known it is
/// [`Infallible`](std::convert::Infallible), and no doubt can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth<D> {
    /// It is not so.
    No,
    /// It can be so and can be otherwise.
    Perhaps(D),
    /// It is so.
    Yes,
}

impl<D> Truth<D> {
    /// Something that is known.
    #[must_use]
    pub fn known(so: bool) -> Self {
        if so { Self::Yes } else { Self::No }
    }

    /// Whether this and something else are both so; the other is asked only where it matters.
    #[must_use]
    pub fn and(self, other: impl FnOnce() -> Self) -> Self {
        match self {
            Self::No => Self::No,
            Self::Yes => other(),
            Self::Perhaps(doubt) => match other() {
                Self::No => Self::No,
                Self::Perhaps(_) | Self::Yes => Self::Perhaps(doubt),
            },
        }
    }

    /// Whether all of these are so.
    pub fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut all = Self::Yes;
        for part in parts {
            all = all.and(|| part);
            if !all.can_be() {
                break;
            }
        }
        all
    }

    /// It is so, whatever is not known.
    #[must_use]
    pub fn is_sure(&self) -> bool {
        matches!(self, Self::Yes)
    }

    /// It is so, or can be.
    #[must_use]
    pub fn can_be(&self) -> bool {
        !matches!(self, Self::No)
    }

    /// Whether all of these conditions hold, where `leaf` tells it of each leaf of a condition tree.
    pub fn of_all(conditions: &[Condition], leaf: &impl Fn(&Condition) -> Self) -> Self {
        Self::all(conditions.iter().map(|condition| Self::of(condition, leaf)))
    }

    fn of(condition: &Condition, leaf: &impl Fn(&Condition) -> Self) -> Self {
        match condition {
            Condition::Not(inner) => !Self::of(inner, leaf),
            Condition::All(inner) => Self::of_all(inner, leaf),
            // One of them holds where not all of their opposites do (De Morgan).
            Condition::Any(inner) => !Self::all(inner.iter().map(|one| !Self::of(one, leaf))),
            asked => leaf(asked),
        }
    }
}

impl<D> std::ops::Not for Truth<D> {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Perhaps(doubt) => Self::Perhaps(doubt),
            Self::Yes => Self::No,
        }
    }
}

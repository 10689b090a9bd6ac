//! How much there is of a quantity.

use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::ops::Sub;

/// The top of every quantity's scale: quantities are whole numbers from 0 to this.
pub const FULL: i32 = 1000;

/// How much there is of a quantity: never below 0 nor above [`FULL`].
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "i32", into = "i32")]
pub struct Amount(i32);

impl Amount {
    /// Nothing of it.
    pub const NONE: Self = Self(0);

    /// All there can be of it.
    pub const FULL: Self = Self(FULL);

    /// What is nearest to this on the scale.
    #[must_use]
    pub const fn nearest(value: i32) -> Self {
        Self(if value < 0 {
            0
        } else if value > FULL {
            FULL
        } else {
            value
        })
    }

    /// As a number, 0 to [`FULL`].
    #[must_use]
    pub const fn get(self) -> i32 {
        self.0
    }

    /// More or less of it, as far as the scale goes.
    pub fn shift(&mut self, by: i32) {
        *self = Self::nearest(self.0.saturating_add(by));
    }
}

/// A number that is on no scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} is not between 0 and {FULL}")]
pub struct OffTheScale(i32);

impl TryFrom<i32> for Amount {
    type Error = OffTheScale;

    fn try_from(value: i32) -> Result<Self, OffTheScale> {
        let nearest = Self::nearest(value);
        if nearest.0 == value { Ok(nearest) } else { Err(OffTheScale(value)) }
    }
}

/// By how much one is more than another.
impl Sub for Amount {
    type Output = i32;

    fn sub(self, other: Self) -> i32 {
        self.0 - other.0
    }
}

impl PartialEq<i32> for Amount {
    fn eq(&self, number: &i32) -> bool {
        self.0 == *number
    }
}

impl PartialOrd<i32> for Amount {
    fn partial_cmp(&self, number: &i32) -> Option<Ordering> {
        self.0.partial_cmp(number)
    }
}

impl std::fmt::Display for Amount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// The number alone: a state is easier to read so.
impl std::fmt::Debug for Amount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl From<Amount> for i32 {
    fn from(amount: Amount) -> Self {
        amount.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_never_leaves_the_scale() {
        let mut amount = Amount::nearest(990);
        amount.shift(20);
        assert_eq!(amount, Amount::FULL);
        amount.shift(-1001);
        assert_eq!((amount, Amount::nearest(-1).get()), (Amount::NONE, 0));
        assert_eq!(Amount::try_from(1001), Err(OffTheScale(1001)));
        assert!(serde_json::from_str::<Amount>("-1").is_err());
        assert_eq!(serde_json::from_str::<Amount>("1000").unwrap(), Amount::FULL);
    }
}

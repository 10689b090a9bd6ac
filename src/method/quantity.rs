//! The quantities that make up how the other person is, and their levels.

use super::Amount;
use serde::{Deserialize, Serialize};

/// Something about the other person that a conversation moves, from 0 to [`FULL`](super::FULL).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Quantity {
    /// Connection and safety, as the other feels them (source 004).
    Connection,
    /// The challenge the other feels at this moment; it fades if nothing sustains it.
    Challenge,
    /// The push back against change or against the speaker.
    Resistance,
    /// Readiness to change.
    Readiness,
    /// How much of what is thought is said (source 003: wanted answers are low openness).
    Openness,
    /// The need to make one's own choices (Deci & Ryan 2000).
    Autonomy,
    /// The need to be able to do it.
    Competence,
    /// The need to belong and to be seen.
    Relatedness,
}

impl Quantity {
    /// All quantities, in the order they are shown.
    pub const ALL: [Self; 8] = [
        Self::Connection,
        Self::Challenge,
        Self::Resistance,
        Self::Readiness,
        Self::Openness,
        Self::Autonomy,
        Self::Competence,
        Self::Relatedness,
    ];

    /// The name as files write it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Connection => "connection",
            Self::Challenge => "challenge",
            Self::Resistance => "resistance",
            Self::Readiness => "readiness",
            Self::Openness => "openness",
            Self::Autonomy => "autonomy",
            Self::Competence => "competence",
            Self::Relatedness => "relatedness",
        }
    }

    /// The message that names it.
    #[must_use]
    pub fn message(self) -> String {
        format!("quantity-{}", self.name())
    }
}

/// Where a quantity stands on its scale; scenario files know these, not the numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Below [`Bounds::mid`].
    Low,
    /// From [`Bounds::mid`] to below [`Bounds::high`].
    Mid,
    /// From [`Bounds::high`].
    High,
}

impl Level {
    /// All three, lowest first.
    pub const ALL: [Self; 3] = [Self::Low, Self::Mid, Self::High];

    /// Its name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Mid => "mid",
            Self::High => "high",
        }
    }

    /// The message that names it.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Low => "level-low",
            Self::Mid => "level-mid",
            Self::High => "level-high",
        }
    }
}

/// Where `mid` and `high` begin on one quantity's scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bounds {
    /// The first value that is `mid`.
    pub mid: i32,
    /// The first value that is `high`; above `mid`.
    pub high: i32,
}

impl Bounds {
    /// The level of an amount.
    #[must_use]
    pub fn level(self, amount: Amount) -> Level {
        let value = amount.get();
        if value >= self.high {
            Level::High
        } else if value >= self.mid {
            Level::Mid
        } else {
            Level::Low
        }
    }
}

/// The bounds of every quantity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Levels {
    /// Of [`Quantity::Connection`].
    pub connection: Bounds,
    /// Of [`Quantity::Challenge`].
    pub challenge: Bounds,
    /// Of [`Quantity::Resistance`].
    pub resistance: Bounds,
    /// Of [`Quantity::Readiness`].
    pub readiness: Bounds,
    /// Of [`Quantity::Openness`].
    pub openness: Bounds,
    /// Of the three needs.
    pub needs: Bounds,
}

impl Levels {
    /// The bounds of one quantity.
    #[must_use]
    pub fn of(&self, quantity: Quantity) -> Bounds {
        match quantity {
            Quantity::Connection => self.connection,
            Quantity::Challenge => self.challenge,
            Quantity::Resistance => self.resistance,
            Quantity::Readiness => self.readiness,
            Quantity::Openness => self.openness,
            Quantity::Autonomy | Quantity::Competence | Quantity::Relatedness => self.needs,
        }
    }
}

/// A basic need (self-determination theory, Deci & Ryan 2000, as source 004 uses it).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// To make one's own choices.
    Autonomy,
    /// To be able to do it.
    Competence,
    /// To belong and to be seen.
    Relatedness,
}

impl Need {
    /// The three needs.
    pub const ALL: [Self; 3] = [Self::Autonomy, Self::Competence, Self::Relatedness];
}

/// One value for each need.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Needs<T> {
    /// For [`Need::Autonomy`].
    pub autonomy: T,
    /// For [`Need::Competence`].
    pub competence: T,
    /// For [`Need::Relatedness`].
    pub relatedness: T,
}

impl<T: Copy> Needs<T> {
    /// The value for one need.
    #[must_use]
    pub fn get(&self, need: Need) -> T {
        match need {
            Need::Autonomy => self.autonomy,
            Need::Competence => self.competence,
            Need::Relatedness => self.relatedness,
        }
    }

    /// The value for one need, to be changed.
    pub fn get_mut(&mut self, need: Need) -> &mut T {
        match need {
            Need::Autonomy => &mut self.autonomy,
            Need::Competence => &mut self.competence,
            Need::Relatedness => &mut self.relatedness,
        }
    }
}

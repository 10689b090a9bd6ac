//! What a conversation, or a phase of it, is for.

use serde::{Deserialize, Serialize};

/// The goal of a conversation or of a phase of it (source 004, "Wanneer doe je wat?"; 000, 001, 002).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Goal {
    /// Behaviour must stop now.
    Stop,
    /// Something must begin now.
    Start,
    /// Behaviour over time, and the other wants it.
    ChangeMotivated,
    /// Behaviour over time, and the other does not see it.
    ChangeUnmotivated,
    /// Nothing has to change; hold level, mood, relation.
    Keep,
    /// The trainee has own goals opposite someone with more power.
    OwnAgenda,
    /// A talk that must end in agreements.
    Agreement,
}

impl Goal {
    /// All goals.
    pub const ALL: [Self; 7] = [
        Self::Stop,
        Self::Start,
        Self::ChangeMotivated,
        Self::ChangeUnmotivated,
        Self::Keep,
        Self::OwnAgenda,
        Self::Agreement,
    ];

    /// The name as files write it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Stop => "stop",
            Self::Start => "start",
            Self::ChangeMotivated => "change_motivated",
            Self::ChangeUnmotivated => "change_unmotivated",
            Self::Keep => "keep",
            Self::OwnAgenda => "own_agenda",
            Self::Agreement => "agreement",
        }
    }

    /// The message that names it; `.about` says what to aim for.
    #[must_use]
    pub fn message(self) -> String {
        format!("goal-{}", self.name().replace('_', "-"))
    }
}

/// The shape of the balance a goal asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Aim {
    /// Both sides high over the conversation.
    Both,
    /// Challenge until the behaviour has stopped, then connection.
    ChallengeThenConnection,
    /// Connection high, challenge low.
    ConnectionOnly,
}

/// At which proportion the meter hangs level: `connection` to `challenge`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proportion {
    /// Parts of connection, from 1.
    pub connection: u8,
    /// Parts of challenge, from 1.
    pub challenge: u8,
}

/// What the method says about one goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GoalRules {
    /// The shape of the balance.
    pub aim: Aim,
    /// Where the meter hangs level.
    pub level_at: Proportion,
    /// The weight of the repair reflex, in percent: 50 where something must be had at short notice, else 100.
    pub reflex_weight: u8,
    /// Challenge that lands whatever the connection, until the behaviour stopped; 0 to 1000.
    pub grip: i32,
}

/// Talk for or against change, the best known predictor of what someone will do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Talk {
    /// Desire, ability, reason, need, commitment, activation or steps, for the change.
    Change,
    /// The same, against it.
    Sustain,
}

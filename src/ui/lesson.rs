//! What a newcomer is taught, each in a short note.

use serde::{Deserialize, Serialize};

/// What a newcomer is taught.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lesson {
    /// What the balance shows.
    Balance,
    /// Looking closely.
    Looking,
    /// Saying nothing.
    Silence,
}

impl Lesson {
    /// All lessons, in the order they are taught where several have their moment.
    pub const ALL: [Self; 3] = [Self::Balance, Self::Looking, Self::Silence];

    /// The message that teaches it.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Balance => "lesson-balance",
            Self::Looking => "lesson-looking",
            Self::Silence => "lesson-silence",
        }
    }
}

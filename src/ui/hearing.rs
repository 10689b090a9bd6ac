//! How someone wants to hear it.

use serde::{Deserialize, Serialize};

/// How someone wants to hear what sounds beside a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Hearing {
    /// Whether anything is heard.
    pub on: bool,
    /// How loud the room is, in percent.
    pub room: u8,
    /// How loud the bed is that follows the conversation, in percent.
    pub bed: u8,
    /// How loud the cues are, in percent.
    pub cues: u8,
    /// What is heard stands in words, too.
    pub captions: bool,
}

impl Default for Hearing {
    /// On, and modest.
    fn default() -> Self {
        Self { on: true, room: 60, bed: 50, cues: 60, captions: false }
    }
}

impl Hearing {
    /// One step of a volume, in percent.
    pub const STEP: u8 = 5;

    /// The same with every volume in its range, as after reading a file someone changed.
    #[must_use]
    pub fn in_range(self) -> Self {
        let [room, bed, cues] = [self.room, self.bed, self.cues].map(|percent| percent.min(100));
        Self { room, bed, cues, ..self }
    }
}

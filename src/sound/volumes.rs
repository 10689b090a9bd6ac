//! How loud the user wants it.

/// How loud the user wants each sort, in percent, and whether any of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Volumes {
    /// Whether nothing is heard at all, whatever the rest says.
    pub muted: bool,
    /// The room, 0 to 100.
    pub room: u8,
    /// The bed, 0 to 100.
    pub bed: u8,
    /// The cues, 0 to 100.
    pub cues: u8,
}

impl Volumes {
    /// Whether something can be heard.
    #[must_use]
    pub fn audible(self) -> bool {
        !self.muted && [self.room, self.bed, self.cues].iter().any(|percent| *percent > 0)
    }
}

impl Default for Volumes {
    /// On, and modest.
    fn default() -> Self {
        Self { muted: false, room: 60, bed: 50, cues: 60 }
    }
}

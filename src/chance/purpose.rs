//! What is drawn, all of it in one list: no two share a number.

/// What a number is drawn for, so that two draws at one place do not move together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Which variant of a line is said, by its part of what is said at a node.
    Line(u8),
    /// Where among the others a response is shown, by its index.
    Order(u16),
    /// How someone comes in.
    Temper,
    /// What catches the eye that means nothing, by the area that is looked at.
    Detail(u8),
    /// The seed of the next conversation.
    NextSeed,
    /// Whether someone is heard moving, and how.
    Movement,
    /// The noise a sound is made of.
    Sound,
    /// How long a breath takes, and where in it someone is.
    Breath,
    /// When someone blinks.
    Blink,
    /// How far the gaze shifts sideways.
    GazeAside,
    /// How far the gaze shifts up or down.
    GazeUp,
    /// When a video call freezes.
    Freeze,
    /// When someone passes behind who calls.
    Pass,
}

impl Purpose {
    /// Its kind, and which of its kind. A number that was given once is never given to another.
    pub(super) fn numbers(self) -> (u8, u16) {
        match self {
            Self::Line(part) => (1, u16::from(part)),
            Self::Order(response) => (2, response),
            Self::Temper => (3, 0),
            Self::Detail(area) => (4, u16::from(area)),
            Self::NextSeed => (5, 0),
            Self::Movement => (6, 0),
            Self::Sound => (7, 0),
            Self::Breath => (8, 0),
            Self::Blink => (9, 0),
            Self::GazeAside => (10, 0),
            Self::GazeUp => (11, 0),
            Self::Freeze => (12, 0),
            Self::Pass => (13, 0),
        }
    }
}

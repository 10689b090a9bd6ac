//! The score at the end.

/// The score of a conversation, absolute.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// 0 to 100.
    pub total: u8,
    /// Connection over the conversation, 0 to 1000, measured by what the goals asked.
    pub connection: i32,
    /// Challenge over the conversation, 0 to 1000, measured by what the goals asked.
    pub challenge: i32,
    /// The repair reflex by its rate, 0 to 1000.
    pub reflex: i32,
    /// What is left of the worth where the same few behaviours came back again and again, 0 to 1000; 1000 where they
    /// were varied enough.
    pub variety: i32,
    /// How many moves it rests on.
    pub moves: u32,
}

impl Score {
    /// Fewer moves than this say little.
    pub const ENOUGH_MOVES: u32 = 10;

    /// Whether it rests on enough moves to say something.
    #[must_use]
    pub fn rests_on_enough(&self) -> bool {
        self.moves >= Self::ENOUGH_MOVES
    }
}

//! Numbers that look drawn and are the same in every run.

/// A row of numbers from a beginning (splitmix64).
pub(crate) struct Lots(u64);

impl Lots {
    /// The row that begins here.
    pub(crate) fn from(beginning: u64) -> Self {
        Self(beginning)
    }

    /// A whole number below `bound`, which must be at least 1.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut lot = self.0;
        lot = (lot ^ (lot >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        lot = (lot ^ (lot >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        lot ^= lot >> 31;
        usize::try_from(lot % bound as u64).expect("it is below a usize")
    }

    /// Whether it falls in one of so many.
    pub(crate) fn one_in(&mut self, many: usize) -> bool {
        self.below(many) == 0
    }
}

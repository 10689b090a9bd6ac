//! How much work exploring may take.

use az::SaturatingAs;
use std::cell::Cell;

/// Work that may still be done, in steps of less than half a microsecond in an optimised build. It is counted and never timed, so that
/// one scenario always comes to the same.
#[derive(Debug)]
pub(super) struct Budget {
    left: Cell<u64>,
}

/// What looking at a scenario that is too large to explore may take.
const GLIMPSE: u64 = 300_000;

/// What looking at each move of a conversation may take.
const EACH_MOVE: u64 = 20_000_000;

/// So many legs are looked at in a step.
const LEGS: usize = 150;

impl Budget {
    /// So many steps.
    pub(super) fn of(steps: u64) -> Self {
        Self { left: Cell::new(steps) }
    }

    /// What looking at a scenario that is too large to explore may take.
    pub(super) fn for_a_glimpse() -> Self {
        Self { left: Cell::new(GLIMPSE) }
    }

    /// What looking at each move of a conversation may take.
    pub(super) fn for_each_move() -> Self {
        Self { left: Cell::new(EACH_MOVE) }
    }

    /// Whether nothing is left.
    pub(super) fn is_spent(&self) -> bool {
        self.left.get() == 0
    }

    /// Does something within a share of what is left, in percent; what it leaves comes back.
    pub(super) fn within<T>(&self, percent: u64, work: impl FnOnce(&Self) -> T) -> T {
        let share = self.share(percent);
        let done = work(&share);
        self.give_back(&share);
        done
    }

    /// A share of what is left, in percent; it is taken off.
    fn share(&self, percent: u64) -> Self {
        let share = self.left.get() / 100 * percent;
        self.left.set(self.left.get() - share);
        Self { left: Cell::new(share) }
    }

    /// What is left of a share comes back.
    fn give_back(&self, share: &Self) {
        self.left.set(self.left.get() + share.left.take());
    }

    /// Takes off so many steps; whether there were so many left.
    pub(super) fn spend(&self, steps: u64) -> bool {
        let left = self.left.get().checked_sub(steps);
        self.left.set(left.unwrap_or(0));
        left.is_some()
    }

    /// Takes off what looking once at so many legs takes; whether there was so much left.
    pub(super) fn spend_on_legs(&self, legs: usize) -> bool {
        self.spend((legs / LEGS).saturating_as::<u64>().saturating_add(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_taken_off_and_what_is_left_of_it_comes_back() {
        let budget = Budget { left: Cell::new(1_000) };
        let share = budget.share(30);
        assert!(share.spend(200) && !budget.spend(701));
        assert!(!budget.spend(1), "what was asked for above what was left is gone");
        budget.give_back(&share);
        assert!(budget.spend(100) && !budget.spend(1));
    }
}

//! The rules that had a part in one move, in a list that needs no allocation.

use super::{Applied, Rule};
use crate::method::Done;
use std::ops::Deref;

/// More rules than this are never shown for one move; the lightest make room.
const CAPACITY: usize = 16;

/// The rules that had a part in one move, weightiest first. Reads as a slice.
#[derive(Clone, Copy)]
pub struct Rules {
    applied: [Applied; CAPACITY],
    count: usize,
}

impl Rules {
    /// No rule had a part.
    #[must_use]
    pub fn new() -> Self {
        let nothing = Applied { rule: Rule::Connects, behaviour: None, amount: 0 };
        Self { applied: [nothing; CAPACITY], count: 0 }
    }

    /// The rules as a slice.
    #[must_use]
    pub fn as_slice(&self) -> &[Applied] {
        &self.applied[..self.count]
    }

    /// The rules that are told, weightiest first: of two whose sentences contradict each other the weightier.
    #[must_use]
    pub fn told(&self) -> Vec<Applied> {
        let mut told: Vec<Applied> = Vec::with_capacity(self.count);
        for applied in self {
            if !told.iter().any(|weightier| weightier.rule.excludes(applied.rule)) {
                told.push(*applied);
            }
        }
        told
    }

    /// Adds a rule at its place: behind those that weigh as much or more. The same rule on the same behaviour counts
    /// once.
    pub(super) fn add(&mut self, rule: Rule, done: Option<Done>, amount: i32) {
        let behaviour = done.map(|done| (done.behaviour, done.delivery));
        if self.iter().any(|other| other.rule == rule && other.behaviour == behaviour) {
            return;
        }
        let place = self.iter().position(|other| other.amount.abs() < amount.abs()).unwrap_or(self.count);
        if place == CAPACITY {
            return;
        }
        self.count = (self.count + 1).min(CAPACITY);
        self.applied[place..self.count].rotate_right(1);
        self.applied[place] = Applied { rule, behaviour, amount };
    }
}

impl Default for Rules {
    fn default() -> Self {
        Self::new()
    }
}

impl Deref for Rules {
    type Target = [Applied];

    fn deref(&self) -> &[Applied] {
        self.as_slice()
    }
}

impl<'a> IntoIterator for &'a Rules {
    type Item = &'a Applied;
    type IntoIter = std::slice::Iter<'a, Applied>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl PartialEq for Rules {
    fn eq(&self, other: &Self) -> bool {
        self.as_slice() == other.as_slice()
    }
}

impl Eq for Rules {}

impl std::fmt::Debug for Rules {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_list().entries(self).finish()
    }
}

//! What is wrong with a transcript: what is wrong in every second row is said once.

use crate::format::{Diagnostic, faults, limits};
use std::collections::BTreeMap;

/// The faults found so far, each with how often it was found.
#[derive(Default)]
pub(super) struct Complaints {
    listed: Vec<(Diagnostic, usize)>,
    places: BTreeMap<(&'static str, String), usize>,
    unlisted: usize,
}

impl Complaints {
    /// Takes one in. Faults of one sort with the same `name` are one fault, found again.
    pub(super) fn add(&mut self, diagnostic: Diagnostic, name: &str) {
        let key = (diagnostic.code, name.to_owned());
        if let Some(place) = self.places.get(&key) {
            self.listed[*place].1 += 1;
        } else if self.listed.len() < limits::TRANSCRIPT_FAULTS {
            self.places.insert(key, self.listed.len());
            self.listed.push((diagnostic, 1));
        } else {
            self.unlisted += 1;
        }
    }

    /// Whether anything found means that the transcript cannot be scored.
    pub(super) fn any_error(&self) -> bool {
        self.listed.iter().any(|(diagnostic, _)| diagnostic.is_error())
    }

    /// All of them, in the order in which they were found; of more than anyone reads, how many.
    pub(super) fn all(self, file: &str) -> Vec<Diagnostic> {
        let more = Diagnostic::new(faults::TRANSCRIPT_MORE, file, None).with("number", self.unlisted);
        let listed = self.listed.into_iter().map(|(diagnostic, times)| diagnostic.with("times", times));
        listed.chain((self.unlisted > 0).then_some(more)).collect()
    }
}

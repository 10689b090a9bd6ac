//! Real conversations, found by following what an atlas promises.

use super::atlas::Atlas;
use super::deed::Deed;
use super::slopes::Adds;
use super::values::{Seek, Values};
use super::ways::Ways;
use crate::conversation::{State, step};
use crate::method::FULL;

/// A conversation underway, and where it is on the atlas.
#[derive(Clone, Debug)]
pub(super) struct Underway {
    /// Where it stands.
    pub state: State,
    /// The spot.
    pub spot: u32,
    /// What was added up on the way here.
    pub sum: Adds,
}

/// How wide a search looks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Width {
    /// How many conversations are kept after each move: the most promising.
    pub kept: usize,
    /// How many deeds are tried at each: the most promising.
    pub tried: usize,
}

/// What a point of resistance, or of readiness that is missing, counts in what a conversation promises: once nothing,
/// once about ten points of score for two hundred. It only decides which conversations are followed.
const MISSING: [i64; 2] = [0, 7_000_000];

/// No search follows a conversation for more moves than this.
const LONGEST: usize = 120;

/// Follows what the values of an atlas promise.
pub(super) struct Search<'s, 'a> {
    pub ways: &'s mut Ways<'a>,
    pub atlas: &'s Atlas,
    pub values: &'s Values,
    pub width: Width,
}

impl Search<'_, '_> {
    /// The conversation with the best, or worst, score that is found from here; none where no ending is.
    pub(super) fn from(&mut self, underway: &Underway) -> Option<(u8, State)> {
        let mut found = None;
        for missing in MISSING {
            self.look(underway.clone(), missing, &mut found);
        }
        found
    }

    fn look(&mut self, underway: Underway, missing: i64, found: &mut Option<(u8, State)>) {
        let mut layer = vec![underway];
        for _ in 0..LONGEST {
            let mut next = Vec::new();
            for underway in layer {
                if underway.state.ended() {
                    *found = Some(self.better(found.take(), underway.state));
                } else {
                    self.go_on(&underway, missing, &mut next);
                }
            }
            if next.is_empty() {
                break;
            }
            if next.len() > self.width.kept {
                next.sort_by_key(|(promise, _)| std::cmp::Reverse(*promise));
                next.truncate(self.width.kept);
            }
            layer = next.into_iter().map(|(_, underway)| underway).collect();
        }
    }

    fn better(&self, found: Option<(u8, State)>, state: State) -> (u8, State) {
        let total = state.course().score(self.ways.play.method).total;
        match found {
            Some(found) if self.values.seek() == Seek::Best && found.0 >= total => found,
            Some(found) if self.values.seek() == Seek::Worst && found.0 <= total => found,
            _ => (total, state),
        }
    }

    /// Adds what comes of the most promising deeds, with what each still promises.
    fn go_on(&mut self, underway: &Underway, missing: i64, next: &mut Vec<(i64, Underway)>) {
        for deed in self.promising(underway.spot) {
            let Some(input) = deed.input(&self.ways.play, underway.state.node()) else { continue };
            let mut state = underway.state.clone();
            if step(&self.ways.play, &mut state, input).is_ok()
                && let Some(after) = onward(self.ways, self.atlas, self.values, underway, deed, state)
            {
                let promise = self.values.at(after.spot) + self.values.beyond(after.sum);
                next.push((promise - missing * self.taken_for_granted(&after.state), after));
            }
        }
    }

    /// What the atlas takes for granted and is not so yet: no resistance, and readiness.
    fn taken_for_granted(&self, state: &State) -> i64 {
        let person = state.course().person(self.ways.play.scenario.opposite().0);
        let missing = i64::from(person.resistance + (FULL - person.readiness));
        match self.values.seek() {
            Seek::Best => missing,
            Seek::Worst => -missing,
        }
    }

    fn promising(&self, spot: u32) -> Vec<Deed> {
        let mut deeds: Vec<(i64, u32)> = Vec::new();
        for leg in self.atlas.legs(spot) {
            let value = self.values.at(leg.to) + self.values.beyond(self.values.adds(leg.gain));
            match deeds.iter_mut().find(|(_, deed)| *deed == leg.deed) {
                Some(known) => known.0 = known.0.max(value),
                None => deeds.push((value, leg.deed)),
            }
        }
        deeds.sort_by_key(|(value, _)| std::cmp::Reverse(*value));
        deeds.into_iter().take(self.width.tried).map(|(_, deed)| self.atlas.deed(deed)).collect()
    }
}

/// Where a conversation is after a deed that led to this state; none where that is off the atlas.
pub(super) fn onward(
    ways: &mut Ways<'_>,
    atlas: &Atlas,
    values: &Values,
    before: &Underway,
    deed: Deed,
    state: State,
) -> Option<Underway> {
    let leg = atlas.follow(before.spot, deed, &ways.place(&state))?;
    Some(Underway { state, spot: leg.to, sum: before.sum.and(values.adds(leg.gain)) })
}

//! Real conversations, found by following what an atlas promises.

use super::atlas::Atlas;
use super::budget::Budget;
use super::deed::Deed;
use super::ids::{DeedId, SpotId};
use super::slopes::Adds;
use super::transitions::Transitions;
use super::values::{Seek, Values};
use crate::conversation::{State, step};
use crate::method::FULL;
use indexmap::IndexMap;

/// A conversation underway, and where it is on the atlas.
#[derive(Clone, Debug)]
pub(super) struct Underway {
    /// Where it stands.
    pub state: State,
    /// The spot.
    pub spot: SpotId,
    /// What was added up on the way here.
    pub sum: Adds,
    /// What was done on the way here.
    pub deeds: Vec<Deed>,
}

impl Underway {
    /// At the beginning.
    pub(super) fn at_start(state: State) -> Self {
        Self { state, spot: SpotId::START, sum: Adds::default(), deeds: Vec::new() }
    }
}

/// A conversation that has ended.
#[derive(Clone, Debug)]
pub(super) struct Ended {
    /// Its score, 0 to 100.
    pub score: u8,
    /// Where it stands.
    pub state: State,
    /// What was done.
    pub deeds: Vec<Deed>,
}

/// A way on from somewhere, and what it comes to.
#[derive(Clone, Debug, Default)]
pub(super) struct Way {
    /// What is done.
    pub deeds: Vec<Deed>,
    /// The score at the end, 0 to 100.
    pub score: u8,
}

impl Way {
    /// What is left of it after so many moves.
    pub(super) fn after(&self, moves: usize) -> Self {
        Self { deeds: self.deeds.iter().skip(moves).copied().collect(), ..*self }
    }

    /// The same with something done before it.
    pub(super) fn led_by(&self, deed: Deed) -> Self {
        Self { deeds: [deed].into_iter().chain(self.deeds.iter().copied()).collect(), ..*self }
    }
}

/// How wide a search looks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Width {
    /// How many conversations are kept after each move: the most promising.
    pub kept: usize,
    /// So many at most of those kept began with the same deed.
    pub of_each_first: usize,
    /// How many deeds are tried at each: the most promising.
    pub tried: usize,
}

impl Width {
    /// Where it is looked many times over.
    pub(super) const NARROW: Self = Self { kept: 8, of_each_first: 2, tried: 4 };
}

/// What a point of resistance, or of readiness that is missing, counts in what a conversation promises: once nothing,
/// once about ten points of score for two hundred. It only decides which conversations are followed.
const MISSING: [i64; 2] = [0, 7_000_000];

/// What a step of a real conversation takes of the budget, with finding it on the atlas.
const A_STEP: u64 = 6;

/// No search follows a conversation for more moves than this.
const LONGEST: usize = 120;

/// Follows what the values of an atlas promise.
pub(super) struct Search<'s, 'a> {
    pub transitions: &'s mut Transitions<'a>,
    pub atlas: &'s Atlas,
    pub values: &'s Values,
    pub width: Width,
    pub budget: &'s Budget,
}

impl Search<'_, '_> {
    /// The conversation with the best, or worst, score that is found from here; none where no ending is.
    pub(super) fn from(&mut self, underway: &Underway) -> Option<Ended> {
        let mut found = None;
        for missing in MISSING {
            self.look(underway.clone(), missing, &mut found);
        }
        found
    }

    /// The score that is come to by doing just this from here; none where that cannot be done, or does not come to an end.
    pub(super) fn gone(&mut self, from: &Underway, deeds: &[Deed]) -> Option<u8> {
        let mut underway = from.clone();
        for deed in deeds {
            if underway.state.ended() {
                break;
            }
            underway = self.after(&underway, *deed)?;
        }
        let course = underway.state.course();
        underway.state.ended().then(|| course.score(self.transitions.play.method).total)
    }

    /// The conversation that began like this, with something else done at one move and then at another, as long as that
    /// makes it better.
    pub(super) fn mended(&mut self, from: &Underway, mut ended: Ended) -> Ended {
        while let Some(better) = self.with_one_other_deed(from, &ended) {
            ended = better;
        }
        ended
    }

    /// The best that comes of doing something else at one move; none where that is not better.
    fn with_one_other_deed(&mut self, from: &Underway, ended: &Ended) -> Option<Ended> {
        let mut found = None;
        let mut underway = from.clone();
        for deed in ended.deeds.clone() {
            for other in self.promising(underway.spot).into_iter().filter(|other| *other != deed) {
                if let Some(after) = self.after(&underway, other) {
                    self.look(after, 0, &mut found);
                }
            }
            let Some(after) = self.after(&underway, deed) else { break };
            underway = after;
        }
        found.filter(|found: &Ended| self.is_better(found.score, ended.score))
    }

    fn look(&mut self, underway: Underway, missing: i64, found: &mut Option<Ended>) {
        let begins = underway.deeds.len();
        let mut layer = vec![underway];
        for _ in 0..LONGEST {
            let mut next = Vec::new();
            for underway in layer {
                if underway.state.ended() {
                    self.keep_better(found, underway);
                } else {
                    self.go_on(&underway, missing, &mut next);
                }
            }
            if next.is_empty() {
                break;
            }
            if next.len() > self.width.kept {
                next.sort_by_key(|(promise, _)| std::cmp::Reverse(*promise));
                next = self.varied(next, begins);
            }
            layer = next.into_iter().map(|(_, underway)| underway).collect();
        }
    }

    /// The most promising of these conversations, of which the most promising come first, and few that began with the same deed: what a
    /// conversation promises is a bound, and a deed that promises too much must not crowd out all the others.
    fn varied(&self, all: Vec<(i64, Underway)>, begins: usize) -> Vec<(i64, Underway)> {
        let mut firsts: IndexMap<Option<Deed>, usize> = IndexMap::new();
        let is_kept = |(_, underway): &(i64, Underway)| {
            let alike = firsts.entry(underway.deeds.get(begins).copied()).or_default();
            *alike += 1;
            *alike <= self.width.of_each_first
        };
        all.into_iter().filter(is_kept).take(self.width.kept).collect()
    }

    fn keep_better(&self, found: &mut Option<Ended>, underway: Underway) {
        let score = underway.state.course().score(self.transitions.play.method).total;
        if found.as_ref().is_none_or(|found| self.is_better(score, found.score)) {
            *found = Some(Ended { score, state: underway.state, deeds: underway.deeds });
        }
    }

    fn is_better(&self, score: u8, than: u8) -> bool {
        match self.values.seek() {
            Seek::Best => score > than,
            Seek::Worst => score < than,
        }
    }

    /// Adds what comes of the most promising deeds, with what each still promises.
    fn go_on(&mut self, underway: &Underway, missing: i64, next: &mut Vec<(i64, Underway)>) {
        for deed in self.promising(underway.spot) {
            if let Some(after) = self.after(underway, deed) {
                let promise = self.values.at(after.spot) + self.values.beyond(after.sum);
                next.push((promise - missing * self.in_the_way(&after.state), after));
            }
        }
    }

    /// What comes of a deed; none where it leads off the atlas, or where the budget is spent.
    fn after(&mut self, underway: &Underway, deed: Deed) -> Option<Underway> {
        if !self.budget.spend(A_STEP) {
            return None;
        }
        let input = deed.input(&self.transitions.play, underway.state.node())?;
        let mut state = underway.state.clone();
        step(&self.transitions.play, &mut state, input).ok()?;
        onward(self.transitions, self.atlas, self.values, underway, deed, state)
    }

    /// What still stands in the way of what the atlas promises: resistance, and readiness that is missing.
    fn in_the_way(&self, state: &State) -> i64 {
        let person = state.course().person(self.transitions.play.scenario.opposite().0);
        let missing = i64::from(person.resistance.get() + (FULL - person.readiness.get()));
        match self.values.seek() {
            Seek::Best => missing,
            Seek::Worst => -missing,
        }
    }

    fn promising(&self, spot: SpotId) -> Vec<Deed> {
        let mut deeds: Vec<(i64, DeedId)> = Vec::new();
        for leg in self.atlas.legs(spot) {
            let value = self.values.at(leg.to) + self.values.beyond(self.values.adds(leg.gain));
            match deeds.iter_mut().find(|(_, deed)| *deed == leg.deed) {
                Some(known) => known.0 = known.0.max(value),
                None => deeds.push((value, leg.deed)),
            }
        }
        deeds.sort_by_key(|(value, _)| std::cmp::Reverse(*value));
        // Silences of different lengths promise much the same: only the best of them, or they crowd out what can be said.
        let mut silences = 0;
        let is_tried = |deed: &Deed| {
            silences += usize::from(matches!(deed, Deed::Hold(_)));
            !matches!(deed, Deed::Hold(_)) || silences == 1
        };
        let deeds = deeds.into_iter().map(|(_, deed)| self.atlas.deed(deed));
        deeds.filter(is_tried).take(self.width.tried).collect()
    }
}

/// Where a conversation is after a deed that led to this state; none where that is off the atlas.
pub(super) fn onward(
    transitions: &mut Transitions<'_>,
    atlas: &Atlas,
    values: &Values,
    before: &Underway,
    deed: Deed,
    state: State,
) -> Option<Underway> {
    let location = transitions.location(&state);
    let standings = transitions.standings(&state, &location);
    let leg = atlas.follow(before.spot, deed, &location, &standings.opposite)?;
    let deeds = before.deeds.iter().copied().chain([deed]).collect();
    Some(Underway { state, spot: leg.to, sum: before.sum.and(values.adds(leg.gain)), deeds })
}

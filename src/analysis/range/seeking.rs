//! Looking for the best and the worst on an atlas.

use super::atlas::Atlas;
use super::between::{Between, Range};
use super::bound::{bound, left_above};
use super::budget::Budget;
use super::deed::Deed;
use super::logged::entries;
use super::outline::{FINER, Outline};
use super::search::{Ended, Search, Underway, Way, Width};
use super::slopes::{Around, Direction};
use super::transitions::Transitions;
use super::values::{Seek, Values};
use crate::conversation::{Entry, State};
use az::UnwrappedAs;

/// So close the best is to be known.
const CLOSE: u8 = 3;

/// How often a direction is drawn from what was found before.
const DIRECTIONS: usize = 4;

/// The share of what is left of the budget that one search may take, in percent.
const SEARCH: u64 = 30;

/// The share that is for the first bound.
const BOUND: u64 = 60;

/// How wide the best and the worst are looked for.
const WIDE: Width = Width { kept: 60, of_each_first: 60, tried: 40 };

/// What the best is looked for above, in thousandths of a point: the first that cannot be exceeded by ever more, where
/// one can go round.
const GOOD: [i64; 3] = [95_000, 100_000, 200_000];

/// What the worst is looked for below, in the same way.
const BAD: [i64; 3] = [3_000, 0, -100_000];

/// What was looked for, and the values that led to the best.
pub(super) struct Sought {
    pub range: Range,
    pub best: Vec<Entry>,
    pub worst: Vec<Entry>,
    /// The best as it stands on the atlas.
    pub way: Way,
    pub values: Values,
}

/// A conversation that was found.
struct Found {
    score: u8,
    /// What was done.
    deeds: Vec<Deed>,
    /// What is felt in it.
    around: Around,
    /// The values that led to it.
    values: Values,
}

/// Looks for the best and the worst.
pub(super) struct Seeking<'s, 'a> {
    pub transitions: &'s mut Transitions<'a>,
    pub outline: &'s Outline,
    pub atlas: &'s Atlas,
    pub state: &'s State,
    pub budget: &'s Budget,
}

impl Seeking<'_, '_> {
    /// What is found; none where no conversation comes to an end.
    pub(super) fn sought(mut self) -> Option<Sought> {
        let worst = self.worst();
        let (most, best) = self.best()?;
        let play = self.transitions.play;
        let range = Range {
            worst: Between { least: 0, most: worst.as_ref().map_or(best.score, |worst| worst.score) },
            best: Between { least: best.score, most: in_points(most).max(best.score) },
        };
        let entries = |deeds: &[Deed]| {
            let mut deeds = deeds.iter();
            entries(&play, self.state, |state| deeds.next()?.input(&play, state.node()))
        };
        let worst = worst.map(|worst| entries(&worst.deeds)).unwrap_or_default();
        let entered = entries(&best.deeds);
        let way = Way { deeds: best.deeds, score: best.score };
        Some(Sought { range, best: entered, worst, way, values: best.values })
    }

    /// What no conversation exceeds, in thousandths of a point, and the best that was found; none where none was.
    fn best(&mut self) -> Option<(i64, Found)> {
        let values = self.values(&Around::WELL)?;
        let first = self.search(&values)?;
        let around = Around::of(first.state.course().tally());
        let mut best = Found { score: first.score, deeds: first.deeds, around, values };
        for _ in 1..DIRECTIONS {
            let (before, around) = (best.score, best.around);
            self.look_around(&around, &mut best);
            if best.score == before {
                break;
            }
        }
        let (most, arounds) =
            self.budget.within(BOUND, |budget| bound(self.atlas, &best.around, enough(best.score), budget));
        for around in &arounds {
            if in_points(most) > best.score {
                self.look_around(around, &mut best);
            }
        }
        let most = most.min(self.closer(most, &best));
        Some((most, best))
    }

    /// What no conversation exceeds as far as finer grids tell: each time only what can still come above what is close
    /// enough is explored again.
    fn closer(&mut self, mut most: i64, best: &Found) -> i64 {
        let close = enough(best.score + CLOSE);
        let mut finer: Option<Atlas> = None;
        for grid in FINER {
            if most <= close {
                break;
            }
            let coarse = finer.as_ref().unwrap_or(self.atlas);
            let left = left_above(coarse, &best.around, close, self.budget);
            let Some(atlas) =
                self.outline.explored_again(self.transitions, self.state, grid, &left, self.budget)
            else {
                break;
            };
            let (own, _) = bound(&atlas, &best.around, close, self.budget);
            most = most.min(own);
            finer = Some(atlas);
        }
        most
    }

    /// Looks for a better conversation around what is felt in one.
    fn look_around(&mut self, around: &Around, best: &mut Found) {
        let Some(values) = self.values(around) else { return };
        let Some(ended) = self.search(&values) else { return };
        if ended.score > best.score {
            let around = Around::of(ended.state.course().tally());
            *best = Found { score: ended.score, deeds: ended.deeds, around, values };
        }
    }

    fn values(&self, around: &Around) -> Option<Values> {
        let direction = Direction::guide(around);
        GOOD.iter().find_map(|score| Values::of(self.atlas, &direction, Seek::Best, *score, self.budget))
    }

    /// The worst that is found.
    fn worst(&mut self) -> Option<Ended> {
        let direction = Direction::guide(&Around::BADLY);
        let values = BAD
            .iter()
            .find_map(|score| Values::of(self.atlas, &direction, Seek::Worst, *score, self.budget))?;
        self.search(&values)
    }

    fn search(&mut self, values: &Values) -> Option<Ended> {
        let from = Underway::at_start(self.state.clone());
        let (transitions, atlas) = (&mut *self.transitions, self.atlas);
        self.budget.within(SEARCH, |budget| {
            let found = Search { transitions, atlas, values, width: WIDE, budget }.from(&from)?;
            Some(Search { transitions, atlas, values, width: Width::NARROW, budget }.mended(&from, found))
        })
    }
}

/// Thousandths of a point as whole points, as a score is rounded.
fn in_points(score: i64) -> u8 {
    ((score + 500) / 1000).clamp(0, 100).unwrapped_as::<u8>()
}

/// The highest score that still rounds to so many points, in thousandths.
fn enough(points: u8) -> i64 {
    i64::from(points) * 1000 + 499
}

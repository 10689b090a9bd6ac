//! The worst and the best reachable, as proven intervals.

use super::atlas::Atlas;
use super::bound::bound;
use super::grid::Grid;
use super::interned::Interned;
use super::place::Stages;
use super::search::{Ended, Search, Underway, Width};
use super::slopes::{Around, Direction};
use super::values::{Seek, Values};
use super::ways::Ways;
use crate::conversation::{Play, State, begin};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A score that is known to lie between two, both included; exact where they are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Between {
    /// Not less than this, 0 to 100.
    pub least: u8,
    /// Not more than this, 0 to 100.
    pub most: u8,
}

/// The worst and the best score that can be reached by a conversation that is played to an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Range {
    /// The worst.
    pub worst: Between,
    /// The best.
    pub best: Between,
}

impl Between {
    /// Whether it is known exactly.
    #[must_use]
    pub fn is_exact(self) -> bool {
        self.least == self.most
    }
}

impl fmt::Display for Between {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_exact() {
            write!(f, "{}", self.least)
        } else {
            write!(f, "{}–{}", self.least, self.most)
        }
    }
}

impl Range {
    /// The same, knowing that this score was reached as well.
    #[must_use]
    pub fn with(self, score: u8) -> Self {
        let worst = Between { most: self.worst.most.min(score), ..self.worst };
        let best = Between { least: self.best.least.max(score), ..self.best };
        Self { worst, best }
    }
}

/// From coarse to fine: each with how many spots it may come to at most. A finer one is taken where the best is not
/// yet known closely enough, a coarser one where there is too much to explore.
const GRIDS: [(Grid, usize); 4] = [
    (Grid { connection: 500, challenge: 1000, resistance: 1000, most_resistance: 1000 }, 600_000),
    (Grid { connection: 200, challenge: 400, resistance: 500, most_resistance: 1000 }, 500_000),
    (Grid { connection: 100, challenge: 400, resistance: 500, most_resistance: 500 }, 400_000),
    (Grid { connection: 50, challenge: 200, resistance: 250, most_resistance: 500 }, 700_000),
];

/// The grid that is tried first.
const FIRST: usize = 2;

/// So close the best is to be known.
const CLOSE: u8 = 3;

/// How often a direction is drawn from what was found before.
const DIRECTIONS: usize = 4;

/// How wide the best and the worst are looked for.
const WIDE: Width = Width { kept: 60, tried: 40 };

/// How wide it is looked for what comes of doing something else.
const NARROW: Width = Width { kept: 4, tried: 4 };

/// What the best is looked for above, in thousandths of a point.
const GOOD: i64 = 95_000;

/// What the worst is looked for below, in thousandths of a point.
const BAD: i64 = 3_000;

/// What can be reached in a scenario, for people who come in with the same tempers; answers what could still have been
/// reached at each move of a conversation.
pub struct Reach {
    pub(super) atlas: Atlas,
    pub(super) values: Values,
    pub(super) stages: Interned<Stages>,
    range: Range,
}

impl Reach {
    /// What can be reached, for people who come in as with this seed; none where the scenario is too large to explore.
    #[must_use]
    pub fn of(play: &Play<'_>, seed: u64) -> Option<Self> {
        let (state, _) = begin(play, seed);
        let explored = |place: usize| {
            let (grid, most) = *GRIDS.get(place)?;
            Self::on_grid(play, &state, grid, most)
        };
        let (place, reach) = (0..=FIRST).rev().find_map(|place| Some((place, explored(place)?)))?;
        let best = reach.range.best;
        let close = best.most - best.least <= CLOSE;
        if close || place != FIRST {
            Some(reach)
        } else {
            explored(place + 1).map(|finer| finer.knowing(best)).or(Some(reach))
        }
    }

    /// The worst and the best.
    #[must_use]
    pub fn range(&self) -> Range {
        self.range
    }

    fn on_grid(play: &Play<'_>, state: &State, grid: Grid, most: usize) -> Option<Self> {
        let mut ways = Ways::new(*play, state, Interned::default());
        let atlas = Atlas::explored(&mut ways, state, grid, most)?;
        let mut seeking = Seeking { ways: &mut ways, atlas: &atlas, state };
        let (best, values) = seeking.best()?;
        let worst = seeking.worst(best.least);
        Some(Self { values, range: Range { worst, best }, stages: ways.stages, atlas })
    }

    /// What was known before holds as well.
    fn knowing(mut self, before: Between) -> Self {
        let best = &mut self.range.best;
        *best = Between { least: best.least.max(before.least), most: best.most.min(before.most) };
        self
    }
}

/// A conversation that was found.
struct Found {
    score: u8,
    /// What is felt in it.
    around: Around,
    /// The values that led to it.
    values: Values,
}

/// Looks for the best and the worst on an atlas.
struct Seeking<'s, 'a> {
    ways: &'s mut Ways<'a>,
    atlas: &'s Atlas,
    state: &'s State,
}

impl Seeking<'_, '_> {
    /// The best, with the values in the direction in which most was found.
    fn best(&mut self) -> Option<(Between, Values)> {
        let mut best = Found { score: 0, around: Around::WELL, values: self.values(&Around::WELL)? };
        for _ in 0..DIRECTIONS {
            let (before, around) = (best.score, best.around);
            self.look_around(&around, &mut best);
            if best.score == before {
                break;
            }
        }
        let enough = i64::from(best.score) * 1000 + 499;
        let (most, around) = bound(self.atlas, &best.around, enough);
        for around in around {
            self.look_around(&around, &mut best);
        }
        Some((Between { least: best.score, most: in_points(most).max(best.score) }, best.values))
    }

    /// Looks for a better conversation around what is felt in one.
    fn look_around(&mut self, around: &Around, best: &mut Found) {
        let Some(values) = self.values(around) else { return };
        let Some(ended) = self.search(&values) else { return };
        if ended.score > best.score {
            *best = Found { score: ended.score, around: Around::of(ended.state.course().tally()), values };
        }
    }

    fn values(&self, around: &Around) -> Option<Values> {
        Values::of(self.atlas, &Direction::guide(around), Seek::Best, GOOD)
    }

    /// The worst that was found; nothing is less than 0.
    fn worst(&mut self, best: u8) -> Between {
        let values = Values::of(self.atlas, &Direction::guide(&Around::BADLY), Seek::Worst, BAD);
        let found = values.and_then(|values| self.search(&values));
        Between { least: 0, most: found.map_or(best, |ended| ended.score) }
    }

    fn search(&mut self, values: &Values) -> Option<Ended> {
        let from = Underway::at_start(self.state.clone());
        let found = Search { ways: self.ways, atlas: self.atlas, values, width: WIDE }.from(&from)?;
        let mended =
            Search { ways: self.ways, atlas: self.atlas, values, width: NARROW }.mended(&from, found);
        Some(mended)
    }
}

/// Thousandths of a point as whole points, as a score is rounded.
fn in_points(score: i64) -> u8 {
    u8::try_from((score + 500) / 1000).unwrap_or(100).min(100)
}

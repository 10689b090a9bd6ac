//! The worst and the best reachable, as proven intervals.

use super::atlas::Atlas;
use super::bound::bound;
use super::deed::Deed;
use super::grid::Grid;
use super::interned::Interned;
use super::place::{Stages, Tempers};
use super::search::{Ended, Search, Underway, Width};
use super::slopes::{Around, Direction};
use super::values::{Seek, Values};
use super::ways::Ways;
use crate::conversation::{Entry, Input, Play, State, begin, offers, step};
use crate::scenario::NodeId;
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

/// What the best is looked for above, in thousandths of a point: the first that cannot be exceeded by ever more, where
/// one can go round.
const GOOD: [i64; 3] = [95_000, 100_000, 200_000];

/// What the worst is looked for below, in the same way.
const BAD: [i64; 3] = [3_000, 0, -100_000];

/// What can be reached in a scenario, for people who come in with the same tempers; answers what could still have been
/// reached at each move of a conversation.
pub struct Reach {
    pub(super) atlas: Atlas,
    pub(super) values: Values,
    pub(super) stages: Interned<Stages>,
    /// How everyone came in.
    pub(super) tempers: Tempers,
    range: Range,
    best: Vec<Entry>,
    worst: Vec<Entry>,
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
            match explored(place + 1) {
                Some(finer) => Some(finer.knowing(reach)),
                None => Some(reach),
            }
        }
    }

    /// The worst and the best.
    #[must_use]
    pub fn range(&self) -> Range {
        self.range
    }

    /// The best conversation that was found; empty where none was.
    #[must_use]
    pub fn best(&self) -> &[Entry] {
        &self.best
    }

    /// The worst conversation that was found; empty where none was.
    #[must_use]
    pub fn worst(&self) -> &[Entry] {
        &self.worst
    }

    /// Whether a conversation may end at a node: where not, none can.
    #[must_use]
    pub fn may_end_at(&self, node: NodeId) -> bool {
        self.atlas.ends_at(node)
    }

    fn on_grid(play: &Play<'_>, state: &State, grid: Grid, most: usize) -> Option<Self> {
        let mut ways = Ways::new(*play, state, Interned::default());
        let atlas = Atlas::explored(&mut ways, state, grid, most)?;
        let mut seeking = Seeking { ways: &mut ways, atlas: &atlas, state };
        let (most, found) = seeking.best()?;
        let worst = seeking.worst();
        let best = Between { least: found.score, most: in_points(most).max(found.score) };
        let range = Range {
            worst: Between { least: 0, most: worst.as_ref().map_or(best.least, |worst| worst.score) },
            best,
        };
        let worst = worst.map(|worst| entries(play, state, &worst.deeds)).unwrap_or_default();
        let best = entries(play, state, &found.deeds);
        Some(Self {
            values: found.values,
            range,
            best,
            worst,
            stages: ways.stages,
            tempers: ways.tempers,
            atlas,
        })
    }

    /// What was known before holds as well.
    fn knowing(mut self, before: Self) -> Self {
        let (own, its) = (&mut self.range.best, before.range.best);
        if its.least > own.least {
            self.best = before.best;
        }
        *own = Between { least: own.least.max(its.least), most: own.most.min(its.most) };
        if before.range.worst.most < self.range.worst.most {
            (self.range.worst, self.worst) = (before.range.worst, before.worst);
        }
        self
    }
}

/// What was done, as a log has it.
fn entries(play: &Play<'_>, state: &State, deeds: &[Deed]) -> Vec<Entry> {
    let mut state = state.clone();
    let mut entries = Vec::new();
    for deed in deeds {
        let Some(input) = deed.input(play, state.node()) else { break };
        let Some(entry) = entry(play, &state, input) else { break };
        if step(play, &mut state, input).is_err() {
            break;
        }
        entries.push(entry);
    }
    entries
}

/// How an input is written where a conversation stands.
fn entry(play: &Play<'_>, state: &State, input: Input) -> Option<Entry> {
    Some(match input {
        Input::Choose(response) => {
            let offered = offers(play, state).into_iter().find(|offered| offered.response == response)?;
            Entry::Choose(offered.key(play))
        }
        Input::Hold(ms) => Entry::Hold(ms),
        Input::Look(signal) => Entry::Look(signal),
        Input::TimeOut => Entry::TimeOut,
    })
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

/// Looks for the best and the worst on an atlas.
struct Seeking<'s, 'a> {
    ways: &'s mut Ways<'a>,
    atlas: &'s Atlas,
    state: &'s State,
}

impl Seeking<'_, '_> {
    /// What no conversation exceeds, in thousandths of a point, and the best that was found.
    fn best(&mut self) -> Option<(i64, Found)> {
        let values = self.values(&Around::WELL)?;
        let mut best = Found { score: 0, deeds: Vec::new(), around: Around::WELL, values };
        for _ in 0..DIRECTIONS {
            let (before, around) = (best.score, best.around);
            self.look_around(&around, &mut best);
            if best.score == before {
                break;
            }
        }
        let enough = i64::from(best.score) * 1000 + 499;
        let (most, arounds) = bound(self.atlas, &best.around, enough);
        for around in &arounds {
            if in_points(most) > best.score {
                self.look_around(around, &mut best);
            }
        }
        Some((most, best))
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
        GOOD.iter().find_map(|score| Values::of(self.atlas, &direction, Seek::Best, *score))
    }

    /// The worst that is found.
    fn worst(&mut self) -> Option<Ended> {
        let direction = Direction::guide(&Around::BADLY);
        let values = BAD.iter().find_map(|score| Values::of(self.atlas, &direction, Seek::Worst, *score))?;
        self.search(&values)
    }

    fn search(&mut self, values: &Values) -> Option<Ended> {
        let from = Underway::at_start(self.state.clone());
        let found = Search { ways: self.ways, atlas: self.atlas, values, width: WIDE }.from(&from)?;
        let mended =
            Search { ways: self.ways, atlas: self.atlas, values, width: Width::NARROW }.mended(&from, found);
        Some(mended)
    }
}

/// Thousandths of a point as whole points, as a score is rounded.
fn in_points(score: i64) -> u8 {
    u8::try_from((score + 500) / 1000).unwrap_or(100).min(100)
}

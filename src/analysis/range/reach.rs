//! What can be reached in a scenario.

use super::atlas::Atlas;
use super::between::{Between, Range};
use super::budget::Budget;
use super::exact::Exact;
use super::glimpse::glimpse;
use super::ids::StagesId;
use super::interned::Interned;
use super::location::Tempers;
use super::logged::without_needless;
use super::outline::Outline;
use super::search::Way;
use super::seeking::{Seeking, Sought};
use super::transitions::Transitions;
use super::values::{Seek, Values};
use crate::conversation::{Entry, Play, Stages, begin};
use crate::scenario::NodeId;
use std::collections::BTreeSet;

/// The share of the budget that is for finding where a conversation can come to, in percent.
const OUTLINE: u64 = 25;

/// The share of what is left that is for exploring it once; the rest is for looking for the best and the worst.
const EXPLORED: u64 = 50;

/// What can be reached in a scenario, for people who come in with the same tempers; answers what could still have been
/// reached at each move of a conversation.
pub struct Reach {
    /// All of it; none where it is too large to explore.
    pub(super) explored: Option<Explored>,
    range: Range,
    best: Vec<Entry>,
    worst: Vec<Entry>,
}

/// A scenario that was explored to the end.
pub(super) struct Explored {
    pub atlas: Atlas,
    pub values: Values,
    /// The best conversation that was found.
    pub best: Way,
    pub stages: Interned<StagesId, Stages>,
    /// How everyone came in.
    pub tempers: Tempers,
}

impl Reach {
    /// What can be reached, for people who come in as with this seed. Where the scenario is too large to explore within the
    /// budget, what was not explored counts as 0 or 100; none where no conversation was found that comes to an end.
    #[must_use]
    pub fn of(play: &Play<'_>, seed: u64) -> Option<Self> {
        Self::within(play, seed, Self::STEPS)
    }

    /// What exploring a scenario may take, in steps of work; of a second in an optimised build there are about two or three
    /// million.
    pub const STEPS: u64 = 10_000_000;

    /// The same with another budget.
    #[must_use]
    pub fn within(play: &Play<'_>, seed: u64, steps: u64) -> Option<Self> {
        Self::explored(play, seed, &Budget::of(steps)).or_else(|| Self::glimpsed(play, seed))
    }

    fn explored(play: &Play<'_>, seed: u64, budget: &Budget) -> Option<Self> {
        let (state, _) = begin(play, seed);
        let mut transitions = Transitions::new(*play, &state, Interned::default());
        let outline = budget.within(OUTLINE, |budget| Outline::of(&mut transitions, &state, budget))?;
        let atlas = budget.within(EXPLORED, |budget| outline.explored(&mut transitions, &state, budget))?;
        let Sought { mut range, mut best, mut worst, way, values } = Seeking {
            transitions: &mut transitions,
            outline: &outline,
            atlas: &atlas,
            state: &state,
            budget,
        }
        .sought()?;
        if let Some(exact) = Exact::of(play, seed, &atlas) {
            Exact { range, best, worst } = exact;
        }
        best = without_needless(play, seed, best);
        let (stages, tempers) = (transitions.stages, transitions.tempers);
        let explored = Explored { atlas, values, best: way, stages, tempers };
        Some(Self { explored: Some(explored), range, best, worst })
    }

    /// What is known without exploring.
    fn glimpsed(play: &Play<'_>, seed: u64) -> Option<Self> {
        let budget = Budget::for_a_glimpse();
        let best = glimpse(play, seed, Seek::Best, &budget)?;
        let worst = glimpse(play, seed, Seek::Worst, &budget);
        let most_of_worst = worst.as_ref().map_or(best.score, |worst| worst.score.min(best.score));
        let range = Range {
            worst: Between { least: 0, most: most_of_worst },
            best: Between { least: best.score, most: 100 },
        };
        let worst = worst.map(|worst| worst.entries).unwrap_or_default();
        Some(Self { explored: None, range, best: best.entries, worst })
    }

    /// Whether it was explored to the end.
    #[must_use]
    pub fn is_explored(&self) -> bool {
        self.explored.is_some()
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

    /// The nodes at which a conversation may stand or end: at no others one can. Turns from which the talk goes on by itself are not
    /// among them; none is told where it was not explored.
    #[must_use]
    pub fn may_be_at(&self) -> Option<BTreeSet<NodeId>> {
        self.explored.as_ref().map(|explored| explored.atlas.nodes().collect())
    }
}

//! Where a conversation can come to, whatever people feel, and how it is explored from there.

use super::atlas::{Atlas, Ranks};
use super::budget::Budget;
use super::grid::Grid;
use super::left::Left;
use super::survey::Survey;
use super::transitions::Transitions;
use crate::conversation::State;

/// The grid on which everything is explored. It is coarse: what can be done at a spot, and what that promises, hardly
/// differs within one.
const WHOLE: Grid = Grid { connection: 500, challenge: 1000, resistance: 1000, most_resistance: 1000 };

/// From coarse to fine, the grids on which what is left is explored again, where the best is not yet known closely
/// enough.
pub(super) const FINER: [Grid; 3] = [
    Grid { connection: 200, challenge: 400, resistance: 500, most_resistance: 1000 },
    Grid { connection: 100, challenge: 400, resistance: 500, most_resistance: 500 },
    Grid { connection: 50, challenge: 200, resistance: 250, most_resistance: 500 },
];

/// So many spots at most are explored on one grid.
const MOST: usize = 300_000;

/// The locations of a scenario.
pub(super) struct Outline {
    /// Where each comes in an order in which no location leads to an earlier one but within a component.
    ranks: Ranks,
}

impl Outline {
    /// Everywhere a conversation can come to from a state; none where that is too much to explore.
    pub(super) fn of(transitions: &mut Transitions<'_>, state: &State, budget: &Budget) -> Option<Self> {
        let atlas =
            Survey::new(transitions, state, Grid::OUTLINE, None, None).finished(transitions, MOST, budget)?;
        Some(Self { ranks: atlas.locations_in_order() })
    }

    /// Everything that can follow from a state; none where that is too much.
    ///
    /// Where a location cannot come twice, a spot is explored when all that lead to it are known, and everyone stands there
    /// between the best and the worst of what arrived. Where one can come back, everyone stands as well as the grid allows.
    pub(super) fn explored(
        &self,
        transitions: &mut Transitions<'_>,
        state: &State,
        budget: &Budget,
    ) -> Option<Atlas> {
        Survey::new(transitions, state, WHOLE, Some(&self.ranks), None).finished(transitions, MOST, budget)
    }

    /// What is left of an atlas, explored again on a finer grid.
    pub(super) fn explored_again(
        &self,
        transitions: &mut Transitions<'_>,
        state: &State,
        grid: Grid,
        left: &Left<'_>,
        budget: &Budget,
    ) -> Option<Atlas> {
        Survey::new(transitions, state, grid, Some(&self.ranks), Some(left)).finished(
            transitions,
            MOST,
            budget,
        )
    }
}

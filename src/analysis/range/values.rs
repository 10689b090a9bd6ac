//! The most that can still be gained from each spot of an atlas.

use super::atlas::{Atlas, Leg};
use super::budget::Budget;
use super::ids::{GainId, SpotId};
use super::route::{NEVER, Route};
use super::slopes::{Adds, Direction};
use crate::method::ById;

/// Where one can go round, so many rounds are looked through before it is given up.
pub(super) const ROUNDS: usize = 60;

/// What is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seek {
    /// As much worth as can be.
    Best,
    /// As little.
    Worst,
}

/// By how much, from each spot to an ending, worth can exceed a score times the brake; or fall short of it, where the
/// worst is sought.
#[derive(Clone, Debug)]
pub(super) struct Values {
    adds: ById<GainId, Adds>,
    seek: Seek,
    score: i64,
    of_spots: ById<SpotId, i64>,
}

impl Values {
    /// The values in a direction, against a score in thousandths of a point; none where it can be exceeded by ever more, or
    /// that is not known within the budget.
    pub(super) fn of(
        atlas: &Atlas,
        direction: &Direction,
        seek: Seek,
        score: i64,
        budget: &Budget,
    ) -> Option<Self> {
        Self::on(atlas, &Route::everywhere(atlas), direction, seek, score, budget)
    }

    /// The same on a route: what leads to no ending of it is worth nothing.
    pub(super) fn on(
        atlas: &Atlas,
        route: &Route<'_>,
        direction: &Direction,
        seek: Seek,
        score: i64,
        budget: &Budget,
    ) -> Option<Self> {
        let adds = atlas.of_gains(|gain| direction.adds(gain));
        let mut values = Self { adds, seek, score, of_spots: atlas.of_each_spot(NEVER) };
        let beyond = values.adds.map(|adds| values.beyond(*adds));
        let of_spots = &mut values.of_spots;
        let settled = atlas.settle(&route.order, ROUNDS, budget, |spot| {
            let legs = atlas.legs(spot);
            let best = legs.iter().map(|leg| of_spots[leg.to] + beyond[leg.gain]).max();
            let best = best.unwrap_or_else(|| route.at_end(atlas, spot)).max(NEVER);
            let before = std::mem::replace(&mut of_spots[spot], best);
            best > before
        });
        settled.then_some(values)
    }

    /// What a gain adds.
    pub(super) fn adds(&self, gain: GainId) -> Adds {
        self.adds[gain]
    }

    /// By how much what was added up exceeds the score, or falls short of it.
    pub(super) fn beyond(&self, sum: Adds) -> i64 {
        match self.seek {
            Seek::Best => sum.beyond(self.score),
            Seek::Worst => -sum.beyond(self.score),
        }
    }

    /// What is looked for.
    pub(super) fn seek(&self) -> Seek {
        self.seek
    }

    /// The value of a spot.
    pub(super) fn at(&self, spot: SpotId) -> i64 {
        self.of_spots[spot]
    }

    /// What is gained along the best way from a spot; none where that goes round.
    pub(super) fn along(&self, atlas: &Atlas, mut spot: SpotId) -> Option<Vec<GainId>> {
        let mut gained = Vec::new();
        while gained.len() <= atlas.len() {
            let value = |leg: &&Leg| self.at(leg.to) + self.beyond(self.adds(leg.gain));
            let Some(best) = atlas.legs(spot).iter().max_by_key(value) else { return Some(gained) };
            gained.push(best.gain);
            spot = best.to;
        }
        None
    }
}

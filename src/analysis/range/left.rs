//! What is left of an atlas when it is known what cannot come above a score: the legs that a conversation above it can
//! take. Only those have to be explored again on a finer grid.

use super::atlas::{Atlas, Leg};
use super::budget::Budget;
use super::deed::Deed;
use super::ids::{LegId, SpotId};
use super::opening::Ahead;
use super::route::{NEVER, Route};
use super::transitions::Transition;
use super::values::{ROUNDS, Values};
use crate::method::ById;

/// The legs that are left.
pub(super) struct Left<'a> {
    atlas: &'a Atlas,
    legs: ById<LegId, bool>,
}

impl<'a> Left<'a> {
    /// Nothing is left yet.
    pub(super) fn nothing(atlas: &'a Atlas) -> Self {
        Self { atlas, legs: atlas.of_each_leg(false) }
    }

    /// Everything is.
    pub(super) fn everything(atlas: &'a Atlas) -> Self {
        Self { atlas, legs: atlas.of_each_leg(true) }
    }

    /// Adds the legs along which conversations of one kind can come above the score that the values are held against.
    pub(super) fn add(&mut self, ahead: &Ahead<'_>, values: &Values, route: &Route<'_>, budget: &Budget) {
        let mut gained = self.atlas.of_each_spot(NEVER);
        for (leg, beyond) in ahead.promising() {
            self.legs[leg] = true;
            if let Some((spot, sum)) = beyond {
                let known = &mut gained[spot];
                *known = sum.max(*known);
            }
        }
        let backwards: Vec<SpotId> = route.order.iter().rev().copied().collect();
        let (atlas, legs) = (self.atlas, &mut self.legs);
        let settled = atlas.settle(&backwards, ROUNDS, budget, |spot| {
            let before = gained[spot];
            let mut more = false;
            for (id, leg) in atlas.legs_with_ids(spot) {
                let sum = before + values.beyond(values.adds(leg.gain));
                if sum + values.at(leg.to) > 0 {
                    legs[id] = true;
                    let known = &mut gained[leg.to];
                    more |= sum > *known;
                    *known = sum.max(*known);
                }
            }
            more
        });
        if !settled {
            self.legs = atlas.of_each_leg(true);
        }
    }

    /// How many legs a spot has, left or not.
    pub(super) fn legs_at(&self, spot: SpotId) -> usize {
        self.atlas.legs(spot).len()
    }

    /// Whether something can still be done at a spot.
    pub(super) fn holds(&self, spot: SpotId, deed: Deed) -> bool {
        self.at(spot).any(|leg| self.atlas.deed(leg.deed) == deed)
    }

    /// The spots to which a way from a spot leads.
    pub(super) fn follow(&self, spot: SpotId, transition: &Transition) -> impl Iterator<Item = SpotId> {
        let led = move |leg: &&Leg| {
            self.atlas.deed(leg.deed) == transition.deed
                && self.atlas.can_be_at(leg.to, &transition.location, &transition.standings)
        };
        self.at(spot).filter(led).map(|leg| leg.to)
    }

    fn at(&self, spot: SpotId) -> impl Iterator<Item = &Leg> {
        self.atlas.legs_with_ids(spot).filter(|(id, _)| self.legs[*id]).map(|(_, leg)| leg)
    }
}

//! All places a conversation can come to, and the ways between them.

use super::budget::Budget;
use super::deed::{Deed, Gain};
use super::interned::Interned;
use super::place::{Leeway, Place, Standings};
use super::ways::Way;
use crate::analysis::components::Components;
use crate::scenario::NodeId;
use crate::scoring::Standing;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;
use std::ops::Range;

/// A step from one spot to another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Leg {
    /// What is done, by number.
    pub deed: u32,
    /// What it gains, by number.
    pub gain: u32,
    /// The spot it leads to.
    pub to: u32,
}

/// All places a conversation can come to from its beginning, which is spot 0, and the ways between them.
#[derive(Default)]
pub(super) struct Atlas {
    /// The number of the place of each spot.
    spots: Vec<u32>,
    /// How the person opposite can stand at each spot.
    leeways: Vec<Leeway>,
    /// Where the legs of each spot are.
    ranges: Vec<(u32, u32)>,
    legs: Vec<Leg>,
    places: Interned<Place>,
    deeds: Interned<Deed>,
    gains: Interned<Gain>,
    components: Components,
}

impl Atlas {
    /// The number of a place.
    pub(super) fn number_place(&mut self, place: &Place) -> u32 {
        self.places.number(place)
    }

    /// Adds a spot at the place with a number.
    pub(super) fn add_spot(&mut self, place: u32) {
        self.spots.push(place);
        self.ranges.push((0, 0));
    }

    /// From here on legs of this spot are added.
    pub(super) fn begin_legs(&mut self, spot: u32) {
        let from = u32::try_from(self.legs.len()).unwrap_or(u32::MAX);
        self.ranges[spot as usize] = (from, from);
    }

    /// Adds a leg of the spot whose legs were begun last.
    pub(super) fn add_leg(&mut self, spot: u32, way: &Way, to: u32) {
        let (deed, gain) = (self.deeds.number(&way.deed), self.gains.number(&way.gain));
        self.legs.push(Leg { deed, gain, to });
        self.ranges[spot as usize].1 += 1;
    }

    /// Says how the person opposite can stand at each spot.
    pub(super) fn know_leeways(&mut self, stands: &[Standings]) {
        self.leeways = stands.iter().map(Leeway::of).collect();
    }

    /// All spots and legs are there: finds where one can go round.
    pub(super) fn complete(&mut self) {
        let count = u32::try_from(self.len()).unwrap_or(u32::MAX);
        self.components = Components::of(count, |spot| self.legs(spot).iter().map(|leg| leg.to));
    }

    /// How many spots there are.
    pub(super) fn len(&self) -> usize {
        self.spots.len()
    }

    /// The legs from a spot.
    pub(super) fn legs(&self, spot: u32) -> &[Leg] {
        &self.legs[self.range(spot)]
    }

    /// The legs from a spot, each with its number among all of them.
    pub(super) fn numbered_legs(&self, spot: u32) -> impl Iterator<Item = (usize, &Leg)> {
        self.range(spot).zip(self.legs(spot))
    }

    /// How many legs there are.
    pub(super) fn legs_in_all(&self) -> usize {
        self.legs.len()
    }

    fn range(&self, spot: u32) -> Range<usize> {
        let (from, until) = self.ranges[spot as usize];
        from as usize..until as usize
    }

    /// The number of the place of a spot.
    pub(super) fn place_number(&self, spot: u32) -> u32 {
        self.spots[spot as usize]
    }

    /// The place of a spot.
    pub(super) fn place(&self, spot: u32) -> &Place {
        self.places.get(self.spots[spot as usize])
    }

    /// The nodes at which a conversation may stand or end.
    pub(super) fn nodes(&self) -> impl Iterator<Item = NodeId> {
        self.places.all().iter().map(|place| place.node)
    }

    /// The deed with a number.
    pub(super) fn deed(&self, number: u32) -> Deed {
        *self.deeds.get(number)
    }

    /// The number of a deed.
    pub(super) fn find_deed(&self, deed: Deed) -> Option<u32> {
        self.deeds.find(&deed)
    }

    /// Every gain there is, by number.
    pub(super) fn gains(&self) -> &[Gain] {
        self.gains.all()
    }

    /// The strongly connected components of its spots.
    pub(super) fn components(&self) -> &Components {
        &self.components
    }

    /// How many ways lead through it from its beginning to an ending; none where one can go round, or there are too many.
    pub(super) fn ways(&self) -> Option<u64> {
        if self.goes_round() {
            return None;
        }
        let mut ways = vec![0_u64; self.len()];
        for spot in self.components.order() {
            let legs = self.legs(*spot);
            let on = legs.iter().try_fold(0_u64, |sum, leg| sum.checked_add(ways[leg.to as usize]))?;
            ways[*spot as usize] = on + u64::from(legs.is_empty());
        }
        ways.first().copied()
    }

    /// Looks at some spots, what is led to first, and again at those of a component in which one can go round as long as
    /// that changes any (a fixed point, component by component); whether all settled within so many rounds, and within the
    /// budget.
    pub(super) fn settle(
        &self,
        some: &[u32],
        rounds: usize,
        budget: &Budget,
        mut look: impl FnMut(u32) -> bool,
    ) -> bool {
        budget.spend_on_legs(self.legs.len())
            && self.components.parts(some).all(|part| self.settle_part(part, rounds, budget, &mut look))
    }

    fn settle_part(
        &self,
        part: &[u32],
        rounds: usize,
        budget: &Budget,
        look: &mut impl FnMut(u32) -> bool,
    ) -> bool {
        let cyclic = part.first().is_some_and(|spot| self.components.is_cyclic(*spot));
        for round in 0..rounds {
            if round > 0 && !budget.spend_on_legs(part.len() * self.legs.len() / self.len().max(1)) {
                return false;
            }
            let changed = part.iter().filter(|spot| look(**spot)).count();
            if changed == 0 || !cyclic {
                return true;
            }
        }
        false
    }

    /// Of each spot, whether an ending of this kind can be reached from it. Those of one component lead to the same.
    pub(super) fn leading_to(&self, kind: impl Fn(&Place) -> bool) -> Vec<bool> {
        let mut leads = vec![false; self.len()];
        for part in self.components.parts(self.components.order()) {
            let led = part.iter().any(|spot| {
                let legs = self.legs(*spot);
                legs.iter().any(|leg| leads[leg.to as usize]) || legs.is_empty() && kind(self.place(*spot))
            });
            for spot in part {
                leads[*spot as usize] = led;
            }
        }
        leads
    }

    /// Whether one can go round, and talk without end.
    pub(super) fn goes_round(&self) -> bool {
        self.components.any_cyclic()
    }

    /// Where a deed leads from a spot to this place, with the person opposite standing like this.
    pub(super) fn follow(&self, spot: u32, deed: Deed, place: &Place, standing: &Standing) -> Option<Leg> {
        let (deed, place) = (self.find_deed(deed)?, self.places.find(place)?);
        let leads = |leg: &&Leg| {
            let to = leg.to as usize;
            leg.deed == deed && self.spots[to] == place && self.leeways[to].holds(standing)
        };
        self.legs(spot).iter().find(leads).copied()
    }

    /// Whether someone who stands between these two can be at a spot.
    pub(super) fn can_be_at(&self, spot: u32, place: &Place, standings: &Standings) -> bool {
        self.place(spot) == place && self.leeways[spot as usize].meets(standings)
    }

    /// Where each place comes in an order in which none leads to an earlier one but within a component.
    pub(super) fn places_in_order(&self) -> Ranks {
        let mut next = vec![BTreeSet::new(); self.places.len()];
        for (spot, place) in (0_u32..).zip(&self.spots) {
            next[*place as usize].extend(self.legs(spot).iter().map(|leg| self.spots[leg.to as usize]));
        }
        let count = u32::try_from(next.len()).unwrap_or(u32::MAX);
        let components = Components::of(count, |place| next[place as usize].iter().copied());
        let last = u32::try_from(components.count()).unwrap_or(u32::MAX).saturating_sub(1);
        let rank =
            |place: u32| Rank { at: last - components.component(place), cyclic: components.is_cyclic(place) };
        let of = (0..count).map(|place| (*self.places.get(place), rank(place))).collect();
        Ranks { of, count: components.count() }
    }
}

/// Where each place comes.
pub(super) struct Ranks {
    of: FxHashMap<Place, Rank>,
    count: usize,
}

impl Ranks {
    /// Where a place comes; none where it is not among them.
    pub(super) fn of(&self, place: &Place) -> Option<Rank> {
        self.of.get(place).copied()
    }

    /// How many ranks there are.
    pub(super) fn count(&self) -> usize {
        self.count
    }
}

/// Where a place comes in an order in which none leads to an earlier one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Rank {
    /// How late its component comes, from 0.
    pub at: u32,
    /// Within its component one can come back to it.
    pub cyclic: bool,
}

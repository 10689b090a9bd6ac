//! All locations a conversation can come to, and the ways between them.

use super::budget::Budget;
use super::deed::{Deed, Gain};
use super::ids::{DeedId, GainId, LegId, LocationId, SpotId};
use super::interned::Interned;
use super::location::{Leeway, Location, Standings};
use super::transitions::Transition;
use crate::analysis::components::Components;
use crate::method::ById;
use crate::scenario::NodeId;
use crate::scoring::Standing;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

/// A step from one spot to another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Leg {
    /// What is done.
    pub deed: DeedId,
    /// What it gains.
    pub gain: GainId,
    /// The spot it leads to.
    pub to: SpotId,
}

/// All locations a conversation can come to from its beginning, which is [`SpotId::START`], and the ways between them.
#[derive(Default)]
pub(super) struct Atlas {
    /// The location of each spot.
    spots: ById<SpotId, LocationId>,
    /// How the person opposite can stand at each spot.
    leeways: ById<SpotId, Leeway>,
    /// Where the legs of each spot are: from this one, so many.
    legs_of: ById<SpotId, (usize, usize)>,
    legs: ById<LegId, Leg>,
    locations: Interned<LocationId, Location>,
    deeds: Interned<DeedId, Deed>,
    gains: Interned<GainId, Gain>,
    components: Components<SpotId>,
}

impl Atlas {
    /// The id of a location.
    pub(super) fn id_of_location(&mut self, location: &Location) -> LocationId {
        self.locations.id(location)
    }

    /// Adds a spot at a location.
    pub(super) fn add_spot(&mut self, location: LocationId) -> SpotId {
        self.legs_of.add((0, 0));
        self.spots.add(location)
    }

    /// From here on legs of this spot are added.
    pub(super) fn begin_legs(&mut self, spot: SpotId) {
        self.legs_of[spot] = (self.legs.len(), 0);
    }

    /// Adds a leg of the spot whose legs were begun last.
    pub(super) fn add_leg(&mut self, spot: SpotId, transition: &Transition, to: SpotId) {
        let (deed, gain) = (self.deeds.id(&transition.deed), self.gains.id(&transition.gain));
        self.legs.add(Leg { deed, gain, to });
        self.legs_of[spot].1 += 1;
    }

    /// Says how the person opposite can stand at each spot.
    pub(super) fn know_leeways(&mut self, stands: &ById<SpotId, Standings>) {
        self.leeways = stands.map(Leeway::of);
    }

    /// All spots and legs are there: finds where one can go round.
    pub(super) fn complete(&mut self) {
        self.components = Components::of(&self.spots, |spot| self.legs(spot).iter().map(|leg| leg.to));
    }

    /// How many spots there are.
    pub(super) fn len(&self) -> usize {
        self.spots.len()
    }

    /// Something of each spot.
    pub(super) fn of_each_spot<T: Copy>(&self, one: T) -> ById<SpotId, T> {
        self.spots.map(|_| one)
    }

    /// Something of each leg.
    pub(super) fn of_each_leg<T: Copy>(&self, one: T) -> ById<LegId, T> {
        self.legs.map(|_| one)
    }

    /// The legs from a spot.
    pub(super) fn legs(&self, spot: SpotId) -> &[Leg] {
        let (from, count) = self.legs_of[spot];
        self.legs.run(from, count)
    }

    /// The legs from a spot, each with its id.
    pub(super) fn legs_with_ids(&self, spot: SpotId) -> impl Iterator<Item = (LegId, &Leg)> {
        let (from, count) = self.legs_of[spot];
        self.legs.run_with_ids(from, count)
    }

    /// How many legs there are.
    pub(super) fn legs_in_all(&self) -> usize {
        self.legs.len()
    }

    /// The id of the location of a spot.
    pub(super) fn location_of(&self, spot: SpotId) -> LocationId {
        self.spots[spot]
    }

    /// The location of a spot.
    pub(super) fn location(&self, spot: SpotId) -> &Location {
        self.locations.get(self.spots[spot])
    }

    /// The nodes at which a conversation may stand or end.
    pub(super) fn nodes(&self) -> impl Iterator<Item = NodeId> {
        self.locations.iter().map(|location| location.node)
    }

    /// The deed with an id.
    pub(super) fn deed(&self, id: DeedId) -> Deed {
        *self.deeds.get(id)
    }

    /// The gain with an id.
    pub(super) fn gain(&self, id: GainId) -> &Gain {
        self.gains.get(id)
    }

    /// Something about each gain.
    pub(super) fn of_gains<V>(&self, about: impl FnMut(&Gain) -> V) -> ById<GainId, V> {
        self.gains.map(about)
    }

    /// The strongly connected components of its spots.
    pub(super) fn components(&self) -> &Components<SpotId> {
        &self.components
    }

    /// How many ways lead through it from its beginning to an ending; none where one can go round, or there are too many.
    pub(super) fn paths(&self) -> Option<u64> {
        if self.goes_round() {
            return None;
        }
        let mut paths = self.of_each_spot(0_u64);
        for spot in self.components.order() {
            let legs = self.legs(*spot);
            let on = legs.iter().try_fold(0_u64, |sum, leg| sum.checked_add(paths[leg.to]))?;
            paths[*spot] = on + u64::from(legs.is_empty());
        }
        paths.get(SpotId::START).copied()
    }

    /// Looks at some spots, what is led to first, and again at those of a component in which one can go round as long as
    /// that changes any (a fixed point, component by component); whether all settled within so many rounds, and within the
    /// budget.
    pub(super) fn settle(
        &self,
        some: &[SpotId],
        rounds: usize,
        budget: &Budget,
        mut look: impl FnMut(SpotId) -> bool,
    ) -> bool {
        budget.spend_on_legs(self.legs.len())
            && self.components.parts(some).all(|part| self.settle_part(part, rounds, budget, &mut look))
    }

    fn settle_part(
        &self,
        part: &[SpotId],
        rounds: usize,
        budget: &Budget,
        look: &mut impl FnMut(SpotId) -> bool,
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
    pub(super) fn leading_to(&self, kind: impl Fn(&Location) -> bool) -> ById<SpotId, bool> {
        let mut leads = self.of_each_spot(false);
        for part in self.components.parts(self.components.order()) {
            let led = part.iter().any(|spot| {
                let legs = self.legs(*spot);
                legs.iter().any(|leg| leads[leg.to]) || legs.is_empty() && kind(self.location(*spot))
            });
            for spot in part {
                leads[*spot] = led;
            }
        }
        leads
    }

    /// Whether one can go round, and talk without end.
    pub(super) fn goes_round(&self) -> bool {
        self.components.any_cyclic()
    }

    /// Where a deed leads from a spot to this location, with the person opposite standing like this.
    pub(super) fn follow(
        &self,
        spot: SpotId,
        deed: Deed,
        location: &Location,
        standing: &Standing,
    ) -> Option<Leg> {
        let (deed, location) = (self.deeds.find(&deed)?, self.locations.find(location)?);
        let leads = |leg: &&Leg| {
            leg.deed == deed && self.spots[leg.to] == location && self.leeways[leg.to].holds(standing)
        };
        self.legs(spot).iter().find(leads).copied()
    }

    /// Whether someone who stands between these two can be at a spot.
    pub(super) fn can_be_at(&self, spot: SpotId, location: &Location, standings: &Standings) -> bool {
        self.location(spot) == location && self.leeways[spot].meets(standings)
    }

    /// Where each location comes in an order in which none leads to an earlier one but within a component.
    pub(super) fn locations_in_order(&self) -> Ranks {
        let mut next = self.locations.map(|_| BTreeSet::new());
        for (spot, location) in self.spots.entries() {
            next[*location].extend(self.legs(spot).iter().map(|leg| self.spots[leg.to]));
        }
        let components = Components::of(&next, |location| next[location].iter().copied());
        let count = components.count();
        let rank = |location: LocationId| Rank {
            at: count - 1 - components.component(location) as usize,
            cyclic: components.is_cyclic(location),
        };
        let of = self.locations.entries().map(|(id, location)| (*location, rank(id))).collect();
        Ranks { of, count }
    }
}

/// Where each location comes.
pub(super) struct Ranks {
    of: FxHashMap<Location, Rank>,
    count: usize,
}

impl Ranks {
    /// Where a location comes; none where it is not among them.
    pub(super) fn of(&self, location: &Location) -> Option<Rank> {
        self.of.get(location).copied()
    }

    /// How many ranks there are.
    pub(super) fn count(&self) -> usize {
        self.count
    }
}

/// Where a location comes in an order in which none leads to an earlier one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Rank {
    /// How late its component comes, from 0.
    pub at: usize,
    /// Within its component one can come back to it.
    pub cyclic: bool,
}

//! All places a conversation can come to, and the ways between them.

use super::budget::Budget;
use super::deed::{Deed, Gain};
use super::ids::{DeedId, GainId, LegId, PlaceId, SpotId};
use super::interned::Interned;
use super::place::{Leeway, Place, Standings};
use super::ways::Way;
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

/// All places a conversation can come to from its beginning, which is [`SpotId::START`], and the ways between them.
#[derive(Default)]
pub(super) struct Atlas {
    /// The place of each spot.
    spots: ById<SpotId, PlaceId>,
    /// How the person opposite can stand at each spot.
    leeways: ById<SpotId, Leeway>,
    /// Where the legs of each spot are: from this one, so many.
    legs_of: ById<SpotId, (usize, usize)>,
    legs: ById<LegId, Leg>,
    places: Interned<PlaceId, Place>,
    deeds: Interned<DeedId, Deed>,
    gains: Interned<GainId, Gain>,
    components: Components<SpotId>,
}

impl Atlas {
    /// The id of a place.
    pub(super) fn id_of_place(&mut self, place: &Place) -> PlaceId {
        self.places.id(place)
    }

    /// Adds a spot at a place.
    pub(super) fn add_spot(&mut self, place: PlaceId) -> SpotId {
        self.legs_of.add((0, 0));
        self.spots.add(place)
    }

    /// From here on legs of this spot are added.
    pub(super) fn begin_legs(&mut self, spot: SpotId) {
        self.legs_of[spot] = (self.legs.len(), 0);
    }

    /// Adds a leg of the spot whose legs were begun last.
    pub(super) fn add_leg(&mut self, spot: SpotId, way: &Way, to: SpotId) {
        let (deed, gain) = (self.deeds.id(&way.deed), self.gains.id(&way.gain));
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

    /// The id of the place of a spot.
    pub(super) fn place_of(&self, spot: SpotId) -> PlaceId {
        self.spots[spot]
    }

    /// The place of a spot.
    pub(super) fn place(&self, spot: SpotId) -> &Place {
        self.places.get(self.spots[spot])
    }

    /// The nodes at which a conversation may stand or end.
    pub(super) fn nodes(&self) -> impl Iterator<Item = NodeId> {
        self.places.all().iter().map(|place| place.node)
    }

    /// The deed with an id.
    pub(super) fn deed(&self, id: DeedId) -> Deed {
        *self.deeds.get(id)
    }

    /// Every gain there is.
    pub(super) fn gains(&self) -> &ById<GainId, Gain> {
        self.gains.all()
    }

    /// The strongly connected components of its spots.
    pub(super) fn components(&self) -> &Components<SpotId> {
        &self.components
    }

    /// How many ways lead through it from its beginning to an ending; none where one can go round, or there are too many.
    pub(super) fn ways(&self) -> Option<u64> {
        if self.goes_round() {
            return None;
        }
        let mut ways = self.of_each_spot(0_u64);
        for spot in self.components.order() {
            let legs = self.legs(*spot);
            let on = legs.iter().try_fold(0_u64, |sum, leg| sum.checked_add(ways[leg.to]))?;
            ways[*spot] = on + u64::from(legs.is_empty());
        }
        ways.get(SpotId::START).copied()
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
    pub(super) fn leading_to(&self, kind: impl Fn(&Place) -> bool) -> ById<SpotId, bool> {
        let mut leads = self.of_each_spot(false);
        for part in self.components.parts(self.components.order()) {
            let led = part.iter().any(|spot| {
                let legs = self.legs(*spot);
                legs.iter().any(|leg| leads[leg.to]) || legs.is_empty() && kind(self.place(*spot))
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

    /// Where a deed leads from a spot to this place, with the person opposite standing like this.
    pub(super) fn follow(&self, spot: SpotId, deed: Deed, place: &Place, standing: &Standing) -> Option<Leg> {
        let (deed, place) = (self.deeds.find(&deed)?, self.places.find(place)?);
        let leads = |leg: &&Leg| {
            leg.deed == deed && self.spots[leg.to] == place && self.leeways[leg.to].holds(standing)
        };
        self.legs(spot).iter().find(leads).copied()
    }

    /// Whether someone who stands between these two can be at a spot.
    pub(super) fn can_be_at(&self, spot: SpotId, place: &Place, standings: &Standings) -> bool {
        self.place(spot) == place && self.leeways[spot].meets(standings)
    }

    /// Where each place comes in an order in which none leads to an earlier one but within a component.
    pub(super) fn places_in_order(&self) -> Ranks {
        let mut next = self.places.all().map(|_| BTreeSet::new());
        for (spot, place) in self.spots.entries() {
            next[*place].extend(self.legs(spot).iter().map(|leg| self.spots[leg.to]));
        }
        let components = Components::of(&next, |place| next[place].iter().copied());
        let count = components.count();
        let rank = |place: PlaceId| Rank {
            at: count - 1 - components.component(place) as usize,
            cyclic: components.is_cyclic(place),
        };
        let of = self.places.all().entries().map(|(id, place)| (*place, rank(id))).collect();
        Ranks { of, count }
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
    pub at: usize,
    /// Within its component one can come back to it.
    pub cyclic: bool,
}

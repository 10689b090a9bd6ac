//! How an atlas is drawn.

use super::atlas::{Atlas, Rank, Ranks};
use super::budget::Budget;
use super::grid::{Grid, better, worse};
use super::ids::{LocationId, OthersId, SpotId};
use super::left::Left;
use super::location::{Location, Standings};
use super::transitions::{Transition, Transitions};
use crate::conversation::State;
use crate::method::ById;
use crate::scoring::{Sequence, Standing};
use rustc_hash::FxHashMap;
use std::collections::hash_map::Entry;

/// A location, and the cell of the grid in which everyone stands there: all by which cells differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Spot {
    location: LocationId,
    /// The spot that it is part of, where it is explored again.
    within: SpotId,
    others: OthersId,
    opposite: [i32; 5],
    worst: [i32; 2],
    sequence: Sequence,
}

impl Spot {
    fn of(location: LocationId, within: SpotId, cell: &Standings) -> Self {
        let Standing { state, pace, blunted, sequence } = cell.opposite;
        Self {
            location,
            within,
            others: cell.others,
            opposite: [state.connection.get(), state.challenge.get(), state.resistance.get(), pace, blunted],
            worst: [cell.worst.state.resistance.get(), cell.worst.blunted],
            sequence,
        }
    }
}

/// What exploring a leg takes of the budget.
const A_LEG: u64 = 4;

/// Draws an atlas, spot by spot.
pub(super) struct Survey<'s> {
    grid: Grid,
    /// Where each location comes in an order in which none leads to an earlier one; none where that is not known yet.
    ranks: Option<&'s Ranks>,
    /// What is explored again; everything where none is given.
    left: Option<&'s Left<'s>>,
    atlas: Atlas,
    spots: FxHashMap<Spot, SpotId>,
    /// Of each location of the atlas, where it comes in that order.
    rank_of: ById<LocationId, Rank>,
    /// How everyone stands at each spot.
    stands: ById<SpotId, Standings>,
    /// The spot of what is explored again that each is part of.
    within: ById<SpotId, SpotId>,
    /// The spots found at locations of each rank.
    waiting: Vec<Vec<SpotId>>,
}

impl<'s> Survey<'s> {
    /// Begins at a state.
    pub(super) fn new(
        transitions: &mut Transitions<'_>,
        state: &State,
        grid: Grid,
        ranks: Option<&'s Ranks>,
        left: Option<&'s Left<'s>>,
    ) -> Self {
        let count = ranks.map_or(1, Ranks::count);
        let mut survey = Self {
            grid,
            ranks,
            left,
            atlas: Atlas::default(),
            spots: FxHashMap::default(),
            rank_of: ById::new(),
            stands: ById::new(),
            within: ById::new(),
            waiting: vec![Vec::new(); count],
        };
        let location = transitions.location(state);
        let standings = transitions.standings(state, &location);
        if let Some(location) = survey.id(&location) {
            survey.arrive(transitions, location, standings, SpotId::START);
        }
        survey
    }

    /// The whole; none where it is more than so many spots, or than the budget allows, or a location comes where it cannot be.
    pub(super) fn finished(
        mut self,
        transitions: &mut Transitions<'_>,
        most: usize,
        budget: &Budget,
    ) -> Option<Atlas> {
        let mut found = Vec::new();
        for rank in 0..self.waiting.len() {
            for next in 0.. {
                let Some(spot) = self.waiting[rank].get(next).copied() else { break };
                if self.spots.len() > most {
                    return None;
                }
                let before = self.atlas.legs_in_all();
                self.go_on(transitions, spot, &mut found)?;
                let explored = self.atlas.legs_in_all() - before;
                // For each way on, what is left of the spot it is part of is looked through.
                let looked_through = self.left.map_or(0, |left| left.legs_at(self.within[spot]) * explored);
                if !(budget.spend(A_LEG * (1 + explored as u64)) && budget.spend_on_legs(looked_through)) {
                    return None;
                }
            }
        }
        if self.stands.is_empty() {
            return None;
        }
        self.atlas.know_leeways(&self.stands);
        self.atlas.complete();
        Some(self.atlas)
    }

    /// Follows the ways on from a spot; none where one leads to where it cannot.
    fn go_on(
        &mut self,
        transitions: &mut Transitions<'_>,
        spot: SpotId,
        found: &mut Vec<Transition>,
    ) -> Option<()> {
        let location = *self.atlas.location(spot);
        let rank = self.rank_of[self.atlas.location_of(spot)];
        let within = self.within[spot];
        let left = self.left;
        let goes = |deed| left.is_none_or(|left| left.holds(within, deed));
        transitions.on(&location, &self.stands[spot], &goes, found);
        self.atlas.begin_legs(spot);
        for transition in found.drain(..) {
            match left {
                None => {
                    let to = self.arrive_later(transitions, &transition, rank, SpotId::START)?;
                    self.atlas.add_leg(spot, &transition, to);
                }
                Some(left) => {
                    for within in left.follow(within, &transition) {
                        let to = self.arrive_later(transitions, &transition, rank, within)?;
                        self.atlas.add_leg(spot, &transition, to);
                    }
                }
            }
        }
        Some(())
    }

    /// Where a way leads; none where that is a location whose spots have been explored already.
    fn arrive_later(
        &mut self,
        transitions: &mut Transitions<'_>,
        transition: &Transition,
        from: Rank,
        within: SpotId,
    ) -> Option<SpotId> {
        let location = self.id(&transition.location)?;
        let rank = self.rank_of[location];
        let later = self.ranks.is_none() || rank.at > from.at || rank.cyclic && rank == from;
        later.then(|| self.arrive(transitions, location, transition.standings, within))
    }

    /// The id of a location; none where it is not among those that are in order.
    fn id(&mut self, location: &Location) -> Option<LocationId> {
        let id = self.atlas.id_of_location(location);
        if self.rank_of.get(id).is_none() {
            let rank = self.ranks.map_or(Some(Rank::default()), |ranks| ranks.of(location))?;
            self.rank_of.add(rank);
        }
        Some(id)
    }

    fn arrive(
        &mut self,
        transitions: &mut Transitions<'_>,
        location: LocationId,
        standings: Standings,
        within: SpotId,
    ) -> SpotId {
        let cell = transitions.cell(standings, self.grid);
        let rank = self.rank_of[location];
        // Where one can come back, more may arrive after it was explored: everyone stands as well as the grid allows.
        let stand = if self.ranks.is_none() || rank.cyclic {
            cell
        } else {
            Standings { others: cell.others, ..standings }
        };
        match self.spots.entry(Spot::of(location, within, &cell)) {
            Entry::Occupied(known) => {
                let spot = *known.get();
                let known = &mut self.stands[spot];
                known.opposite = better(known.opposite, stand.opposite);
                known.worst = worse(known.worst, stand.worst);
                spot
            }
            Entry::Vacant(new) => {
                let spot = *new.insert(self.atlas.add_spot(location));
                self.stands.add(stand);
                self.within.add(within);
                self.waiting[rank.at].push(spot);
                spot
            }
        }
    }
}

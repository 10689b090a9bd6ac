//! How an atlas is drawn.

use super::atlas::Atlas;
use super::grid::{Grid, better, worse};
use super::interned::Interned;
use super::place::{Place, Standings};
use super::ways::{Way, Ways};
use crate::conversation::State;
use rustc_hash::FxHashMap;

/// A place, and the cell of the grid in which everyone stands there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Spot {
    place: u32,
    cell: u32,
}

/// Draws an atlas, spot by spot.
pub(super) struct Survey {
    grid: Grid,
    /// Where each place comes in an order in which none leads to an earlier one; none where one can go round.
    ranks: Option<FxHashMap<Place, u32>>,
    atlas: Atlas,
    spots: Interned<Spot>,
    cells: Interned<Standings>,
    /// How everyone stands at each spot.
    stands: Vec<Standings>,
    /// The spots found at places of each rank.
    waiting: Vec<Vec<u32>>,
}

impl Survey {
    /// Begins at a state.
    pub(super) fn new(
        ways: &mut Ways<'_>,
        state: &State,
        grid: Grid,
        ranks: Option<FxHashMap<Place, u32>>,
    ) -> Self {
        let count = ranks.as_ref().map_or(1, FxHashMap::len);
        let mut survey = Self {
            grid,
            ranks,
            atlas: Atlas::default(),
            spots: Interned::default(),
            cells: Interned::default(),
            stands: Vec::new(),
            waiting: vec![Vec::new(); count],
        };
        let place = ways.place(state);
        let standings = ways.standings(state, &place);
        survey.arrive(ways, place, standings);
        survey
    }

    /// The whole; none where it is more than so many spots, or a place comes where it cannot be.
    pub(super) fn finished(mut self, ways: &mut Ways<'_>, most: usize) -> Option<Atlas> {
        let mut found = Vec::new();
        let mut gone = Vec::new();
        for rank in 0..self.waiting.len() {
            for next in 0.. {
                let Some(spot) = self.waiting[rank].get(next).copied() else { break };
                if self.spots.len() > most {
                    return None;
                }
                let place = *self.atlas.place(spot);
                ways.on(&place, &self.stands[spot as usize], &mut found);
                self.atlas.begin_legs(spot);
                for way in found.drain(..) {
                    let to = self.arrive_later(ways, &way, rank)?;
                    self.atlas.add_leg(spot, &way, to);
                }
                gone.push(spot);
            }
        }
        self.atlas.know_leeways(&self.stands);
        self.atlas.put_in_order(self.ranks.is_some().then_some(gone));
        Some(self.atlas)
    }

    /// Where a way leads; none where that is a place whose spots have been explored already.
    fn arrive_later(&mut self, ways: &mut Ways<'_>, way: &Way, rank: usize) -> Option<u32> {
        if let Some(ranks) = &self.ranks
            && *ranks.get(&way.place)? as usize <= rank
        {
            return None;
        }
        Some(self.arrive(ways, way.place, way.standings))
    }

    fn arrive(&mut self, ways: &mut Ways<'_>, place: Place, standings: Standings) -> u32 {
        let rank = self.ranks.as_ref().and_then(|ranks| ranks.get(&place)).map_or(0, |rank| *rank as usize);
        let cell = ways.cell(standings, self.grid);
        let stand = match self.ranks {
            Some(_) => Standings { others: cell.others, ..standings },
            None => cell,
        };
        let place = self.atlas.number_place(&place);
        let spot = self.spots.number(&Spot { place, cell: self.cells.number(&cell) });
        if let Some(known) = self.stands.get_mut(spot as usize) {
            known.opposite = better(known.opposite, stand.opposite);
            known.worst = worse(known.worst, stand.worst);
        } else {
            self.stands.push(stand);
            self.atlas.add_spot(place);
            self.waiting[rank].push(spot);
        }
        spot
    }
}

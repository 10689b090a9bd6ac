//! All places a conversation can come to, and the ways between them.

use super::deed::{Deed, Gain};
use super::interned::Interned;
use super::place::{Place, Standings};
use super::ways::Ways;
use crate::conversation::State;
use std::ops::Range;

/// A place with how everyone stands there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Spot {
    place: u32,
    standings: u32,
}

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
pub(super) struct Atlas {
    spots: Vec<Spot>,
    /// Where the legs of each spot begin; one more for the end.
    first: Vec<u32>,
    legs: Vec<Leg>,
    places: Interned<Place>,
    deeds: Interned<Deed>,
    gains: Interned<Gain>,
    /// Spots in an order in which what a leg leads to comes first; whether one can go round in it instead.
    order: Vec<u32>,
    round: bool,
}

impl Atlas {
    /// Everything that can follow from a state; none where that is more than so many spots.
    pub(super) fn explored(ways: &mut Ways<'_>, state: &State, most: usize) -> Option<Self> {
        let mut atlas = Self {
            spots: Vec::new(),
            first: vec![0],
            legs: Vec::new(),
            places: Interned::default(),
            deeds: Interned::default(),
            gains: Interned::default(),
            order: Vec::new(),
            round: false,
        };
        let mut standings: Interned<Standings> = Interned::default();
        let mut spots: Interned<Spot> = Interned::default();
        let place = ways.place(state);
        let own = ways.standings(state, &place);
        spots.number(&Spot { place: atlas.places.number(&place), standings: standings.number(&own) });
        let mut found = Vec::new();
        for next in 0.. {
            if next >= spots.len() {
                break;
            }
            if spots.len() > most {
                return None;
            }
            let spot = *spots.get(u32::try_from(next).ok()?);
            let (place, own) = (*atlas.places.get(spot.place), *standings.get(spot.standings));
            ways.on(&place, &own, &mut found);
            for way in found.drain(..) {
                let to = Spot {
                    place: atlas.places.number(&way.place),
                    standings: standings.number(&way.standings),
                };
                atlas.legs.push(Leg {
                    deed: atlas.deeds.number(&way.deed),
                    gain: atlas.gains.number(&way.gain),
                    to: spots.number(&to),
                });
            }
            atlas.first.push(u32::try_from(atlas.legs.len()).ok()?);
        }
        atlas.spots = spots.into_all();
        (atlas.order, atlas.round) = order(&atlas);
        Some(atlas)
    }

    /// How many spots there are.
    pub(super) fn len(&self) -> usize {
        self.spots.len()
    }

    /// The legs from a spot.
    pub(super) fn legs(&self, spot: u32) -> &[Leg] {
        &self.legs[self.range(spot)]
    }

    fn range(&self, spot: u32) -> Range<usize> {
        self.first[spot as usize] as usize..self.first[spot as usize + 1] as usize
    }

    /// The place of a spot.
    pub(super) fn place(&self, spot: u32) -> &Place {
        self.places.get(self.spots[spot as usize].place)
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

    /// Spots in an order in which what a leg leads to comes first, as far as that is possible.
    pub(super) fn order(&self) -> &[u32] {
        &self.order
    }

    /// Whether one can go round, and talk without end.
    pub(super) fn goes_round(&self) -> bool {
        self.round
    }

    /// Where a deed leads from a spot to this place.
    pub(super) fn follow(&self, spot: u32, deed: Deed, place: &Place) -> Option<Leg> {
        let (deed, place) = (self.find_deed(deed)?, self.places.find(place)?);
        self.legs(spot)
            .iter()
            .find(|leg| leg.deed == deed && self.spots[leg.to as usize].place == place)
            .copied()
    }
}

/// How far the search for an order is with a spot.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    Not,
    Open,
    Done,
}

/// Spots with what leads on from them first; and whether a leg leads back.
fn order(atlas: &Atlas) -> (Vec<u32>, bool) {
    let mut seen = vec![Seen::Not; atlas.len()];
    let mut order = Vec::with_capacity(atlas.len());
    let mut round = false;
    let mut stack = vec![(0_u32, atlas.range(0))];
    seen[0] = Seen::Open;
    while let Some((spot, rest)) = stack.last_mut() {
        let Some(next) = rest.next() else {
            seen[*spot as usize] = Seen::Done;
            order.push(*spot);
            stack.pop();
            continue;
        };
        let to = atlas.legs[next].to;
        match seen[to as usize] {
            Seen::Not => {
                seen[to as usize] = Seen::Open;
                stack.push((to, atlas.range(to)));
            }
            Seen::Open => round = true,
            Seen::Done => (),
        }
    }
    (order, round)
}

//! Conversations by how long it takes at the beginning until something stops.
//!
//! A long beginning is worth less by itself and makes what follows worth more. Between conversations of different
//! beginnings no straight line follows that; among those of one length it does.

use super::atlas::{Atlas, Leg};
use super::ids::{GainId, LegId, SpotId};
use super::route::{NEVER, Route};
use super::values::Values;
use crate::scoring::Shape;
use rustc_hash::FxHashMap;

/// Beginnings from this length on are looked at together.
const LONG: usize = 12;

/// The spots that can be reached while nothing has stopped yet.
pub(super) struct Opening<'a> {
    atlas: &'a Atlas,
    /// The spots, each after those it leads to.
    spots: Vec<SpotId>,
    /// Where each is among them.
    places: FxHashMap<SpotId, usize>,
    /// How many legs they have.
    legs: usize,
}

/// The most that can be gained from the spots of the opening, by the moves made so far.
pub(super) struct Ahead<'o> {
    opening: &'o Opening<'o>,
    values: &'o Values,
    length: usize,
    layers: Vec<Vec<i64>>,
}

impl<'a> Opening<'a> {
    /// The opening of an atlas; none where one can go round in it.
    pub(super) fn of(atlas: &'a Atlas) -> Option<Self> {
        let mut within = atlas.of_each_spot(false);
        let mut left = vec![SpotId::START];
        while let Some(spot) = left.pop() {
            if !std::mem::replace(&mut within[spot], true) {
                left.extend(atlas.legs(spot).iter().filter(|leg| opens(atlas, leg)).map(|leg| leg.to));
            }
        }
        let components = atlas.components();
        let spots: Vec<SpotId> = components.order().iter().copied().filter(|spot| within[*spot]).collect();
        let places = spots.iter().enumerate().map(|(place, spot)| (*spot, place)).collect();
        (!spots.iter().any(|spot| components.is_cyclic(*spot))).then(|| {
            let legs = spots.iter().map(|spot| atlas.legs(*spot).len()).sum();
            Self { atlas, spots, places, legs }
        })
    }

    /// The most moves an opening can have; those from here on are looked at together.
    pub(super) fn longest(&self) -> usize {
        let mut moves: Vec<usize> = Vec::with_capacity(self.spots.len());
        for spot in &self.spots {
            let legs = self.atlas.legs(*spot).iter().filter(|leg| opens(self.atlas, leg));
            let after = legs.map(|leg| moves[self.places[&leg.to]] + usize::from(self.is_move(leg)));
            moves.push(after.max().unwrap_or_default());
        }
        moves.last().copied().unwrap_or_default().min(LONG)
    }

    /// How many legs are looked at to know what lies ahead of openings of this length.
    pub(super) fn legs_ahead(&self, length: usize) -> usize {
        self.legs * (length + 1)
    }

    fn is_move(&self, leg: &Leg) -> bool {
        self.atlas.gain(leg.gain).shape.is_some()
    }
}

/// Whether nothing has stopped yet when this is done.
fn opens(atlas: &Atlas, leg: &Leg) -> bool {
    matches!(atlas.gain(leg.gain).shape, None | Some(Shape::Stopping))
}

impl<'o> Ahead<'o> {
    /// What lies ahead of conversations with an opening of this length.
    pub(super) fn of(opening: &'o Opening<'o>, values: &'o Values, route: &Route<'_>, length: usize) -> Self {
        let layers = vec![vec![NEVER; opening.spots.len()]; length + 1];
        let mut ahead = Self { opening, values, length, layers };
        for made in (0..=length).rev() {
            for place in 0..opening.spots.len() {
                ahead.layers[made][place] = ahead.best(made, opening.spots[place]).map_or(
                    if made == length { route.at_end(opening.atlas, opening.spots[place]) } else { NEVER },
                    |(value, _)| value.max(NEVER),
                );
            }
        }
        ahead
    }

    /// The most that can be gained.
    pub(super) fn at_start(&self) -> i64 {
        self.layers[0].last().copied().unwrap_or(NEVER)
    }

    /// What is gained along the best way; none where that goes round.
    pub(super) fn along(&self) -> Option<Vec<GainId>> {
        let (mut made, mut spot) = (0, SpotId::START);
        let mut gained = Vec::new();
        while let Some((_, leg)) = self.best(made, spot) {
            gained.push(leg.gain);
            spot = leg.to;
            if !opens(self.opening.atlas, leg) {
                gained.extend(self.values.along(self.opening.atlas, spot)?);
                break;
            }
            made = self.after(made, leg).unwrap_or(made);
        }
        Some(gained)
    }

    /// The legs of the opening along which more than nothing can be gained; those that lead beyond it with the
    /// spot they lead to and what was gained up to there.
    pub(super) fn promising(&self) -> Vec<(LegId, Option<(SpotId, i64)>)> {
        let Opening { atlas, spots, places, .. } = self.opening;
        let mut gained = vec![vec![NEVER; spots.len()]; self.length + 1];
        if let Some(start) = gained[0].last_mut() {
            *start = 0;
        }
        let mut found = Vec::new();
        for made in 0..=self.length {
            for place in (0..spots.len()).rev() {
                let before = gained[made][place];
                for (id, leg) in atlas.legs_with_ids(spots[place]) {
                    if before + self.worth(made, leg) <= 0 {
                        continue;
                    }
                    let sum = before + self.values.beyond(self.values.adds(leg.gain));
                    if !opens(atlas, leg) {
                        found.push((id, Some((leg.to, sum))));
                    } else if let Some(after) = self.after(made, leg) {
                        let known = &mut gained[after][places[&leg.to]];
                        *known = sum.max(*known);
                        found.push((id, None));
                    }
                }
            }
        }
        found
    }

    /// The best leg of a spot after so many moves; none where nothing leads on.
    fn best(&self, made: usize, spot: SpotId) -> Option<(i64, &'o Leg)> {
        let legs = self.opening.atlas.legs(spot).iter();
        legs.map(|leg| (self.worth(made, leg), leg)).max_by_key(|(value, _)| *value)
    }

    fn worth(&self, made: usize, leg: &Leg) -> i64 {
        let after = if opens(self.opening.atlas, leg) {
            self.after(made, leg).map_or(NEVER, |made| self.layers[made][self.opening.places[&leg.to]])
        } else if made == self.length {
            self.values.at(leg.to)
        } else {
            NEVER
        };
        after + self.values.beyond(self.values.adds(leg.gain))
    }

    /// How many moves have been made after one that belongs to the opening; none where that is too many.
    fn after(&self, made: usize, leg: &Leg) -> Option<usize> {
        let after = made + usize::from(self.opening.is_move(leg));
        if after <= self.length { Some(after) } else { (self.length == LONG).then_some(LONG) }
    }
}

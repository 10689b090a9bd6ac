//! What no conversation can exceed.
//!
//! Every direction gives a bound. It is close where the direction is straight at what is felt along the way that comes
//! highest in it; so a direction is moved towards that. Where this does not bring the bound down it is moved less far,
//! and towards what is felt along both ways.

use super::atlas::Atlas;
use super::budget::Budget;
use super::ids::SpotId;
use super::left::Left;
use super::opening::{Ahead, Opening};
use super::route::Route;
use super::slopes::{Adds, Around, Direction};
use super::values::{Seek, Values};

/// The highest score there is, in thousandths of a point.
const HIGHEST: i64 = 100_000;

/// So high a bound is followed, to see whether one that says nothing yet comes down.
const FOLLOWED: i64 = 300_000;

/// How often a direction is moved.
const MOVED: i64 = 24;

/// Where one can go round the bound is closed in upon to so many thousandths of a point.
const CLOSED_IN: i64 = 500;

/// A score that no conversation exceeds, in thousandths of a point, looked at around what was felt in one; and around
/// what each kind of conversation is known most closely. Below `enough` it is not looked for.
pub(super) fn bound(atlas: &Atlas, around: &Around, enough: i64, budget: &Budget) -> (i64, Vec<Around>) {
    let (mut highest, mut closest) = (enough, Vec::new());
    of_each_kind(atlas, budget, |kind| {
        let (bound, own) = kind.closest(around, highest);
        closest.extend(own);
        highest = highest.max(bound);
    });
    (highest, closest)
}

/// What is left of an atlas for conversations above a score, looked at around what was felt in one. Where one can go
/// round before anything has stopped, and where values rise without end, that is everything.
pub(super) fn left_above<'a>(atlas: &'a Atlas, around: &Around, score: i64, budget: &Budget) -> Left<'a> {
    let mut left = Left::nothing(atlas);
    let mut unknown = false;
    of_each_kind(atlas, budget, |kind| {
        let (bound, own) = kind.closest(around, score);
        if bound <= score {
            return;
        }
        let direction = Direction::bound(&own.unwrap_or(*around), kind.reconnected);
        match (kind.opening, kind.values(&direction, score)) {
            (Some((opening, length)), Some(values)) => {
                left.add(&Ahead::of(opening, &values, kind.route, length), &values, kind.route, budget);
            }
            _ => unknown = true,
        }
    });
    if unknown { Left::everything(atlas) } else { left }
}

/// Looks at conversations by whether contact was made after something stopped, and by how long it took to stop.
fn of_each_kind(atlas: &Atlas, budget: &Budget, mut look: impl FnMut(&Bound<'_>)) {
    let opening = Opening::of(atlas);
    let lengths = opening.as_ref().map_or(0, Opening::longest);
    for reconnected in [false, true] {
        let route = Route::to(atlas, reconnected);
        for length in 0..=lengths {
            let opening = opening.as_ref().map(|opening| (opening, length));
            look(&Bound { atlas, opening, route: &route, reconnected, budget });
        }
    }
}

/// A bound that is straight around what is felt there.
struct Bounded {
    around: Around,
    /// In thousandths of a point.
    bound: i64,
    /// What is felt along a way that comes above what is known; none where none does.
    way: Option<Around>,
}

/// Looks for a bound of the conversations of one kind.
struct Bound<'a> {
    atlas: &'a Atlas,
    /// How it begins; none where one can go round.
    opening: Option<(&'a Opening<'a>, usize)>,
    route: &'a Route<'a>,
    reconnected: bool,
    budget: &'a Budget,
}

impl Bound<'_> {
    /// The lowest bound that is found, at least what is known; and around what, where it was not that at once.
    fn closest(&self, around: &Around, known: i64) -> (i64, Option<Around>) {
        let mut closest = self.around(*around, known);
        let looked_for = closest.bound > known;
        let (mut aim, mut shortened) = (closest.way, 1);
        for _ in 0..MOVED {
            let Some(way) = aim.filter(|_| closest.bound > known) else { break };
            let tried = self.around(closest.around.towards(&way, shortened), known);
            if tried.bound < closest.bound {
                aim = tried.way;
                closest = tried;
            } else {
                aim = Some(tried.way.map_or(way, |other| way.towards(&other, 1)));
                shortened += 1;
            }
        }
        (closest.bound.min(HIGHEST), looked_for.then_some(closest.around))
    }

    fn around(&self, around: Around, known: i64) -> Bounded {
        let direction = Direction::bound(&around, self.reconnected);
        let highest =
            self.opening.and_then(|(opening, length)| self.highest(opening, length, &direction, known));
        let (bound, way) = highest.unwrap_or_else(|| (self.closed_in_upon(&direction, known), None));
        Bounded { around, bound, way }
    }

    /// The bound in a direction, at least what is known; and what is felt along a way that comes above that. The score
    /// rises to that of the way that exceeds the score before it most, until none does (Dinkelbach). None where that way goes
    /// round.
    fn highest(
        &self,
        opening: &Opening<'_>,
        length: usize,
        direction: &Direction,
        known: i64,
    ) -> Option<(i64, Option<Around>)> {
        let (mut score, mut way) = (known, None);
        while score < FOLLOWED {
            let Some(values) = self.values(direction, score) else {
                // Straight after a score from which on nothing rises without end the bound is closed in upon.
                return if self.atlas.goes_round() { None } else { Some((FOLLOWED, way)) };
            };
            let ahead = Ahead::of(opening, &values, self.route, length);
            if ahead.at_start() <= 0 {
                break;
            }
            let gains = ahead.along()?;
            let sum = gains.iter().fold(Adds::default(), |sum, gain| sum.and(values.adds(*gain)));
            score = (sum.worth * 100 / sum.brake.max(1) + 1).max(score + 1);
            way = Some(Around::along(gains.iter().map(|gain| self.atlas.gain(*gain))));
        }
        Some((score.min(FOLLOWED), way))
    }

    /// Where one can go round there is no one way to add up along: the score is closed in upon.
    fn closed_in_upon(&self, direction: &Direction, known: i64) -> i64 {
        let exceeded =
            |score: i64| self.values(direction, score).is_none_or(|values| self.at_start(&values) > 0);
        let (mut below, mut above) = (known, HIGHEST);
        if !exceeded(known) {
            return known;
        }
        while above - below > CLOSED_IN {
            let middle = i64::midpoint(below, above);
            if exceeded(middle) { below = middle } else { above = middle }
        }
        above
    }

    /// The most that can be gained.
    fn at_start(&self, values: &Values) -> i64 {
        match self.opening {
            Some((opening, length)) => Ahead::of(opening, values, self.route, length).at_start(),
            None => values.at(SpotId::START),
        }
    }

    /// The values; none where they rise without end, or the budget is spent. What lies ahead of an opening is paid with them.
    fn values(&self, direction: &Direction, score: i64) -> Option<Values> {
        let ahead = self.opening.map_or(0, |(opening, length)| opening.legs_ahead(length));
        if !self.budget.spend_on_legs(ahead) {
            return None;
        }
        Values::on(self.atlas, self.route, direction, Seek::Best, score, self.budget)
    }
}

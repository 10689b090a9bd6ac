//! The most that can still be gained from each spot of an atlas.

use super::atlas::{Atlas, Leg};
use super::slopes::{Adds, Direction};

/// From here no ending can be reached.
const NEVER: i64 = i64::MIN / 4;

/// Where one can go round, so many rounds are looked through before it is given up.
const ROUNDS: usize = 60;

/// The highest score there is, in thousandths of a point.
pub(super) const HIGHEST: i64 = 100_000;

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
    adds: Vec<Adds>,
    seek: Seek,
    score: i64,
    of_spots: Vec<i64>,
}

impl Values {
    /// The values in a direction, against a score in thousandths of a point; none where it can be exceeded by ever more.
    pub(super) fn of(atlas: &Atlas, direction: &Direction, seek: Seek, score: i64) -> Option<Self> {
        let adds = atlas.gains().iter().map(|gain| direction.adds(gain)).collect();
        let mut values = Self { adds, seek, score, of_spots: vec![NEVER; atlas.len()] };
        let rounds = if atlas.goes_round() { ROUNDS } else { 1 };
        for _ in 0..rounds {
            if !values.pass(atlas) || !atlas.goes_round() {
                return Some(values);
            }
        }
        None
    }

    /// Looks once through all spots; says whether any has a higher value now.
    fn pass(&mut self, atlas: &Atlas) -> bool {
        let beyond: Vec<i64> = self.adds.iter().map(|adds| self.beyond(*adds)).collect();
        let mut higher = false;
        for spot in atlas.order() {
            let legs = atlas.legs(*spot);
            let best =
                legs.iter().map(|leg| self.of_spots[leg.to as usize] + beyond[leg.gain as usize]).max();
            let best = best.unwrap_or(0).max(NEVER);
            higher |= best > self.of_spots[*spot as usize];
            self.of_spots[*spot as usize] = best;
        }
        higher
    }

    /// What a gain adds, by its number.
    pub(super) fn adds(&self, gain: u32) -> Adds {
        self.adds[gain as usize]
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
    pub(super) fn at(&self, spot: u32) -> i64 {
        self.of_spots[spot as usize]
    }

    /// What is added up along the best way from the beginning.
    fn along(&self, atlas: &Atlas) -> Adds {
        let mut sum = Adds::default();
        let mut spot = 0;
        loop {
            let value = |leg: &&Leg| self.at(leg.to) + self.beyond(self.adds(leg.gain));
            let Some(best) = atlas.legs(spot).iter().max_by_key(value) else { return sum };
            sum = sum.and(self.adds(best.gain));
            spot = best.to;
        }
    }
}

/// No conversation can reach more than this, looked at in this direction; in thousandths of a point.
pub(super) fn highest(atlas: &Atlas, direction: &Direction) -> i64 {
    if atlas.goes_round() {
        highest_going_round(atlas, direction)
    } else {
        highest_straight(atlas, direction)
    }
}

/// The score rises to that of the way that exceeds the score before it most, until none does (Dinkelbach).
fn highest_straight(atlas: &Atlas, direction: &Direction) -> i64 {
    let mut score = 0;
    while score < HIGHEST {
        let Some(values) = Values::of(atlas, direction, Seek::Best, score) else { return HIGHEST };
        if values.at(0) <= 0 {
            return score;
        }
        let sum = values.along(atlas);
        score = (sum.worth * 100 / sum.brake.max(1) + 1).max(score + 1);
    }
    HIGHEST
}

/// Where one can go round there is no one way to add up along: the score is closed in upon.
fn highest_going_round(atlas: &Atlas, direction: &Direction) -> i64 {
    let (mut below, mut above) = (0, HIGHEST);
    while above - below > 500 {
        let middle = i64::midpoint(below, above);
        let exceeded = Values::of(atlas, direction, Seek::Best, middle).is_none_or(|values| values.at(0) > 0);
        if exceeded { below = middle } else { above = middle }
    }
    above
}

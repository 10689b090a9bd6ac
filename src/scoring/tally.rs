//! The sums over the conversation from which the score is made.

use super::Score;
use super::sides::{Felt, Shape, Sides};
use crate::method::{BehaviourId, FULL};
use az::UnwrappedAs;

/// What was felt over the moves of one shape.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Stretch {
    /// How many moves.
    pub moves: u32,
    /// What was felt, added up.
    pub sum: Felt,
}

impl Stretch {
    /// What was felt in a move on average; none without moves.
    #[must_use]
    pub fn mean(&self) -> Option<Felt> {
        let moves = i64::from(self.moves);
        (moves > 0).then(|| Felt {
            connection: self.sum.connection / moves,
            landed: self.sum.landed / moves,
            asked: self.sum.asked / moves,
            load: self.sum.load / moves,
        })
    }

    fn sides(&self, shape: Shape) -> Option<Sides> {
        self.mean().map(|mean| Sides::of(shape, mean))
    }
}

/// The sums over a conversation, kept apart by what was asked of each move.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Tally {
    stretches: [Stretch; Shape::ALL.len()],
    /// How much repair reflex there was, in thousandths of a full one.
    reflex: i64,
    /// The behaviours that led a move.
    leads: Leads,
}

/// How much a reflex of weight 1, 2 and 3 adds to the rate, in thousandths: that it happened counts most.
const REFLEX: [i64; 4] = [0, 600, 667, 733];

/// So many behaviours at most are asked of a conversation, and one for every two moves of a short one.
const MEANS: i64 = 5;

/// What is lost of the worth where every one of them is missing, of [`FULL`].
const SAME_AGAIN: i64 = 600;

/// Which behaviours led a move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Leads {
    /// By their place in the method's table, which holds at most
    /// [`MOST_BEHAVIOURS`](crate::method::MOST_BEHAVIOURS).
    Of(u128),
    /// Not told apart: the codes of a transcript are too coarse.
    Coarse,
}

impl Default for Leads {
    fn default() -> Self {
        Self::Of(0)
    }
}

/// The repair reflex in one move.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reflexes {
    /// Its weight, 0 to 3.
    pub weight: u8,
    /// How much it weighs here, in percent.
    pub percent: u8,
}

impl Reflexes {
    /// What mending takes off again: half. That it happened stays.
    pub(super) fn owed(self) -> u16 {
        (self.amount() / 2).unwrapped_as::<u16>()
    }

    /// How much it adds to the rate, in thousandths.
    fn amount(self) -> i64 {
        REFLEX[usize::from(self.weight.min(3))] * i64::from(self.percent) / 100
    }
}

impl Tally {
    /// The sums of a coded transcript, whose codes are too coarse to tell whether two are the same behaviour.
    pub(super) fn of_transcript() -> Self {
        Self { leads: Leads::Coarse, ..Self::default() }
    }

    /// The sums of moves of which is known what was felt in each, and how much repair reflex there was; which behaviours
    /// led them is not told.
    #[must_use]
    pub fn of_sums(moves: impl IntoIterator<Item = (Shape, Felt, i64)>) -> Self {
        let mut tally = Self::of_transcript();
        for (shape, felt, reflex) in moves {
            let stretch = &mut tally.stretches[shape.index()];
            stretch.moves = stretch.moves.saturating_add(1);
            stretch.sum = stretch.sum.and(felt);
            tally.reflex += reflex;
        }
        tally
    }

    /// Adds a move.
    pub(super) fn add(&mut self, shape: Shape, felt: Felt, reflex: Reflexes, lead: Option<BehaviourId>) {
        let stretch = &mut self.stretches[shape.index()];
        stretch.moves = stretch.moves.saturating_add(1);
        stretch.sum = stretch.sum.and(felt);
        self.reflex += reflex.amount();
        if let (Leads::Of(seen), Some(lead)) = (&mut self.leads, lead) {
            *seen |= 1_u128 << lead.0;
        }
    }

    /// Adds a time-out. It is no move in the talk: it lets tension fall, and that shows in what comes after it. A repair reflex in
    /// it counts all the same.
    pub(super) fn add_break(&mut self, reflex: Reflexes) {
        self.reflex += reflex.amount();
    }

    /// Takes off what mending makes up for of the repair reflex before it, in thousandths of a full one.
    pub(super) fn mend(&mut self, owed: u16) {
        self.reflex -= i64::from(owed);
    }

    /// What was felt, by shape in the order of [`Shape::ALL`].
    #[must_use]
    pub fn stretches(&self) -> &[Stretch; Shape::ALL.len()] {
        &self.stretches
    }

    /// How much repair reflex there was, in thousandths of a full one.
    #[must_use]
    pub fn reflex(&self) -> i64 {
        self.reflex
    }

    /// How many moves there were.
    pub(super) fn moves(&self) -> u32 {
        self.stretches.iter().map(|stretch| stretch.moves).sum()
    }

    /// The repair reflex by its rate, 0 to [`FULL`].
    pub(super) fn reflex_rate(&self) -> i32 {
        let moves = i64::from(self.moves().max(1));
        clamp(self.reflex / moves)
    }

    /// The score.
    #[must_use]
    pub fn score(&self) -> Score {
        let moves = self.moves();
        if moves == 0 {
            return Score::default();
        }
        let parts =
            [(Shape::Both, self.both()), (Shape::Stopping, self.stop()), (Shape::Holding, self.holding())];
        let mean = |value: fn(Sides) -> i32| {
            let sum: i64 = parts
                .iter()
                .filter_map(|(shape, sides)| {
                    Some(i64::from(value((*sides)?)) * i64::from(self.moves_of(*shape)))
                })
                .sum();
            clamp(sum / i64::from(moves))
        };
        let worth = i64::from(mean(Sides::worth)) * i64::from(self.variety()) / i64::from(FULL);
        let rate = i64::from(self.reflex_rate());
        let total = (worth * 1000 / brake(rate) + 5) / 10;
        Score {
            total: total.clamp(0, 100).unwrapped_as::<u8>(),
            connection: mean(|sides| sides.connection),
            challenge: mean(|sides| sides.challenge),
            reflex: self.reflex_rate(),
            variety: self.variety(),
            moves,
        }
    }

    fn stretch(&self, shape: Shape) -> &Stretch {
        &self.stretches[shape.index()]
    }

    fn moves_of(&self, shape: Shape) -> u32 {
        let own = self.stretch(shape).moves;
        if shape == Shape::Stopping { own + self.stretch(Shape::Stopped).moves } else { own }
    }

    fn both(&self) -> Option<Sides> {
        self.stretch(Shape::Both).sides(Shape::Both)
    }

    fn holding(&self) -> Option<Sides> {
        self.stretch(Shape::Holding).sides(Shape::Holding)
    }

    /// Challenge until it stopped; connection mostly after that.
    fn stop(&self) -> Option<Sides> {
        let before = self.stretch(Shape::Stopping).sides(Shape::Stopping);
        let after = self.stretch(Shape::Stopped).sides(Shape::Stopped);
        match (before, after) {
            (Some(before), Some(after)) => Some(Sides {
                connection: (before.connection + 3 * after.connection) / 4,
                challenge: before.challenge,
                over: after.over,
            }),
            // It stopped and was left at that: challenge without what has to follow.
            (Some(before), None) if self.stretch(Shape::Stopping).moves == self.moves() => {
                Some(Sides { connection: before.connection / 4, ..before })
            }
            (before, after) => before.or(after),
        }
    }

    /// What is left of the worth where the same few behaviours come back again and again, of [`FULL`]. Who answers
    /// what is said does now this and now that; a fixed round of two things is blind to it.
    fn variety(&self) -> i32 {
        let Leads::Of(seen) = self.leads else { return FULL };
        let asked = (i64::from(self.moves()) + 1) / 2;
        let asked = asked.clamp(1, MEANS);
        let missing = (asked - i64::from(seen.count_ones())).max(0);
        FULL - clamp(SAME_AGAIN * missing / asked)
    }
}

/// What the worth is divided by at a rate of the repair reflex of 0 to [`FULL`], in thousandths.
fn brake(rate: i64) -> i64 {
    1000 + rate * 3 / 10 + rate * rate * 17 / 1000
}

fn clamp(value: i64) -> i32 {
    value.clamp(0, i64::from(FULL)).unwrapped_as::<i32>()
}

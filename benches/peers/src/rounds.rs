//! Timing by turns, so that whatever else the machine does hits all alike.

use cpu_time::ThreadTime;
use std::time::Duration;

/// Something that is timed: how long one turn of it took, in nanoseconds a step or a load.
pub(crate) struct Contender<'a> {
    /// What it is called in the table.
    pub(crate) name: String,
    /// One turn.
    pub(crate) turn: Box<dyn FnMut() -> f64 + 'a>,
}

/// What came of the turns of one contender, in the order of the rounds.
pub(crate) struct Figures {
    /// What it is called in the table.
    pub(crate) name: String,
    /// Nanoseconds, a round each.
    pub(crate) rounds: Vec<f64>,
}

impl Figures {
    /// The figure in the middle.
    pub(crate) fn median(&self) -> f64 {
        median(&self.rounds)
    }

    /// A quarter of the figures are below the first of these, a quarter above the second.
    pub(crate) fn quartiles(&self) -> [f64; 2] {
        quartiles(&self.rounds)
    }

    /// How many times as long as another this took, round by round.
    pub(crate) fn times_of(&self, other: &Self) -> Vec<f64> {
        self.rounds.iter().zip(&other.rounds).map(|(this, other)| this / other).collect()
    }
}

/// So many rounds in which each has its turn, after one that does not count. Another begins in each round.
pub(crate) fn by_turns(mut contenders: Vec<Contender<'_>>, rounds: usize) -> Vec<Figures> {
    let mut figures: Vec<_> =
        contenders.iter().map(|one| Figures { name: one.name.clone(), rounds: Vec::new() }).collect();
    for round in 0..=rounds {
        for turn in 0..contenders.len() {
            let next = (round + turn) % contenders.len();
            let took = (contenders[next].turn)();
            if round > 0 {
                figures[next].rounds.push(took);
            }
        }
    }
    figures
}

/// How long this took, on the processor: not the time in which other programs had it, which would be held against whoever
/// needs more than one go. What it gives back is dropped afterwards.
pub(crate) fn timed<T>(does: impl FnOnce() -> T) -> Duration {
    let began = ThreadTime::now();
    let done = does();
    let took = began.elapsed();
    drop(done);
    took
}

/// The figure in the middle.
pub(crate) fn median(figures: &[f64]) -> f64 {
    at(figures, 2)
}

/// A quarter of the figures are below the first of these, a quarter above the second.
pub(crate) fn quartiles(figures: &[f64]) -> [f64; 2] {
    [at(figures, 1), at(figures, 3)]
}

fn at(figures: &[f64], quarter: usize) -> f64 {
    let mut sorted = figures.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[(sorted.len() - 1) * quarter / 4]
}

//! The worst and the best of a small scenario, known exactly: every conversation there can be is walked through.

use super::atlas::Atlas;
use super::between::{Between, Range};
use super::logged::entries;
use crate::analysis::doable::doable;
use crate::analysis::walk::{End, Walk};
use crate::conversation::{Entry, Input, Play, State, begin};
use crate::method::SILENCE_FROM_MS;
use crate::scenario::{Condition, Scenario, Signal};
use crate::scoring::telling_silences;

/// Where an atlas has more paths than this it is not tried.
const MOST_PATHS: u64 = 50_000;

/// So many steps are taken at most.
const MOST_STEPS: usize = 60_000;

/// The worst and the best, with a conversation that has each.
pub(super) struct Exact {
    pub range: Range,
    pub best: Vec<Entry>,
    pub worst: Vec<Entry>,
}

impl Exact {
    /// Of a scenario with this atlas, for people who come in as with this seed; none where that is too much.
    pub(super) fn of(play: &Play<'_>, seed: u64, atlas: &Atlas) -> Option<Self> {
        atlas.paths().filter(|paths| *paths <= MOST_PATHS)?;
        let telling = Telling::of(play.scenario);
        let walk = Walk::through(play, seed, MOST_STEPS, |play, state| telling.inputs(play, state))?;
        let best = walk.ends.iter().max_by_key(|end| end.score)?;
        let worst = walk.ends.iter().min_by_key(|end| end.score)?;
        let exactly = |end: &End| Between { least: end.score, most: end.score };
        let state = begin(play, seed).0;
        let logged = |end: &End| {
            let mut inputs = walk.inputs(end).into_iter();
            entries(play, &state, |_| inputs.next())
        };
        let range = Range { worst: exactly(worst), best: exactly(best) };
        Some(Self { range, best: logged(best), worst: logged(worst) })
    }
}

/// What can be done that makes a difference.
struct Telling {
    /// Silences, one of each length that does something else.
    silences: Vec<u32>,
    /// Signals that a condition asks for.
    signals: Vec<Signal>,
}

impl Telling {
    fn of(scenario: &Scenario) -> Self {
        let silences = telling_silences().filter(|held_ms| *held_ms >= SILENCE_FROM_MS).collect();
        let asked = |signal: &Signal| {
            let mut leaves =
                scenario.conditions().flat_map(|one| Condition::leaves(std::slice::from_ref(one)));
            leaves.any(|leaf| *leaf == Condition::Saw(*signal))
        };
        Self { silences, signals: Signal::ALL.into_iter().filter(asked).collect() }
    }

    /// Everything that can be done where a conversation stands.
    fn inputs(&self, play: &Play<'_>, state: &State) -> Vec<Input> {
        let mut inputs = doable(play, state, &self.silences);
        inputs.retain(|input| !matches!(input, Input::Look(signal) if !self.signals.contains(signal)));
        inputs
    }
}

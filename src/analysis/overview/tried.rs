//! Who plays it, and what becomes of them.

use super::estimate::{Estimate, NORMAL, mean};
use crate::analysis::Trainee;
use crate::conversation::Play;
use crate::scenario::NodeId;
use std::collections::BTreeMap;

/// How many conversations each trainee holds.
const HELD: u64 = 400;

/// What became of a trainee.
#[derive(Clone, Debug)]
pub struct Tried {
    /// The trainee's name.
    pub id: String,
    /// The mean score.
    pub score: Estimate,
    /// How many conversations came to each ending; what is missing did not end.
    pub endings: BTreeMap<NodeId, usize>,
    /// How many conversations were held.
    pub held: usize,
}

impl Tried {
    /// How likely it is that this trainee comes to an ending.
    #[must_use]
    pub fn ends_at(&self, node: NodeId) -> Estimate {
        Estimate::of_share(self.endings.get(&node).copied().unwrap_or_default(), self.held)
    }
}

/// The conversations a trainee held.
pub(super) struct Held {
    pub(super) tried: Tried,
    /// How many moves each took that came to an end.
    pub(super) moves: Vec<usize>,
}

impl Held {
    pub(super) fn by(trainee: &Trainee, play: &Play<'_>, seed: u64) -> Self {
        let mut scores = Vec::new();
        let mut endings = BTreeMap::new();
        let mut moves = Vec::new();
        for number in 0..HELD {
            let conversation = trainee.plays(play, seed.wrapping_add(number), 0);
            let state = conversation.state();
            scores.push(f64::from(state.course().score(play.method).total));
            if state.ended() {
                *endings.entry(state.node()).or_default() += 1;
                moves.push(conversation.entries().len());
            }
        }
        let tried = Tried {
            id: trainee.id.clone(),
            score: mean(&scores, NORMAL).within(0.0, 100.0),
            endings,
            held: scores.len(),
        };
        Self { tried, moves }
    }
}

//! Turning points: the moves that cost most of what could be reached.

use super::Alternative;
use super::judgement::{Assessment, Judgements};
use crate::conversation::Play;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// How many turning points are named.
const NAMED: usize = 3;

/// A move at which another would have done more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TurningPoint {
    /// Which move, by index in [`Feedback::moves`](super::Feedback::moves).
    pub index: usize,
    /// How much more the alternative was worth by itself.
    pub left: i32,
    /// How many points of what was reachable the move cost, against the alternative; none where that was not looked for.
    #[serde(default)]
    pub cost: Option<u8>,
    /// The best that could have been done there.
    pub alternative: Alternative,
}

/// The moves that cost most of what was reachable, most first; where that is not known, those at which most was left. Each
/// with the best that could be held up instead.
pub(super) fn points(play: &Play<'_>, judged: &Judgements<'_>) -> Vec<TurningPoint> {
    let point = |index: usize| {
        let rather = judged.of(index)?.rather.as_ref()?;
        let alternative = Alternative::of(play, rather.reached);
        Some(TurningPoint { index, left: rather.left, cost: rather.cost, alternative })
    };
    let mut points: Vec<TurningPoint> = judged.those(Assessment::Cost).filter_map(point).collect();
    points.sort_by_key(|point| (Reverse(point.cost), Reverse(point.left), point.index));
    points.truncate(NAMED);
    points
}

//! After the end: the own view first, then all there is to say, once what could be reached is known.

use super::intent::Explored;
use crate::feedback::{Feedback, OwnView};
use std::sync::Arc;

/// How far one is in looking back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HowFar {
    /// The own view is asked.
    OwnView,
    /// The own view was given, or left out; what can be reached is still being explored.
    WorkingOut,
    /// All is told.
    Told,
}

/// Looking back on a conversation that has ended.
#[derive(Clone, Debug)]
pub struct LookBack {
    /// How the trainee saw it.
    pub own_view: OwnView,
    /// How far one is.
    pub how_far: HowFar,
    /// What there is to say; until all is told without what could be reached.
    pub feedback: Arc<Feedback>,
    /// What was found by exploring; none as long as that is not known.
    pub(super) explored: Option<Explored>,
}

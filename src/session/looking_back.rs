//! After the end: the own view first, then all there is to say, once what could be reached is known.

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
    /// What there is to say; without what could be reached until that is explored.
    pub feedback: Arc<Feedback>,
    /// Whether exploring has come to an end.
    pub(super) is_explored: bool,
}

//! A conversation as the screens show it: its session, with a scenario from the shelf.

use super::shelf::Shelved;
use crate::scenario::Scenario;
use crate::session::Session;
use std::sync::Arc;

/// A conversation that is being played or was played: the session, with the scenario as it is told.
pub type Dialogue = Session<Shelved>;

impl AsRef<Scenario> for Shelved {
    fn as_ref(&self) -> &Scenario {
        &self.scenario
    }
}

impl Session<Shelved> {
    /// The scenario, as it stands on the shelf.
    #[must_use]
    pub fn shelved(&self) -> &Arc<Shelved> {
        self.script()
    }
}

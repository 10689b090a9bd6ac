//! A conversation that is being held: what was chosen, how far it is, and what keeps it.

use super::super::Context;
use super::chosen::Chosen;
use crate::scenario::Scenario;
use crate::session::{Material, Revision};
use crate::store::Keeper;
use std::sync::Arc;

/// What happens between who types and a conversation.
pub(super) type Held = crate::session::Session<Scenario>;

/// A conversation that is being held.
pub(super) struct Talk<'a> {
    pub(super) chosen: Chosen<'a>,
    pub(super) held: Held,
    pub(super) keeper: Keeper,
}

/// What is played: what was chosen, as the session takes it.
pub(super) fn material(chosen: &Chosen<'_>) -> Material<Scenario> {
    Material {
        method: Arc::new(chosen.method.clone()),
        method_hash: Context::method_hash(chosen.method),
        script: Arc::new(chosen.scenario.clone()),
        revision: Revision::default(),
    }
}

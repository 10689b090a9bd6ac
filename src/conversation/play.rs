//! What is played by which rules.

use crate::method::{Act, Delivery, Done, Method};
use crate::scenario::Scenario;

/// A scenario and the method it is scored by.
#[derive(Clone, Copy, Debug)]
pub struct Play<'a> {
    /// The method.
    pub method: &'a Method,
    /// The scenario.
    pub scenario: &'a Scenario,
    /// The silence, as a behaviour.
    pub(super) silence: Option<Done>,
    /// The time-out, as a behaviour.
    pub(super) time_out: Option<Done>,
    /// Keeping silent where an answer is waited for, as a behaviour.
    pub(super) evasion: Option<Done>,
}

impl<'a> Play<'a> {
    /// A play of this scenario by this method.
    #[must_use]
    pub fn new(method: &'a Method, scenario: &'a Scenario) -> Self {
        let [silence, time_out, evasion] =
            [Act::Silence, Act::TimeOut, Act::Evade].map(|act| find(method, act));
        Self { method, scenario, silence, time_out, evasion }
    }

    /// The silence, as a behaviour; none in a method without.
    #[must_use]
    pub fn silence(&self) -> Option<Done> {
        self.silence
    }

    /// The time-out, as a behaviour; none in a method without.
    #[must_use]
    pub fn time_out(&self) -> Option<Done> {
        self.time_out
    }

    /// Keeping silent where the other waits for an answer, as a behaviour; none in a method without.
    #[must_use]
    pub fn evasion(&self) -> Option<Done> {
        self.evasion
    }
}

/// The first behaviour of the table that is this act, plainly done.
fn find(method: &Method, act: Act) -> Option<Done> {
    let behaviour = method.behaviours().iter().find(|behaviour| behaviour.act == act)?;
    let behaviour = method.find(&behaviour.id)?;
    Some(Done { behaviour, delivery: Delivery::Plain })
}

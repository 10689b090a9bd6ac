//! What goes into scoring: what was heard and what was done.

use crate::method::{BehaviourId, Done, Needs, Talk};

/// Under what circumstances moves are felt. Who moves away from listeners has none from then on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Circumstances {
    /// Others can hear it: less safe, and one may lose face (source 004).
    pub listeners: bool,
    /// The two are new to each other: connection has to be built first (source 004).
    pub new: bool,
    /// By video call: less safe until a moment was taken to arrive (source 000).
    pub remote: bool,
}

/// What the other did or said, as far as it bears on the next move.
#[expect(clippy::struct_excessive_bools, reason = "each is heard or not, whatever else is")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Heard {
    /// Talk for or against change.
    pub talk: Option<Talk>,
    /// The other asked for advice or consented to it.
    pub invites_advice: bool,
    /// The behaviour that had to stop has stopped.
    pub stopped: bool,
    /// It goes over a boundary: somebody is belittled or threatened.
    pub crosses: bool,
    /// Harm that the move before did shows in it, and can be mended now.
    pub shows_harm: bool,
    /// Needs under pressure.
    pub needs: Needs<bool>,
}

impl Heard {
    /// The same as it is heard of someone other than the person opposite: that a turn goes over a boundary, and that it shows harm, goes
    /// for the person opposite, whoever speaks first in it.
    #[must_use]
    pub fn of_a_bystander(self) -> Self {
        Self { crosses: false, shows_harm: false, ..self }
    }
}

/// Points that replace the table's, each where given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Points {
    /// Connection, −2 to 2.
    pub connection: Option<i8>,
    /// Challenge, 0 to 2.
    pub challenge: Option<u8>,
    /// Reflex, 0 to 3.
    pub reflex: Option<u8>,
}

impl Points {
    /// Whether any of the table's points is replaced.
    #[must_use]
    pub fn any(&self) -> bool {
        self.connection.is_some() || self.challenge.is_some() || self.reflex.is_some()
    }
}

/// One move of the trainee: a response, or a silence.
#[derive(Clone, Copy, Debug)]
pub struct Move<'a> {
    /// To whom.
    pub toward: u8,
    /// What is done by it; for a silence, the silence behaviour.
    pub does: &'a [Done],
    /// How long a silence was held, in milliseconds.
    pub held_ms: Option<u32>,
    /// Points of the scenario's own.
    pub points: Points,
    /// Behaviours among `does` that this person bears badly: their connection counts one less.
    pub sensitive: &'a [BehaviourId],
}

//! The points of one behaviour as it was done: after requirement, permission, delivery and circumstances.

use super::sequence::{Ground, Met, Sequence};
use super::{Move, Rule, Rules};
use crate::method::{Behaviour, Delivery, Done, Method, Place};
use az::UnwrappedAs;

/// What one step of connection weighs when rules are put in order, on the scale of 0 to 1000.
pub(super) const STEP: i32 = 100;

/// What the readings depend on beside the behaviours.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub method: &'a Method,
    pub sequence: &'a Sequence,
    pub ground: Ground,
    pub listeners: bool,
    /// The move is the next step of what was begun.
    pub next_step: bool,
}

/// The points of one behaviour.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reading {
    pub done: Done,
    pub connection: i8,
    /// Challenge as it is asked, whether or not the requirement is met.
    pub challenge: u8,
    /// The most that can land of it.
    pub lands: u8,
    pub reflex: u8,
    /// Its connection in the table, before delivery and circumstances.
    pub tabled: i8,
    /// What the requirement took, in steps of connection and challenge; 0 where it is met.
    pub unmet: i8,
    permitted: bool,
    listeners: bool,
    sensitive: bool,
    /// How many moves running it has led before this one.
    run: u8,
}

impl Reading {
    pub(super) fn of(done: Done, act: &Move<'_>, context: Context<'_>) -> Self {
        let behaviour = context.method.behaviour(done.behaviour);
        let permitted = behaviour.permitted.filter(|_| context.sequence.permits());
        let full = permitted.unwrap_or(behaviour.place);
        let met = match permitted {
            Some(_) => Met::Fully,
            None => context.sequence.meets(behaviour, context.ground),
        };
        let place = as_met(full, behaviour, met);
        let listeners = context.listeners && behaviour.listeners < 0;
        let sensitive = act.sensitive.contains(&done.behaviour);
        let felt = delivered(place.connection, done.delivery) - i8::from(listeners) - i8::from(sensitive);
        let reflex = if permitted.is_some() { 0 } else { behaviour.reflex };
        let pushes = reflex > 0;
        Self {
            done,
            connection: felt.clamp(-2, if pushes { 0 } else { 2 }),
            challenge: if pushes { 0 } else { full.challenge },
            lands: if pushes { 0 } else { place.challenge },
            reflex,
            tabled: if met == Met::Not { place.connection } else { full.connection },
            unmet: full.connection - place.connection + steps(full.challenge) - steps(place.challenge),
            permitted: permitted.is_some(),
            listeners,
            sensitive,
            run: if context.next_step { 0 } else { context.sequence.run_of(done.behaviour) },
        }
    }

    /// The highest challenge counts; between equals, the one that lands most of it.
    pub(super) fn challenge_weight(&self) -> i32 {
        let landing = i32::from(self.lands) * 8 / (1 << self.halvings());
        i32::from(self.challenge) * 32 + landing
    }

    /// The same challenging technique twice running lands half, a third time a quarter; clumsily done half again.
    pub(super) fn halvings(&self) -> u8 {
        self.run.min(2) + u8::from(self.done.delivery == Delivery::Clumsy)
    }

    /// Writes down what changed this behaviour's points.
    pub(super) fn explain(&self, rules: &mut Rules) {
        let done = Some(self.done);
        match self.done.delivery {
            Delivery::Skilful => rules.add(Rule::Skilful, done, STEP),
            Delivery::Clumsy => rules.add(Rule::Clumsy, done, -STEP),
            Delivery::Plain => (),
        }
        if self.unmet > 0 {
            rules.add(Rule::Unmet, done, -STEP * i32::from(self.unmet));
        }
        if self.permitted {
            rules.add(Rule::Permitted, done, STEP);
        }
        if self.listeners {
            rules.add(Rule::Listeners, done, -STEP);
        }
        if self.sensitive {
            rules.add(Rule::Sensitive, done, -STEP);
        }
        if self.run > 0 && self.challenge > 0 {
            rules.add(Rule::Repeated, done, -STEP);
        }
    }
}

/// A behaviour's place as far as its requirement is met: where it is not, never better than where it is; where it
/// nearly is, one step of connection less than in full.
fn as_met(full: Place, behaviour: &Behaviour, met: Met) -> Place {
    let unmet = Place {
        connection: behaviour.unmet.connection.min(full.connection),
        challenge: behaviour.unmet.challenge.min(full.challenge),
    };
    match met {
        Met::Fully => full,
        Met::Nearly => Place { connection: unmet.connection.max(full.connection - 1), ..full },
        Met::Not => unmet,
    }
}

/// The connection of a behaviour, −2 to 2, as it was delivered: skill adds to connection that is there; clumsiness takes some in any
/// case.
#[must_use]
pub fn delivered(connection: i8, delivery: Delivery) -> i8 {
    match delivery {
        Delivery::Skilful if connection > 0 => (connection + 1).min(2),
        Delivery::Clumsy => connection - 1,
        Delivery::Skilful | Delivery::Plain => connection,
    }
}

fn steps(challenge: u8) -> i8 {
    challenge.unwrapped_as::<i8>()
}

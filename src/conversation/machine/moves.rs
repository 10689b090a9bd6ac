//! What the trainee does, and what takes effect by it in which order.

use super::options::left_last;
use super::run::go;
use super::{Act, Domain};
use crate::conversation::{Offered, Play, points};
use crate::method::Done;
use crate::scenario::{NodeId, Scenario, Signal, Silence};
use crate::scoring::Points;

/// Says at a node what is offered there.
pub fn say<'a, D: Domain<'a>>(domain: &mut D, node: NodeId, offered: Offered) {
    let response = domain.play().scenario.response(offered.response);
    domain.act(&Act { toward: response.toward, does: &response.does, held: None, points: points(response) });
    domain.give(offered.response);
    domain.learn(&response.learns);
    let taken_up = match offered.from {
        Some(turn) => left_last(&domain.known(), node, turn),
        None => response.subject,
    };
    if let Some(subject) = taken_up {
        domain.keep(|books| books.take_up(subject, node));
    }
    go(domain, &response.to);
}

/// What a silence means at a node, and what is done by holding it; none where it changes nothing.
#[must_use]
pub fn silence_at<'a>(play: &Play<'a>, node: NodeId) -> Option<(&'a Silence, Done)> {
    let silence = play.scenario.turn(node)?.silence.as_ref()?;
    let done = match silence {
        Silence::Room { .. } => play.silence(),
        Silence::Evasion(_) => play.evasion(),
    };
    Some((silence, done?))
}

/// Holds a silence: so long that it does something.
pub fn be_silent<'a, D: Domain<'a>>(
    domain: &mut D,
    (silence, done): (&'a Silence, Done),
    held: D::Held,
    is_too_long: bool,
) {
    // However long the answer stays out, that it does is all there is to it.
    let held = matches!(silence, Silence::Room { .. }).then_some(held);
    let toward = domain.play().scenario.opposite();
    domain.act(&Act { toward, does: &[done], held, points: Points::default() });
    match silence {
        Silence::Room { too_long, .. } if is_too_long => go(domain, too_long),
        Silence::Room { held: to, .. } | Silence::Evasion(to) => go(domain, to),
    }
}

/// The signal there is to be noticed at a node.
#[must_use]
pub fn signal_at(scenario: &Scenario, node: NodeId) -> Option<Signal> {
    scenario.turn(node)?.signal()
}

/// Looks, and notices this.
pub fn look<'a, D: Domain<'a>>(domain: &mut D, signal: Signal) {
    domain.notice(signal);
    domain.stop();
}

/// Takes the time-out at a node. Where none is written there, the conversation stays where it is once it was answered.
pub fn take_time_out<'a, D: Domain<'a>>(domain: &mut D, node: NodeId) {
    domain.spend_time_out();
    let scenario = domain.play().scenario;
    if let Some(done) = domain.play().time_out() {
        let toward = scenario.opposite();
        domain.act(&Act { toward, does: &[done], held: None, points: Points::default() });
    }
    if let Some(target) = scenario.turn(node).and_then(|turn| turn.timeout.as_ref()) {
        go(domain, target);
    } else {
        domain.remark(node, &scenario.time_out);
        domain.stop();
    }
}

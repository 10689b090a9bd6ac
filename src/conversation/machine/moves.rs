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

/// The silence that the other can fill at a node, and what is done by holding it; none where the turn is not the other's.
#[must_use]
pub fn silence_at<'a>(play: &Play<'a>, node: NodeId) -> Option<(&'a Silence, Done)> {
    let silence = play.scenario.turn(node)?.silence.as_ref()?;
    Some((silence, play.silence()?))
}

/// Holds a silence that the other can fill.
pub fn fill_silence<'a, D: Domain<'a>>(
    domain: &mut D,
    (silence, done): (&'a Silence, Done),
    held: D::Held,
    too_long: bool,
) {
    let toward = domain.play().scenario.opposite();
    domain.act(&Act { toward, does: &[done], held: Some(held), points: Points::default() });
    go(domain, if too_long { &silence.too_long } else { &silence.held });
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

/// Takes the time-out at a node. Where none is written there the conversation stays where it is.
pub fn take_time_out<'a, D: Domain<'a>>(domain: &mut D, node: NodeId) {
    domain.spend_time_out();
    let scenario = domain.play().scenario;
    if let Some(done) = domain.play().time_out() {
        let toward = scenario.opposite();
        domain.act(&Act { toward, does: &[done], held: None, points: Points::default() });
    }
    match scenario.turn(node).and_then(|turn| turn.timeout.as_ref()) {
        Some(target) => go(domain, target),
        None => domain.stop(),
    }
}

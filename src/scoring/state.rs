//! How the points of a move change the person they are felt by, and what a reflex still takes from the next move.
//!
//! Challenge lands in so far as there is safety to carry it; beyond that it closes people up. The formulas stand in
//! `docs/scoring.md`.

use super::field::Field;
use super::force::Force;
use super::place::Counted;
use super::{PersonState, Rule, Rules, needs};
use crate::method::{Act, Amount, FULL};
use az::UnwrappedAs;

/// Where connection is drawn to by −2, −1, 0, 1 and 2 points.
const PULL: [i32; 5] = [0, 240, 450, 750, 950];

/// Where connection stays when nothing feeds it.
const RESTING: i32 = PULL[2];

/// What one point of connection in the move itself helps to carry.
const SUPPORT: i32 = 60;

/// What each hindrance takes from what can be carried: others who listen, being new to each other, a call in which
/// no moment was taken to arrive.
const HINDRANCE: i32 = 40;

/// What of the felt challenge is left after a time-out at most: less than that fades as much without one.
const CALMED: i32 = 150;

/// A person gets slower to change his mind about the trainee, up to this many moves.
pub(super) const SLOWEST: i32 = 6;

/// How much someone has already been moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Inertia {
    /// Connection moves by one over this of the way it is drawn.
    pub pace: i32,
    /// What the latest reflex still takes from what can be carried.
    pub blunted: i32,
}

/// What came of a move's points.
#[derive(Clone, Copy, Debug)]
pub(super) struct Came {
    /// Connection points that counted in the end.
    pub connection: i8,
    /// Challenge asked.
    pub load: i32,
    /// Challenge that landed.
    pub landed: i32,
}

/// Lets a person feel the points of a move.
pub(super) fn feel(
    state: &mut PersonState,
    inertia: &mut Inertia,
    counted: &Counted,
    field: Field,
    rules: &mut Rules,
) -> Came {
    let force = Force::of(state, counted, field, rules);
    let time_out = counted.acts.has(Act::TimeOut);
    let most_lingers = if time_out { CALMED } else { FULL };
    let lingering = (state.challenge.get() / 2).min(most_lingers);
    let carried = carry(state, inertia.blunted, counted, field, &force, lingering, rules);
    let excess = force.load - carried;
    let gripped = force.bearable.min(field.grip).max(carried);
    let landed = (gripped * force.value / FULL) >> counted.halvings;
    explain_landing(counted, landed, excess, gripped > carried, rules);

    inertia.pace = (inertia.pace + 1).min(SLOWEST);
    let drawn = draw(state.connection.get(), &force, carried, time_out) / inertia.pace;
    explain_connection(counted, force.connection, drawn, rules);
    let fed = needs::touch(&mut state.needs, counted.needs, field.pressed, rules);
    let relief = if time_out { 60 } else { 5 };

    state.connection.shift(drawn - excess / 2 - force.reflex / 10 - force.pressure + fed);
    let warmth = 15 * force.connection.max(0) + 10 * force.connection.min(0);
    state.resistance.shift(excess / 2 + force.reflex * 3 / 5 + force.pressure - warmth - relief - fed);
    state.readiness.shift(landed / 7 - excess / 6 - force.reflex * 3 / 10);
    state.openness.shift(25 * force.connection - excess / 6 - force.reflex * 3 / 10);
    state.challenge = Amount::nearest(lingering + force.load + force.reflex / 6);
    inertia.blunted = force.blunt;
    Came { connection: force.connection.unwrapped_as::<i8>(), load: force.load, landed }
}

/// How much of the challenge there is safety for.
fn carry(
    state: &PersonState,
    blunted: i32,
    counted: &Counted,
    field: Field,
    force: &Force,
    lingering: i32,
    rules: &mut Rules,
) -> i32 {
    let support = SUPPORT * force.connection.max(0);
    let free = state.connection.get() + support - lingering - force.blunt;
    let carried = |own: i32| own.clamp(0, force.bearable);
    let mut own = free;
    let mut takes = |amount: i32, rule: Rule| {
        let before = carried(own);
        own -= amount;
        if carried(own) < before {
            rules.add(rule, counted.by, carried(own) - before);
        }
    };
    field.hindered.rules().for_each(|rule| takes(HINDRANCE, rule));
    takes(blunted, Rule::Blunted);
    carried(own)
}

/// How far, and to which side, connection is drawn.
fn draw(connection: i32, force: &Force, carried: i32, time_out: bool) -> i32 {
    if time_out && force.connection == 0 && force.reflex == 0 {
        return 0;
    }
    let goal = PULL[(force.connection.clamp(-2, 2) + 2).unwrapped_as::<usize>()];
    if force.connection <= 0 {
        return connection.min(goal) - connection;
    }
    if force.load == 0 {
        return goal - connection;
    }
    let base = connection.min(RESTING);
    base + (goal.max(base) - base) * carried / force.load * force.value / FULL - connection
}

fn explain_landing(counted: &Counted, landed: i32, excess: i32, gripped: bool, rules: &mut Rules) {
    if landed > 0 {
        rules.add(if gripped { Rule::Grip } else { Rule::Carried }, counted.by, landed);
    }
    if excess > 0 {
        rules.add(Rule::TooMuch, counted.by, -excess / 2);
    }
}

fn explain_connection(counted: &Counted, connection: i32, drawn: i32, rules: &mut Rules) {
    if connection > 0 {
        rules.add(Rule::Connects, counted.connects_by, drawn.max(0));
    } else if counted.distances_by.is_some() {
        rules.add(Rule::Distances, counted.distances_by, drawn.min(0));
    }
}

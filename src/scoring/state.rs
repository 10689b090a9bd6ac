//! How the points of a move change the person they are felt by.
//!
//! Challenge lands in so far as there is safety to carry it; beyond that it closes people up. The formulas stand in
//! `docs/scoring.md`.

use super::place::Counted;
use super::silence::{Length, Silence};
use super::{PersonState, Rule, Rules};
use crate::method::{FULL, Need, Needs};

/// Challenge asked by one step of challenge.
pub(super) const LOAD: i32 = 120;

/// Where connection is drawn to by −2, −1, 0, 1 and 2 points.
const PULL: [i32; 5] = [0, 200, 450, 750, 950];

/// Where connection stays when nothing feeds it.
const RESTING: i32 = PULL[2];

/// What one point of connection in the move itself helps to carry.
const SUPPORT: i32 = 60;

/// What a reflex of full weight takes from what the same and the next move can carry: so much, and more for each step.
const BLUNT: (i32, i32) = (30, 15);

/// What others listening take from what can be carried: loss of face.
const LOSS_OF_FACE: i32 = 40;

/// What a need under pressure adds to or takes from connection and resistance.
const NEED: i32 = 30;

/// How far a need moves by one move.
const NEED_STEP: i32 = 40;

/// A person gets slower to change his mind about the trainee, up to this many moves.
const SLOWEST: i32 = 6;

/// How much someone has already been moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Inertia {
    /// Connection moves by one over this of the way it is drawn.
    pub pace: i32,
    /// What the latest reflex still takes from what can be carried.
    pub blunted: i32,
}

/// What the move meets, beside the person.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field {
    /// Challenge that lands whatever the connection.
    pub grip: i32,
    /// The weight of the reflex, in percent.
    pub reflex_weight: i32,
    /// Others can hear it.
    pub listeners: bool,
    /// Below this a silence is not safe.
    pub silence_safe_from: i32,
    /// The silence, if the move is one.
    pub silence: Option<Silence>,
    /// The needs under pressure.
    pub pressed: Needs<bool>,
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

/// A move's points on their way to the person.
struct Force {
    connection: i32,
    load: i32,
    /// The most challenge that can be carried.
    bearable: i32,
    /// Reflex in hundredths of its weight.
    reflex: i32,
    /// What the reflex takes from what can be carried.
    blunt: i32,
    /// What of the carried challenge comes to anything, 0 to [`FULL`].
    value: i32,
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
    let fade = if counted.acts.time_out { 4 } else { 2 };
    let lingering = state.challenge / fade;
    let carried = carry(state, inertia.blunted, counted, field, &force, lingering, rules);
    let excess = force.load - carried;
    let gripped = force.bearable.min(field.grip).max(carried);
    let landed = (gripped * force.value / FULL) >> counted.halvings;
    explain_landing(counted, landed, excess, gripped > carried, rules);

    inertia.pace = (inertia.pace + 1).min(SLOWEST);
    let drawn = draw(state.connection, &force, carried, counted.acts.time_out) / inertia.pace;
    explain_connection(counted, force.connection, drawn, rules);
    let (fed, harmed) = touch_needs(state, counted.needs, field.pressed, rules);
    let relief = if counted.acts.time_out { 60 } else { 5 };

    shift(&mut state.connection, drawn - excess / 2 - force.reflex / 10 + NEED * (fed - harmed));
    shift(&mut state.resistance, excess / 2 + force.reflex * 3 / 5 - 15 * force.connection.max(0) - relief);
    shift(&mut state.resistance, NEED * (harmed - fed) - 10 * force.connection.min(0));
    shift(&mut state.readiness, landed / 7 - excess / 6 - force.reflex * 3 / 10);
    shift(&mut state.openness, 25 * force.connection - excess / 6 - force.reflex * 3 / 10);
    state.challenge = (lingering + force.load + force.reflex / 6).clamp(0, FULL);
    inertia.blunted = force.blunt;
    Came { connection: i8::try_from(force.connection).unwrap_or_default(), load: force.load, landed }
}

impl Force {
    fn of(state: &PersonState, counted: &Counted, field: Field, rules: &mut Rules) -> Self {
        let mut connection = i32::from(counted.connection);
        if counted.lands == 2 && connection == 0 && !counted.warm && field.grip == 0 {
            connection = -1;
            rules.add(Rule::Bare, counted.by, -100);
        }
        let reflex = i32::from(counted.reflex) * field.reflex_weight;
        if counted.reflex >= 2 {
            connection = connection.min(-1);
        } else if counted.reflex == 1 {
            connection = connection.min(0);
        }
        if reflex > 0 {
            let rule = if field.reflex_weight < 100 { Rule::ReflexHalf } else { Rule::Reflex };
            rules.add(rule, counted.reflex_by, -reflex * 3 / 5);
        }
        let mut force = Self {
            connection: connection.max(-2),
            load: LOAD * i32::from(counted.challenge),
            bearable: LOAD * i32::from(counted.lands),
            reflex,
            blunt: if reflex > 0 { BLUNT.0 * field.reflex_weight / 100 + BLUNT.1 * reflex / 100 } else { 0 },
            value: FULL,
        };
        if let Some(silence) = field.silence {
            force.hush(silence, state.connection < field.silence_safe_from, counted, rules);
        }
        force
    }

    /// A silence asks and gives by its length; where there is no safety at all it only hurts.
    fn hush(&mut self, silence: Silence, unsafe_here: bool, counted: &Counted, rules: &mut Rules) {
        self.load = self.load * silence.felt / FULL + silence.strain;
        self.bearable = self.bearable * silence.felt / FULL;
        self.value = if silence.felt == 0 { 0 } else { silence.value * FULL / silence.felt };
        match silence.length {
            Length::Short => {
                self.connection = self.connection.min(0);
                rules.add(Rule::SilenceShort, counted.by, 0);
            }
            Length::Held | Length::Long if unsafe_here => {
                self.connection = self.connection.min(-1);
                self.bearable = 0;
                rules.add(Rule::SilenceUnsafe, counted.by, -self.load);
            }
            Length::Held => rules.add(Rule::SilenceHeld, counted.by, self.bearable * self.value / FULL),
            Length::Long => {
                self.connection = self.connection.min(-1);
                rules.add(Rule::SilenceLong, counted.by, -self.load + self.bearable * self.value / FULL);
            }
        }
    }
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
    let free = state.connection + support - lingering - force.blunt;
    let face = if field.listeners { LOSS_OF_FACE } else { 0 };
    let carried = |own: i32| own.clamp(0, force.bearable);
    let unblunted = carried(free - face);
    let result = carried(free - face - blunted);
    if result < unblunted {
        rules.add(Rule::Blunted, counted.by, result - unblunted);
    }
    if unblunted < carried(free) {
        rules.add(Rule::Listeners, counted.by, unblunted - carried(free));
    }
    result
}

/// How far, and to which side, connection is drawn.
fn draw(connection: i32, force: &Force, carried: i32, time_out: bool) -> i32 {
    if time_out && force.connection == 0 {
        return 0;
    }
    let index = usize::try_from(force.connection + 2).unwrap_or_default();
    let goal = PULL[index.min(PULL.len() - 1)];
    if force.connection <= 0 {
        return connection.min(goal) - connection;
    }
    if force.load == 0 {
        return goal - connection;
    }
    let base = connection.min(RESTING);
    base + (goal.max(base) - base) * carried / force.load * force.value / FULL - connection
}

/// Moves the needs; counts the needs under pressure that were fed and that were harmed.
fn touch_needs(
    state: &mut PersonState,
    effects: Needs<i8>,
    pressed: Needs<bool>,
    rules: &mut Rules,
) -> (i32, i32) {
    let (mut fed, mut harmed) = (0, 0);
    for need in Need::ALL {
        let effect = i32::from(effects.get(need));
        let weight = if pressed.get(need) { 2 } else { 1 };
        shift(state.needs.get_mut(need), effect * NEED_STEP * weight);
        if pressed.get(need) {
            fed += effect.max(0);
            harmed += (-effect).max(0);
        }
    }
    if fed > 0 {
        rules.add(Rule::NeedFed, None, NEED * fed);
    }
    if harmed > 0 {
        rules.add(Rule::NeedHarmed, None, -NEED * harmed);
    }
    (fed, harmed)
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

fn shift(value: &mut i32, by: i32) {
    *value = (*value + by).clamp(0, FULL);
}

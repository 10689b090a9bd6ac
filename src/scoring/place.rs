//! From the behaviours in one move to the points that count.
//!
//! The strongest positive and the strongest negative connection count, the highest challenge and the highest reflex:
//! never a sum, so that stacking earns nothing.

use super::sequence::{Acts, Ground, Sequence};
use super::{Move, Rule, Rules};
use crate::method::{Act, Behaviour, Delivery, Done, Method, Needs};

/// What one step of connection weighs when rules are put in order, on the scale of 0 to 1000.
const STEP: i32 = 100;

/// The points of one behaviour, after delivery, requirement, permission and circumstances.
#[derive(Clone, Copy, Debug)]
struct Reading {
    done: Done,
    connection: i8,
    /// Challenge as it is asked, whether or not the requirement is met.
    challenge: u8,
    /// The most that can land of it.
    lands: u8,
    reflex: u8,
    /// Its connection in the table, before delivery and circumstances.
    tabled: i8,
    /// What the requirement took, in steps of connection and challenge; 0 where it is met.
    unmet: i8,
    permitted: bool,
    listeners: bool,
    sensitive: bool,
    /// How many moves running it has led before this one.
    run: u8,
}

/// What the readings depend on beside the behaviours.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub method: &'a Method,
    pub sequence: &'a Sequence,
    pub ground: Ground,
    pub listeners: bool,
}

/// The points of one move that count.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counted {
    /// Connection, −2 to 2.
    pub connection: i8,
    /// Challenge, 0 to 2.
    pub challenge: u8,
    /// The most challenge that can land, 0 to `challenge`.
    pub lands: u8,
    /// Whether the challenge is of a kind that carries connection of itself.
    pub warm: bool,
    /// Reflex weight, 0 to 3.
    pub reflex: u8,
    /// How often what lands is halved.
    pub halvings: u8,
    /// What it does to each need, −1 to 1.
    pub needs: Needs<i8>,
    /// What the sequence rules see.
    pub acts: Acts,
    /// The behaviour that leads the move: it challenges most, or else connects most.
    pub lead: Option<Done>,
    /// The behaviour that what lands is explained by; also where a scenario's own points have no other.
    pub by: Option<Done>,
    /// The behaviour with the heaviest reflex.
    pub reflex_by: Option<Done>,
    /// The behaviour that takes most connection.
    pub distances_by: Option<Done>,
    /// The behaviour that gives most connection.
    pub connects_by: Option<Done>,
}

/// The strongest readings of a move.
#[derive(Default)]
struct Strongest {
    connects: Option<Reading>,
    distances: Option<Reading>,
    challenges: Option<Reading>,
    reflex: Option<Reading>,
    /// The first behaviour that is no reflex.
    plain: Option<Reading>,
}

impl Strongest {
    fn take(&mut self, reading: Reading) {
        let replaces = |held: Option<Reading>, weight: fn(&Reading) -> i32| {
            weight(&reading) > 0 && held.is_none_or(|held| weight(&reading) > weight(&held))
        };
        if replaces(self.connects, |reading| i32::from(reading.connection)) {
            self.connects = Some(reading);
        }
        if replaces(self.distances, |reading| -i32::from(reading.connection)) {
            self.distances = Some(reading);
        }
        if replaces(self.challenges, Reading::challenge_weight) {
            self.challenges = Some(reading);
        }
        if replaces(self.reflex, |reading| i32::from(reading.reflex)) {
            self.reflex = Some(reading);
        }
        if self.plain.is_none() && reading.reflex == 0 {
            self.plain = Some(reading);
        }
    }

    /// The readings that count, each once; where nothing is left of any, the first.
    fn each(&self) -> impl Iterator<Item = Reading> {
        let nothing_left = self.connects.is_none() && self.challenges.is_none();
        let first = self.plain.filter(|_| nothing_left);
        let all = [self.connects, self.distances, self.challenges, self.reflex, first];
        (0..all.len()).filter_map(move |index| {
            let reading = all[index]?;
            let again = all[..index].iter().flatten().any(|other| other.done == reading.done);
            (!again).then_some(reading)
        })
    }
}

impl Reading {
    fn of(done: Done, act: &Move<'_>, context: Context<'_>) -> Self {
        let behaviour = context.method.behaviour(done.behaviour);
        let permitted = behaviour.permitted.filter(|_| context.sequence.permits());
        let met = permitted.is_some() || context.sequence.meets(behaviour, context.ground);
        let reflex = if permitted.is_some() { 0 } else { behaviour.reflex };
        let full = permitted.unwrap_or(behaviour.place);
        let place = if met { full } else { behaviour.unmet };
        let connection = place.connection.min(full.connection);
        let lands = place.challenge.min(full.challenge);
        let listeners = context.listeners && behaviour.listeners < 0;
        let sensitive = act.sensitive.contains(&done.behaviour);
        let delivered = match done.delivery {
            Delivery::Skilful if connection > 0 => (connection + 1).min(2),
            Delivery::Clumsy => connection - 1,
            Delivery::Skilful | Delivery::Plain => connection,
        };
        let felt = (delivered - i8::from(listeners) - i8::from(sensitive)).max(-2);
        Self {
            done,
            connection: if reflex > 0 { felt.min(0) } else { felt },
            challenge: if reflex > 0 { 0 } else { full.challenge },
            lands: if reflex > 0 { 0 } else { lands },
            reflex,
            tabled: connection,
            unmet: if met { 0 } else { full.connection - connection + steps(full.challenge) - steps(lands) },
            permitted: permitted.is_some(),
            listeners,
            sensitive,
            run: context.sequence.run_of(done.behaviour),
        }
    }

    /// The highest challenge counts; between equals, the one that lands most of it.
    fn challenge_weight(&self) -> i32 {
        let landing = i32::from(self.lands) * 8 / (1 << self.halvings());
        i32::from(self.challenge) * 32 + landing
    }

    /// The same challenging technique twice running lands half, a third time a quarter; clumsily done half again.
    fn halvings(&self) -> u8 {
        self.run.min(2) + u8::from(self.done.delivery == Delivery::Clumsy)
    }

    /// Writes down what changed this behaviour's points.
    fn explain(&self, rules: &mut Rules) {
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

fn steps(challenge: u8) -> i8 {
    i8::try_from(challenge).unwrap_or(i8::MAX)
}

/// The points that count in a move; the rules that changed them are added to `rules`.
pub(super) fn count(act: &Move<'_>, context: Context<'_>, rules: &mut Rules) -> Counted {
    let mut strongest = Strongest::default();
    let mut counted = Counted::default();
    let mut low = Needs::<i8>::default();
    let mut high = Needs::<i8>::default();
    for done in act.does {
        let behaviour = context.method.behaviour(done.behaviour);
        let reading = Reading::of(*done, act, context);
        strongest.take(reading);
        see_acts(&mut counted.acts, behaviour, reading.reflex > 0);
        for need in crate::method::Need::ALL {
            let effect = behaviour.needs.get(need);
            *low.get_mut(need) = low.get(need).min(effect);
            // A behaviour that works as a reflex or misses its moment feeds nothing.
            if reading.reflex == 0 && reading.unmet == 0 {
                *high.get_mut(need) = high.get(need).max(effect);
            }
        }
    }
    for reading in strongest.each() {
        reading.explain(rules);
    }
    for need in crate::method::Need::ALL {
        *counted.needs.get_mut(need) = low.get(need) + high.get(need);
    }
    strongest.settle(&mut counted, act.does.first().copied());
    overrule(&mut counted, act, rules);
    counted
}

impl Strongest {
    fn settle(&self, counted: &mut Counted, first: Option<Done>) {
        let connection = |reading: Option<Reading>| reading.map_or(0, |reading| reading.connection);
        let done = |reading: Option<Reading>| reading.map(|reading| reading.done);
        counted.connection = connection(self.connects) + connection(self.distances);
        counted.challenge = self.challenges.map_or(0, |reading| reading.challenge);
        counted.lands = self.challenges.map_or(0, |reading| reading.lands);
        counted.warm = self.challenges.is_some_and(|reading| reading.tabled > 0);
        counted.halvings = self.challenges.map_or(0, |reading| reading.halvings());
        counted.reflex = self.reflex.map_or(0, |reading| reading.reflex);
        counted.lead = done(self.challenges.or(self.connects).or(self.plain));
        counted.by = counted.lead.or(first);
        counted.reflex_by = done(self.reflex).or(first);
        counted.distances_by = done(self.distances);
        counted.connects_by = done(self.connects).or(first);
    }
}

/// A reflex gives nothing back, so it cannot end a run of questions.
fn see_acts(acts: &mut Acts, behaviour: &Behaviour, reflex: bool) {
    match behaviour.act {
        Act::Question => acts.question = true,
        Act::Reflection => acts.reflection |= !reflex,
        Act::TimeOut => acts.time_out |= !reflex,
        Act::Other | Act::AskPermission | Act::Silence | Act::Plan => (),
    }
}

/// Points of the scenario's own take the place of the table's.
fn overrule(counted: &mut Counted, act: &Move<'_>, rules: &mut Rules) {
    if !act.points.any() {
        return;
    }
    let before = counted.connection;
    if let Some(connection) = act.points.connection {
        counted.connection = connection.clamp(-2, 2);
    }
    if let Some(challenge) = act.points.challenge {
        counted.challenge = challenge.min(2);
        counted.lands = counted.challenge;
    }
    if let Some(reflex) = act.points.reflex {
        counted.reflex = reflex.min(3);
    }
    rules.add(Rule::Overruled, act.does.first().copied(), STEP * i32::from(counted.connection - before));
}

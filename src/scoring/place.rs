//! From the behaviours in one move to the points that count.
//!
//! The strongest positive and the strongest negative connection count, the highest challenge and the highest reflex:
//! never a sum, so that stacking earns nothing.

use super::reading::{Context, Reading, STEP};
use super::sequence::Acts;
use super::{Move, Rule, Rules};
use crate::method::{Behaviour, Done, Need, Needs};

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

/// What a move does to the needs: the strongest effect to either side, as with connection.
#[derive(Default)]
struct NeedEffects {
    feeds: Needs<i8>,
    harms: Needs<i8>,
}

impl NeedEffects {
    /// A behaviour that works as a reflex or misses its moment feeds nothing.
    fn take(&mut self, behaviour: &Behaviour, reading: &Reading) {
        for need in Need::ALL {
            let effect = behaviour.needs.get(need);
            let harm = self.harms.get_mut(need);
            *harm = effect.min(*harm);
            if reading.reflex == 0 && reading.unmet == 0 {
                let feed = self.feeds.get_mut(need);
                *feed = effect.max(*feed);
            }
        }
    }

    fn together(&self) -> Needs<i8> {
        let mut both = self.feeds;
        for need in Need::ALL {
            *both.get_mut(need) += self.harms.get(need);
        }
        both
    }
}

/// The points that count in a move; the rules that changed them are added to `rules`.
pub(super) fn count(act: &Move<'_>, context: Context<'_>, rules: &mut Rules) -> Counted {
    let mut strongest = Strongest::default();
    let mut counted = Counted { acts: Acts::of(context.next_step), ..Counted::default() };
    let mut needs = NeedEffects::default();
    for done in act.does {
        let behaviour = context.method.behaviour(done.behaviour);
        let reading = Reading::of(*done, act, context);
        strongest.take(reading);
        needs.take(behaviour, &reading);
        counted.acts.add(behaviour.act, reading.reflex > 0);
    }
    for reading in strongest.each() {
        reading.explain(rules);
    }
    counted.needs = needs.together();
    strongest.settle(&mut counted, act.does.first().copied());
    overrule(&mut counted, act, rules);
    counted
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

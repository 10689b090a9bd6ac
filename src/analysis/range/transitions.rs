//! The ways a conversation can go on from where it stands, with whatever is not known of it left open.
//!
//! Every real conversation takes one of these ways at each move; there are more of them than that. So what holds for
//! all of them holds for every conversation.

use super::concern::{ambiguous, asks_for_talk, concern};
use super::corners::corners;
use super::deed::{Deed, Gain, Held};
use super::following::Following;
use super::grid::{Grid, better, worse};
use super::holds::Standpoint;
use super::ids::{OthersId, StagesId};
use super::interned::Interned;
use super::location::{Location, Standings, Tempers, among_others};
use super::lookout::Lookout;
use super::past::{Past, Trait, Traits};
use crate::conversation::machine::Act;
use crate::conversation::{Play, Stages, State, SubjectStage, circumstances};
use crate::method::{Amount, ById, Done, Needs};
use crate::scenario::{NodeId, PersonId, Signal, SubjectId};
use crate::scoring::{Concern, Course, Heard, Move, PersonState, Points, Shape, Standing};
use std::rc::Rc;

/// One way to go on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Transition {
    pub deed: Deed,
    pub gain: Gain,
    pub location: Location,
    pub standings: Standings,
}

/// A move that is tried.
struct Tried<'m> {
    location: &'m Location,
    toward: PersonId,
    does: &'m [Done],
    points: Points,
    /// It depends on how the other is which behaviour leads it.
    ambiguous: bool,
}

/// Finds the ways.
pub(super) struct Transitions<'a> {
    pub(super) play: Play<'a>,
    pub(super) traits: Traits,
    pub(super) tempers: Tempers,
    pub(super) stages: Interned<StagesId, Stages>,
    pub(super) others: Interned<OthersId, Vec<Standing>>,
    lookout: Lookout<'a>,
    /// Of each node, what the next move can ask of the sequence.
    concerns: ById<NodeId, Concern>,
    /// Where moves are tried.
    course: Course,
    /// How anyone stands where it no longer matters.
    nobody: Standing,
}

impl<'a> Transitions<'a> {
    /// The ways of a scenario, with everyone come in as in this state; `stages` may have ids already.
    pub(super) fn new(play: Play<'a>, state: &State, stages: Interned<StagesId, Stages>) -> Self {
        let scenario = play.scenario;
        let following = Rc::new(Following::of(scenario));
        let traits = Traits::of(scenario, &following);
        let remote = circumstances(&play).remote;
        let sayable = scenario.nodes.map_ids(|id| following.sayable(id));
        Self {
            tempers: scenario.cast.map_ids(|person| state.temper(person)),
            stages,
            others: Interned::default(),
            lookout: Lookout::new(scenario, following, &traits, |node| asks_for_talk(&play, &sayable[node])),
            concerns: sayable.map(|sayable| concern(&play, sayable, remote)),
            course: state.course().clone(),
            nobody: state.course().standing(0),
            traits,
            play,
        }
    }

    /// The location of a state.
    pub(super) fn location(&mut self, state: &State) -> Location {
        let location = Location {
            node: state.node(),
            ended: state.ended(),
            subject: state.subject(),
            stages: self.stages.id(state.stages()),
            past: self.traits.past(state),
            goal: state.course().goal(),
            stopped: state.course().stopped(),
            reconnected: state.course().tally().stretches()[Shape::Stopped.index()].moves > 0,
        };
        self.settled(location)
    }

    /// How everyone stands in a state, as far as it matters.
    pub(super) fn standings(&mut self, state: &State, location: &Location) -> Standings {
        let course = state.course();
        let others = self.play.scenario.cast.ids().skip(1).map(|person| course.standing(person.0)).collect();
        let [opposite, worst] = [course.standing(0); 2];
        let standings = Standings { opposite, worst, others: self.others.id(&others) };
        self.as_far_as_it_matters(standings, location)
    }

    pub(super) fn standpoint<'k>(
        &'k self,
        location: &'k Location,
        standings: &'k Standings,
    ) -> Standpoint<'k, 'a> {
        Standpoint {
            play: &self.play,
            traits: &self.traits,
            tempers: &self.tempers,
            stages: self.stages.get(location.stages),
            others: self.others.get(standings.others),
            location,
            standings,
        }
    }

    /// A location without what no longer matters.
    pub(super) fn settled(&mut self, mut location: Location) -> Location {
        if location.ended {
            let stages = self.stages.id(&Stages::new());
            return Location { subject: None, stages, past: Past::default(), ..location };
        }
        let stages = self.stages.get(location.stages);
        let ahead = self.lookout.ahead(location.node, location.stages, stages);
        location.past = location.past.within(ahead.past);
        location.subject = location.subject.filter(|subject| ahead.subjects[*subject]);
        let over = |(id, stage): (SubjectId, &SubjectStage)| {
            !ahead.subjects[id] && *stage != SubjectStage::Untouched
        };
        if stages.entries().any(over) {
            let kept = |id| if ahead.subjects[id] { stages[id] } else { SubjectStage::Untouched };
            let kept = in_order(&stages.map_ids(kept));
            location.stages = self.stages.id(&kept);
        }
        location
    }

    /// Standings without what no longer matters.
    pub(super) fn as_far_as_it_matters(&mut self, standings: Standings, location: &Location) -> Standings {
        if location.ended {
            let [opposite, worst] = [self.nobody; 2];
            return Standings { opposite, worst, others: self.others.id(&Vec::new()) };
        }
        let stages = self.stages.get(location.stages);
        let change_talk = self.lookout.ahead(location.node, location.stages, stages).change_talk;
        let concern = Concern { change_talk, ..self.concerns[location.node] };
        let opposite = at_best(standings.opposite, &concern);
        let worst = Standing { sequence: opposite.sequence, ..at_worst(standings.worst) };
        let others = self.others.get(standings.others);
        if others.is_empty() {
            return Standings { opposite, worst, ..standings };
        }
        // Of the others only the best is known; their resistance is not followed.
        let without =
            |one: Standing| Standing { state: PersonState { resistance: Amount::NONE, ..one.state }, ..one };
        let others: Vec<Standing> = others.iter().map(|one| without(at_best(*one, &concern))).collect();
        Standings { opposite, worst, others: self.others.id(&others) }
    }

    /// The cell of a grid in which everyone stands, by the best there is in it.
    pub(super) fn cell(&mut self, standings: Standings, grid: Grid) -> Standings {
        let opposite = grid.best_of_cell(standings.opposite);
        let worst = Standing { sequence: opposite.sequence, ..grid.worst_of_cell(standings.worst) };
        let others = self.others.get(standings.others);
        if others.is_empty() {
            return Standings { opposite, worst, ..standings };
        }
        let others: Vec<Standing> = others.iter().map(|one| grid.best_of_cell(*one)).collect();
        Standings { opposite, worst, others: self.others.id(&others) }
    }

    /// Whether something changes by seeing this: it was not seen yet, and something ahead asks for it.
    pub(super) fn matters_here(&mut self, signal: Signal, location: &Location) -> bool {
        let seen = location.past.with(self.traits.bit(Trait::Saw(signal)));
        self.settled(Location { past: seen, ..*location }) != *location
    }

    /// How everyone stands who heard this from someone.
    pub(super) fn hear(&mut self, standings: &mut Standings, by: PersonId, heard: Heard) {
        match among_others(by) {
            None => {
                standings.opposite.hear(&heard);
                standings.worst.hear(&heard);
            }
            Some(other) => {
                let mut others = self.others.get(standings.others).clone();
                standings.opposite.overhear(&heard);
                standings.worst.overhear(&heard);
                others[other].hear(&heard.of_a_bystander());
                standings.others = self.others.id(&others);
            }
        }
    }

    /// What a move comes to at its best, and how everyone stands after it.
    pub(super) fn act(
        &mut self,
        location: &Location,
        standings: &Standings,
        act: &Act<'_, Held>,
    ) -> (Gain, Standings) {
        let Act { toward, does, held, points } = *act;
        let act = Tried { location, toward, does, points, ambiguous: ambiguous(&self.play, does) };
        let other = among_others(toward);
        let (best, worst) = match other {
            None => (standings.opposite, standings.worst),
            Some(other) => {
                let best = self.others.get(standings.others)[other];
                (best, at_worst_of_all(best))
            }
        };
        let corners = corners(&self.play, does, act.ambiguous, best, worst);
        let (best, worst) = ([best], [worst]);
        let (bests, worsts) = match &corners {
            Some(corners) => (&corners.best[..], &corners.worst[..]),
            None => (&best[..], &worst[..]),
        };
        let (gain, after) = self.at_all(&act, bests, held.map(|held| held.best), better);
        let Some(other) = other else {
            let (_, worst) = self.at_all(&act, worsts, held.map(|held| held.worst), worse);
            let worst = Standing { sequence: after.sequence, ..worst };
            return (gain, Standings { opposite: after, worst, ..*standings });
        };
        let mut others = self.others.get(standings.others).clone();
        others[other] = after;
        (gain, Standings { others: self.others.id(&others), ..*standings })
    }

    /// What a move comes to for someone who can stand in any of these ways, with the silences it can be.
    fn at_all(
        &mut self,
        act: &Tried<'_>,
        standings: &[Standing],
        held: Option<[u32; 2]>,
        join: fn(Standing, Standing) -> Standing,
    ) -> (Gain, Standing) {
        let silences = held.map(|held| held.map(Some));
        let silences = silences.as_ref().map_or(&[None][..], |both| &both[..]);
        let cases = standings.iter().flat_map(|standing| silences.iter().map(move |held| (*standing, *held)));
        let mut all: Option<(Gain, Standing)> = None;
        for (standing, held) in cases {
            let (gain, after) = self.at_one(act, standing, held);
            all = Some(match all {
                Some((known, stands)) => (known.or(gain), join(stands, after)),
                None => (gain, after),
            });
        }
        all.unwrap_or((Gain::default(), self.nobody))
    }

    /// Whether others can hear it there.
    fn listeners_at(&self, location: &Location) -> bool {
        let setting = &self.play.scenario.setting;
        let moved_away = |fact| self.traits.is(location.past, Trait::Knows(fact)).is_sure();
        !setting.listeners.is_empty() && !setting.listeners_until.is_some_and(moved_away)
    }

    fn at_one(&mut self, act: &Tried<'_>, standing: Standing, held_ms: Option<u32>) -> (Gain, Standing) {
        let Tried { location, toward, does, points, ambiguous } = *act;
        let listeners = self.listeners_at(location);
        let course = &mut self.course;
        course.put(toward.0, standing);
        course.put_in_phase(location.goal, location.stopped);
        course.put_among_listeners(listeners);
        course.take_tally();
        let sensitive = &self.play.scenario.cast[toward].sensitive;
        course.act(self.play.method, &Move { toward: toward.0, does, held_ms, points, sensitive });
        let mut after = course.standing(toward.0);
        if ambiguous {
            after.sequence = after.sequence.without_lead();
        }
        (Gain::of(&course.take_tally()), after)
    }
}

/// Stages in which those that were left at one turn are numbered on from 0, in the order in which they were left.
fn in_order(stages: &Stages) -> Stages {
    stages.map(|stage| match *stage {
        SubjectStage::Left { turn, order } => {
            let others = stages.iter().filter_map(|other| other.left_at(turn));
            let order = others.filter(|other| *other < order).fold(0, |count, _| count + 1);
            SubjectStage::Left { turn, order }
        }
        other => other,
    })
}

/// Someone at his best, without what the score is not made of; readiness, which can only help, is taken to be there.
fn at_best(mut standing: Standing, concern: &Concern) -> Standing {
    standing.state = unneeded(standing.state, Amount::FULL);
    standing.sequence = standing.sequence.as_far_as_it_matters(concern);
    standing
}

/// Someone at his worst: readiness is taken not to be there.
fn at_worst(mut standing: Standing) -> Standing {
    standing.state = unneeded(standing.state, Amount::NONE);
    standing
}

/// Someone of whom it is not known how badly he stands.
fn at_worst_of_all(standing: Standing) -> Standing {
    let state = PersonState {
        connection: Amount::NONE,
        challenge: Amount::FULL,
        resistance: Amount::FULL,
        ..standing.state
    };
    Standing { state, ..standing }
}

/// A state without what the score is not made of.
fn unneeded(state: PersonState, readiness: Amount) -> PersonState {
    PersonState { readiness, openness: Amount::NONE, needs: Needs::default(), ..state }
}

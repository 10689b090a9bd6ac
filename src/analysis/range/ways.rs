//! The ways a conversation can go on from where it stands, with whatever is not known of it left open.
//!
//! Every real conversation takes one of these ways at each move; there are more of them than that. So what holds for
//! all of them holds for every conversation.

use super::concern::{ambiguous, asks_for_talk, concern};
use super::corners::corners;
use super::deed::{Deed, Gain, Held, SPANS};
use super::following::Following;
use super::grid::{Grid, better, worse};
use super::holds::Known;
use super::interned::Interned;
use super::lookout::Lookout;
use super::past::{Past, Trait, Traits};
use super::perhaps::Perhaps;
use super::place::{Place, Stages, Standings, Tempers};
use crate::conversation::{Play, State, SubjectStage, circumstances, points};
use crate::method::{Done, FULL, Needs};
use crate::scenario::{NodeId, NodeKind, PersonId, ResponseId, SubjectId, Turn};
use crate::scoring::{Concern, Course, Move, PersonState, Points, Shape, Standing};
use std::rc::Rc;

/// One way to go on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Way {
    pub deed: Deed,
    pub gain: Gain,
    pub place: Place,
    pub standings: Standings,
}

/// A move that is tried.
struct Act<'m> {
    place: &'m Place,
    toward: PersonId,
    does: &'m [Done],
    points: Points,
    /// It depends on how the other is which behaviour leads it.
    ambiguous: bool,
}

/// Finds the ways.
pub(super) struct Ways<'a> {
    pub(super) play: Play<'a>,
    pub(super) traits: Traits,
    pub(super) tempers: Tempers,
    pub(super) stages: Interned<Stages>,
    pub(super) others: Interned<Vec<Standing>>,
    lookout: Lookout<'a>,
    /// Of each node, what the next move can ask of the sequence.
    concerns: Vec<Concern>,
    /// Where moves are tried.
    course: Course,
    /// How anyone stands where it no longer matters.
    nobody: Standing,
}

impl<'a> Ways<'a> {
    /// The ways of a scenario, with everyone come in as in this state; `stages` may have numbers already.
    pub(super) fn new(play: Play<'a>, state: &State, stages: Interned<Stages>) -> Self {
        let scenario = play.scenario;
        let following = Rc::new(Following::of(scenario));
        let traits = Traits::of(scenario, &following);
        let remote = circumstances(&play).remote;
        let sayable: Vec<Vec<ResponseId>> =
            (0..).map(NodeId).take(scenario.nodes.len()).map(|id| following.sayable(id)).collect();
        Self {
            tempers: persons(scenario.cast.len()).map(|person| state.temper(person)).collect(),
            stages,
            others: Interned::default(),
            lookout: Lookout::new(scenario, following, &traits, |node| {
                asks_for_talk(&play, &sayable[usize::from(node.0)])
            }),
            concerns: sayable.iter().map(|sayable| concern(&play, sayable, remote)).collect(),
            course: state.course().clone(),
            nobody: state.course().standing(0),
            traits,
            play,
        }
    }

    /// The place of a state.
    pub(super) fn place(&mut self, state: &State) -> Place {
        let subjects = (0..self.play.scenario.subjects.len()).filter_map(|index| u16::try_from(index).ok());
        let stages = subjects.map(|id| state.subject_stage(SubjectId(id))).collect();
        let place = Place {
            node: state.node(),
            ended: state.ended(),
            subject: state.subject(),
            stages: self.stages.number(&stages),
            past: self.traits.past(state),
            goal: state.course().goal(),
            stopped: state.course().stopped(),
            reconnected: state.course().tally().stretches()[Shape::Stopped.index()].moves > 0,
        };
        self.settled(place)
    }

    /// How everyone stands in a state, as far as it matters.
    pub(super) fn standings(&mut self, state: &State, place: &Place) -> Standings {
        let course = state.course();
        let others =
            persons(self.play.scenario.cast.len()).skip(1).map(|person| course.standing(person.0)).collect();
        let [opposite, worst] = [course.standing(0); 2];
        let standings = Standings { opposite, worst, others: self.others.number(&others) };
        self.as_far_as_it_matters(standings, place)
    }

    pub(super) fn known<'k>(&'k self, place: &'k Place, standings: &'k Standings) -> Known<'k> {
        Known {
            play: &self.play,
            traits: &self.traits,
            tempers: &self.tempers,
            stages: self.stages.get(place.stages),
            others: self.others.get(standings.others),
            place,
            standings,
        }
    }

    /// A place without what no longer matters.
    pub(super) fn settled(&mut self, mut place: Place) -> Place {
        if place.ended {
            let stages = self.stages.number(&Vec::new());
            return Place { subject: None, stages, past: Past::default(), ..place };
        }
        let stages = self.stages.get(place.stages);
        let ahead = self.lookout.ahead(place.node, place.stages, stages);
        place.past = place.past.within(ahead.past);
        place.subject = place.subject.filter(|subject| ahead.subjects[usize::from(subject.0)]);
        let over = |(stage, matters): (&SubjectStage, &bool)| !matters && *stage != SubjectStage::Untouched;
        if stages.iter().zip(&ahead.subjects).any(over) {
            let kept = stages.iter().zip(&ahead.subjects);
            let kept = kept
                .map(|(stage, matters)| if *matters { *stage } else { SubjectStage::Untouched })
                .collect();
            place.stages = self.stages.number(&kept);
        }
        place
    }

    /// Standings without what no longer matters.
    pub(super) fn as_far_as_it_matters(&mut self, standings: Standings, place: &Place) -> Standings {
        if place.ended {
            let [opposite, worst] = [self.nobody; 2];
            return Standings { opposite, worst, others: self.others.number(&Vec::new()) };
        }
        let stages = self.stages.get(place.stages);
        let change_talk = self.lookout.ahead(place.node, place.stages, stages).change_talk;
        let concern = Concern { change_talk, ..self.concerns[usize::from(place.node.0)] };
        let opposite = at_best(standings.opposite, &concern);
        let worst = Standing { sequence: opposite.sequence, ..at_worst(standings.worst) };
        let others = self.others.get(standings.others);
        if others.is_empty() {
            return Standings { opposite, worst, ..standings };
        }
        // Of the others only the best is known; their resistance is not followed.
        let without = |one: Standing| Standing { state: PersonState { resistance: 0, ..one.state }, ..one };
        let others: Vec<Standing> = others.iter().map(|one| without(at_best(*one, &concern))).collect();
        Standings { opposite, worst, others: self.others.number(&others) }
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
        Standings { opposite, worst, others: self.others.number(&others) }
    }

    /// All ways on by a deed that is asked for.
    pub(super) fn on(
        &mut self,
        place: &Place,
        standings: &Standings,
        asked: &dyn Fn(Deed) -> bool,
        ways: &mut Vec<Way>,
    ) {
        if place.ended {
            return;
        }
        for (id, from) in self.sayable(place, standings) {
            if asked(Deed::Say(id, from)) {
                self.say(place, standings, id, from, ways);
            }
        }
        if let NodeKind::Turn(turn) = &self.play.scenario.node(place.node).kind {
            self.hold(place, standings, turn, asked, ways);
            if asked(Deed::Look) {
                self.look(place, standings, turn, ways);
            }
        }
        if asked(Deed::TimeOut) {
            self.time_out(place, standings, ways);
        }
    }

    fn say(
        &mut self,
        place: &Place,
        standings: &Standings,
        id: ResponseId,
        from: Option<NodeId>,
        ways: &mut Vec<Way>,
    ) {
        let response = self.play.scenario.response(id);
        let (gain, after) =
            self.act(place, standings, response.toward, &response.does, None, points(response));
        let mut to = place.after(gain.shape);
        for done in &response.does {
            to.past = self.traits.done(to.past, done.behaviour);
        }
        to.past = to.past.with(self.traits.given(id));
        for fact in &response.learns {
            to.past = to.past.with(self.traits.bit(Trait::Knows(*fact)));
        }
        self.take_up(&mut to, id, from);
        let deed = Deed::Say(id, from);
        self.go(&response.to, to, after, &mut |place, standings| {
            ways.push(Way { deed, gain, place, standings });
        });
    }

    fn hold(
        &mut self,
        place: &Place,
        standings: &Standings,
        turn: &Turn,
        asked: &dyn Fn(Deed) -> bool,
        ways: &mut Vec<Way>,
    ) {
        let (Some(silence), Some(done)) = (turn.silence.as_ref(), self.play.silence()) else { return };
        let opposite = self.play.scenario.opposite();
        let past = self.traits.done(place.past, done.behaviour);
        for (span, held) in (0_u8..).zip(SPANS).filter(|(span, _)| asked(Deed::Hold(*span))) {
            let (gain, after) = self.act(place, standings, opposite, &[done], Some(held), Points::default());
            let deed = Deed::Hold(span);
            let to = Place { past, ..place.after(gain.shape) };
            let target = if usize::from(span) + 1 == SPANS.len() { &silence.too_long } else { &silence.held };
            self.go(target, to, after, &mut |place, standings| {
                ways.push(Way { deed, gain, place, standings });
            });
        }
    }

    fn look(&mut self, place: &Place, standings: &Standings, turn: &Turn, ways: &mut Vec<Way>) {
        let Some(signal) = turn.signal() else { return };
        let to = self.settled(Place { past: place.past.with(self.traits.bit(Trait::Saw(signal))), ..*place });
        if to != *place {
            ways.push(Way { deed: Deed::Look, gain: Gain::default(), place: to, standings: *standings });
        }
    }

    fn time_out(&mut self, place: &Place, standings: &Standings, ways: &mut Vec<Way>) {
        let Some(done) = self.play.time_out() else { return };
        if !self.traits.is(place.past, Trait::TimedOut).no {
            return;
        }
        let past = self.traits.done(place.past, done.behaviour).with(self.traits.bit(Trait::TimedOut));
        let opposite = self.play.scenario.opposite();
        let (gain, after) = self.act(place, standings, opposite, &[done], None, Points::default());
        let to = Place { past, ..place.after(gain.shape) };
        let deed = Deed::TimeOut;
        match &self.play.scenario.node(place.node).kind {
            NodeKind::Turn(Turn { timeout: Some(target), .. }) => {
                self.go(target, to, after, &mut |place, standings| {
                    ways.push(Way { deed, gain, place, standings });
                });
            }
            NodeKind::Turn(_) | NodeKind::Open(_) | NodeKind::Ending(_) => {
                let place = self.settled(to);
                let standings = self.as_far_as_it_matters(after, &place);
                ways.push(Way { deed, gain, place, standings });
            }
        }
    }

    /// What a move comes to at its best, and how everyone stands after it.
    fn act(
        &mut self,
        place: &Place,
        standings: &Standings,
        toward: PersonId,
        does: &[Done],
        held: Option<Held>,
        points: Points,
    ) -> (Gain, Standings) {
        let act = Act { place, toward, does, points, ambiguous: ambiguous(&self.play, does) };
        let other = usize::from(toward.0).checked_sub(1);
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
        (gain, Standings { others: self.others.number(&others), ..*standings })
    }

    /// What a move comes to for someone who can stand in any of these ways, with the silences it can be.
    fn at_all(
        &mut self,
        act: &Act<'_>,
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

    fn at_one(&mut self, act: &Act<'_>, standing: Standing, held_ms: Option<u32>) -> (Gain, Standing) {
        let Act { place, toward, does, points, ambiguous } = *act;
        let course = &mut self.course;
        course.put(toward.0, standing);
        course.put_in_phase(place.goal, place.stopped);
        course.take_tally();
        let sensitive = &self.play.scenario.cast[usize::from(toward.0)].sensitive;
        course.act(self.play.method, &Move { toward: toward.0, does, held_ms, points, sensitive });
        let mut after = course.standing(toward.0);
        if ambiguous {
            after.sequence = after.sequence.without_lead();
        }
        (Gain::of(&course.take_tally()), after)
    }

    /// Keeps the books of subjects, as a step does.
    fn take_up(&mut self, place: &mut Place, response: ResponseId, from: Option<NodeId>) {
        let stages = self.stages.get(place.stages);
        let begun = match from {
            Some(left) => stages.iter().position(|stage| *stage == SubjectStage::Left(left)),
            None => self.play.scenario.response(response).subject.map(|id| usize::from(id.0)),
        };
        let Some(begun) = begun else { return };
        let mut stages = stages.clone();
        let current = place.subject.map(|current| usize::from(current.0));
        if let Some(current) = current.filter(|current| stages[*current] == SubjectStage::Begun) {
            stages[current] = SubjectStage::Left(place.node);
        }
        stages[begun] = SubjectStage::Begun;
        place.stages = self.stages.number(&stages);
        place.subject = u16::try_from(begun).ok().map(SubjectId);
    }

    /// What can be said.
    fn sayable(&self, place: &Place, standings: &Standings) -> Vec<(ResponseId, Option<NodeId>)> {
        let known = self.known(place, standings);
        let scenario = self.play.scenario;
        let mut offer = Offer { known, offered: Vec::new(), surely: false };
        match &scenario.node(place.node).kind {
            NodeKind::Turn(turn) => {
                offer.add(&turn.responses, None, Perhaps::known(true));
                offer.add_all_unless_sure(&turn.responses);
                let current = place.subject.map(|id| scenario.subject(id)).filter(|_| turn.jump);
                if let Some(current) = current.filter(|current| !current.atomic)
                    && let NodeKind::Open(open) = &scenario.node(current.node).kind
                {
                    let untouched =
                        |id: &&SubjectId| known.stages[usize::from(id.0)] == SubjectStage::Untouched;
                    open.subjects.iter().filter(untouched).for_each(|id| offer.add_ways_in(*id));
                }
            }
            NodeKind::Open(open) => {
                for id in &open.subjects {
                    offer.add_subject(*id);
                }
                let finished = |id: &SubjectId| known.stages[usize::from(id.0)] == SubjectStage::Finished;
                let may_leave =
                    open.subjects.iter().filter(|id| scenario.subject(**id).required).all(finished);
                if may_leave || !offer.surely {
                    offer.add(&open.leave, None, Perhaps::known(true));
                }
                offer.add_all_unless_sure(&open.leave);
            }
            NodeKind::Ending(_) => (),
        }
        offer.offered
    }
}

/// What can be offered, as it is collected.
struct Offer<'k> {
    known: Known<'k>,
    offered: Vec<(ResponseId, Option<NodeId>)>,
    /// At least one is offered, whatever is not known.
    surely: bool,
}

impl Offer<'_> {
    fn add(&mut self, responses: &[ResponseId], from: Option<NodeId>, open: Perhaps) {
        for id in responses {
            let response = self.known.play.scenario.response(*id);
            let fresh = if response.once { self.known.given(*id).not() } else { Perhaps::known(true) };
            let can = Perhaps::all([open, fresh, self.known.all(&response.when)]);
            if can.yes {
                self.offered.push((*id, from));
            }
            self.surely |= can.surely();
        }
    }

    /// Whatever the conditions say, a conversation never gets stuck.
    fn add_all_unless_sure(&mut self, responses: &[ResponseId]) {
        if !self.surely {
            let more = responses.iter().map(|id| (*id, None)).filter(|one| !self.offered.contains(one));
            let more: Vec<_> = more.collect();
            self.offered.extend(more);
        }
    }

    fn add_ways_in(&mut self, id: SubjectId) {
        let subject = self.known.play.scenario.subject(id);
        let open = self.known.all(&subject.when);
        self.add(&subject.ways_in, None, open);
    }

    fn add_subject(&mut self, id: SubjectId) {
        match self.known.stages[usize::from(id.0)] {
            SubjectStage::Untouched => self.add_ways_in(id),
            SubjectStage::Left(node) => {
                if let NodeKind::Turn(turn) = &self.known.play.scenario.node(node).kind {
                    self.add(&turn.responses, Some(node), Perhaps::known(true));
                }
            }
            SubjectStage::Begun | SubjectStage::Finished => (),
        }
    }
}

/// The persons of a cast of this many.
fn persons(count: usize) -> impl Iterator<Item = PersonId> {
    (0..count).filter_map(|person| u8::try_from(person).ok()).map(PersonId)
}

/// Someone at his best, without what the score is not made of; readiness, which can only help, is taken to be there.
fn at_best(mut standing: Standing, concern: &Concern) -> Standing {
    standing.state = unneeded(standing.state, FULL);
    standing.sequence = standing.sequence.as_far_as_it_matters(concern);
    standing
}

/// Someone at his worst: readiness is taken not to be there.
fn at_worst(mut standing: Standing) -> Standing {
    standing.state = unneeded(standing.state, 0);
    standing
}

/// Someone of whom it is not known how badly he stands.
fn at_worst_of_all(standing: Standing) -> Standing {
    let state = PersonState { connection: 0, challenge: FULL, resistance: FULL, ..standing.state };
    Standing { state, ..standing }
}

/// A state without what the score is not made of.
fn unneeded(state: PersonState, readiness: i32) -> PersonState {
    PersonState {
        readiness,
        openness: 0,
        needs: Needs { autonomy: 0, competence: 0, relatedness: 0 },
        ..state
    }
}

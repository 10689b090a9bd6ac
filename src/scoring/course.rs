//! The course of a conversation, as far as scoring is concerned.

use super::field::{Field, Hindered};
use super::force::LOAD;
use super::meter::{at_start, latest};
use super::place::{Counted, count};
use super::reading::{Context, STEP, delivered};
use super::sequence::{Ground, Met, Sequence};
use super::sides::{FINE, Felt, Shape};
use super::silence::Silence;
use super::state::{Came, Inertia, SLOWEST, feel};
use super::tally::{Reflexes, Tally};
use super::{Circumstances, Effect, Heard, Meter, Move, PersonStart, PersonState, Rule, Rules, Score};
use crate::method::{Act, Amount, Done, Goal, GoalRules, Method, Needs, Talk};

/// How many moves count as made before a played conversation begins: people have met before.
const PACE_IN_PLAY: i32 = 3;

/// The same in a transcript, whose beginning says little about where the two stood.
const PACE_IN_TRANSCRIPT: i32 = 1;

/// The person opposite.
const OPPOSITE: u8 = 0;

/// What a need starts at.
const NEED_START: Amount = Amount::nearest(500);

/// Where one person stands: how he is, how he got there and what came before. It is all that a later move towards
/// him depends on, beside goal and circumstances.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Standing {
    /// How he is.
    pub state: PersonState,
    /// Connection moves by one over this of the way it is drawn at the latest move; from 1.
    pub pace: i32,
    /// What the latest reflex still takes from what can be carried, 0 to 1000.
    pub blunted: i32,
    /// What came before.
    pub sequence: Sequence,
}

impl Standing {
    /// What he said or did himself.
    pub fn hear(&mut self, heard: &Heard) {
        self.sequence.hear(*heard);
        match heard.talk {
            Some(Talk::Change) => self.state.lean(20, -10),
            Some(Talk::Sustain) => self.state.lean(-10, 10),
            None => (),
        }
    }

    /// A turn in which somebody else speaks first: that it goes over a boundary, and that it shows harm, is between him and the trainee.
    pub fn overhear(&mut self, heard: &Heard) {
        self.sequence.overhear(*heard);
    }
}

/// One person with what came before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Person {
    state: PersonState,
    inertia: Inertia,
    sequence: Sequence,
}

/// The course of a conversation: everyone's state, the sequence so far, and the sums the score needs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Course {
    persons: Vec<Person>,
    goal: Goal,
    circumstances: Circumstances,
    /// What had to stop has stopped.
    stopped: bool,
    tally: Tally,
    lately: Felt,
}

impl Course {
    /// The beginning of a conversation with these people; the first is the person opposite.
    #[must_use]
    pub fn new(method: &Method, goal: Goal, circumstances: Circumstances, starts: &[PersonStart]) -> Self {
        let connection = starts.first().map_or(0, |start| start.connection.get());
        let person = |start: &PersonStart| Person {
            state: PersonState {
                connection: start.connection,
                challenge: Amount::NONE,
                resistance: start.resistance,
                readiness: start.readiness,
                openness: start.openness,
                needs: Needs { autonomy: NEED_START, competence: NEED_START, relatedness: NEED_START },
            },
            inertia: Inertia { pace: PACE_IN_PLAY, blunted: 0 },
            sequence: Sequence::default(),
        };
        Self {
            persons: starts.iter().map(person).collect(),
            goal,
            circumstances,
            stopped: false,
            tally: Tally::default(),
            lately: at_start(Shape::of(*method.goal(goal), false), connection),
        }
    }

    /// The beginning of a transcript of a real conversation with one other, of whom nothing is known.
    ///
    /// What the other says moves the readiness and resistance that are shown and never the score: an easy client is
    /// not the trainee's merit. So what depends on talk that was heard counts as met.
    #[must_use]
    pub fn of_transcript(method: &Method, goal: Goal) -> Self {
        Self::of_transcript_with(method, goal, Circumstances::default(), &[PersonStart::UNKNOWN])
    }

    /// The beginning of a transcript of which it is known under what circumstances it took place, or how people came
    /// in. In all else it is as [`of_transcript`](Self::of_transcript).
    #[must_use]
    pub fn of_transcript_with(
        method: &Method,
        goal: Goal,
        circumstances: Circumstances,
        starts: &[PersonStart],
    ) -> Self {
        let mut course = Self::new(method, goal, circumstances, starts);
        for person in &mut course.persons {
            person.inertia.pace = PACE_IN_TRANSCRIPT;
            person.sequence = Sequence::of_transcript();
        }
        course.tally = Tally::of_transcript();
        course
    }

    /// The goal of the present phase.
    #[must_use]
    pub fn goal(&self) -> Goal {
        self.goal
    }

    /// From here on the conversation has this goal.
    pub fn set_goal(&mut self, goal: Goal) {
        if goal != self.goal {
            self.stopped = false;
        }
        self.goal = goal;
    }

    /// From here on nobody else can hear it: the two moved away from who listened.
    pub fn move_apart(&mut self) {
        self.circumstances.listeners = false;
    }

    /// What someone said or did.
    ///
    /// # Panics
    /// Where `who` is not one of the persons.
    pub fn hear(&mut self, _method: &Method, who: u8, heard: &Heard) {
        self.stopped |= heard.stopped;
        let mut standing = self.standing(who);
        if who == OPPOSITE {
            standing.hear(heard);
        } else {
            standing.hear(&heard.of_a_bystander());
            let mut opposite = self.standing(OPPOSITE);
            opposite.overhear(heard);
            self.put(OPPOSITE, opposite);
        }
        self.put(who, standing);
    }

    /// One move of the trainee.
    ///
    /// # Panics
    /// Where `toward` is not one of the persons, or a behaviour comes from another method.
    pub fn act(&mut self, method: &Method, act: &Move<'_>) -> Effect {
        let goal = *method.goal(self.goal);
        let (ground, field) = (self.ground(method, goal, act), self.field(method, goal, act));
        let Person { state, inertia, sequence } = &mut self.persons[usize::from(act.toward)];
        let before = *state;
        let mut rules = Rules::new();
        let next_step = sequence.next_step(method, act.does);
        let listeners = self.circumstances.listeners;
        let context = Context { method, sequence, ground, listeners, next_step: next_step.is_some() };
        if next_step.is_some() {
            rules.add(Rule::NextStep, next_step, 0);
        }
        let mut counted = count(act, context, &mut rules);
        if sequence.interrogates(counted.acts) {
            counted.connection = (counted.connection.min(0) - 1).max(-2);
            counted.halvings += 1;
            rules.add(Rule::Interrogation, counted.by, -100);
        }
        if sequence.tells_at(counted.acts) {
            counted.connection = (counted.connection.min(0) - 1).max(-2);
            rules.add(Rule::Telling, counted.by, -100);
        }
        let is_break = counted.acts.has(Act::TimeOut);
        if ground.must_stop && sequence.lets_pass(counted.acts) && !is_break {
            let_pass(&mut counted, &mut rules);
        }
        if sequence.harm_stands(counted.acts) && !is_break {
            hold_back(&mut counted, &mut rules);
        }
        let harms = does_harm(method, act, counted.reflex, sequence.permits());
        let mended = sequence.mended_by(counted.acts).filter(|_| !harms);
        if mended.is_some() {
            inertia.blunted = 0;
            rules.add(Rule::Mended, counted.connects_by, STEP);
        }
        let came = feel(state, inertia, &counted, field, &mut rules);
        let lead = counted.lead.map(|done| done.behaviour);
        sequence.made(method, act.does, counted.acts, lead);
        let reflex = Reflexes { weight: counted.reflex, percent: goal.reflex_weight };
        sequence.harmed(counted.acts, harms.then(|| reflex.owed()));
        let after = *state;

        let weighed = in_proportion(goal, after.connection.get(), came);
        let shape = Shape::of(goal, self.stopped);
        self.tally.mend(mended.unwrap_or(0));
        if is_break {
            self.tally.add_break(reflex);
        } else {
            self.tally.add(shape, weighed, reflex, lead);
            self.lately = latest(self.lately, weighed);
        }
        Effect {
            toward: act.toward,
            before,
            after,
            connection: came.connection,
            challenge: if came.load > 0 { counted.challenge } else { 0 },
            reflex: counted.reflex,
            load: came.load,
            landed: came.landed,
            rules,
        }
    }

    /// Where one person stands.
    ///
    /// # Panics
    /// Where `who` is not one of the persons.
    #[must_use]
    pub fn standing(&self, who: u8) -> Standing {
        let Person { state, inertia, sequence } = self.persons[usize::from(who)];
        Standing { state, pace: inertia.pace, blunted: inertia.blunted, sequence }
    }

    /// Puts one person where he would stand, for trying something out.
    ///
    /// # Panics
    /// Where `who` is not one of the persons.
    pub fn put(&mut self, who: u8, standing: Standing) {
        let Standing { state, pace, blunted, sequence } = standing;
        self.persons[usize::from(who)] = Person { state, inertia: Inertia { pace, blunted }, sequence };
    }

    /// Whether what had to stop has stopped.
    #[must_use]
    pub fn stopped(&self) -> bool {
        self.stopped
    }

    /// Puts the conversation in a phase, for trying something out.
    pub fn put_in_phase(&mut self, goal: Goal, stopped: bool) {
        (self.goal, self.stopped) = (goal, stopped);
    }

    /// Puts the conversation where others can hear it or not, for trying something out.
    pub fn put_among_listeners(&mut self, listeners: bool) {
        self.circumstances.listeners = listeners;
    }

    /// The sums the score is made from.
    #[must_use]
    pub fn tally(&self) -> &Tally {
        &self.tally
    }

    /// The sums up to here; they begin again from nothing.
    pub fn take_tally(&mut self) -> Tally {
        std::mem::take(&mut self.tally)
    }

    /// How one person is now.
    ///
    /// # Panics
    /// Where `who` is not one of the persons.
    #[must_use]
    pub fn person(&self, who: u8) -> &PersonState {
        &self.persons[usize::from(who)].state
    }

    /// The meter as it stands.
    #[must_use]
    pub fn meter(&self, method: &Method) -> Meter {
        Meter::of(Shape::of(*method.goal(self.goal), self.stopped), self.lately, self.tally.reflex_rate())
    }

    /// The score so far.
    #[must_use]
    pub fn score(&self, _method: &Method) -> Score {
        self.tally.score()
    }

    fn ground(&self, method: &Method, goal: GoalRules, act: &Move<'_>) -> Ground {
        let state = self.person(act.toward);
        Ground {
            safety: Met::safety(state.connection.get(), method.levels.connection.mid),
            ready: state.readiness >= method.levels.readiness.mid,
            must_stop: Shape::of(goal, self.stopped) == Shape::Stopping,
        }
    }

    fn hindered(&self, toward: u8) -> Hindered {
        let Person { inertia, sequence, .. } = &self.persons[usize::from(toward)];
        let Circumstances { listeners, new, remote } = self.circumstances;
        Hindered { listeners, new: new && inertia.pace < SLOWEST, remote: remote && !sequence.arrived() }
    }

    fn field(&self, method: &Method, goal: GoalRules, act: &Move<'_>) -> Field {
        Field {
            grip: if self.stopped { 0 } else { goal.grip },
            reflex_weight: i32::from(goal.reflex_weight),
            hindered: self.hindered(act.toward),
            silence_safe_from: method.levels.connection.mid / 2,
            silence: act.held_ms.map(Silence::of),
            pressed: self.persons[usize::from(act.toward)].sequence.latest.pressed,
        }
    }
}

/// Whether a move does harm that can be mended by naming it: it presses, or something was done in it that takes connection wherever it
/// is done. That a sound thing came too soon, that a question was one too many and that someone bears something badly is none.
fn does_harm(method: &Method, act: &Move<'_>, reflex: u8, permitted: bool) -> bool {
    let takes = |done: &Done| {
        let behaviour = method.behaviour(done.behaviour);
        let place = behaviour.permitted.filter(|_| permitted).unwrap_or(behaviour.place);
        delivered(place.connection, done.delivery) < 0
    };
    reflex >= 2 || act.points.connection.map_or_else(|| act.does.iter().any(takes), |own| own < 0)
}

/// Where somebody is belittled or threatened and nothing is said about that, warmth is licence and no contact.
fn let_pass(counted: &mut Counted, rules: &mut Rules) {
    if counted.connection > 0 || counted.lands > 0 {
        rules.add(Rule::LetPass, counted.by, -STEP * i32::from(counted.connection.max(0)));
    }
    counted.connection = counted.connection.min(0);
    counted.halvings += 1;
}

/// After harm that shows, nothing connects before it was named.
fn hold_back(counted: &mut Counted, rules: &mut Rules) {
    if counted.connection > 0 {
        rules.add(Rule::Unmended, counted.by, -STEP * i32::from(counted.connection));
        counted.connection = 0;
    }
}

/// What came of a move, with challenge in the proportion the goal asks. What takes connection is felt as being pressed.
fn in_proportion(goal: GoalRules, connection: i32, came: Came) -> Felt {
    let pressed = came.load + LOAD * i32::from(-came.connection.min(0));
    let fine = |value: i32| i64::from(value) * FINE;
    let level = goal.level_at;
    let proportion =
        |challenge: i32| fine(challenge) * i64::from(level.connection) / i64::from(level.challenge.max(1));
    Felt {
        connection: fine(connection),
        landed: proportion(came.landed),
        asked: proportion(pressed),
        load: fine(came.load),
    }
}

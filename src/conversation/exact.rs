//! A conversation in which everything is known: the machine's domain in which it is played, in place.

use super::machine::{self, Act, Books, Conditions, Domain, Knowledge, lines_of};
use super::{
    Made, MoveKind, Play, Spoken, Stage, Stages, State, Step, SubjectStage, Truth, TurnTaken, heard,
};
use crate::chance::{Chance, Purpose};
use crate::method::{Goal, Quantity};
use crate::scenario::{
    Arms, Condition, Ending, Face, FactId, Gaze, Line, NodeId, OpenNode, PersonId, ResponseId, Say, Scenario,
    Signal, SubjectId, Turn,
};
use crate::scoring::{Effect, Move};
use az::SaturatingAs;
use std::convert::Infallible;

/// Where a conversation stands, to be asked.
#[derive(Clone, Copy, Debug)]
pub(super) struct Standing<'p, 'a> {
    pub play: &'p Play<'a>,
    pub state: &'p State,
}

impl Standing<'_, '_> {
    fn holds(self, leaf: &Condition) -> bool {
        let Self { play, state } = self;
        let level = |person: PersonId, quantity: Quantity| {
            let value = state.course.person(person.0).get(quantity);
            play.method.levels.of(quantity).level(value)
        };
        match leaf {
            Condition::Is(person, quantity, wanted) => level(*person, *quantity) == *wanted,
            Condition::AtLeast(person, quantity, wanted) => level(*person, *quantity) >= *wanted,
            Condition::AtMost(person, quantity, wanted) => level(*person, *quantity) <= *wanted,
            Condition::Knows(fact) => state.knows(*fact),
            Condition::Saw(signal) => state.noticed(*signal),
            Condition::Did(behaviour, times) => state.done(*behaviour) >= *times,
            Condition::Chose(response) => state.given(*response) > 0,
            Condition::Visited(node) => state.visits(*node) > 0,
            Condition::Finished(subject) => state.subject_stage(*subject) == SubjectStage::Finished,
            Condition::Temper(person, temper) => state.temper(*person) == Some(*temper),
            Condition::Not(_) | Condition::Any(_) | Condition::All(_) => {
                self.all_hold(std::slice::from_ref(leaf))
            }
        }
    }

    fn all_hold(self, conditions: &[Condition]) -> bool {
        Truth::<Infallible>::of_all(conditions, &|leaf| Truth::known(self.holds(leaf))).is_sure()
    }
}

impl<'a> Conditions<'a> for Standing<'_, 'a> {
    type Doubt = Infallible;

    fn scenario(&self) -> &'a Scenario {
        self.play.scenario
    }

    fn all(&self, conditions: &[Condition]) -> Truth<Infallible> {
        Truth::known(self.all_hold(conditions))
    }

    fn was_given(&self, response: ResponseId) -> Truth<Infallible> {
        Truth::known(self.state.given(response) > 0)
    }
}

impl<'a> Knowledge<'a> for Standing<'_, 'a> {
    fn stages(&self) -> &Stages {
        &self.state.subjects
    }

    fn subject(&self) -> Option<SubjectId> {
        self.state.subject
    }
}

/// A step as it is played.
pub(super) struct Playing<'p, 'a> {
    play: &'p Play<'a>,
    state: &'p mut State,
    step: Step,
    effect: Option<Effect>,
}

/// The beginning of a conversation at a node: what is said before the trainee can act.
pub(super) fn arrived(play: &Play<'_>, state: &mut State, node: NodeId) -> Step {
    let mut playing = Playing { play, state, step: Step::default(), effect: None };
    machine::arrive(&mut playing, node, machine::LONGEST_RUN);
    playing.step
}

/// A move of the trainee at a node, and what follows it.
pub(super) fn moved<'p, 'a>(
    play: &'p Play<'a>,
    state: &'p mut State,
    kind: MoveKind,
    node: NodeId,
    make: impl FnOnce(&mut Playing<'p, 'a>),
) -> Step {
    let mut playing = Playing { play, state, step: Step::default(), effect: None };
    make(&mut playing);
    let Playing { step, effect, .. } = playing;
    Step { made: Some(Made { kind, node, effect }), ..step }
}

/// How someone bears himself while speaking.
#[derive(Clone, Copy, Default)]
struct Bearing {
    face: Face,
    arms: Arms,
    gaze: Gaze,
}

impl<'a> Playing<'_, 'a> {
    fn utter(&mut self, node: NodeId, says: &'a [Say], bearing: Bearing) {
        for (part, say) in says.iter().enumerate() {
            if let Some(line) = self.line(node, part, say) {
                self.step.spoken.push(Spoken {
                    by: line.by,
                    text: line.text,
                    node,
                    face: line.face.unwrap_or(bearing.face),
                    arms: bearing.arms,
                    gaze: bearing.gaze,
                });
            }
        }
    }

    /// The line that is said in this part; none where the conditions of none hold.
    fn line(&self, node: NodeId, part: usize, say: &'a Say) -> Option<&'a Line> {
        let standing = self.known();
        let mut lines = lines_of(&standing, say).map(|(line, _)| line);
        if !matches!(say, Say::OneOf(_)) {
            return lines.next();
        }
        let purpose = Purpose::Line(part.saturating_as::<u8>());
        let visit = self.state.visits(node);
        let index = Chance::at(self.state.seed, node.0, visit, purpose).nth(lines.count())?;
        lines_of(&standing, say).nth(index).map(|(line, _)| line)
    }
}

impl<'a> Domain<'a> for Playing<'_, 'a> {
    type Doubt = Infallible;

    /// In milliseconds.
    type Held = u32;

    fn play(&self) -> &Play<'a> {
        self.play
    }

    fn known(&self) -> impl Knowledge<'a, Doubt = Infallible> {
        Standing { play: self.play, state: self.state }
    }

    fn fork(&mut self, doubt: Infallible, _one: impl FnOnce(&mut Self)) {
        match doubt {}
    }

    fn act(&mut self, act: &Act<'_, u32>) {
        for done in act.does {
            self.state.done.add(done.behaviour.0);
        }
        let Act { toward, does, held, points } = *act;
        let sensitive = &self.play.scenario.cast[toward].sensitive;
        let felt = Move { toward: toward.0, does, held_ms: held, points, sensitive };
        self.effect = Some(self.state.course.act(self.play.method, &felt));
    }

    fn give(&mut self, response: ResponseId) {
        self.state.given.add(response.0);
    }

    fn learn(&mut self, facts: &[FactId]) {
        self.state.learn(self.play.scenario, facts);
    }

    fn notice(&mut self, signal: Signal) {
        self.state.notice(signal);
    }

    fn spend_time_out(&mut self) {
        self.state.timed_out = true;
    }

    fn keep(&mut self, books: impl FnOnce(&mut Books<'_>)) {
        let State { subjects, subject, .. } = &mut *self.state;
        books(&mut Books { stages: subjects, current: subject });
    }

    fn reach(&mut self, node: NodeId) {
        self.state.visits.add(node.0);
        self.state.stage = Stage::At(node);
    }

    fn set_goal(&mut self, goal: Goal) {
        self.state.course.set_goal(goal);
    }

    fn speak(&mut self, node: NodeId, turn: &'a Turn, mut then: impl FnMut(&mut Self, PersonId)) {
        let before = self.step.spoken.len();
        let bearing = Bearing { face: turn.face, arms: turn.arms, gaze: turn.gaze };
        self.utter(node, &turn.says, bearing);
        let first = self.step.spoken.get(before).map_or(self.play.scenario.opposite(), |line| line.by);
        then(self, first);
    }

    fn hear(&mut self, node: NodeId, by: PersonId, turn: &'a Turn) {
        self.step.turns.push(TurnTaken { node, by });
        self.state.course.hear(self.play.method, by.0, &heard(self.play, turn));
    }

    fn remark(&mut self, node: NodeId, says: &'a [Say]) {
        let turn = self.play.scenario.turn(node);
        let bearing = turn.map(|turn| Bearing { face: turn.face, arms: turn.arms, gaze: turn.gaze });
        self.utter(node, says, bearing.unwrap_or_default());
    }

    fn open(&mut self, node: NodeId, open: &'a OpenNode) {
        if self.state.visits(node) == 1 {
            self.utter(node, &open.says, Bearing::default());
        }
    }

    fn end(&mut self, node: NodeId, ending: &'a Ending) {
        self.state.stage = Stage::Ended(node);
        self.utter(node, &ending.says, Bearing { face: ending.face, ..Bearing::default() });
    }

    /// It stands where it came to.
    fn stop(&mut self) {}
}

//! One step of a conversation: what the trainee does, what it does, and what is said next.

use super::coming_in::{circumstances, starts, temper};
use super::counts::Counts;
use super::offer::{Offered, unordered};
use super::{Input, Jump, Play, Refused, Stage, State, SubjectStage};
use crate::chance::{Chance, Purpose};
use crate::method::{Done, SILENCE_FROM_MS, SILENCE_TOO_LONG_MS};
use crate::scenario::{
    Arms, Face, Gaze, Line, NodeId, NodeKind, PersonId, Response, ResponseId, Say, Signal, Target, TextId,
    Turn,
};
use crate::scoring::{Course, Effect, Heard, Move, PersonStart, Points};

/// How many turns can follow each other without the trainee. The `format` layer refuses loops; this bounds the rest.
const LONGEST_RUN: usize = 64;

/// A line that is said, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// Who says it.
    pub by: PersonId,
    /// The words.
    pub text: TextId,
    /// The node it is said at.
    pub node: NodeId,
    /// The face it asks for.
    pub face: Face,
    /// The arms.
    pub arms: Arms,
    /// The gaze.
    pub gaze: Gaze,
}

/// How a silence was received.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hush {
    /// Too short to be one.
    Short,
    /// Held, and the other fills it.
    Held,
    /// Held too long.
    TooLong,
    /// The turn was not the other's to fill: it changes nothing.
    NotTheirs,
}

impl Hush {
    /// The message that tells it; it takes the `$seconds`.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Short => "move-silence-short",
            Self::Held => "move-silence-held",
            Self::TooLong => "move-silence-too-long",
            Self::NotTheirs => "move-silence-not-theirs",
        }
    }
}

/// What the trainee did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoveKind {
    /// Said this.
    Said(ResponseId),
    /// Held a silence, in milliseconds.
    Silence(u32, Hush),
    /// Looked, and saw this signal.
    Looked(Signal),
    /// Took a time-out.
    TimeOut,
}

/// What the trainee did and what it did to the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// What was done.
    pub kind: MoveKind,
    /// The node it was done at.
    pub node: NodeId,
    /// What it did; nothing for a look, or a silence that changed nothing.
    pub effect: Option<Effect>,
}

/// A turn the other took, if only in silence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TurnTaken {
    /// Which turn.
    pub node: NodeId,
    /// Who spoke first in it; the person opposite where nobody did.
    pub by: PersonId,
}

/// One step: what the trainee did, and what was said next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// The trainee's move; none at the beginning.
    pub made: Option<Made>,
    /// What is said next, in order.
    pub spoken: Vec<Spoken>,
    /// The turns that were taken next, in order: what scoring heard.
    pub turns: Vec<TurnTaken>,
}

/// The beginning of a conversation: its state, and what is said before the trainee can act.
#[must_use]
pub fn begin(play: &Play<'_>, seed: u64) -> (State, Step) {
    let mut state = fresh(play, seed, |start| start);
    let mut step = Step::default();
    arrive(play, &mut state, play.scenario.start, &mut step);
    (state, step)
}

/// A conversation taken up at any place: its state, and what is said there.
///
/// # Panics
/// Where the node comes from another scenario.
#[must_use]
pub fn begin_at(play: &Play<'_>, seed: u64, jump: &Jump) -> (State, Step) {
    let mut state = fresh(play, seed, |start| jump.standing(play, start));
    state.learn(&jump.knows);
    let mut step = Step::default();
    arrive(play, &mut state, jump.node, &mut step);
    (state, step)
}

/// A state in which nothing was said yet, with how the person opposite comes in changed by this.
fn fresh(play: &Play<'_>, seed: u64, opposite: impl Fn(PersonStart) -> PersonStart) -> State {
    let scenario = play.scenario;
    let tempers: Vec<_> = (0..scenario.cast.len()).map(|person| temper(play, seed, person)).collect();
    let mut starts = starts(play, &tempers);
    if let Some(start) = starts.first_mut() {
        *start = opposite(*start);
    }
    State {
        seed,
        course: Course::new(play.method, scenario.goal, circumstances(play), &starts),
        stage: Stage::At(scenario.start),
        visits: Counts::default(),
        given: Counts::default(),
        done: Counts::default(),
        known: [0; 4],
        noticed: 0,
        subjects: vec![SubjectStage::Untouched; scenario.subjects.len()],
        subject: None,
        tempers,
        timed_out: false,
    }
}

/// Takes one input.
///
/// # Errors
/// [`Refused`], with the state as it was, where the input is not possible here.
///
/// # Panics
/// Where the response comes from another scenario.
pub fn step(play: &Play<'_>, state: &mut State, input: Input) -> Result<Step, Refused> {
    let Stage::At(node) = state.stage else { return Err(Refused::Ended) };
    match input {
        Input::Choose(id) => {
            let offered = unordered(play, state).into_iter().find(|offered| offered.response == id);
            let offered =
                offered.ok_or_else(|| Refused::NotOffered(play.scenario.response(id).key.clone()))?;
            Ok(say(play, state, node, offered))
        }
        Input::Hold(ms) => Ok(hold(play, state, node, ms)),
        Input::Look(signal) => look(play, state, node, signal),
        Input::TimeOut => time_out(play, state, node),
    }
}

fn say(play: &Play<'_>, state: &mut State, node: NodeId, offered: Offered) -> Step {
    let response = play.scenario.response(offered.response);
    let effect = act(play, state, response.toward, &response.does, None, points(response));
    state.given.add(offered.response.0);
    state.learn(&response.learns);
    take_up_subject(play, state, node, offered);
    let mut step = made(MoveKind::Said(offered.response), node, Some(effect));
    go(play, state, &response.to, &mut step);
    step
}

/// Keeps the books of subjects: one is begun, gone on with, or left for another.
fn take_up_subject(play: &Play<'_>, state: &mut State, node: NodeId, offered: Offered) {
    let begun = match offered.from {
        Some(left) => state.subjects.iter().position(|stage| *stage == SubjectStage::Left(left)),
        None => play.scenario.response(offered.response).subject.map(|id| usize::from(id.0)),
    };
    let Some(begun) = begun else { return };
    if let Some(current) = state.subject {
        let left = &mut state.subjects[usize::from(current.0)];
        if *left == SubjectStage::Begun {
            *left = SubjectStage::Left(node);
        }
    }
    state.subjects[begun] = SubjectStage::Begun;
    state.subject = u16::try_from(begun).ok().map(crate::scenario::SubjectId);
}

fn hold(play: &Play<'_>, state: &mut State, node: NodeId, ms: u32) -> Step {
    let silence = match &play.scenario.node(node).kind {
        NodeKind::Turn(turn) => turn.silence.as_ref(),
        NodeKind::Open(_) | NodeKind::Ending(_) => None,
    };
    let (Some(silence), Some(done)) = (silence, play.silence) else {
        return made(MoveKind::Silence(ms, Hush::NotTheirs), node, None);
    };
    if ms < SILENCE_FROM_MS {
        return made(MoveKind::Silence(ms, Hush::Short), node, None);
    }
    let effect = act(play, state, play.scenario.opposite(), &[done], Some(ms), Points::default());
    let (hush, target) = if ms >= SILENCE_TOO_LONG_MS {
        (Hush::TooLong, &silence.too_long)
    } else {
        (Hush::Held, &silence.held)
    };
    let mut step = made(MoveKind::Silence(ms, hush), node, Some(effect));
    go(play, state, target, &mut step);
    step
}

fn look(play: &Play<'_>, state: &mut State, node: NodeId, signal: Signal) -> Result<Step, Refused> {
    let shown = match &play.scenario.node(node).kind {
        NodeKind::Turn(turn) => turn.signal(),
        NodeKind::Open(_) | NodeKind::Ending(_) => None,
    };
    if shown != Some(signal) {
        return Err(Refused::NothingThere(signal));
    }
    state.notice(signal);
    Ok(made(MoveKind::Looked(signal), node, None))
}

fn time_out(play: &Play<'_>, state: &mut State, node: NodeId) -> Result<Step, Refused> {
    if state.timed_out {
        return Err(Refused::TimeOutTaken);
    }
    state.timed_out = true;
    let effect = play
        .time_out
        .map(|done| act(play, state, play.scenario.opposite(), &[done], None, Points::default()));
    let mut step = made(MoveKind::TimeOut, node, effect);
    if let NodeKind::Turn(Turn { timeout: Some(target), .. }) = &play.scenario.node(node).kind {
        go(play, state, target, &mut step);
    }
    Ok(step)
}

fn made(kind: MoveKind, node: NodeId, effect: Option<Effect>) -> Step {
    Step { made: Some(Made { kind, node, effect }), ..Step::default() }
}

fn act(
    play: &Play<'_>,
    state: &mut State,
    toward: PersonId,
    does: &[Done],
    held_ms: Option<u32>,
    points: Points,
) -> Effect {
    for done in does {
        state.done.add(done.behaviour.0);
    }
    let sensitive = &play.scenario.cast[usize::from(toward.0)].sensitive;
    state.course.act(play.method, &Move { toward: toward.0, does, held_ms, points, sensitive })
}

fn go(play: &Play<'_>, state: &mut State, target: &Target, step: &mut Step) {
    if let Some(node) = state.candidate(play, target) {
        arrive(play, state, node, step);
    }
}

/// Arrives at a node, and goes on by itself where the trainee has nothing to say.
fn arrive(play: &Play<'_>, state: &mut State, first: NodeId, step: &mut Step) {
    let mut node = first;
    for _ in 0..LONGEST_RUN {
        state.visits.add(node.0);
        state.stage = Stage::At(node);
        match &play.scenario.node(node).kind {
            NodeKind::Turn(turn) => {
                take_turn(play, state, node, turn, step);
                let next = turn.to.as_ref().and_then(|target| state.candidate(play, target));
                let Some(next) = next else { return };
                node = next;
            }
            NodeKind::Open(open) => {
                if state.visits(node) == 1 {
                    speak(play, state, node, &open.says, Bearing::default(), &mut step.spoken);
                }
                return come_back(play, state, node);
            }
            NodeKind::Ending(ending) => {
                state.stage = Stage::Ended(node);
                let bearing = Bearing { face: ending.face, ..Bearing::default() };
                return speak(play, state, node, &ending.says, bearing, &mut step.spoken);
            }
        }
    }
}

/// The subject that led back to its open node is finished.
fn come_back(play: &Play<'_>, state: &mut State, node: NodeId) {
    let Some(subject) = state.subject else { return };
    if play.scenario.subject(subject).node == node {
        state.subjects[usize::from(subject.0)] = SubjectStage::Finished;
        state.subject = None;
    }
}

/// The points of a response's own.
#[must_use]
pub fn points(response: &Response) -> Points {
    response.points.as_ref().map_or_else(Points::default, |points| Points {
        connection: points.connection,
        challenge: points.challenge,
        reflex: points.reflex,
    })
}

/// What scoring hears in a turn.
#[must_use]
pub fn heard(turn: &Turn) -> Heard {
    Heard { talk: turn.talk, invites_advice: turn.invites_advice, stopped: turn.stopped, needs: turn.needs }
}

fn take_turn(play: &Play<'_>, state: &mut State, node: NodeId, turn: &Turn, step: &mut Step) {
    if let Some(goal) = turn.goal {
        state.course.set_goal(goal);
    }
    let before = step.spoken.len();
    let bearing = Bearing { face: turn.face, arms: turn.arms, gaze: turn.gaze };
    speak(play, state, node, &turn.says, bearing, &mut step.spoken);
    state.learn(&turn.learns);
    let by = step.spoken.get(before).map_or(play.scenario.opposite(), |line| line.by);
    step.turns.push(TurnTaken { node, by });
    state.course.hear(play.method, by.0, &heard(turn));
}

/// How someone bears himself while speaking.
#[derive(Clone, Copy, Default)]
struct Bearing {
    face: Face,
    arms: Arms,
    gaze: Gaze,
}

fn speak(
    play: &Play<'_>,
    state: &State,
    node: NodeId,
    says: &[Say],
    bearing: Bearing,
    spoken: &mut Vec<Spoken>,
) {
    for (part, say) in says.iter().enumerate() {
        let line = match say {
            Say::Line(line) => state.all_hold(play, &line.when).then_some(line),
            Say::First(lines) => lines.iter().find(|line| state.all_hold(play, &line.when)),
            Say::OneOf(lines) => pick(play, state, node, part, lines),
        };
        let Some(line) = line else { continue };
        spoken.push(Spoken {
            by: line.by,
            text: line.text,
            node,
            face: line.face.unwrap_or(bearing.face),
            arms: bearing.arms,
            gaze: bearing.gaze,
        });
    }
}

/// One of the lines whose conditions hold.
fn pick<'a>(
    play: &Play<'_>,
    state: &State,
    node: NodeId,
    part: usize,
    lines: &'a [Line],
) -> Option<&'a Line> {
    let fits = |line: &&Line| state.all_hold(play, &line.when);
    let purpose = Purpose::Line(u8::try_from(part).unwrap_or(u8::MAX));
    let count = lines.iter().filter(fits).count();
    let index = Chance::at(state.seed, node.0, state.visits(node), purpose).nth(count)?;
    lines.iter().filter(fits).nth(index)
}

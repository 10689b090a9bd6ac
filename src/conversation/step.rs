//! One step of a conversation: what the trainee does, what it does, and what is said next.

use super::coming_in::{circumstances, starts, temper};
use super::counts::Counts;
use super::exact::{arrived, moved};
use super::machine::{fill_silence, look, say, signal_at, silence_at, take_time_out};
use super::offer::unordered;
use super::{Input, Jump, Offered, Play, Refused, Stage, State, SubjectStage};
use crate::method::{SILENCE_FROM_MS, SILENCE_TOO_LONG_MS};
use crate::scenario::{Arms, Face, Gaze, NodeId, PersonId, Response, ResponseId, Signal, TextId, Turn};
use crate::scoring::{Course, Effect, Heard, PersonStart, Points};

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
    let step = arrived(play, &mut state, play.scenario.start);
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
    let step = arrived(play, &mut state, jump.node);
    (state, step)
}

/// A state in which nothing was said yet, with how the person opposite comes in changed by this.
fn fresh(play: &Play<'_>, seed: u64, opposite: impl Fn(PersonStart) -> PersonStart) -> State {
    let scenario = play.scenario;
    let tempers = scenario.cast.map_ids(|person| temper(play, seed, person));
    let mut starts = starts(play, &tempers);
    let of_opposite = &mut starts[scenario.opposite()];
    *of_opposite = opposite(*of_opposite);
    State {
        seed,
        course: Course::new(play.method, scenario.goal, circumstances(play), starts.as_slice()),
        stage: Stage::At(scenario.start),
        visits: Counts::default(),
        given: Counts::default(),
        done: Counts::default(),
        known: [0; 4],
        noticed: 0,
        subjects: scenario.subjects.map(|_| SubjectStage::Untouched),
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
    let node = acting_at(state)?;
    match input {
        Input::Choose(id) => {
            let offered = unordered(play, state).into_iter().find(|offered| offered.response == id);
            let offered =
                offered.ok_or_else(|| Refused::NotOffered(play.scenario.response(id).key.clone()))?;
            choose(play, state, offered)
        }
        Input::Hold(ms) => Ok(hold(play, state, node, ms)),
        Input::Look(signal) if signal_at(play.scenario, node) == Some(signal) => {
            Ok(moved(play, state, MoveKind::Looked(signal), node, |playing| look(playing, signal)))
        }
        Input::Look(signal) => Err(Refused::NothingThere(signal)),
        Input::TimeOut if state.timed_out => Err(Refused::TimeOutTaken),
        Input::TimeOut => {
            Ok(moved(play, state, MoveKind::TimeOut, node, |playing| take_time_out(playing, node)))
        }
    }
}

/// Says something that is offered where the conversation stands.
pub(super) fn choose(play: &Play<'_>, state: &mut State, offered: Offered) -> Result<Step, Refused> {
    let node = acting_at(state)?;
    let said = MoveKind::Said(offered.response);
    Ok(moved(play, state, said, node, |playing| say(playing, node, offered)))
}

/// The node at which the trainee is to act.
fn acting_at(state: &State) -> Result<NodeId, Refused> {
    match state.stage {
        Stage::At(node) => Ok(node),
        Stage::Ended(_) => Err(Refused::Ended),
    }
}

fn hold(play: &Play<'_>, state: &mut State, node: NodeId, ms: u32) -> Step {
    let theirs = silence_at(play, node);
    let hush = match theirs {
        None => Hush::NotTheirs,
        Some(_) if ms < SILENCE_FROM_MS => Hush::Short,
        Some(_) if ms < SILENCE_TOO_LONG_MS => Hush::Held,
        Some(_) => Hush::TooLong,
    };
    moved(play, state, MoveKind::Silence(ms, hush), node, |playing| match (theirs, hush) {
        (Some(silence), Hush::Held | Hush::TooLong) => {
            fill_silence(playing, silence, ms, hush == Hush::TooLong);
        }
        (_, Hush::Short | Hush::NotTheirs | Hush::Held | Hush::TooLong) => (),
    })
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

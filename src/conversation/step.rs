//! One step of a conversation: what the trainee does, what it does, and what is said next.

use super::coming_in::{circumstances, starts, temper};
use super::counts::Counts;
use super::exact::{arrived, moved};
use super::machine::{be_silent, look, say, signal_at, silence_at, take_time_out};
use super::offer::unordered;
use super::{Hush, Input, Jump, MoveKind, Offered, Play, Refused, Stage, State, Step, SubjectStage};
use crate::method::{SILENCE_EVADES_MS, SILENCE_FROM_MS, SILENCE_TOO_LONG_MS};
use crate::scenario::{NodeId, Silence};
use crate::scoring::{Course, PersonStart};

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
    state.learn(play.scenario, &jump.knows);
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
        Some((Silence::Evasion(_), _)) if ms < SILENCE_EVADES_MS => Hush::Breath,
        Some((Silence::Evasion(_), _)) => Hush::Evaded,
        Some(_) if ms < SILENCE_FROM_MS => Hush::Short,
        Some(_) if ms < SILENCE_TOO_LONG_MS => Hush::Held,
        Some(_) => Hush::TooLong,
    };
    moved(play, state, MoveKind::Silence(ms, hush), node, |playing| {
        if let (Some(silence), Hush::Held | Hush::TooLong | Hush::Evaded) = (theirs, hush) {
            be_silent(playing, silence, ms, hush == Hush::TooLong);
        }
    })
}

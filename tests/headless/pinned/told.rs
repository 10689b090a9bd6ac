//! A step of a conversation told in names and numbers: all that comes of it, in no one's types.

use std::fmt::Write;
use weerklank::conversation::{
    Conversation, Entry, MoveKind, Play, Refused, Stage, State, Step, SubjectStage, offers,
};
use weerklank::method::Quantity;
use weerklank::scenario::{ResponseId, Signal};
use weerklank::scoring::Effect;

/// What was done and what came of it: the move with its effect, what was said, what is offered now and in which order,
/// where everyone stands, the meter and the score.
pub fn done(
    play: &Play<'_>,
    entry: Option<&Entry>,
    refused: Option<&Refused>,
    conversation: &Conversation,
) -> String {
    let mut told = String::new();
    if let Some(entry) = entry {
        let _ = writeln!(told, "did {entry}");
    }
    if let Some(refused) = refused {
        let _ = writeln!(told, "refused {}: {refused}", refused.message());
    } else {
        step(&mut told, play, &conversation.last().step);
    }
    state(&mut told, play, conversation.state());
    told
}

fn step(told: &mut String, play: &Play<'_>, step: &Step) {
    let node = |id| play.scenario.node(id).id.as_str();
    if let Some(made) = &step.made {
        let kind = match made.kind {
            MoveKind::Said(response) => format!("said {}", response_name(play, response)),
            MoveKind::Silence(ms, hush) => format!("silence of {ms}: {}", hush.message()),
            MoveKind::Looked(signal) => format!("looked {}", signal.name()),
            MoveKind::TimeOut => "time-out".to_owned(),
        };
        let _ = writeln!(told, "made {kind} at {}", node(made.node));
        made.effect.iter().for_each(|one| effect(told, play, one));
    }
    for line in &step.spoken {
        let (by, key) = (&play.scenario.cast[line.by].id, play.scenario.key(line.text));
        let how = (line.face, line.arms, line.gaze);
        let _ = writeln!(told, "{by} says {key} at {} {how:?}", node(line.node));
    }
    for turn in &step.turns {
        let by = &play.scenario.cast[turn.by].id;
        let _ = writeln!(told, "turn {} of {by}", node(turn.node));
    }
}

fn effect(told: &mut String, play: &Play<'_>, effect: &Effect) {
    let points =
        (effect.toward, effect.connection, effect.challenge, effect.reflex, effect.load, effect.landed);
    let _ = writeln!(told, "effect {points:?} {:?} {:?}", effect.before, effect.after);
    for applied in effect.rules.as_slice() {
        let of = applied
            .behaviour
            .map(|(behaviour, delivery)| (play.method.behaviour(behaviour).id.as_str(), delivery.name()));
        let _ = writeln!(told, "rule {} {of:?} {}", applied.rule.message(), applied.amount);
    }
}

fn state(told: &mut String, play: &Play<'_>, state: &State) {
    let (stands, node) = match state.stage() {
        Stage::At(node) => ("at", node),
        Stage::Ended(node) => ("ended", node),
    };
    let _ = writeln!(told, "{stands} {} visit {}", play.scenario.node(node).id, state.visits(node));
    for offered in offers(play, state) {
        let _ = writeln!(told, "offers {}", offered.key(play));
    }
    let course = state.course();
    for number in 0..u8::try_from(play.scenario.cast.len()).unwrap() {
        let quantities = Quantity::ALL.map(|quantity| course.person(number).get(quantity));
        let standing = course.standing(number);
        let _ = writeln!(told, "person {number} {quantities:?} {} {}", standing.pace, standing.blunted);
    }
    let _ = writeln!(told, "goal {} stopped {}", course.goal().name(), course.stopped());
    let _ = writeln!(told, "{:?}\n{:?}", course.meter(play.method), course.score(play.method));
    for (number, subject) in play.scenario.subjects.entries() {
        let how_far = match state.subject_stage(number) {
            SubjectStage::Untouched => continue,
            SubjectStage::Begun => "begun".to_owned(),
            SubjectStage::Left { turn, .. } => format!("left at {}", play.scenario.node(turn).id),
            SubjectStage::Finished => "finished".to_owned(),
        };
        let _ = writeln!(told, "subject {} {how_far}", subject.id);
    }
    let subject = state.subject().map(|subject| play.scenario.subject(subject).id.as_str());
    let _ = writeln!(told, "talks about {subject:?}, timed out {}", state.timed_out());
}

/// The books: who came in how, what was reached, said, done, learnt and noticed, and how often.
pub fn books(play: &Play<'_>, state: &State) -> String {
    let mut told = String::new();
    for (number, person) in play.scenario.cast.entries() {
        let temper = state.temper(number).map(|temper| play.method.tempers[temper].id.as_str());
        let _ = writeln!(told, "{} came in {temper:?}", person.id);
    }
    for node in state.visited() {
        let _ = writeln!(told, "reached {} {}", play.scenario.node(node).id, state.visits(node));
    }
    for number in 0..u16::try_from(play.scenario.responses.len()).unwrap() {
        let given = state.given(ResponseId(number));
        if given > 0 {
            let _ = writeln!(told, "given {} {given}", response_name(play, ResponseId(number)));
        }
    }
    for behaviour in play.method.behaviours() {
        let done = state.done(play.method.find(&behaviour.id).unwrap());
        if done > 0 {
            let _ = writeln!(told, "done {} {done}", behaviour.id);
        }
    }
    for (number, fact) in play.scenario.facts.entries() {
        if state.knows(number) {
            let _ = writeln!(told, "knows {fact}");
        }
    }
    for signal in Signal::ALL.into_iter().filter(|signal| state.noticed(*signal)) {
        let _ = writeln!(told, "noticed {}", signal.name());
    }
    told
}

fn response_name(play: &Play<'_>, id: ResponseId) -> String {
    let response = play.scenario.response(id);
    format!("{}.{}", play.scenario.node(response.node).id, response.key)
}

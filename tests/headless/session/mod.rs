//! The session at its own level: what each input does, when it is refused, and what of it is kept.

mod after;
mod always;
mod coming_back;
mod moves;
mod silence;
mod words;

use crate::common::{late_again, method};
use std::sync::{Arc, LazyLock};
use weerklank::conversation::{Entry, Way};
use weerklank::format::{ScenarioTexts, method_hash};
use weerklank::phrase::{Phrase, ScenarioWords};
use weerklank::report::played_json;
use weerklank::scenario::{Area, Given, NodeKind, PersonId, Scenario, Sight, Signal};
use weerklank::session::Teller;
use weerklank::session::{Input, Intent, Keep, Material, Notes, Refusal, Revision, Session};
use weerklank::store::Keeper;

type Late = Session<Scenario>;

/// What is played, read once, and its texts.
static PLAYED: LazyLock<(Material<Scenario>, ScenarioTexts)> = LazyLock::new(|| {
    let method = method();
    let mut loaded = late_again(&method);
    let material = Material {
        method_hash: method_hash(&method),
        method: Arc::new(method),
        script: Arc::new(loaded.scenario.unwrap()),
        revision: Revision::default(),
    };
    (material, loaded.texts.remove("nl").unwrap())
});

fn material() -> Material<Scenario> {
    PLAYED.0.clone()
}

/// The same scenario, read again.
fn read_again(material: &Material<Scenario>) -> Material<Scenario> {
    Material { revision: material.revision.next(), ..material.clone() }
}

/// The same, read again with one response less than there is at each turn.
fn shortened(material: &Material<Scenario>) -> Material<Scenario> {
    let mut scenario = (*material.script).clone();
    for node in &mut scenario.nodes {
        if let NodeKind::Turn(turn) = &mut node.kind {
            turn.responses.truncate(1);
        }
    }
    Material { script: Arc::new(scenario), ..read_again(material) }
}

/// The same, with one and the same signal at every turn.
fn with_one_signal(material: &Material<Scenario>) -> Material<Scenario> {
    let mut scenario = (*material.script).clone();
    for node in &mut scenario.nodes {
        if let NodeKind::Turn(turn) = &mut node.kind {
            turn.signal = Some(Given { by: PersonId(0), signal: Signal::FootTaps });
        }
    }
    Material { script: Arc::new(scenario), ..material.clone() }
}

fn begun(way: Way) -> Late {
    Session::begin(material(), 7, way, Notes::new())
}

fn guided() -> Late {
    begun(Way::Guided)
}

/// The key of a response that is offered, by its place.
fn key(session: &Late, place: usize) -> String {
    session.offers()[place].key(&session.play())
}

fn say(session: &Late, place: usize) -> Input {
    Input::Say(session.dated(key(session, place)))
}

fn take(session: &mut Late, input: Input) -> Vec<Intent<Scenario>> {
    let told = format!("{input:?}");
    session.take(input, 0).unwrap_or_else(|refused| panic!("{told}: {refused}"))
}

/// Puts in what has to be refused, and sees to it that nothing is changed that is kept.
fn refused(session: &mut Late, input: Input) -> Refusal {
    let kept = |session: &Late| (session.log(), session.own_words().clone(), session.moves());
    let before = kept(session);
    let told = format!("{input:?}");
    let refused = session.take(input, 0).expect_err(&told);
    assert_eq!(kept(session), before, "{told}");
    refused
}

/// Says the first response until the conversation ends.
fn to_the_end(session: &mut Late) {
    for _ in 0..60 {
        if session.ended() {
            return;
        }
        let input = say(session, 0);
        take(session, input);
    }
    panic!("it does not end");
}

fn ended() -> Late {
    let mut session = guided();
    to_the_end(&mut session);
    session
}

/// Looks back, and gives what is to be explored.
fn look_back(session: &mut Late) -> weerklank::session::Exploration<Scenario> {
    match take(session, Input::LookBack).remove(0) {
        Intent::Explore(exploration) => exploration,
        other => panic!("{other:?}"),
    }
}

/// The inputs that are to be added to the journal.
fn appended(intents: &[Intent<Scenario>]) -> Vec<Entry> {
    let entry = |intent: &Intent<Scenario>| match intent {
        Intent::Save(Keep::Append(entry)) => Some(entry.clone()),
        _ => None,
    };
    intents.iter().filter_map(entry).collect()
}

fn face(session: &Late) -> Input {
    Input::Look(session.dated(Sight { of: PersonId(0), area: Area::Face }))
}

/// Puts lines into the words of *late again*, and phrases into their names.
struct Dutch;

impl Teller for Dutch {
    fn said(&self, key: &str) -> Option<String> {
        PLAYED.1.words(key).map(str::to_owned)
    }

    fn name(&self, person: PersonId) -> String {
        PLAYED.1.name(person).to_owned()
    }

    fn phrase(&self, phrase: &Phrase) -> String {
        phrase.id.to_string()
    }
}

/// Does with the disk what a shell does.
fn carry_out(keeper: &mut Keeper, intents: Vec<Intent<Scenario>>) {
    for intent in intents {
        let Intent::Save(keep) = intent else { continue };
        keeper.keep(keep.told(&Dutch), "nl", 1).unwrap();
    }
}

/// All that can be known of a session's conversation, in bytes.
fn bytes(session: &Late) -> String {
    let (play, conversation) = (session.play(), session.conversation());
    let json = played_json(&play, conversation, None, session.own_words(), &PLAYED.1, "nl", "hash");
    format!("{json}{:?}{:?}{:?}", session.log(), session.accounts(), session.lines())
}

fn assert_same(one: &Late, other: &Late) {
    assert_eq!(bytes(one), bytes(other));
}

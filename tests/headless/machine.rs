//! The machine of a conversation at its own level: subjects that are left and gone on with, and what its domains hold.

use crate::common::{method, played};
use crate::mutants::{Mutant, Talk};
use std::path::Path;
use weerklank::analysis::May;
use weerklank::conversation::{Conversation, Play, SubjectStage, Way, offers};
use weerklank::method::BehaviourId;
use weerklank::scenario::{FactId, ResponseId, Scenario, Signal, SubjectId};
use weerklank::store::Library;

fn fixture(name: &str) -> Scenario {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/scenarios");
    let loaded = Library::load(&method(), &[fixtures.as_path()]).scenarios.remove(name).unwrap();
    loaded.scenario.unwrap_or_else(|| panic!("{:?}", loaded.diagnostics))
}

fn offered(play: &Play<'_>, conversation: &Conversation) -> Vec<String> {
    let mut keys: Vec<String> =
        offers(play, conversation.state()).into_iter().map(|offered| offered.key(play)).collect();
    keys.sort();
    keys
}

fn stage(scenario: &Scenario, conversation: &Conversation, subject: &str) -> SubjectStage {
    let index = scenario.subjects.iter().position(|one| one.id == subject).unwrap();
    conversation.state().subject_stage(SubjectId(u16::try_from(index).unwrap()))
}

#[test]
fn what_was_left_at_one_turn_is_offered_once_and_gone_on_with_from_the_last() {
    let (method, scenario) = (method(), fixture("left-twice"));
    let play = Play::new(&method, &scenario);
    let begun = "work.ask,home.ask,sport.ask";

    let both_left = played(&play, 1, begun);
    assert_eq!(offered(&play, &both_left), ["go", "tells.listen", "tells.tip"]);
    let turn = scenario.response(scenario.subjects.as_slice()[0].ways_in[0]).to[0];
    let left = |order| SubjectStage::Left { turn, order };
    assert_eq!(stage(&scenario, &both_left, "work"), left(0));
    assert_eq!(stage(&scenario, &both_left, "home"), left(1));

    let first_taken_up = played(&play, 1, &format!("{begun},tells.tip"));
    assert_eq!(stage(&scenario, &first_taken_up, "home"), SubjectStage::Finished, "the last that was left");
    assert_eq!(stage(&scenario, &first_taken_up, "work"), left(0), "the other is still left");
    assert_eq!(offered(&play, &first_taken_up), ["go", "tells.listen", "tells.tip"]);

    let both_finished = played(&play, 1, &format!("{begun},tells.tip,tells.listen"));
    assert_eq!(stage(&scenario, &both_finished, "work"), SubjectStage::Finished);
    assert_eq!(offered(&play, &both_finished), ["go"]);
}

#[test]
fn the_order_in_which_they_were_left_decides_not_the_order_of_the_file() {
    let (method, scenario) = (method(), fixture("left-twice"));
    let play = Play::new(&method, &scenario);
    let conversation = played(&play, 1, "home.ask,work.ask,sport.ask,tells.listen");
    assert_eq!(stage(&scenario, &conversation, "work"), SubjectStage::Finished);
    assert!(matches!(stage(&scenario, &conversation, "home"), SubjectStage::Left { order: 0, .. }));
}

/// The domain of what can come about holds more than can be, never less: whatever happens is in it.
#[test]
fn what_happens_in_a_conversation_can_come_about() {
    let method = method();
    let mut conversations = 0;
    for seed in 0..MUTANTS {
        let (_, loaded) = Mutant::sound(seed, &method);
        let scenario = loaded.scenario.as_ref().unwrap();
        let play = Play::new(&method, scenario);
        let may = May::of(&method, scenario);
        for number in 0..CONVERSATIONS {
            let talk = Talk { seed, number, way: Way::Real, most: 60, goes_on: false };
            let held = talk.hold(&play, |_, _, _| ());
            let outside = outside(scenario, &may, &held);
            assert!(outside.is_empty(), "mutant {seed}, conversation {number}: {outside:?}");
            conversations += 1;
        }
    }
    assert_eq!(conversations, MUTANTS * CONVERSATIONS);
}

const MUTANTS: u64 = 60;
const CONVERSATIONS: u64 = 10;

/// What came about in a conversation though it cannot.
fn outside(scenario: &Scenario, may: &May, held: &Conversation) -> Vec<String> {
    let state = held.state();
    let nodes = state.visited().filter(|node| !may.nodes.contains(node));
    let mut outside: Vec<String> = nodes.map(|node| scenario.node(node).id.clone()).collect();
    for (index, response) in (0..).zip(&scenario.responses) {
        if state.given(ResponseId(index)) > 0 && !may.responses.contains(&ResponseId(index)) {
            outside.push(response.key.clone());
        }
    }
    for (index, fact) in (0..).zip(&scenario.facts) {
        if state.knows(FactId(index)) && !may.facts.contains(&FactId(index)) {
            outside.push(fact.clone());
        }
    }
    let signals = Signal::ALL.into_iter().filter(|signal| state.noticed(*signal));
    outside.extend(
        signals.filter(|signal| !may.signals.contains(signal)).map(|signal| signal.name().to_owned()),
    );
    for (index, behaviour) in (0..).zip(method().behaviours()) {
        if state.done(BehaviourId(index)) > 0 && !may.behaviours.contains(&BehaviourId(index)) {
            outside.push(behaviour.id.clone());
        }
    }
    for id in scenario.subjects.ids() {
        if state.subject_stage(id) == SubjectStage::Finished && !may.finished.contains(&id) {
            outside.push(scenario.subject(id).id.clone());
        }
    }
    outside
}

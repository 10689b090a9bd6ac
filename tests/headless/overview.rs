//! What a scenario comes to, in the hands of simulated trainees.

use crate::common::{built_in, method};
use std::path::Path;
use weerklank::analysis::{Different, Overview, Reached, Trainee, overview};
use weerklank::conversation::{Conversation, Entry, Input, Play, State, Way, begin, offers, step};
use weerklank::format::{Loaded, TRAINEES, read_trainees};
use weerklank::scenario::{NodeId, Scenario};
use weerklank::store::Library;

fn trainees() -> Vec<Trainee> {
    read_trainees(TRAINEES).unwrap()
}

fn scenario(loaded: &Loaded) -> &Scenario {
    loaded.scenario.as_ref().unwrap()
}

#[test]
fn the_built_in_scenarios_tell_trainees_apart_and_every_ending_is_reached() {
    let method = method();
    for (id, loaded) in built_in(&method) {
        let play = Play::new(&method, scenario(&loaded));
        let found = overview(&play, &trainees(), 7);
        let close: Vec<&str> = found.too_close().iter().map(|tried| tried.id.as_str()).collect();
        assert!(close.is_empty(), "{id}: {close:?}");
        assert_eq!(found.best_trainee().unwrap().id, "learning", "{id}");
        let unreached = found.endings.iter().filter(|ending| ending.reached != Reached::Yes);
        assert_eq!(unreached.map(|ending| &ending.id).collect::<Vec<_>>(), Vec::<&String>::new(), "{id}");
        what_was_found_is_what_it_says(&play, &found);
    }
}

/// The best and the worst conversation score what the range says.
fn what_was_found_is_what_it_says(play: &Play<'_>, overview: &Overview) {
    let score = |entries: &[Entry]| {
        let conversation = Conversation::replay(play, 7, Way::Guided, entries).unwrap();
        assert!(conversation.state().ended());
        conversation.state().course().score(play.method).total
    };
    let (range, found) = (overview.range.unwrap(), overview.found.as_ref().unwrap());
    assert_eq!((score(&found.best), score(&found.worst)), (range.best.least, range.worst.most));
}

/// All conversations that differ in what is said.
fn count(play: &Play<'_>, state: &State) -> f64 {
    let offered = offers(play, state);
    if offered.is_empty() {
        return 1.0;
    }
    let after = |one: weerklank::conversation::Offered| {
        let mut state = state.clone();
        step(play, &mut state, Input::Choose(one.response)).unwrap();
        count(play, &state)
    };
    offered.into_iter().map(after).sum()
}

#[test]
fn few_conversations_are_counted_and_no_ending_is_promised() {
    let method = method();
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/scenarios");
    let loaded = Library::load(&method, &[fixtures.as_path()]).scenarios.remove("two-steps").unwrap();
    let play = Play::new(&method, scenario(&loaded));
    let found = overview(&play, &trainees(), 3);
    assert!((count(&play, &begin(&play, 3).0) - 9.0).abs() < 1e-9, "2 x 4 + 1");
    assert_eq!(found.different, Different::Exactly(9));
    let reached: Vec<(&str, Reached)> =
        found.endings.iter().map(|ending| (ending.id.as_str(), ending.reached)).collect();
    assert_eq!(reached, [("never", Reached::Never), ("bye", Reached::Yes)]);
    let hinges: Vec<NodeId> = found.hinges.iter().map(|hinge| hinge.node).collect();
    assert_eq!(hinges[0], NodeId(0), "what is said first decides most: {:?}", found.hinges);
    assert_eq!(found.moves, Some((1, 2)));
}

#[test]
fn the_same_seed_and_number_give_the_same() {
    let method = method();
    let loaded = crate::common::late_again(&method);
    let play = Play::new(&method, scenario(&loaded));
    let [one, two] = [(); 2].map(|()| trainees()[3].plays(&play, 5, 0));
    assert_eq!(one.entries(), two.entries());
    assert_ne!(one.entries(), trainees()[3].plays(&play, 5, 1).entries());
}

//! What a scenario comes to, in the hands of simulated trainees.

use crate::common::{built_in, method};
use rustc_hash::FxHashSet;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use weerklank::analysis::{Different, Likelihood, Overview, Reached, Trainee, overview};
use weerklank::conversation::{Conversation, Entry, Input, Play, State, Way, begin, offers, step};
use weerklank::format::{Loaded, TRAINEES, read_scenario, read_trainees, starter};
use weerklank::scenario::{NodeId, Scenario, Signal};
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

/// The scenario that `weerklank new` writes.
fn small() -> Loaded {
    let folder = starter("en").unwrap();
    read_scenario("starter", &folder, &BTreeMap::new(), &method())
}

/// Every score with every ending that there can be from here on, whatever is said, held, noticed or asked for.
fn outcomes(play: &Play<'_>, state: &State, found: &mut BTreeSet<(u8, NodeId)>, seen: &mut FxHashSet<State>) {
    if state.ended() {
        found.insert((state.course().score(play.method).total, state.node()));
    }
    let said = offers(play, state).into_iter().map(|one| Input::Choose(one.response));
    let held = (0..=80).map(|quarters| Input::Hold(250 * quarters));
    let noticed = Signal::ALL.into_iter().map(Input::Look);
    for input in said.chain(held).chain(noticed).chain([Input::TimeOut]) {
        let mut next = state.clone();
        if step(play, &mut next, input).is_ok() && seen.insert(next.clone()) {
            outcomes(play, &next, found, seen);
        }
    }
}

#[test]
fn the_worst_and_the_best_of_a_small_scenario_are_known_exactly() {
    let (method, loaded) = (method(), small());
    let play = Play::new(&method, scenario(&loaded));
    let mut found = BTreeSet::new();
    outcomes(&play, &begin(&play, 5).0, &mut found, &mut FxHashSet::default());
    let overview = overview(&play, &trainees(), 5);
    let range = overview.range.unwrap();
    assert!(range.worst.is_exact() && range.best.is_exact(), "{range:?}");
    let scores = found.iter().map(|(score, _)| *score);
    assert_eq!(Some((range.worst.least, range.best.least)), scores.clone().min().zip(scores.max()));
    let ends: BTreeSet<NodeId> = found.iter().map(|(_, node)| *node).collect();
    let reached = overview.endings.iter().filter(|ending| ending.reached == Reached::Yes);
    assert_eq!(reached.map(|ending| ending.node).collect::<BTreeSet<_>>(), ends);
}

/// How likely one comes to an ending who says any of the things that can be said as often as any other.
fn chance(play: &Play<'_>, state: &State, ending: NodeId) -> f64 {
    let offered = offers(play, state);
    if offered.is_empty() {
        return f64::from(u8::from(state.node() == ending));
    }
    let each = 1.0 / f64::from(u32::try_from(offered.len()).unwrap());
    let after = |one: &weerklank::conversation::Offered| {
        let mut state = state.clone();
        step(play, &mut state, Input::Choose(one.response)).unwrap();
        each * chance(play, &state, ending)
    };
    offered.iter().map(after).sum()
}

#[test]
fn how_likely_each_ending_of_a_small_scenario_is_at_random_is_known() {
    let (method, loaded) = (method(), small());
    let play = Play::new(&method, scenario(&loaded));
    let found = overview(&play, &trainees(), 5);
    for ending in &found.endings {
        let Likelihood::Exactly(share) = ending.at_random else { panic!("{ending:?} was estimated") };
        assert!((share - chance(&play, &begin(&play, 5).0, ending.node)).abs() < 1e-9, "{ending:?}");
    }
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

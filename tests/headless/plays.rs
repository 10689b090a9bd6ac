//! The plays recorded beside the scenarios: each says what has to come of it.

use crate::common::{built_in, method, played};
use weerklank::conversation::{Conversation, Play};
use weerklank::feedback::feedback;
use weerklank::format::{Loaded, PlayFile};
use weerklank::method::Method;
use weerklank::scenario::NodeKind;

/// What came of a play, beside what was expected.
fn faults(play: &Play<'_>, conversation: &Conversation, file: &PlayFile) -> Vec<String> {
    let found = feedback(play, conversation, None);
    let ending = found.ending.as_ref().map_or("unfinished", |ending| ending.id.as_str());
    let mut faults = Vec::new();
    if file.expect.ending.as_deref().is_some_and(|wanted| wanted != ending) {
        faults.push(format!("{}: ended at {ending}, expected {:?}", file.name, file.expect.ending));
    }
    if let Some((least, most)) = file.expect.score
        && !(least..=most).contains(&found.score.total)
    {
        faults.push(format!("{}: scored {}, expected {least}..{most}", file.name, found.score.total));
    }
    for (quantity, wanted) in &file.expect.levels {
        let value = conversation.state().course().person(play.scenario.opposite().0).get(*quantity);
        let level = play.method.levels.of(*quantity).level(value);
        if level != *wanted {
            faults.push(format!("{}: {} is {level:?}, expected {wanted:?}", file.name, quantity.name()));
        }
    }
    faults
}

fn run(method: &Method, loaded: &Loaded) -> (Vec<String>, Vec<String>) {
    let scenario = loaded.scenario.as_ref().unwrap();
    let play = Play::new(method, scenario);
    let mut all = Vec::new();
    let mut endings = Vec::new();
    for file in &loaded.plays {
        let conversation = played(&play, file.seed, &file.inputs);
        let found = feedback(&play, &conversation, None);
        let ending = found.ending.map_or_else(|| "unfinished".to_owned(), |ending| ending.id);
        println!("{:<24} {:>3}  {ending}", file.name, found.score.total);
        endings.push(ending);
        all.extend(faults(&play, &conversation, file));
    }
    (all, endings)
}

#[test]
fn every_recorded_play_comes_to_what_it_expects() {
    let method = method();
    for (id, loaded) in built_in(&method) {
        println!("{id}");
        assert!(!loaded.plays.is_empty(), "{id} has no plays");
        let (faults, _) = run(&method, &loaded);
        assert!(faults.is_empty(), "{id}:\n{}", faults.join("\n"));
    }
}

#[test]
fn every_ending_is_reached_by_a_play() {
    let method = method();
    for (id, loaded) in built_in(&method) {
        let (_, reached) = run(&method, &loaded);
        let nodes = loaded.scenario.as_ref().unwrap().nodes.iter();
        for ending in nodes.filter(|node| matches!(node.kind, NodeKind::Ending(_))) {
            assert!(reached.contains(&ending.id), "{id}: no play ends at {}", ending.id);
        }
    }
}

#[test]
fn every_play_asks_for_something() {
    for (id, loaded) in built_in(&method()) {
        for file in loaded.plays {
            let expect = &file.expect;
            let asks = expect.ending.is_some() || expect.score.is_some() || !expect.levels.is_empty();
            assert!(asks, "{id}: {} expects nothing", file.name);
        }
    }
}

#[test]
fn one_repair_reflex_among_good_moves_costs_5_to_15_points() {
    let method = method();
    let loaded = crate::common::late_again(&method);
    let play = Play::new(&method, loaded.scenario.as_ref().unwrap());
    let score = |name: &str| {
        let file = loaded.plays.iter().find(|file| file.name == name).unwrap();
        let found = feedback(&play, &played(&play, file.seed, &file.inputs), None);
        println!("{name}: {} ({} repair reflexes)", found.score.total, found.reflexes.len());
        (found.score.total, found.reflexes.len())
    };
    let (without, none) = score("listening");
    let (with, one) = score("one-reflex");
    assert_eq!((none, one), (0, 1));
    assert!((5..=15).contains(&(without - with)), "{without} without, {with} with");
}

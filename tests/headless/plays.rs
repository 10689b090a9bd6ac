//! The plays recorded beside the scenarios: each says what has to come of it.

use crate::common::{built_in, method, played};
use std::collections::BTreeMap;
use std::path::Path;
use weerklank::conversation::{Conversation, Play, Way, parse_entries};
use weerklank::feedback::feedback;
use weerklank::format::{Expect, Loaded, PlayFault, PlayFile, read_scenario, write_play};
use weerklank::method::{Level, Method, Quantity};
use weerklank::scenario::NodeKind;
use weerklank::store::read_folder;

fn run(method: &Method, loaded: &Loaded) -> (Vec<String>, Vec<String>) {
    let scenario = loaded.scenario.as_ref().unwrap();
    let play = Play::new(method, scenario);
    let mut faults = Vec::new();
    let mut endings = Vec::new();
    for file in &loaded.plays {
        let verdict = file.verdict(&play);
        let ending = verdict.ending.unwrap_or_else(|| "unfinished".to_owned());
        println!("{:<24} {:>3}  {ending}", file.name, verdict.score);
        endings.push(ending);
        faults.extend(verdict.faults.iter().map(|fault| format!("{}: {fault:?}", file.name)));
    }
    (faults, endings)
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

#[test]
fn a_play_says_what_is_not_as_expected() {
    let method = method();
    let loaded = crate::common::late_again(&method);
    let play = Play::new(&method, loaded.scenario.as_ref().unwrap());
    let fixing = loaded.plays.iter().find(|file| file.name == "fixing").unwrap();
    let came = fixing.verdict(&play);
    let expect = Expect {
        ending: Some("own-plan".to_owned()),
        score: Some((80, 100)),
        levels: vec![(Quantity::Connection, Level::High)],
    };
    let verdict = PlayFile { expect, ..fixing.clone() }.verdict(&play);
    assert_eq!(
        verdict.faults,
        [
            PlayFault::Ending { wanted: "own-plan".to_owned(), came: came.ending },
            PlayFault::Score { wanted: (80, 100), came: came.score },
            PlayFault::Level { quantity: Quantity::Connection, wanted: Level::High, came: Level::Low },
        ]
    );
    let refused = PlayFile { inputs: "apart, nobody-says-this".to_owned(), ..fixing.clone() }.verdict(&play);
    assert!(
        matches!(&refused.faults[0], PlayFault::Refused { number: 2, input, .. } if input == "nobody-says-this"),
        "{refused:?}"
    );
}

#[test]
fn what_is_written_down_as_a_play_passes_as_one() {
    let method = method();
    let scenarios = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let closing = read_folder(&scenarios.join("fragments/closing")).unwrap();
    let fragments = BTreeMap::from([("closing".to_owned(), closing)]);
    for (id, loaded) in built_in(&method) {
        let play = Play::new(&method, loaded.scenario.as_ref().unwrap());
        for file in &loaded.plays {
            let entries = parse_entries(&file.inputs).unwrap();
            let conversation = Conversation::replay(&play, file.seed, Way::Guided, &entries).unwrap();
            let text = write_play(&play, file.seed, &conversation);
            let mut folder = read_folder(&scenarios.join(&id)).unwrap();
            folder.files.insert("plays/written.play".to_owned(), text.clone().into_bytes());
            let read = read_scenario(&id, &folder, &fragments, &method);
            assert!(read.diagnostics.is_empty(), "{id}: {:?}", read.diagnostics);
            let written = read.plays.iter().find(|file| file.name == "written").unwrap();
            assert_eq!(written.verdict(&play).faults, [], "{id}, {}:\n{text}", file.name);
            assert!(written.expect.ending.is_some() && written.expect.score.is_some(), "{text}");
        }
    }
}

//! What can be reached: nothing that is played lies outside of it, and what is said to be reachable is.

use crate::common::{SEEDS, built_in, method, reach};
use crate::mutants::{Mutant, Talk};
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;
use weerklank::analysis::Reach;
use weerklank::conversation::{Conversation, Entry, Play, Way, offers};
use weerklank::format::Loaded;
use weerklank::method::Method;
use weerklank::scenario::NodeKind;
use weerklank::store::Library;

static METHOD: LazyLock<Method> = LazyLock::new(method);
static SCENARIOS: LazyLock<BTreeMap<String, Loaded>> = LazyLock::new(|| {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/scenarios");
    let mut all = built_in(&METHOD);
    let fixtures = Library::load(&METHOD, &[fixtures.as_path()]).scenarios;
    all.extend(fixtures.into_iter().filter(|(_, loaded)| loaded.scenario.is_some()));
    all
});
fn plays() -> impl Iterator<Item = Play<'static>> {
    SCENARIOS.values().map(|loaded| Play::new(&METHOD, loaded.scenario.as_ref().unwrap()))
}

/// A play that nobody thought of: numbers choose what is said, and now and then something else is done.
fn played(play: &Play<'_>, seed: u64, numbers: &[u16]) -> Conversation {
    let mut conversation = Conversation::new(play, seed, Way::Real);
    for number in numbers {
        let offered = offers(play, conversation.state());
        let Some(count) = u16::try_from(offered.len()).ok().filter(|count| *count > 0) else { break };
        let entry = match number % 11 {
            0 => Entry::Hold(u32::from(*number % 14_000)),
            1 => Entry::TimeOut,
            2 => look(play, &conversation).unwrap_or(Entry::TimeOut),
            _ => Entry::Choose(offered[usize::from(number / 11 % count)].key(play)),
        };
        let _ = conversation.apply(play, &entry);
    }
    conversation
}

/// A look for the signal that is there to be seen.
fn look(play: &Play<'_>, conversation: &Conversation) -> Option<Entry> {
    match &play.scenario.node(conversation.state().node()).kind {
        NodeKind::Turn(turn) => turn.signal().map(Entry::Look),
        NodeKind::Open(_) | NodeKind::Ending(_) => None,
    }
}

fn numbers() -> impl Strategy<Value = Vec<u16>> {
    prop::collection::vec(any::<u16>(), 40..80)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_conversation_lies_outside_the_range(seed in select(&SEEDS), numbers in numbers()) {
        for play in plays() {
            let conversation = played(&play, seed, &numbers);
            if conversation.state().ended() {
                let total = conversation.state().course().score(&METHOD).total;
                let range = reach(&play, seed).range();
                prop_assert!((range.worst.least..=range.best.most).contains(&total), "{} {total} {range:?}", play.scenario.id);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_conversation_goes_a_way_that_was_explored(seed in select(&SEEDS), numbers in numbers()) {
        for play in plays() {
            let conversation = played(&play, seed, &numbers);
            let moves = reach(&play, seed).at_each_move(&play, &conversation);
            let moves = moves.expect("it stays on the atlas");
            prop_assert_eq!(moves.len() + 1, conversation.moments().len());
            for one in &moves {
                prop_assert!(one.before >= one.after && one.others.iter().all(|other| other.best <= one.before));
            }
            for (one, next) in moves.iter().zip(moves.iter().skip(1)) {
                prop_assert!(one.after == next.before);
            }
            if let Some(last) = moves.last().filter(|_| conversation.state().ended()) {
                prop_assert_eq!(last.after, conversation.state().course().score(&METHOD).total);
            }
        }
    }
}

/// A seed that brings in the person whose best is hardest to know, in the largest built-in scenario.
const HARDEST: u64 = 0;

#[test]
fn the_best_of_each_built_in_scenario_is_known_closely() {
    for (id, loaded) in built_in(&METHOD) {
        let play = Play::new(&METHOD, loaded.scenario.as_ref().unwrap());
        for seed in SEEDS.into_iter().chain([HARDEST]) {
            let range = reach(&play, seed).range();
            println!("{id}, seed {seed}: {} to {}", range.worst, range.best);
            assert!(range.worst.most - range.worst.least <= 3, "{id}: {range:?}");
            assert!(range.best.most - range.best.least <= 4, "{id}: {range:?}");
        }
    }
}

/// How often something was done is counted only so far; beyond that it is not known, and never taken not to be so.
#[test]
fn what_counting_further_leads_to_lies_within_the_range() {
    let scenario = SCENARIOS["count-to-twelve"].scenario.as_ref().unwrap();
    let play = Play::new(&METHOD, scenario);
    let listened = ["listen"; 12].join(",");
    let told = crate::common::played(&play, 7, &format!("{listened},see"));
    assert!(told.state().ended());
    let score = told.state().course().score(&METHOD).total;
    let reach = reach(&play, 7);
    let range = reach.range();
    assert!((range.worst.least..=range.best.most).contains(&score), "{score} {range:?}");
    let told_after_thirteen = reach.at_each_move(&play, &told).expect("it stays on the atlas");
    assert_eq!(told_after_thirteen.len(), 13);
    let known = reach.may_be_at().expect("it is explored");
    let tells = scenario.nodes.find(|node| node.id == "tells").unwrap();
    assert!(known.contains(&tells), "one may come to be told");
}

/// Where the budget is spent, what was not explored counts as 0 or 100; what is called reached was reached all the same.
#[test]
fn with_hardly_any_work_the_range_is_wide_and_true() {
    for (id, loaded) in built_in(&METHOD) {
        let play = Play::new(&METHOD, loaded.scenario.as_ref().unwrap());
        for steps in [0, 10, 1_000, 100_000, 400_000] {
            let reach = Reach::within(&play, 7, steps).expect("something is found");
            let range = reach.range();
            assert_eq!(range.worst.least, 0, "{id} {steps}");
            for (entries, score) in [(reach.best(), range.best.least), (reach.worst(), range.worst.most)] {
                let played = Conversation::replay(&play, 7, Way::Guided, entries).expect("it can be played");
                assert!(played.state().ended(), "{id} {steps}");
                assert_eq!(played.state().course().score(&METHOD).total, score, "{id} {steps} {range:?}");
            }
            let known = reach_of_all(&play);
            assert!(range.best.most >= known, "{id} {steps}: {range:?}, and {known} was reached");
            if steps <= 1_000 {
                assert!(!reach.is_explored());
                assert_eq!(range.best.most, 100, "{id} {steps}");
            }
        }
    }
}

fn reach_of_all(play: &Play<'_>) -> u8 {
    reach(play, 7).range().best.least
}

/// Loops, odd conditions and counts: nothing that is played by chance lies outside of what is explored of mutants.
#[test]
fn no_conversation_in_a_mutant_lies_outside_the_range() {
    let mut explored = 0;
    for seed in 0..80_u64 {
        let (mutant, loaded) = Mutant::sound(seed, &METHOD);
        if mutant.base != "starter" {
            continue;
        }
        let play = Play::new(&METHOD, loaded.scenario.as_ref().unwrap());
        let Some(reach) = Reach::within(&play, seed, Reach::STEPS / 10) else { continue };
        explored += 1;
        for number in 0..20 {
            let talk = Talk { seed, number, way: Way::Real, most: 80, goes_on: false };
            let held = talk.hold(&play, |_, _, _| ());
            let (range, score) = (reach.range(), held.state().course().score(&METHOD).total);
            let within = (range.worst.least..=range.best.most).contains(&score);
            assert!(!held.state().ended() || within, "mutant {seed}, {number}: {score} {range:?}");
            assert!(
                !reach.is_explored() || reach.at_each_move(&play, &held).is_some(),
                "mutant {seed}, {number}: it is off the atlas"
            );
        }
    }
    assert!(explored >= 10, "{explored}");
}

/// Nobody learns from the best conversation to take a time-out, or to look, where that changed nothing.
#[test]
fn the_best_holds_no_time_out_that_nothing_called_for() {
    for play in plays() {
        for seed in SEEDS {
            let best = reach(&play, seed).best();
            let total = |entries: &[Entry]| {
                let held = Conversation::replay(&play, seed, Way::Guided, entries).ok()?;
                held.state().ended().then(|| held.state().course().score(&METHOD).total)
            };
            let reached = total(best).expect("it comes to an end");
            for at in (0..best.len()).filter(|at| matches!(best[*at], Entry::TimeOut | Entry::Look(_))) {
                let without = [&best[..at], &best[at + 1..]].concat();
                let needed = total(&without).is_none_or(|total| total < reached);
                assert!(needed, "{} {seed}: {:?} changed nothing", play.scenario.id, best[at]);
            }
        }
    }
}

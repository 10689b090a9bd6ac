//! Every played conversation, written as a coded transcript, comes to the same: everyone's state, the sums, the meter and
//! the score.

use super::METHOD;
use crate::common::{built_in, played};
use crate::format::{fixtures, load, read_folder};
use proptest::prelude::*;
use std::sync::LazyLock;
use weerklank::conversation::{Conversation, Entry, Play, Way, offers};
use weerklank::format::{Loaded, read_transcript, write_transcript};
use weerklank::scenario::{Channel, NodeKind, Overrule, PersonId, Scenario, Signal};

/// The built-in scenarios, one that uses everything the format has, and one in which people move apart.
static SCENARIOS: LazyLock<Vec<Loaded>> = LazyLock::new(|| {
    let fixture = |name: &str| load(&read_folder(&fixtures().join("scenarios").join(name)));
    built_in(&METHOD).into_values().chain(["everything", "moves-apart"].map(fixture)).collect()
});

/// The conversation comes to the same when it is written and read again.
fn comes_to_the_same(play: &Play<'_>, conversation: &Conversation) -> Result<(), TestCaseError> {
    let text = write_transcript(play, conversation, &());
    let read = read_transcript("played.csv", text.as_bytes(), &METHOD, None);
    let wanted = conversation.state().course();
    let Some(transcript) = &read.transcript else {
        // Nothing was done yet, so that there is nothing to score.
        let codes: Vec<_> = read.diagnostics.iter().map(|one| one.code).collect();
        prop_assert_eq!(codes, ["transcript-no-moves"], "{}", text);
        prop_assert_eq!(wanted.score(&METHOD).moves, 0);
        return Ok(());
    };
    prop_assert_eq!(&read.diagnostics, &[], "{}", text);
    let found = transcript.course(&METHOD, |_, _| {});
    prop_assert_eq!(found.score(&METHOD), wanted.score(&METHOD), "{}", text);
    prop_assert_eq!(found.meter(&METHOD), wanted.meter(&METHOD), "{}", text);
    prop_assert_eq!(&found, wanted, "{}", text);
    Ok(())
}

#[test]
fn every_recorded_play_comes_to_the_same() {
    for loaded in SCENARIOS.iter() {
        let scenario = loaded.scenario.as_ref().unwrap();
        let play = Play::new(&METHOD, scenario);
        for file in &loaded.plays {
            let conversation = played(&play, file.seed, &file.inputs);
            comes_to_the_same(&play, &conversation).unwrap_or_else(|fault| panic!("{}: {fault}", file.name));
        }
    }
}

/// The entry that a number stands for where the conversation is.
fn pick(play: &Play<'_>, conversation: &Conversation, number: u32) -> Entry {
    match number % 16 {
        0 => Entry::Hold(number % 14_000),
        1 => Entry::TimeOut,
        2 => Entry::Rewind(1 + number % 3),
        3 => match &play.scenario.node(conversation.state().node()).kind {
            NodeKind::Turn(turn) => Entry::Look(turn.signal().unwrap_or(Signal::Sighs)),
            _ => Entry::Look(Signal::Sighs),
        },
        _ => {
            let offered = offers(play, conversation.state());
            let at = usize::try_from(number / 16).unwrap() % offered.len().max(1);
            offered.get(at).map_or(Entry::TimeOut, |offered| Entry::Choose(offered.key(play)))
        }
    }
}

/// A scenario in which anything may be said to anyone, with points of its own, by video, to people who bear some of it badly.
fn made_harder(scenario: &Scenario, numbers: &[u32]) -> Scenario {
    let mut scenario = scenario.clone();
    let people = u32::try_from(scenario.cast.len()).unwrap();
    for (response, number) in scenario.responses.iter_mut().zip(numbers.iter().cycle()) {
        response.toward = PersonId(u8::try_from(number % people).unwrap());
        let choice = |values: u32| (number / 7 % (values + 1)).checked_sub(1);
        response.points = (number % 3 == 0).then(|| Overrule {
            connection: choice(5).map(|points| i8::try_from(points).unwrap() - 2),
            challenge: choice(3).map(|points| u8::try_from(points).unwrap()),
            reflex: choice(4).map(|points| u8::try_from(points).unwrap()),
            because: "a test".to_owned(),
        });
    }
    if numbers.first().is_some_and(|number| number % 2 == 0) {
        scenario.setting.channel = Channel::Video;
    }
    for person in &mut scenario.cast {
        person.sensitive = METHOD.find("empathy").into_iter().chain(METHOD.find("compliment")).collect();
    }
    scenario
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_plays_come_to_the_same(
        which in any::<prop::sample::Index>(),
        seed in any::<u64>(),
        numbers in prop::collection::vec(any::<u32>(), 1..30),
        harder in any::<bool>(),
    ) {
        let scenario = which.get(&SCENARIOS).scenario.as_ref().unwrap();
        let scenario = if harder { made_harder(scenario, &numbers) } else { scenario.clone() };
        let play = Play::new(&METHOD, &scenario);
        let mut conversation = Conversation::new(&play, seed, Way::Guided);
        for number in &numbers {
            let entry = pick(&play, &conversation, *number);
            let _ = conversation.apply(&play, &entry);
        }
        comes_to_the_same(&play, &conversation)?;
    }
}

#[test]
fn the_words_stand_beside_the_codes_and_are_nothing_to_compute() {
    struct Words;
    impl weerklank::phrase::ScenarioWords for Words {
        fn words(&self, key: &str) -> Option<&str> {
            Some(if key.contains('_') { "=1+1, \"quoted\"" } else { "What is said" })
        }

        fn name(&self, _person: u8) -> Option<&str> {
            None
        }
    }
    let loaded = crate::common::late_again(&METHOD);
    let play = Play::new(&METHOD, loaded.scenario.as_ref().unwrap());
    let file = &loaded.plays[0];
    let conversation = played(&play, file.seed, &file.inputs);
    let text = write_transcript(&play, &conversation, &Words);
    assert!(
        text.starts_with("turn,speaker,codes,words\n1,setting,played;goal:change_unmotivated;"),
        "{text}"
    );
    assert!(text.contains(",\"'=1+1, \"\"quoted\"\"\"\n"), "{text}");
    let read = read_transcript("played.csv", text.as_bytes(), &METHOD, None);
    assert_eq!(read.diagnostics, []);
}

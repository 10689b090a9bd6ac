//! What there is to be seen: in its own area alone, told in the same form whether it means something or not, and the same
//! in looking, in the description and in looking back.

use crate::common::{built_in, method};
use crate::format::{fixtures, load, read_folder};
use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};
use std::collections::BTreeMap;
use std::sync::LazyLock;
use weerklank::conversation::{Conversation, Entry, Play, Way, offers};
use weerklank::feedback::{Bearing, feedback};
use weerklank::format::Loaded;
use weerklank::locale::{Language, Locale, ScenarioWords};
use weerklank::method::Method;
use weerklank::phrase::Arg;
use weerklank::scenario::{Area, Gaze, Given, NodeKind, PersonId, Scenario, Sight, Signal};

static METHOD: LazyLock<Method> = LazyLock::new(method);
static ALL: LazyLock<BTreeMap<String, Loaded>> = LazyLock::new(|| {
    let mut all = built_in(&METHOD);
    for name in ["between-two", "by-phone", "by-video", "everything"] {
        let loaded = load(&read_folder(&fixtures().join("scenarios").join(name)));
        all.insert(name.to_owned(), loaded);
    }
    all
});

fn play(scenario: &Scenario) -> Play<'_> {
    Play::new(&METHOD, scenario)
}

/// Moments of conversations that nobody thought of.
fn moments(scenario: &Scenario, mut each: impl FnMut(&Conversation)) {
    for seed in 0..40 {
        let mut chance = ChaCha8Rng::seed_from_u64(seed);
        let mut conversation = Conversation::new(&play(scenario), seed, Way::Guided);
        for _ in 0..30 {
            each(&conversation);
            let offered = offers(&play(scenario), conversation.state());
            if offered.is_empty() {
                break;
            }
            let at = usize::try_from(chance.next_u32()).unwrap() % offered.len();
            let entry = Entry::Choose(offered[at].key(&play(scenario)));
            conversation.apply(&play(scenario), &entry).unwrap();
        }
    }
}

fn given(scenario: &Scenario, conversation: &Conversation) -> Option<Given> {
    match &scenario.node(conversation.state().node()).kind {
        NodeKind::Turn(turn) => turn.signal,
        _ => None,
    }
}

#[test]
fn a_signal_is_in_its_own_areas_of_who_gives_it_and_nowhere_else() {
    for loaded in ALL.values() {
        let scenario = loaded.scenario.as_ref().unwrap();
        moments(scenario, |conversation| {
            let bearing = Bearing::of(&play(scenario), conversation, |_| false);
            let given = given(scenario, conversation);
            let sights = scenario.sights();
            assert_eq!(bearing.described().len(), sights.len());
            for (sight, described) in sights.into_iter().zip(bearing.described()) {
                assert_eq!(bearing.at(sight), Some(described));
                let here = given.filter(|given| {
                    given.by == sight.of && given.signal.is_at(sight.area, scenario.setting.channel)
                });
                assert_eq!(bearing.signal_at(sight), here.map(|given| given.signal));
            }
        });
    }
}

/// Sentences that begin with a capital and end with a full stop, after the name of the area.
fn is_told_alike(told: &str) -> bool {
    let Some((_, rest)) = told.split_once(": ") else { return false };
    let sentences: Vec<&str> = rest.split_inclusive(". ").collect();
    let whole = |sentence: &&str| {
        sentence.trim_end().ends_with('.') && sentence.chars().next().is_some_and(char::is_uppercase)
    };
    sentences.len() >= 2 && sentences.iter().all(whole)
}

#[test]
fn what_is_told_of_an_area_has_the_same_form_with_and_without_a_signal() {
    for (name, loaded) in ALL.iter() {
        let scenario = loaded.scenario.as_ref().unwrap();
        for language in Language::ALL {
            let Some(words) = loaded.texts.get(language.tag()) else { continue };
            let locale = Locale::new(language);
            moments(scenario, |conversation| {
                let bearing = Bearing::of(&play(scenario), conversation, |key| words.words(key).is_some());
                for phrase in bearing.described() {
                    let told = locale.phrase(&phrase, words);
                    assert!(is_told_alike(&told), "{name}, {language:?}: {told}");
                }
            });
        }
    }
}

#[test]
fn what_means_nothing_changes_from_line_to_line_and_the_signal_has_no_place_of_its_own() {
    let scenario = ALL["late-again"].scenario.as_ref().unwrap();
    let mut details = BTreeMap::<Area, std::collections::BTreeSet<String>>::new();
    moments(scenario, |conversation| {
        let bearing = Bearing::of(&play(scenario), conversation, |_| false);
        for sight in scenario.sights() {
            let detail = bearing.at(sight).unwrap().args.into_iter().find(|(name, _)| name == "detail");
            if let Some((_, Arg::Message(id))) = detail {
                details.entry(sight.area).or_default().insert(id.into_owned());
            }
        }
    });
    for (area, ids) in details {
        assert!(ids.iter().filter(|id| id.starts_with("detail-")).count() == 3, "{area:?}: {ids:?}");
    }
}

#[test]
fn of_two_parties_each_is_looked_at_by_name() {
    let loaded = &ALL["between-two"];
    let scenario = loaded.scenario.as_ref().unwrap();
    let words = &loaded.texts["nl"];
    let mut conversation = Conversation::new(&play(scenario), 7, Way::Guided);
    let bearing = Bearing::of(&play(scenario), &conversation, |_| false);
    let (mira, jos) = (PersonId(0), PersonId(1));
    let at = |of: PersonId, area: Area| Sight { of, area };
    assert_eq!(bearing.signal_at(at(jos, Area::Face)), Some(Signal::GazeDrops));
    assert_eq!(bearing.signal_at(at(mira, Area::Face)), None);
    let told = Locale::new(Language::Nl).phrase(&bearing.at(at(jos, Area::Face)).unwrap(), words);
    assert!(told.starts_with("Jos. Gezicht: ") && told.ends_with("De blik zakt naar de grond."), "{told}");
    conversation.apply(&play(scenario), &Entry::Look(Signal::GazeDrops)).unwrap();
    let keys: Vec<String> = offers(&play(scenario), conversation.state())
        .into_iter()
        .map(|offered| offered.key(&play(scenario)))
        .collect();
    assert!(keys.contains(&"eyes".to_owned()), "{keys:?}");
}

#[test]
fn what_comes_by_looking_takes_its_place_and_moves_nothing_else() {
    let (mut came, mut last) = (0, 0);
    for loaded in ALL.values() {
        let scenario = loaded.scenario.as_ref().unwrap();
        moments(scenario, |conversation| {
            let Some(given) = given(scenario, conversation) else { return };
            let before = offers(&play(scenario), conversation.state());
            let mut looked = conversation.clone();
            looked.apply(&play(scenario), &Entry::Look(given.signal)).unwrap();
            let after = offers(&play(scenario), looked.state());
            let stayed: Vec<_> = after.iter().copied().filter(|offered| before.contains(offered)).collect();
            assert_eq!(stayed, before);
            if after.len() > before.len() {
                came += 1;
                last += usize::from(after.last() != before.last());
            }
        });
    }
    assert!(came > 50 && last > came / 10 && last < came * 9 / 10, "{last} of {came} at the end");
}

#[test]
fn looking_back_tells_each_signal_in_the_words_of_the_line_it_came_with() {
    for name in ["late-again", "angry-client", "why-should-i"] {
        let loaded = &ALL[name];
        let scenario = loaded.scenario.as_ref().unwrap();
        let words = &loaded.texts["nl"];
        let mut told = 0;
        moments(scenario, |conversation| {
            if !conversation.state().ended() {
                return;
            }
            for shown in feedback(&play(scenario), conversation, None).signals {
                let phrase = shown.phrase(|key| words.words(key).is_some());
                let arg = |wanted: &str| {
                    let found = phrase.args.iter().find(|(name, _)| name == wanted);
                    match found {
                        Some((_, Arg::Scenario(key))) => key.clone(),
                        other => panic!("{name}: {other:?}"),
                    }
                };
                assert_eq!(arg("what"), format!("{}.seen", arg("line")));
                told += 1;
            }
        });
        assert!(told > 20, "{name}: {told}");
    }
}

#[test]
fn a_description_tells_the_gaze_that_the_face_brings_along() {
    assert_eq!(Gaze::Toward.with(weerklank::scenario::Face::Sad), Gaze::Down);
    assert_eq!(Gaze::Away.with(weerklank::scenario::Face::Sad), Gaze::Away);
}

//! What the targets share: a sound scenario of which one file is replaced, and what has to hold of what is read.

use std::collections::BTreeMap;
use std::sync::LazyLock;
use weerklank::conversation::{Conversation, Entry, Play, Way, offers};
use weerklank::format::{Folder, Loaded, METHOD, read_method, read_scenario};
use weerklank::method::Method;

/// How many responses are given of a scenario that can be played.
const MOVES: usize = 40;

/// The method, as it is built in.
pub static METHOD_AT_HAND: LazyLock<Method> = LazyLock::new(|| read_method(METHOD).expect("it is built in"));

const SOUND: [(&str, &[u8]); 3] = [
    ("scenario.ron", include_bytes!("../../tests/fixtures/scenarios/at-the-counter/scenario.ron")),
    ("nl.ftl", include_bytes!("../../tests/fixtures/scenarios/at-the-counter/nl.ftl")),
    ("en.ftl", include_bytes!("../../tests/fixtures/scenarios/at-the-counter/en.ftl")),
];

/// Reads the sound scenario with this file replaced, looks at the diagnostics, and plays it where it can be played.
pub fn read_with(file: &str, bytes: &[u8]) {
    let sound = SOUND.map(|(name, bytes)| (name.to_owned(), bytes.to_vec()));
    let mut folder = Folder { path: String::new(), files: BTreeMap::from(sound) };
    folder.files.insert(file.to_owned(), bytes.to_vec());
    let loaded = read_scenario("fuzzed", &folder, &BTreeMap::new(), &METHOD_AT_HAND);
    look_at_places(&loaded);
    play(&loaded);
}

/// Every place is a piece of its file.
fn look_at_places(loaded: &Loaded) {
    for diagnostic in &loaded.diagnostics {
        if let (Some(span), Some(source)) = (&diagnostic.span, loaded.sources.get(&diagnostic.file)) {
            assert!(source.get(span.clone()).is_some(), "{diagnostic:?}");
        }
    }
}

/// Gives the first response again and again.
fn play(loaded: &Loaded) {
    let Some(scenario) = &loaded.scenario else { return };
    let play = Play::new(&METHOD_AT_HAND, scenario);
    let mut conversation = Conversation::new(&play, 7, Way::Guided);
    for _ in 0..MOVES {
        let first = offers(&play, conversation.state()).first().map(|offered| offered.key(&play));
        let Some(key) = first else { return };
        conversation.apply(&play, &Entry::Choose(key)).expect("it is offered");
    }
}

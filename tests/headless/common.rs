//! What the tests share: the method, the built-in scenarios, and playing them.

use std::collections::BTreeMap;
use weerklank::conversation::{Conversation, Entry, Play, Way, parse_entries};
use weerklank::format::{Loaded, METHOD, read_method};
use weerklank::method::Method;
use weerklank::store::Library;

pub fn method() -> Method {
    read_method(METHOD).unwrap()
}

/// The scenarios built into the program, by id.
pub fn built_in(method: &Method) -> BTreeMap<String, Loaded> {
    Library::load(method, &[]).scenarios
}

pub fn late_again(method: &Method) -> Loaded {
    built_in(method).remove("late-again").unwrap()
}

pub fn entries(text: &str) -> Vec<Entry> {
    parse_entries(text).unwrap()
}

/// Plays inputs that must all be possible.
pub fn played(play: &Play<'_>, seed: u64, inputs: &str) -> Conversation {
    Conversation::replay(play, seed, Way::Guided, &entries(inputs)).unwrap_or_else(|(upto, refused)| {
        let offered: Vec<_> = weerklank::conversation::offers(play, upto.state())
            .into_iter()
            .map(|offered| offered.key(play))
            .collect();
        panic!("input {} was refused: {refused}; offered: {offered:?}", upto.entries().len() + 1)
    })
}

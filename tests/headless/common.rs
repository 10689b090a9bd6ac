//! What the tests share: the method, the built-in scenarios, and playing them.

use std::collections::BTreeMap;
use std::sync::{LazyLock, Mutex};
use weerklank::analysis::Reach;
use weerklank::conversation::{Conversation, Entry, Play, Way, begin, parse_entries};
use weerklank::format::{Loaded, METHOD, read_method};
use weerklank::method::{Method, TemperId};
use weerklank::scenario::PersonId;
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

/// A scenario's hash, and how each person comes in.
type ComingIn = (String, Vec<Option<TemperId>>);

static REACHES: LazyLock<Mutex<BTreeMap<ComingIn, &'static Reach>>> = LazyLock::new(Mutex::default);

/// Seeds that bring people in with different tempers. Few, for what can be reached is explored for each.
pub const SEEDS: [u64; 2] = [7, 1];

/// What can be reached in a scenario by people who come in as with this seed; explored once.
pub fn reach(play: &Play<'_>, seed: u64) -> &'static Reach {
    let (state, _) = begin(play, seed);
    let persons = 0..u8::try_from(play.scenario.cast.len()).unwrap();
    let tempers = persons.map(|person| state.temper(PersonId(person))).collect();
    let mut reaches = REACHES.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let explored = || Box::leak(Box::new(Reach::of(play, seed).expect("it is not too large")));
    reaches.entry((play.scenario.hash.clone(), tempers)).or_insert_with(|| explored())
}

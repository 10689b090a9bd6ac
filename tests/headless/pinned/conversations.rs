//! Conversations by chance in mutants. A line of the file tells of one: its number, `-` or from which step on two subjects
//! had been left at the same turn, the hash of all that came of it, and two digits of a hash for each step, so that the
//! step is found at which it goes another way.

use super::file::{assert_none, difference, first_difference, is_updating, path};
use super::mutants::by_halves;
use super::{MUTANTS, told};
use crate::common::method;
use crate::mutants::{Mutant, Talk};
use std::fmt::Write;
use weerklank::conversation::{Play, State, SubjectStage, Way};
use weerklank::method::Method;
use weerklank::scenario::SubjectId;

/// How many conversations are held in each mutant.
const CONVERSATIONS: u64 = 20;

/// The most that is done in a conversation.
const MOST: usize = 80;

/// The most that is done in one that goes on after its end: enough for what is counted to grow.
const LONG: usize = 300;

const FILE: &str = "conversations.txt";

const HEAD: &str = "\
# What came of conversations by chance in mutants of the built-in scenarios.
# mutant SEED ATTEMPT of BASE, the hash of its structure
# CONVERSATION, from which step on two subjects had been left at one turn, the hash of all that came of it, of each step
";

#[test]
fn conversations_in_mutants_are_what_they_were() {
    let method = method();
    if is_updating() {
        let mut tries = 0;
        let of_each = (0..MUTANTS).map(|seed| {
            let (mutant, _) = Mutant::sound(seed, &method);
            tries += mutant.attempt + 1;
            of_mutant(&mutant, &method)
        });
        let now: String = std::iter::once(HEAD.to_owned()).chain(of_each).collect();
        println!("{tries} attempts for {MUTANTS} mutants");
        assert_none(&difference(FILE, now.as_bytes()).into_iter().collect::<Vec<_>>());
        return;
    }
    let pinned = std::fs::read_to_string(path(FILE)).unwrap();
    let parts = pinned.split("\nmutant ").skip(1).collect::<Vec<_>>();
    assert_eq!(parts.len() as u64, MUTANTS, "as many as there were");
    let differences = by_halves(&parts, |part| against(part, &method)).concat();
    assert_none(&differences);
}

/// What differs of one mutant.
fn against(pinned: &str, method: &Method) -> Vec<String> {
    let mut words = pinned.split_whitespace();
    let [seed, attempt] = [(); 2].map(|()| words.next().unwrap().parse().unwrap());
    let mutant = Mutant::attempt(seed, attempt, method);
    let pinned = format!("mutant {}\n", pinned.trim_end());
    let now = of_mutant(&mutant, method);
    if pinned == now {
        return Vec::new();
    }
    let lines = pinned.lines().zip(now.lines());
    let differing: Vec<_> = lines.filter(|(before, after)| before != after).collect();
    if differing.is_empty() {
        return vec![first_difference(pinned.as_bytes(), now.as_bytes())];
    }
    differing.into_iter().map(|(before, after)| parted(&mutant, method, before, after)).collect()
}

/// How a conversation goes another way, in words.
fn parted(mutant: &Mutant, method: &Method, before: &str, after: &str) -> String {
    let name = format!("mutant {} of {}", mutant.seed, mutant.base);
    let parts = |line: &str| line.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let (before, after) = (parts(before), parts(after));
    let [number, left, .., steps] = before.as_slice() else { return format!("{name}: {before:?}") };
    if number == "mutant" {
        return format!("{name}: its structure is another: {before:?}, {after:?}");
    }
    let pairs = steps.as_bytes().chunks(2).zip(after[after.len() - 1].as_bytes().chunks(2));
    let at = pairs.take_while(|(before, after)| before == after).count();
    let loaded = mutant.load(method);
    let play = Play::new(method, loaded.scenario.as_ref().unwrap());
    let told = held(&play, mutant.seed, number.parse().unwrap());
    let step = told.steps.get(at).map_or("it is shorter now", String::as_str);
    let known = match left.parse::<usize>() {
        Ok(from) if from <= at => " (two subjects had been left at one turn before)",
        _ => "",
    };
    format!("{name}, conversation {number}, step {at}{known}; now:\n{step}")
}

/// All conversations in one mutant.
fn of_mutant(mutant: &Mutant, method: &Method) -> String {
    let Mutant { seed, attempt, base, .. } = mutant;
    let loaded = mutant.load(method);
    let Some(scenario) = &loaded.scenario else {
        return format!("mutant {seed} {attempt} of {base} does not load\n");
    };
    let play = Play::new(method, scenario);
    let mut line = format!("mutant {seed} {attempt} of {base} {}\n", &scenario.hash[..16]);
    for number in 0..CONVERSATIONS {
        let told = held(&play, *seed, number);
        let left = told.left_at_one_turn.map_or("-".to_owned(), |step| step.to_string());
        let steps: String = told.steps.iter().fold(String::new(), |mut steps, step| {
            let _ = write!(steps, "{:02x}", hash([step]) >> 56);
            steps
        });
        let _ = writeln!(line, "{number} {left} {:016x} {steps}", hash(&told.steps));
    }
    line
}

/// What came of a conversation.
struct Held {
    /// All that came of it, step by step; the books last.
    steps: Vec<String>,
    /// The first step after which two subjects had been left at the same turn.
    left_at_one_turn: Option<usize>,
}

fn held(play: &Play<'_>, seed: u64, number: u64) -> Held {
    let way = if number % 5 == 4 { Way::Real } else { Way::Guided };
    let goes_on = number % 10 == 8;
    let most = if goes_on { LONG } else { MOST };
    let talk = Talk { seed: seed.wrapping_mul(1_000) + number, number, way, most, goes_on };
    let beginning = talk.beginning(play);
    let mut held = Held { steps: vec![told::done(play, None, None, &beginning)], left_at_one_turn: None };
    let conversation = talk.hold(play, |entry, refused, conversation| {
        if held.left_at_one_turn.is_none() && two_left_at_one_turn(play, conversation.state()) {
            held.left_at_one_turn = Some(held.steps.len());
        }
        held.steps.push(told::done(play, Some(entry), refused, conversation));
    });
    held.steps.push(told::books(play, conversation.state()));
    held
}

/// Whether two subjects have been left at the same turn.
fn two_left_at_one_turn(play: &Play<'_>, state: &State) -> bool {
    let subjects = (0..u16::try_from(play.scenario.subjects.len()).unwrap()).map(SubjectId);
    let mut left: Vec<_> = subjects
        .filter_map(|subject| match state.subject_stage(subject) {
            SubjectStage::Left { turn, .. } => Some(turn),
            _ => None,
        })
        .collect();
    left.sort();
    left.windows(2).any(|two| two[0] == two[1])
}

/// A hash of texts (FNV-1a, 64 bits): nobody means to deceive it, and it is quick without being optimised.
fn hash(texts: impl IntoIterator<Item = impl AsRef<str>>) -> u64 {
    let of_text = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    texts.into_iter().fold(0xcbf2_9ce4_8422_2325, |hash, text| {
        let bytes = text.as_ref().bytes().chain([0xff]);
        bytes.fold(hash, of_text)
    })
}

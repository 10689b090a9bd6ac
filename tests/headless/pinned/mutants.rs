//! What the program makes of mutants, as hashes: transcripts, what is kept, what is printed. What takes exploring has a file of
//! its own, for it may be bettered on purpose, and is of those that are explored quickly; of the others `scripts/measure
//! against` tells whether they changed.

use super::MUTANTS;
use super::file::{assert_none, difference, is_updating, path};
use crate::common::method;
use crate::mutants::{Mutant, Talk};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use weerklank::analysis::{Graph, Reach, Trainee, overview};
use weerklank::check::{Depth, check};
use weerklank::conversation::{Conversation, ENGINE, Log, OwnWords, Play, Way};
use weerklank::feedback::feedback;
use weerklank::format::{Loaded, TRAINEES, method_hash, read_trainees, write_transcript};
use weerklank::locale::{Language, Locale};
use weerklank::method::Method;
use weerklank::report::{GraphPicture, diagnostics_json, graph_dot, overview_json, played_json};
use weerklank::store::Finished;

/// How many conversations are held in each mutant.
const CONVERSATIONS: u64 = 3;

/// The most that is done in a conversation.
const MOST: usize = 60;

/// One of a built-in scenario, which is explored beside those of the starter.
const LARGE: u64 = 1;

const OUTPUTS: &str = "mutants.txt";
const EXPLORED: &str = "mutants-explored.txt";

const OUTPUTS_HEAD: &str = "\
# What the program makes of mutants without exploring them, as hashes (the first 16 digits of SHA-256).
# SEED ATTEMPT BASE structure check graph, and of each of three conversations: transcript in nl and en, kept, played
";

const EXPLORED_HEAD: &str = "\
# What the program makes of mutants by exploring them, as hashes (the first 16 digits of SHA-256).
# SEED ATTEMPT BASE structure check graph played analysed
";

#[test]
fn what_comes_of_mutants_is_what_it_was() {
    let bench = Bench::new();
    let all: Vec<u64> = (0..MUTANTS).collect();
    compared(OUTPUTS, OUTPUTS_HEAD, &all, |seed, attempt| bench.outputs(&bench.mutant(seed, attempt)));
}

#[test]
fn what_exploring_mutants_gives_is_what_it_was() {
    let bench = Bench::new();
    let quick = |seed: &u64| *seed == LARGE || Mutant::attempt(*seed, 0, &bench.method).base == "starter";
    let quick: Vec<u64> = (0..MUTANTS).filter(quick).collect();
    compared(EXPLORED, EXPLORED_HEAD, &quick, |seed, attempt| bench.explored(&bench.mutant(seed, attempt)));
}

/// Holds the lines of a file against what is now, each mutant by itself, half of them on each of two threads.
fn compared(file: &str, head: &str, seeds: &[u64], line: impl Fn(u64, Option<u64>) -> String + Sync) {
    if is_updating() {
        let lines = by_halves(seeds, |seed| line(*seed, None));
        let now = format!("{head}{}", lines.concat());
        return assert_none(&difference(file, now.as_bytes()).into_iter().collect::<Vec<_>>());
    }
    let pinned = std::fs::read_to_string(path(file)).unwrap();
    let lines: Vec<&str> = pinned.lines().filter(|line| !line.starts_with('#')).collect();
    assert_eq!(lines.len(), seeds.len(), "as many as there were");
    let differences = by_halves(&lines, |pinned| {
        let mut words = pinned.split(' ');
        let [seed, attempt] = [(); 2].map(|()| words.next().unwrap().parse().unwrap());
        let now = line(seed, Some(attempt));
        let differing =
            pinned.split(' ').zip(now.trim_end().split(' ')).position(|(before, after)| before != after);
        differing.map(|column| {
            format!("{file}, mutant {seed}, column {}:\n  pinned: {pinned}\n  now:    {now}", column + 1)
        })
    });
    assert_none(&differences.into_iter().flatten().collect::<Vec<_>>());
}

/// Does something with each, half of them on each of two threads.
pub fn by_halves<T: Sync, R: Send>(all: &[T], one: impl Fn(&T) -> R + Sync) -> Vec<R> {
    std::thread::scope(|scope| {
        // By turns, for the costly ones may stand together.
        let halves = [0, 1].map(|half| {
            let one = &one;
            scope.spawn(move || all.iter().skip(half).step_by(2).map(one).collect::<Vec<_>>())
        });
        let [even, odd] = halves.map(|half| half.join().unwrap());
        let mut odd = odd.into_iter();
        even.into_iter().flat_map(|one| std::iter::once(one).chain(odd.next())).collect()
    })
}

/// What all mutants need.
struct Bench {
    method: Method,
    method_hash: String,
    trainees: Vec<Trainee>,
    locale: Locale,
}

impl Bench {
    fn new() -> Self {
        let method = method();
        Self {
            method_hash: method_hash(&method),
            method,
            trainees: read_trainees(TRAINEES).unwrap(),
            locale: Locale::new(Language::En),
        }
    }

    /// A mutant at an attempt that is known, or at the first that loads.
    fn mutant(&self, seed: u64, attempt: Option<u64>) -> Mutant {
        match attempt {
            Some(attempt) => Mutant::attempt(seed, attempt, &self.method),
            None => Mutant::sound(seed, &self.method).0,
        }
    }

    fn outputs(&self, mutant: &Mutant) -> String {
        let loaded = mutant.load(&self.method);
        let Some(scenario) = &loaded.scenario else { return does_not_load(mutant) };
        let play = Play::new(&self.method, scenario);
        let mut line = beginning(mutant, &scenario.hash);
        Self::add(&mut line, &self.checked(mutant, &loaded, Depth::Played));
        Self::add(&mut line, &self.drawn(&play, &loaded, None));
        for number in 0..CONVERSATIONS {
            let conversation = held(&play, mutant, number);
            for language in ["nl", "en"] {
                let texts = loaded.texts.get(language).unwrap_or(&loaded.texts["nl"]);
                Self::add(&mut line, &write_transcript(&play, &conversation, texts));
            }
            Self::add(&mut line, &self.kept(&play, &conversation));
            Self::add(&mut line, &self.played(&play, &conversation, &loaded, None));
        }
        line + "\n"
    }

    fn explored(&self, mutant: &Mutant) -> String {
        let loaded = mutant.load(&self.method);
        let Some(scenario) = &loaded.scenario else { return does_not_load(mutant) };
        let play = Play::new(&self.method, scenario);
        let mut line = beginning(mutant, &scenario.hash);
        Self::add(&mut line, &self.checked(mutant, &loaded, Depth::Explored));
        let conversation = held(&play, mutant, 0);
        let reach = Reach::of(&play, conversation.state().seed());
        Self::add(&mut line, &self.drawn(&play, &loaded, reach.as_ref()));
        Self::add(&mut line, &self.played(&play, &conversation, &loaded, reach.as_ref()));
        Self::add(&mut line, &overview_json(&overview(&play, &self.trainees, 7), &play));
        line + "\n"
    }

    fn add(line: &mut String, output: &str) {
        let digest = Sha256::digest(output.as_bytes());
        line.push(' ');
        for byte in digest.iter().take(8) {
            let _ = write!(line, "{byte:02x}");
        }
    }

    fn checked(&self, mutant: &Mutant, loaded: &Loaded, depth: Depth) -> String {
        let checked = check(loaded, &self.method, depth);
        diagnostics_json(&mutant.name(), &checked.diagnostics, &loaded.sources, &self.locale)
    }

    fn drawn(&self, play: &Play<'_>, loaded: &Loaded, reach: Option<&Reach>) -> String {
        let best = reach.map_or(&[][..], Reach::best);
        graph_dot(&GraphPicture {
            graph: &Graph::of(play, 7, best),
            play,
            texts: loaded.texts.get("en").or(loaded.texts.get("nl")),
            title: &play.scenario.id,
            best: reach.map(|reach| (reach.range().best.least, 7)),
            locale: &self.locale,
        })
    }

    fn played(
        &self,
        play: &Play<'_>,
        conversation: &Conversation,
        loaded: &Loaded,
        reach: Option<&Reach>,
    ) -> String {
        let texts = &loaded.texts["nl"];
        played_json(play, conversation, reach, &OwnWords::new(), texts, "nl", &self.method_hash)
    }

    fn kept(&self, play: &Play<'_>, conversation: &Conversation) -> String {
        let log = Log {
            scenario: play.scenario.id.clone(),
            scenario_hash: play.scenario.hash.clone(),
            method_hash: self.method_hash.clone(),
            engine: ENGINE.to_owned(),
            seed: conversation.state().seed(),
            way: conversation.way(),
            entries: conversation.entries().to_vec(),
        };
        let finished = Finished::of(&log, feedback(play, conversation, None), 1_000);
        serde_json::to_string_pretty(&finished).unwrap()
    }
}

fn beginning(mutant: &Mutant, hash: &str) -> String {
    format!("{} {} {} {}", mutant.seed, mutant.attempt, mutant.base, &hash[..16])
}

fn does_not_load(mutant: &Mutant) -> String {
    format!("{} {} {} does not load\n", mutant.seed, mutant.attempt, mutant.base)
}

fn held(play: &Play<'_>, mutant: &Mutant, number: u64) -> Conversation {
    let way = if number == 2 { Way::Real } else { Way::Guided };
    let talk = Talk { seed: mutant.seed.wrapping_mul(10) + number, number, way, most: MOST, goes_on: false };
    talk.hold(play, |_, _, _| ())
}

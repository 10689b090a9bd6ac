//! What the core costs: one step of a conversation with the words it shows, loading a scenario, replaying one; scoring a
//! transcript; what can be reached in a scenario, and what could still have been at each move; and what each allocates.
//!
//! `cargo bench --no-default-features --bench core`; beside an older revision: `scripts/measure against REV`
#![allow(missing_docs, reason = "the macros' own items")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a benchmark that cannot start has failed")]

use divan::{AllocProfiler, Bencher};
use std::collections::BTreeMap;
use std::hint::black_box;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use weerklank::analysis::{Reach, overview};
use weerklank::conversation::{
    Conversation, Entry, Input, Play, State, Way, begin, offers, parse_entries, step,
};
use weerklank::format::{
    Folder, Loaded, METHOD, ScenarioTexts, TRAINEES, read_method, read_scenario, read_trainees,
    read_transcript,
};
use weerklank::method::{Goal, Method};
use weerklank::store::{Library, read_folder};

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

fn late_again(method: &Method) -> Loaded {
    Library::load(method, &[]).scenarios.remove("late-again").expect("it is built in")
}

fn listening(loaded: &Loaded) -> (u64, Vec<Entry>) {
    let play = loaded.plays.iter().find(|play| play.name == "listening").expect("it is recorded");
    (play.seed, parse_entries(&play.inputs).expect("it is in the grammar"))
}

/// The states before each response of the recorded play, and what is said there.
fn moments(play: &Play<'_>, loaded: &Loaded) -> Vec<(State, Input)> {
    let (seed, entries) = listening(loaded);
    let conversation = Conversation::replay(play, seed, Way::Guided, &entries).expect("it is legal");
    let pairs = conversation.moments().iter().zip(conversation.moments().iter().skip(1));
    pairs
        .filter_map(|(before, after)| match after.step.made.as_ref()?.kind {
            weerklank::conversation::MoveKind::Said(response) => {
                Some((before.state.clone(), Input::Choose(response)))
            }
            _ => None,
        })
        .collect()
}

/// One step: the response is taken and scored, and the words that follow are looked up. The mean over the play.
#[divan::bench]
fn step_with_its_words(bencher: Bencher<'_, '_>) {
    let method = read_method(METHOD).unwrap();
    let loaded = late_again(&method);
    let play = Play::new(&method, loaded.scenario.as_ref().unwrap());
    let texts = &loaded.texts["nl"];
    let moments = moments(&play, &loaded);
    let next = AtomicUsize::new(0);
    bencher
        .with_inputs(|| moments[next.fetch_add(1, Ordering::Relaxed) % moments.len()].clone())
        .bench_values(|(mut state, input)| {
            let made = step(&play, &mut state, input).unwrap();
            let shown: usize = made.spoken.iter().map(|line| texts.line(line.text).len()).sum();
            (state, made, shown)
        });
}

/// What is offered at a state, in its order, with its words.
#[divan::bench]
fn offers_with_their_words(bencher: Bencher<'_, '_>) {
    let method = read_method(METHOD).unwrap();
    let loaded = late_again(&method);
    let play = Play::new(&method, loaded.scenario.as_ref().unwrap());
    let texts = &loaded.texts["nl"];
    let moments = moments(&play, &loaded);
    let mut next = (0..moments.len()).cycle();
    bencher.bench_local(|| {
        let (state, _) = &moments[next.next().unwrap()];
        let offered = offers(&play, state);
        offered.iter().map(|one| texts.line(play.scenario.response(one.response).text).len()).sum::<usize>()
    });
}

/// A whole conversation as the window holds it: at each move a log beside it and the state kept, so that any can be taken
/// back; the words that follow, what is offered with its words, the meter and the score.
#[divan::bench]
fn a_conversation_with_every_move_kept(bencher: Bencher<'_, '_>) {
    let method = read_method(METHOD).unwrap();
    let loaded = late_again(&method);
    let play = Play::new(&method, loaded.scenario.as_ref().unwrap());
    let texts = &loaded.texts["nl"];
    let (seed, entries) = listening(&loaded);
    bencher.bench_local(|| {
        let mut conversation = Conversation::new(&play, seed, Way::Guided);
        let mut shown = 0;
        for entry in &entries {
            let moment = conversation.apply(&play, entry).unwrap();
            let offered = offers(&play, &moment.state);
            let keys = offered.iter().map(|one| play.scenario.response(one.response).text);
            let words = moment.step.spoken.iter().map(|line| line.text).chain(keys);
            shown += words.map(|text| texts.line(text).len()).sum::<usize>();
            let course = moment.state.course();
            black_box((course.meter(&method), course.score(&method)));
        }
        (conversation, shown)
    });
}

/// One scenario with both languages and its diagnostics, from bytes in memory.
#[divan::bench]
fn load_a_scenario(bencher: Bencher<'_, '_>) {
    let method = read_method(METHOD).unwrap();
    let (folder, fragments) = late_again_in_bytes();
    bencher.bench_local(|| read_scenario("late-again", &folder, &fragments, &method));
}

/// The same, with the hashes of its structure and of its words in each language.
#[divan::bench]
fn load_a_scenario_with_all_hashes(bencher: Bencher<'_, '_>) {
    let method = read_method(METHOD).unwrap();
    let (folder, fragments) = late_again_in_bytes();
    bencher.bench_local(|| {
        let loaded = read_scenario("late-again", &folder, &fragments, &method);
        let hashes: Vec<String> = loaded.texts.values().map(ScenarioTexts::hash).collect();
        (loaded, hashes)
    });
}

fn late_again_in_bytes() -> (Folder, BTreeMap<String, Folder>) {
    let scenarios = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let folder = read_folder(&scenarios.join("late-again")).unwrap();
    let closing = read_folder(&scenarios.join("fragments/closing")).unwrap();
    (folder, BTreeMap::from([("closing".to_owned(), closing)]))
}

/// A whole conversation from its inputs.
#[divan::bench]
fn replay_a_conversation(bencher: Bencher<'_, '_>) {
    let method = read_method(METHOD).unwrap();
    let loaded = late_again(&method);
    let play = Play::new(&method, loaded.scenario.as_ref().unwrap());
    let (seed, entries) = listening(&loaded);
    bencher.bench_local(|| Conversation::replay(&play, seed, Way::Guided, &entries).unwrap());
}

/// The beginning of a conversation: the smallest part of a replay.
#[divan::bench]
fn begin_a_conversation(bencher: Bencher<'_, '_>) {
    let method = read_method(METHOD).unwrap();
    let loaded = late_again(&method);
    let play = Play::new(&method, loaded.scenario.as_ref().unwrap());
    bencher.bench_local(|| begin(&play, 7));
}

/// A coded transcript of 10,000 turns: reading it, and its score.
#[divan::bench]
fn score_a_transcript_of_10_000_turns(bencher: Bencher<'_, '_>) {
    let method = read_method(METHOD).unwrap();
    let codes =
        ["question_open", "reflection_complex;question_closed", "reflection_simple", "input_information"];
    let rows = (0..5_000_usize).map(|turn| {
        let code = codes[turn % codes.len()];
        format!("{},trainee,{code}\n{},counterpart,neutral_talk\n", 2 * turn, 2 * turn + 1)
    });
    let text = std::iter::once("turn,speaker,codes\n".to_owned()).chain(rows).collect::<String>();
    bencher.bench_local(|| {
        let read = read_transcript("bench.csv", text.as_bytes(), &method, Some(Goal::ChangeUnmotivated));
        read.transcript.unwrap().course(&method, |_, _| ()).score(&method)
    });
}

/// The worst and the best that can be reached in a scenario.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn the_range_of_a_scenario(bencher: Bencher<'_, '_>) {
    let method = read_method(METHOD).unwrap();
    let loaded = late_again(&method);
    let play = Play::new(&method, loaded.scenario.as_ref().unwrap());
    bencher.bench_local(|| Reach::of(&play, 7).unwrap().range());
}

/// What everything else that could have been said would have done, at each move of a conversation.
#[divan::bench]
fn all_what_ifs_of_a_conversation(bencher: Bencher<'_, '_>) {
    let method = read_method(METHOD).unwrap();
    let loaded = late_again(&method);
    let play = Play::new(&method, loaded.scenario.as_ref().unwrap());
    let (seed, entries) = listening(&loaded);
    let conversation = Conversation::replay(&play, seed, Way::Guided, &entries).unwrap();
    let reach = Reach::of(&play, seed).unwrap();
    bencher.bench_local(|| reach.at_each_move(&play, &conversation).unwrap());
}

/// What a built-in scenario comes to, as `weerklank analyse` tells it.
#[divan::bench(args = ["angry-client", "late-again", "why-should-i"], sample_count = 3, sample_size = 1)]
fn analyse(bencher: Bencher<'_, '_>, id: &str) {
    let method = read_method(METHOD).unwrap();
    let trainees = read_trainees(TRAINEES).unwrap();
    let loaded = Library::load(&method, &[]).scenarios.remove(id).expect("it is built in");
    let play = Play::new(&method, loaded.scenario.as_ref().unwrap());
    bencher.bench_local(|| overview(&play, &trainees, 7));
}

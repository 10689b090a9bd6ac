//! Writes mutants of the built-in scenarios, each as a folder of its own, with conversations by chance in them and in the
//! built-in scenarios; and the starter. What an older program is held against (`scripts/measure against`).
//!
//! `cargo run --no-default-features --example mutants -- FOLDER COUNT [FIRST]`
//!
//! `FOLDER/scenarios` holds the scenarios, `FOLDER/conversations` a line each: the scenario, the seed, `guided` or `real`,
//! and the inputs.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "one that cannot be written has failed"
)]
#![allow(clippy::print_stdout, reason = "how many attempts it took is for the reader")]
#![allow(clippy::disallowed_methods, reason = "where to write is asked on the command line")]
#![allow(unreachable_pub, reason = "a small module beside it")]
#![allow(dead_code, reason = "the tests take more of the mutants")]

#[path = "../benches/mutants/mod.rs"]
mod mutants;

use mutants::{Mutant, Talk};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use weerklank::conversation::{Play, Way};
use weerklank::format::{Folder, METHOD, read_method, starter};
use weerklank::scenario::Scenario;
use weerklank::store::Library;

/// How many conversations are held in each scenario.
const CONVERSATIONS: u64 = 3;

/// The most that is done in a conversation.
const MOST: usize = 40;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, count, first @ ..] = arguments.as_slice() else { panic!("it takes a folder, and how many") };
    let first: u64 = first.first().map_or(0, |first| first.parse().unwrap());
    let count: u64 = count.parse().unwrap();
    let folder = PathBuf::from(folder);
    let method = read_method(METHOD).unwrap();
    let mut conversations = String::new();
    let mut attempts = 0;
    for (id, loaded) in Library::load(&method, &[]).scenarios {
        hold(&id, &Play::new(&method, loaded.scenario.as_ref().unwrap()), &mut conversations);
    }
    for language in ["nl", "en"] {
        write(&folder.join("scenarios").join(format!("starter-{language}")), &starter(language).unwrap());
    }
    for seed in first..first + count {
        let (mutant, loaded) = Mutant::sound(seed, &method);
        attempts += mutant.attempt + 1;
        write(&folder.join("scenarios").join(mutant.name()), &mutant.folder);
        let scenario: &Scenario = loaded.scenario.as_ref().unwrap();
        hold(&mutant.name(), &Play::new(&method, scenario), &mut conversations);
    }
    fs::write(folder.join("conversations"), conversations).unwrap();
    println!("{count} mutants in {attempts} attempts");
}

/// Holds conversations, and keeps what was done in them; what was refused is no part of it.
fn hold(id: &str, play: &Play<'_>, conversations: &mut String) {
    for number in 0..CONVERSATIONS {
        let way = if number == 2 { Way::Real } else { Way::Guided };
        let talk = Talk { seed: 100 + number, number, way, most: MOST, goes_on: false };
        let held = talk.hold(play, |_, _, _| ());
        let inputs: Vec<String> = held.entries().iter().map(ToString::to_string).collect();
        let way = if way == Way::Real { "real" } else { "guided" };
        let _ = writeln!(conversations, "{id} {} {way} {}", talk.seed, inputs.join(","));
    }
}

fn write(path: &Path, folder: &Folder) {
    for (file, bytes) in &folder.files {
        let path = path.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

//! What `weerklank analyse` costs: time and the most memory it held, of each built-in scenario, of a generated one with more
//! than a thousand million different conversations, and of generated ones from 10 to 10,000 nodes.
//!
//! `cargo bench --no-default-features --bench analyse`
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a benchmark that cannot start has failed")]
#![allow(clippy::print_stdout, reason = "a table for the reader")]
#![allow(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
#![allow(unreachable_pub, clippy::cast_precision_loss, reason = "a small module beside it; sizes are small")]
#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a depth is a small number")]

mod generated;
mod memory;

use generated::{Draft, indexed, written};
use memory::{forget_peak, peak};
use std::collections::BTreeMap;
use std::time::Instant;
use weerklank::analysis::{Different, Overview, Reached, Trainee, overview};
use weerklank::conversation::Play;
use weerklank::format::{METHOD, TRAINEES, read_method, read_scenario, read_trainees};
use weerklank::method::Method;
use weerklank::scenario::Scenario;
use weerklank::store::Library;

/// The seeds with which people come in.
const SEEDS: [u64; 3] = [0, 1, 7];

/// A generated scenario of so many nodes has more than 10⁹ different conversations.
const MANY: usize = 100;

/// How time grows.
const SIZES: [usize; 7] = [10, 30, 100, 300, 1_000, 3_000, 10_000];

fn main() {
    let method = read_method(METHOD).unwrap();
    let trainees = read_trainees(TRAINEES).unwrap();
    println!(
        "{:<16} {:>4} {:>7} {:>7}  {:<22} {:<9} {:<6} where conversations come",
        "scenario", "seed", "s", "MB", "conversations", "best", "worst"
    );
    let only: Vec<usize> = std::env::args().skip(1).filter_map(|a| a.parse().ok()).collect();
    if !only.is_empty() {
        for size in only {
            measure(&format!("{size} nodes"), &method, &indexed(&Draft::of(size), &method), &trainees, 7);
        }
        return;
    }
    for (id, loaded) in Library::load(&method, &[]).scenarios {
        measure_with_seeds(&id, &method, loaded.scenario.as_ref().unwrap(), &trainees);
    }
    let many = read(MANY, &method);
    measure_with_seeds(&format!("generated {MANY}"), &method, &many, &trainees);
    for size in SIZES {
        let scenario = indexed(&Draft::of(size), &method);
        measure(&format!("{size} nodes"), &method, &scenario, &trainees, 7);
    }
}

/// A generated scenario as it is read from its files.
fn read(size: usize, method: &Method) -> Scenario {
    let loaded = read_scenario("generated", &written(&Draft::of(size)), &BTreeMap::new(), method);
    loaded.scenario.expect("it is read without a fault")
}

fn measure_with_seeds(name: &str, method: &Method, scenario: &Scenario, trainees: &[Trainee]) {
    for seed in SEEDS {
        measure(name, method, scenario, trainees, seed);
    }
}

fn measure(name: &str, method: &Method, scenario: &Scenario, trainees: &[Trainee], seed: u64) {
    forget_peak();
    let began = Instant::now();
    let found = overview(&Play::new(method, scenario), trainees, seed);
    let seconds = began.elapsed().as_secs_f64();
    println!("{name:<16} {seed:>4} {seconds:>7.3} {:>7.1}  {}", peak(), told(&found));
}

fn told(found: &Overview) -> String {
    let different = match found.different {
        Different::Exactly(count) => format!("{count} exactly"),
        Different::About(power) => {
            format!("10^{:.1} ({:.1} to {:.1})", power.value, power.between.0, power.between.1)
        }
    };
    let best = found.range.map_or("not known".to_owned(), |range| range.best.to_string());
    let worst = found.range.map_or(String::new(), |range| range.worst.to_string());
    let of = |wanted: Reached| found.unreached.iter().filter(|(_, reached)| *reached == wanted).count();
    let (never, unknown) = (of(Reached::Never), of(Reached::Unknown));
    let reached = found.structure.nodes() - never - unknown;
    let ended = found.endings.iter().filter(|ending| ending.reached == Reached::Yes).count();
    format!(
        "{different:<22} {best:<9} {worst:<6} nodes {reached} reached, {never} never, {unknown} unknown; {ended} of {} endings",
        found.endings.len()
    )
}

//! What exploring costs: time and memory of the built-in scenarios, of folders that are named, and of mutants; and that what
//! is played by chance lies within what was explored.
//!
//! `cargo bench --no-default-features --bench explore -- 2000 FOLDER…`: so many mutants, and these scenarios
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a benchmark that cannot start has failed"
)]
#![allow(clippy::print_stdout, reason = "a table for the reader")]
#![allow(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
#![allow(unreachable_pub, dead_code, reason = "modules that are shared with the tests")]

mod memory;
mod mutants;

use memory::{forget_peak, peak};
use mutants::{Mutant, Talk};
use std::path::PathBuf;
use std::time::Instant;
use weerklank::analysis::Reach;
use weerklank::conversation::{Play, Way};
use weerklank::format::{METHOD, read_method};
use weerklank::method::Method;
use weerklank::scenario::Scenario;
use weerklank::store::Library;

/// How many mutants are explored where no number is given.
const MUTANTS: u64 = 200;

/// Asks how much wider the ranges are than with ten times the budget.
const WIDER: &str = "wider";

/// How many conversations by chance are held in each scenario.
const CONVERSATIONS: u64 = 10;

/// From so many seconds on a scenario is told of by itself.
const SLOW: f64 = 1.0;

/// What exploring one scenario came to.
struct Explored {
    name: String,
    seconds: f64,
    /// The most memory that was held, in MB.
    memory: f64,
    /// The widths of worst and best, in points; none where it is not known.
    widths: Option<(u8, u8)>,
    /// Conversations outside the range, or off the atlas.
    outside: u64,
}

fn main() {
    let method = read_method(METHOD).unwrap();
    let arguments: Vec<String> = std::env::args().skip(1).filter(|one| one != "--bench").collect();
    let mutants = arguments.iter().find_map(|one| one.parse().ok()).unwrap_or(MUTANTS);
    if arguments.iter().any(|one| one == WIDER) {
        return tell_how_much_wider(&method, mutants);
    }
    let folders: Vec<PathBuf> =
        arguments.iter().filter(|one| one.parse::<u64>().is_err()).map(PathBuf::from).collect();
    let folders: Vec<_> = folders.iter().map(PathBuf::as_path).collect();
    for (id, loaded) in Library::load(&method, &folders).scenarios {
        if let Some(scenario) = &loaded.scenario {
            for seed in [0, 1, 7] {
                tell(&explored(&format!("{id}, seed {seed}"), &method, scenario, seed));
            }
        }
    }
    let of_mutants: Vec<Explored> = (0..mutants).map(|seed| of_mutant(seed, &method)).collect();
    of_mutants
        .iter()
        .filter(|one| one.seconds >= SLOW || one.outside > 0 || one.widths.is_none())
        .for_each(tell);
    sum_up(&of_mutants);
}

fn of_mutant(seed: u64, method: &Method) -> Explored {
    let (mutant, loaded) = Mutant::sound(seed, method);
    let name = format!("{} of {}", mutant.name(), mutant.base);
    explored(&name, method, loaded.scenario.as_ref().unwrap(), seed)
}

fn explored(name: &str, method: &Method, scenario: &Scenario, seed: u64) -> Explored {
    let play = Play::new(method, scenario);
    forget_peak();
    let began = Instant::now();
    let reach = Reach::of(&play, seed);
    let (seconds, memory) = (began.elapsed().as_secs_f64(), peak());
    let widths = reach.as_ref().map(|reach| {
        let range = reach.range();
        (range.worst.most - range.worst.least, range.best.most - range.best.least)
    });
    let outside = reach.map_or(0, |reach| outside(&play, &reach, seed));
    Explored { name: name.to_owned(), seconds, memory, widths, outside }
}

/// How much wider the ranges of mutants are than they would be with ten times the budget.
fn tell_how_much_wider(method: &Method, mutants: u64) {
    let mut wider: Vec<u8> = Vec::new();
    for seed in 0..mutants {
        let (_, loaded) = Mutant::sound(seed, method);
        let play = Play::new(method, loaded.scenario.as_ref().unwrap());
        let width = |steps: u64| {
            let range = Reach::within(&play, seed, steps)?.range();
            Some((range.best.most - range.best.least).max(range.worst.most - range.worst.least))
        };
        if let Some((now, with_more)) = width(Reach::STEPS).zip(width(10 * Reach::STEPS)) {
            wider.push(now.saturating_sub(with_more));
        }
    }
    let little = wider.iter().filter(|points| **points <= 10).count();
    let most = wider.iter().max().unwrap();
    println!(
        "{little} of {} mutants at most 10 points wider than with ten times the budget, most {most} points",
        wider.len()
    );
}

/// How many conversations by chance lie outside what was explored.
fn outside(play: &Play<'_>, reach: &Reach, seed: u64) -> u64 {
    let range = reach.range();
    let lies_outside = |number: &u64| {
        let talk = Talk { seed, number: *number, way: Way::Real, most: 80, goes_on: false };
        let held = talk.hold(play, |_, _, _| ());
        let score = held.state().course().score(play.method).total;
        let within = (range.worst.least..=range.best.most).contains(&score);
        // What could still be reached at each move takes far longer than the conversation.
        let followed = *number > 0 || !reach.is_explored() || reach.at_each_move(play, &held).is_some();
        held.state().ended() && !within || !followed
    };
    (0..CONVERSATIONS).filter(lies_outside).map(|_| 1).sum()
}

fn tell(explored: &Explored) {
    let Explored { name, seconds, memory, widths, outside } = explored;
    let widths = widths
        .map_or("not known".to_owned(), |(worst, best)| format!("worst {worst} wide, best {best} wide"));
    println!("{name:<34} {seconds:>7.2} s {memory:>7.1} MB  {widths}; {outside} outside");
}

fn sum_up(all: &[Explored]) {
    let mut seconds: Vec<f64> = all.iter().map(|one| one.seconds).collect();
    seconds.sort_by(f64::total_cmp);
    let (Some(most), Some(median)) = (seconds.last(), seconds.get(seconds.len() / 2)) else { return };
    let memory = all.iter().map(|one| one.memory).fold(0.0, f64::max);
    let known = all.iter().filter(|one| one.widths.is_some()).count();
    let narrow = all.iter().filter(|one| one.widths.is_some_and(|(_, best)| best <= 10)).count();
    let outside: u64 = all.iter().map(|one| one.outside).sum();
    println!(
        "{} mutants: median {median:.2} s, most {most:.2} s, {memory:.0} MB; known {known}, best within 10 points {narrow}; {outside} of {} conversations outside",
        all.len(),
        all.len() as u64 * CONVERSATIONS
    );
}

//! The same dialogue in Weerklank, in ink and in Yarn Spinner: steps a second and loading, side by side.
//!
//! `scripts/measure peers`

mod dialogue;
mod lots;
mod played;
mod rounds;
mod route;
mod table;
mod wording;
mod written;

use dialogue::Dialogue;
use played::{Ear, Peer, ink, ours, yarn};
use rounds::{Contender, Figures, by_turns, timed};
use route::{Route, walk};
use std::time::Duration;

/// How often each plays the whole route.
const ROUNDS_OF_STEPS: usize = 60;

/// How often each is loaded.
const ROUNDS_OF_LOADING: usize = 40;

fn main() {
    let dialogue = Dialogue::made();
    table::describe(&dialogue);
    table::show_steps(&steps(&dialogue));
    table::show_loading(&loading(&dialogue));
}

/// Nanoseconds a step: Weerklank twice, then the others.
fn steps(dialogue: &Dialogue) -> Vec<Figures> {
    let method = ours::method();
    let loaded = ours::read(&written::ours::folder(dialogue, &["en"]), &method);
    let mut stepping = ours::Stepping::of(&method, &loaded);
    let mut keeping = ours::Keeping::of(&method, &loaded);
    let mut ink = ink::load(&ink::compiled(&written::ink::script(dialogue)));
    let mut yarn = yarn::load(yarn::compiled(&written::yarn::script(dialogue)));
    let mut peers: [&mut dyn Peer; 4] = [&mut stepping, &mut keeping, &mut ink, &mut yarn];
    let routes = walk(&mut peers);
    table::describe_route(&routes[0]);
    let contenders = peers.into_iter().zip(&routes).map(|(peer, route)| Contender {
        name: peer.name().to_owned(),
        turn: Box::new(|| nanoseconds_a_step(peer, route)),
    });
    by_turns(contenders.collect(), ROUNDS_OF_STEPS)
}

/// Beginning anew is not timed.
fn nanoseconds_a_step(peer: &mut dyn Peer, route: &Route) -> f64 {
    let mut ear = Ear::default();
    let mut took = Duration::ZERO;
    for (seed, positions) in route.conversations.iter().enumerate() {
        peer.begin(seed as u64, &mut ear);
        took += timed(|| {
            for position in positions {
                peer.choose(*position, &mut ear);
            }
            peer.end();
        });
    }
    assert_eq!(ear.bytes, route.bytes, "{} did not say what it said before", peer.name());
    nanoseconds(took) / f64::from(u32::try_from(route.choices()).expect("a route is short"))
}

/// Nanoseconds from what is in memory to the first line and its responses.
fn loading(dialogue: &Dialogue) -> Vec<Figures> {
    let (one, both) =
        (written::ours::folder(dialogue, &["en"]), written::ours::folder(dialogue, &["nl", "en"]));
    let (ink, yarn) = (written::ink::script(dialogue), written::yarn::script(dialogue));
    let json = ink::compiled(&ink);
    let compilation = yarn::compiled(&yarn);
    let contenders = vec![
        loads("Weerklank, from its files", || nanoseconds(timed(|| ours::load(&one, &mut Ear::default())))),
        loads("Weerklank, in two languages", || {
            nanoseconds(timed(|| ours::load(&both, &mut Ear::default())))
        }),
        loads("ink, from compiled JSON", || nanoseconds(timed(|| first_of_ink(&json)))),
        loads("ink, from its script", || nanoseconds(timed(|| first_of_ink(&ink::compiled(&ink))))),
        loads("Yarn, once compiled", || {
            let compilation = compilation.clone();
            nanoseconds(timed(|| first_of_yarn(yarn::load(compilation))))
        }),
        loads("Yarn, from its script", || {
            nanoseconds(timed(|| first_of_yarn(yarn::load(yarn::compiled(&yarn)))))
        }),
    ];
    by_turns(contenders, ROUNDS_OF_LOADING)
}

fn loads<'a>(name: &str, turn: impl FnMut() -> f64 + 'a) -> Contender<'a> {
    Contender { name: name.to_owned(), turn: Box::new(turn) }
}

fn first_of_ink(json: &str) -> ink::Ink {
    let mut ink = ink::load(json);
    ink.go_on(&mut Ear::default());
    ink
}

fn first_of_yarn(mut yarn: yarn::Yarn) -> yarn::Yarn {
    yarn.go_on(&mut Ear::default());
    yarn
}

fn nanoseconds(took: Duration) -> f64 {
    took.as_secs_f64() * 1e9
}

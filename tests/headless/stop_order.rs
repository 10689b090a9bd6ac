//! Where something has to stop: what is left within reach after each sort of response, as the method orders them
//! (`docs/method.md`). A short acknowledgement with a boundary leaves most, a calm boundary follows, acknowledgement alone leaves less,
//! and lecturing, giving in, threatening and handing over leave clearly less than any of these.

use crate::common::{method, reach};
use crate::format::read_folders;
use crate::mutants::Talk;
use std::collections::BTreeMap;
use std::path::Path;
use weerklank::conversation::{Conversation, MoveKind, Play, Way};
use weerklank::format::{Loaded, read_scenario};
use weerklank::method::{Kind, Method};
use weerklank::scenario::{NodeId, ResponseId};
use weerklank::scoring::Shape;

/// People who come in with different tempers.
const SEEDS: [u64; 3] = [7, 3, 0];

/// Random conversations with each.
const CONVERSATIONS: u64 = 12;

/// What is known of what can be reached is what a narrow search found: two that are nearer than this are not told apart.
const ALIKE: u8 = 2;

/// In so many of a hundred arrivals the order has to hold.
const ARRIVALS: usize = 90;

/// Lecturing, giving in, threatening and handing over, and what blames.
const POOR: [&str; 6] = ["reflex_lecturing", "reflex_judging", "giving_in", "threat", "being_right", "blame"];

/// The sorts of responses, in the order in which they leave less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Sort {
    AcknowledgesWithBoundary,
    Boundary,
    Acknowledges,
    Poor,
}

impl Sort {
    fn of(method: &Method, play: &Play<'_>, id: ResponseId) -> Option<Self> {
        let does = &play.scenario.response(id).does;
        let behaviours: Vec<_> = does.iter().map(|done| method.behaviour(done.behaviour)).collect();
        let has = |ids: &[&str]| behaviours.iter().any(|one| ids.contains(&one.id.as_str()));
        // Breaking off, and what is for someone one leads, are measured elsewhere.
        if has(&["new_appointment", "functional_anger"]) {
            return None;
        }
        if has(&POOR) {
            return Some(Self::Poor);
        }
        // The other pitfalls are no answer to what has to stop.
        if behaviours.iter().any(|one| one.reflex > 0 || one.kind == Kind::Pitfall) {
            return None;
        }
        let acknowledges = has(&[
            "empathy",
            "acceptance",
            "listen",
            "partnership",
            "mending",
            "reflection_simple",
            "reflection_complex",
        ]);
        match (acknowledges, has(&["boundary"])) {
            (true, true) => Some(Self::AcknowledgesWithBoundary),
            (false, true) => Some(Self::Boundary),
            (true, false) => Some(Self::Acknowledges),
            (false, false) => None,
        }
    }
}

/// The scenarios beside the program, as their files are now: an author sees what a change does without building anything.
fn scenarios(method: &Method) -> Vec<Loaded> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let fragments = read_folders(&root.join("fragments"));
    let folders = read_folders(&root).into_iter().filter(|(id, _)| id != "fragments");
    folders.map(|(id, folder)| read_scenario(&id, &folder, &fragments, method)).collect()
}

/// What was within reach after the best of each sort, at one arrival.
type Arrival = BTreeMap<Sort, u8>;

fn arrivals(method: &Method, play: &Play<'_>) -> BTreeMap<NodeId, Vec<Arrival>> {
    let mut all: BTreeMap<NodeId, Vec<Arrival>> = BTreeMap::new();
    for seed in SEEDS {
        for number in 0..CONVERSATIONS {
            let talk = Talk { seed, number, way: Way::Real, most: 24, goes_on: false };
            let conversation = talk.hold(play, |_, _, _| ());
            let Some(moves) = reach(play, seed).at_each_move(play, &conversation) else { continue };
            for (index, (before, reached)) in conversation.moments().iter().zip(&moves).enumerate() {
                if !must_stop(method, &conversation, index) {
                    continue;
                }
                let mut arrival = Arrival::new();
                let mut add = |kind: MoveKind, best: u8| {
                    let MoveKind::Said(id) = kind else { return };
                    if let Some(sort) = Sort::of(method, play, id) {
                        let most = arrival.entry(sort).or_default();
                        *most = (*most).max(best);
                    }
                };
                let made = conversation.moments()[index + 1].step.made.as_ref().unwrap().kind;
                add(made, reached.after);
                reached.others.iter().for_each(|other| add(other.what_if.kind, other.best));
                all.entry(before.state.node()).or_default().push(arrival);
            }
        }
    }
    all
}

fn must_stop(method: &Method, conversation: &Conversation, index: usize) -> bool {
    let course = conversation.moments()[index].state.course();
    Shape::of(*method.goal(course.goal()), course.stopped()) == Shape::Stopping
}

/// Whether what is there of the sorts is in order. At each of these nodes someone is belittled: to acknowledge that alone leaves
/// clearly less than to set a boundary.
fn in_order(arrival: &Arrival) -> bool {
    let left = |sort: Sort| arrival.get(&sort).copied();
    let boundaries = [Sort::AcknowledgesWithBoundary, Sort::Boundary].into_iter().filter_map(left);
    let Some(least) = boundaries.clone().min() else { return true };
    let most = boundaries.max().unwrap_or(least);
    let both = left(Sort::AcknowledgesWithBoundary).is_none_or(|both| both + ALIKE > most);
    let alone = left(Sort::Acknowledges).is_none_or(|alone| alone + ALIKE <= most);
    let poor = left(Sort::Poor).is_none_or(|poor| poor + ALIKE <= least);
    both && alone && poor
}

#[test]
fn what_stops_leaves_more_than_what_does_not() {
    let method = method();
    let mut out_of_order = Vec::new();
    let mut nodes = 0;
    for loaded in scenarios(&method) {
        let scenario = loaded.scenario.as_ref().unwrap();
        let play = Play::new(&method, scenario);
        for (node, arrivals) in arrivals(&method, &play) {
            let id = &scenario.node(node).id;
            let mean = |sort: Sort| {
                let values: Vec<u32> =
                    arrivals.iter().filter_map(|one| one.get(&sort)).map(|v| u32::from(*v)).collect();
                let count = u32::try_from(values.len()).unwrap();
                values
                    .iter()
                    .sum::<u32>()
                    .checked_div(count)
                    .map_or("–".to_owned(), |mean| mean.to_string())
            };
            let held = arrivals.iter().filter(|arrival| in_order(arrival)).count();
            let sorts =
                [Sort::AcknowledgesWithBoundary, Sort::Boundary, Sort::Acknowledges, Sort::Poor].map(mean);
            println!("{}.{id}: {} in order at {held} of {}", scenario.id, sorts.join(" / "), arrivals.len());
            nodes += 1;
            if held * 100 < arrivals.len() * ARRIVALS {
                out_of_order.push(format!("{id}: {held} of {}", arrivals.len()));
            }
        }
    }
    assert!(nodes >= 5, "{nodes} nodes at which something has to stop");
    assert!(out_of_order.is_empty(), "{out_of_order:?}");
}

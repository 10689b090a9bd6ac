//! The best and the worst that are found without an atlas, where a scenario is too large to explore: real conversations, the
//! most promising few after each move (beam search).

use super::budget::Budget;
use super::logged::entries;
use super::values::Seek;
use crate::analysis::doable::doable;
use crate::conversation::{Entry, Input, Play, State, begin, step};
use crate::method::SILENCE_BEST_MS;

/// How many conversations are kept after each move.
const KEPT: usize = 24;

/// No conversation is followed for more moves than this.
const LONGEST: usize = 160;

/// What a step of a real conversation takes of the budget.
const A_STEP: u64 = 3;

/// What coming to a node once more takes off what a conversation promises, in points: it is to come to an end.
const AGAIN: i32 = 10;

/// A conversation that was found.
pub(super) struct Glimpse {
    pub score: u8,
    pub entries: Vec<Entry>,
}

struct Underway {
    state: State,
    done: Vec<Input>,
}

/// The conversation with the best, or worst, score that is found; none where none comes to an end.
pub(super) fn glimpse(play: &Play<'_>, seed: u64, towards: Seek, budget: &Budget) -> Option<Glimpse> {
    let state = begin(play, seed).0;
    let mut found: Option<(u8, Vec<Input>)> = None;
    let mut layer = vec![Underway { state: state.clone(), done: Vec::new() }];
    for _ in 0..LONGEST {
        let (ended, underway): (Vec<_>, Vec<_>) =
            layer.iter().flat_map(|one| after(play, one, budget)).partition(|one| one.state.ended());
        for one in ended {
            let score = score(play, &one.state);
            if found.as_ref().is_none_or(|(known, _)| is_better(towards, score, *known)) {
                found = Some((score, one.done));
            }
        }
        layer = most_promising(play, towards, underway);
    }
    found.map(|(score, done)| {
        let mut done = done.into_iter();
        Glimpse { score, entries: entries(play, &state, |_| done.next()) }
    })
}

/// What comes of everything that can be done; nothing where the budget is spent.
fn after(play: &Play<'_>, from: &Underway, budget: &Budget) -> Vec<Underway> {
    let inputs = doable(play, &from.state, &[SILENCE_BEST_MS]).into_iter();
    let done = inputs.filter_map(|input| {
        let mut state = budget.spend(A_STEP).then(|| from.state.clone())?;
        step(play, &mut state, input).ok()?;
        Some(Underway { state, done: from.done.iter().copied().chain([input]).collect() })
    });
    done.collect()
}

fn most_promising(play: &Play<'_>, towards: Seek, mut underway: Vec<Underway>) -> Vec<Underway> {
    let promise = |one: &Underway| {
        let score = i32::from(score(play, &one.state));
        let wanted = if towards == Seek::Best { score } else { -score };
        let again = i32::from(one.state.visits(one.state.node()).saturating_sub(1));
        std::cmp::Reverse(wanted - AGAIN * again)
    };
    underway.sort_by_cached_key(promise);
    underway.truncate(KEPT);
    underway
}

fn score(play: &Play<'_>, state: &State) -> u8 {
    state.course().score(play.method).total
}

fn is_better(towards: Seek, score: u8, than: u8) -> bool {
    match towards {
        Seek::Best => score > than,
        Seek::Worst => score < than,
    }
}

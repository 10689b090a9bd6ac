//! Where a conversation comes to by itself: candidates, and turns that follow each other without the trainee.

use super::{Conditions, Domain};
use crate::conversation::Truth;
use crate::scenario::{Line, NodeId, NodeKind, Say, Target, Turn};

/// How many turns can follow each other without the trainee. The `format` layer refuses loops; this bounds the rest.
pub const LONGEST_RUN: usize = 64;

/// The candidates of a target that can be the first to fit, each with whether it surely is: none after the first that surely
/// fits, and the last whatever its conditions say.
pub fn first_to_fit<'t, 'a, K: Conditions<'a>>(
    known: &K,
    target: &'t Target,
    from: usize,
) -> Option<(usize, NodeId, Truth<K::Doubt>)> {
    let last = target.len().checked_sub(1)?;
    (from..last)
        .map(|at| (at, target[at], known.all(&known.scenario().node(target[at]).when)))
        .find(|(.., fits)| fits.can_be())
        .or_else(|| (from <= last).then(|| (last, target[last], Truth::Yes)))
}

/// Goes to the first candidate that fits, and on to where the trainee is to act.
pub(super) fn go<'a, D: Domain<'a>>(domain: &mut D, target: &'a Target) {
    go_on(domain, target, LONGEST_RUN);
}

fn go_on<'a, D: Domain<'a>>(domain: &mut D, target: &'a Target, left: usize) {
    let mut from = 0;
    loop {
        let first = first_to_fit(&domain.known(), target, from);
        let Some((at, node, fits)) = first else { return };
        match fits {
            Truth::Perhaps(doubt) => domain.fork(doubt, |domain| arrive(domain, node, left)),
            Truth::No | Truth::Yes => return arrive(domain, node, left),
        }
        from = at + 1;
    }
}

/// Arrives at a node, and goes on by itself where the trainee has nothing to say; `left` nodes at most, this one included.
pub fn arrive<'a, D: Domain<'a>>(domain: &mut D, node: NodeId, left: usize) {
    domain.reach(node);
    let scenario = domain.play().scenario;
    match &scenario.node(node).kind {
        NodeKind::Turn(turn) => take_turn(domain, node, turn, left),
        NodeKind::Open(open) => {
            domain.open(node, open);
            domain.keep(|books| books.come_back(scenario, node));
            domain.stop();
        }
        NodeKind::Ending(ending) => {
            domain.end(node, ending);
            domain.stop();
        }
    }
}

fn take_turn<'a, D: Domain<'a>>(domain: &mut D, node: NodeId, turn: &'a Turn, left: usize) {
    if let Some(goal) = turn.goal {
        domain.set_goal(goal);
    }
    domain.speak(node, turn, |domain, by| {
        domain.learn(&turn.learns);
        domain.hear(node, by, turn);
        match &turn.to {
            Some(target) if left > 1 => go_on(domain, target, left - 1),
            _ => domain.stop(),
        }
    });
}

/// The lines one of which is said in this part of a turn, each with whether it surely can be: of those that are tried in order
/// none after the first that surely can.
pub fn lines_of<'k, 'a, K: Conditions<'a>>(
    known: &'k K,
    say: &'a Say,
) -> impl Iterator<Item = (&'a Line, Truth<K::Doubt>)> + use<'k, 'a, K> {
    let in_order = !matches!(say, Say::OneOf(_));
    let mut found = false;
    say.lines().iter().map(|line| (line, known.all(&line.when))).filter(|(_, can)| can.can_be()).take_while(
        move |(_, can)| {
            let before = found;
            found |= in_order && can.is_sure();
            !before
        },
    )
}

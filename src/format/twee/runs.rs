//! Turns that follow each other without the trainee: a row without an end, or one that is too long, is broken by
//! something to say.

use super::draft::{DraftNode, DraftResponse, Onward};
use super::link::NOTHING;
use crate::format::limits;
use std::collections::BTreeMap;

/// Gives turns a response where a row of them goes on for ever, or for longer than anyone listens. `tell` is called
/// with the id of each turn that got one.
pub(super) fn break_runs(nodes: &mut [DraftNode], mut tell: impl FnMut(&str)) {
    let places: BTreeMap<String, usize> =
        nodes.iter().enumerate().map(|(at, node)| (node.id.clone(), at)).collect();
    let next = |node: &DraftNode| match &node.on {
        Onward::To(to) => places.get(to).copied(),
        Onward::Responses(_) | Onward::Ends(_) => None,
    };
    let next: Vec<Option<usize>> = nodes.iter().map(next).collect();
    for at in to_be_broken(&next) {
        if let Onward::To(to) = &nodes[at].on {
            tell(&nodes[at].id);
            nodes[at].on = Onward::Responses(vec![DraftResponse {
                id: "on".to_owned(),
                words: vec![NOTHING.to_owned()],
                does: Vec::new(),
                notes: Vec::new(),
                to: to.clone(),
            }]);
        }
    }
}

/// Where to break rows in which each goes on to the next, so that none is a ring or longer than the limit.
fn to_be_broken(next: &[Option<usize>]) -> Vec<usize> {
    /// How many follow, once it is known.
    const UNKNOWN: usize = usize::MAX;
    let mut lengths = vec![UNKNOWN; next.len()];
    let mut on_the_way = vec![false; next.len()];
    let mut broken = Vec::new();
    for first in 0..next.len() {
        let mut way = Vec::new();
        let mut at = first;
        while lengths[at] == UNKNOWN && !on_the_way[at] {
            on_the_way[at] = true;
            way.push(at);
            match next[at] {
                Some(following) => at = following,
                None => break,
            }
        }
        let is_ring = lengths[at] == UNKNOWN && way.last().is_some_and(|last| next[*last] == Some(at));
        let mut length = if lengths[at] == UNKNOWN { 0 } else { lengths[at] };
        for (step, turn) in way.into_iter().rev().enumerate() {
            length = if next[turn].is_some() { length + 1 } else { 0 };
            if (is_ring && step == 0) || length > limits::TURNS_IN_A_ROW {
                broken.push(turn);
                length = 0;
            }
            lengths[turn] = length;
            on_the_way[turn] = false;
        }
    }
    broken
}

#[cfg(test)]
mod tests {
    use super::to_be_broken;

    #[test]
    fn rings_and_long_rows_are_broken_once() {
        assert_eq!(to_be_broken(&[Some(1), Some(2), None]), [0; 0]);
        assert_eq!(to_be_broken(&[Some(0)]), [0]);
        assert_eq!(to_be_broken(&[Some(1), Some(2), Some(1), Some(0)]), [2]);
        let row = |length: usize| (1..=length).map(|to| (to < length).then_some(to)).collect::<Vec<_>>();
        assert_eq!(to_be_broken(&row(61)), [0; 0]);
        assert_eq!(to_be_broken(&row(62)), [0]);
        assert_eq!(to_be_broken(&row(140)).len(), 2);
    }
}

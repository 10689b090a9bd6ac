//! In which column each thing stands: after most of what leads to it.

use std::collections::{BTreeMap, BTreeSet};

/// Of what leads to a thing, so much stands before it, in percent.
const BEFORE: usize = 80;

/// How many links lead from one thing to another; from outside where there is no first.
pub(super) type Arrows = BTreeMap<(Option<usize>, usize), usize>;

/// The column of each of so many things.
pub(super) fn ranks(count: usize, arrows: &Arrows) -> Vec<usize> {
    let near = nearness(count, arrows);
    let round = rounds(count, arrows);
    // What leads back within a round, or stays as near, does not count.
    let forward = |from: usize, to: usize| round[from] != round[to] || near[from] < near[to];
    let mut waiting = vec![0_usize; count];
    for (from, to) in arrows.keys().filter_map(|(from, to)| Some(((*from)?, *to))) {
        waiting[to] += usize::from(forward(from, to));
    }
    let mut open: BTreeSet<usize> = (0..count).filter(|at| waiting[*at] == 0).collect();
    let mut ranks = vec![0; count];
    while let Some(at) = open.pop_first() {
        let before =
            arrows.iter().filter(|((_, to), _)| *to == at).filter_map(|((from, _), links)| match from {
                Some(from) => forward(*from, at).then(|| (ranks[*from] + 1, *links)),
                None => Some((0, *links)),
            });
        ranks[at] = most_before(before.collect());
        for to in after(at, arrows).filter(|to| forward(at, *to)) {
            waiting[to] -= 1;
            if waiting[to] == 0 {
                open.insert(to);
            }
        }
    }
    ranks
}

/// The first column that comes after most of these, each with how many links it stands for.
fn most_before(mut columns: Vec<(usize, usize)>) -> usize {
    columns.sort_unstable();
    let all: usize = columns.iter().map(|(_, links)| links).sum();
    let mut so_far = 0;
    let reached = columns.iter().find(|(_, links)| {
        so_far += links;
        so_far * 100 >= all * BEFORE
    });
    reached.map_or(0, |(column, _)| *column)
}

fn after(from: usize, arrows: &Arrows) -> impl Iterator<Item = usize> {
    arrows.range((Some(from), 0)..=(Some(from), usize::MAX)).map(|((_, to), _)| *to)
}

/// How many arrows each thing is from outside, by the shortest way.
fn nearness(count: usize, arrows: &Arrows) -> Vec<usize> {
    let mut near: Vec<Option<usize>> = vec![None; count];
    let mut ring: BTreeSet<usize> =
        arrows.keys().filter(|(from, _)| from.is_none()).map(|(_, to)| *to).collect();
    let mut distance = 0;
    while !ring.is_empty() {
        for at in &ring {
            near[*at] = Some(distance);
        }
        let next = ring.iter().flat_map(|at| after(*at, arrows));
        ring = next.filter(|at| near[*at].is_none()).collect();
        distance += 1;
    }
    near.into_iter().map(Option::unwrap_or_default).collect()
}

/// Things that lead to each other, whichever way round, have the same number: that of the first of them.
fn rounds(count: usize, arrows: &Arrows) -> Vec<usize> {
    let reached: Vec<BTreeSet<usize>> = (0..count).map(|from| reached(from, arrows)).collect();
    let first = |at: usize| reached[at].iter().copied().find(|other| reached[*other].contains(&at));
    (0..count).map(|at| first(at).unwrap_or(at)).collect()
}

fn reached(from: usize, arrows: &Arrows) -> BTreeSet<usize> {
    let mut reached = BTreeSet::new();
    let mut open = vec![from];
    while let Some(at) = open.pop() {
        open.extend(after(at, arrows).filter(|to| reached.insert(*to)));
    }
    reached
}

#[cfg(test)]
mod tests {
    use super::{Arrows, ranks};

    fn of(count: usize, arrows: &[(Option<usize>, usize)]) -> Vec<usize> {
        ranks(count, &arrows.iter().map(|arrow| (*arrow, 1)).collect::<Arrows>())
    }

    #[test]
    fn a_thing_stands_after_most_of_what_leads_to_it() {
        let three = [(None, 0), (Some(0), 1), (Some(1), 2)];
        assert_eq!(of(3, &three), [0, 1, 2]);
        // One way in five from further on does not keep it back.
        let mut arrows: Arrows = three.iter().map(|arrow| (*arrow, 1)).collect();
        arrows.extend([((Some(0), 3), 2), ((Some(1), 3), 2), ((Some(2), 3), 1)]);
        assert_eq!(ranks(4, &arrows), [0, 1, 2, 2]);
    }

    #[test]
    fn what_leads_back_changes_nothing() {
        assert_eq!(of(3, &[(None, 0), (Some(0), 1), (Some(1), 2), (Some(2), 0), (Some(2), 1)]), [0, 1, 2]);
        assert_eq!(of(2, &[(None, 0), (Some(0), 0), (Some(0), 1)]), [0, 1]);
    }
}

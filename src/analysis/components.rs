//! The strongly connected components of a graph.

use crate::scenario::{NodeId, Scenario};

/// The strongly connected components of a graph: two vertices are in the same one where each leads to the other.
#[derive(Clone, Debug, Default)]
pub(super) struct Components {
    /// Of each vertex, the number of its component.
    of: Vec<u32>,
    /// The vertices, component by component; what is led to comes first.
    order: Vec<u32>,
    /// Of each component, whether one can go round in it.
    cyclic: Vec<bool>,
}

impl Components {
    /// Of a graph of so many vertices, each leading to `next` (Tarjan, without recursion).
    pub(super) fn of<I: Iterator<Item = u32>>(count: u32, next: impl Fn(u32) -> I) -> Self {
        let mut search = Search {
            met: vec![UNMET; count as usize],
            back: vec![UNMET; count as usize],
            open: Vec::new(),
            number: 0,
            complete: 0,
            found: Self { of: vec![UNMET; count as usize], ..Self::default() },
        };
        for vertex in 0..count {
            if search.met[vertex as usize] == UNMET {
                search.from(vertex, &next);
            }
        }
        search.found
    }

    /// Of the nodes of a scenario, by their numbers.
    pub(super) fn of_nodes<I: Iterator<Item = NodeId>>(
        scenario: &Scenario,
        next: impl Fn(NodeId) -> I,
    ) -> Self {
        let nodes: Vec<NodeId> = scenario.node_ids().collect();
        let count = nodes.last().map_or(0, |last| u32::from(last.0) + 1);
        Self::of(count, |vertex| next(nodes[vertex as usize]).map(|node| u32::from(node.0)))
    }

    /// The component of a vertex. One only leads to those with lower numbers, and within itself.
    pub(super) fn component(&self, vertex: u32) -> u32 {
        self.of[vertex as usize]
    }

    /// How many components there are.
    pub(super) fn count(&self) -> usize {
        self.cyclic.len()
    }

    /// The vertices, component by component; what is led to comes first.
    pub(super) fn order(&self) -> &[u32] {
        &self.order
    }

    /// Whether one can go round in the component of a vertex.
    pub(super) fn is_cyclic(&self, vertex: u32) -> bool {
        self.cyclic[self.component(vertex) as usize]
    }

    /// Whether one can go round anywhere.
    pub(super) fn any_cyclic(&self) -> bool {
        self.cyclic.contains(&true)
    }

    /// Some of the vertices, in their order, component by component.
    pub(super) fn parts<'v>(&'v self, some: &'v [u32]) -> impl Iterator<Item = &'v [u32]> {
        some.chunk_by(|one, two| self.component(*one) == self.component(*two))
    }
}

/// Of a vertex that was not met yet.
const UNMET: u32 = u32::MAX;

struct Search {
    /// In which order each vertex was met.
    met: Vec<u32>,
    /// The earliest that each leads back to.
    back: Vec<u32>,
    /// Those whose component is not complete, as they were met.
    open: Vec<u32>,
    /// How many were met.
    number: u32,
    /// How many components are complete.
    complete: u32,
    found: Components,
}

impl Search {
    fn from<I: Iterator<Item = u32>>(&mut self, first: u32, next: &impl Fn(u32) -> I) {
        let mut way = vec![(first, self.meet(first, next), false)];
        while let Some((vertex, rest, to_itself)) = way.last_mut() {
            let vertex = *vertex;
            let Some(to) = rest.next() else {
                let cyclic = *to_itself;
                way.pop();
                self.complete(vertex, cyclic);
                if let Some((before, ..)) = way.last() {
                    self.lead_back(*before, self.back[vertex as usize]);
                }
                continue;
            };
            *to_itself |= to == vertex;
            if self.met[to as usize] == UNMET {
                let on = self.meet(to, next);
                way.push((to, on, false));
            } else if self.found.of[to as usize] == UNMET {
                self.lead_back(vertex, self.met[to as usize]);
            }
        }
    }

    fn meet<I>(&mut self, vertex: u32, next: &impl Fn(u32) -> I) -> I {
        self.met[vertex as usize] = self.number;
        self.back[vertex as usize] = self.number;
        self.number += 1;
        self.open.push(vertex);
        next(vertex)
    }

    fn lead_back(&mut self, vertex: u32, to: u32) {
        let back = &mut self.back[vertex as usize];
        *back = to.min(*back);
    }

    /// All that is ahead of a vertex was seen: where it leads back to nothing before it, a component is complete.
    fn complete(&mut self, vertex: u32, to_itself: bool) {
        if self.back[vertex as usize] != self.met[vertex as usize] {
            return;
        }
        let Components { of, order, cyclic } = &mut self.found;
        let before = order.len();
        while let Some(last) = self.open.pop() {
            of[last as usize] = self.complete;
            order.push(last);
            if last == vertex {
                break;
            }
        }
        cyclic.push(to_itself || order.len() - before > 1);
        self.complete += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_that_lead_to_each_other_are_in_one_component() {
        // 0 leads to 1, which goes round with 2 and 3 and on to 4; 5 leads to itself and to 4.
        let next = |one: u32| {
            [vec![1], vec![2, 4], vec![3], vec![1], vec![], vec![5, 4]][one as usize].clone().into_iter()
        };
        let components = Components::of(6, next);
        let of = |one: u32| components.component(one);
        assert_eq!((of(1), of(2)), (of(2), of(3)));
        assert_eq!(components.count(), 4);
        assert!(of(0) > of(1) && of(1) > of(4) && of(5) > of(4) && of(5) != of(0));
        let cyclic: Vec<bool> = (0..6).map(|one| components.is_cyclic(one)).collect();
        assert_eq!(cyclic, [false, true, true, true, false, true]);
        let order = components.order();
        let place = |one: u32| order.iter().position(|other| *other == one);
        assert!(place(4) < place(1) && place(2) < place(0) && place(1) < place(0) && place(4) < place(5));
        let parts: Vec<usize> = components.parts(order).map(<[u32]>::len).collect();
        assert_eq!(parts, [1, 3, 1, 1]);
    }
}

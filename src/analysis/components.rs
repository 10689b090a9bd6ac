//! The strongly connected components of a graph.

use crate::method::{ById, Id};

/// The strongly connected components of a graph: two vertices are in the same one where each leads to the other.
#[derive(Clone, Debug)]
pub(super) struct Components<V> {
    /// Of each vertex, the number of its component.
    of: ById<V, u32>,
    /// The vertices, component by component; what is led to comes first.
    order: Vec<V>,
    /// Of each component, whether one can go round in it.
    cyclic: Vec<bool>,
}

impl<V: Id> Default for Components<V> {
    fn default() -> Self {
        Self { of: ById::new(), order: Vec::new(), cyclic: Vec::new() }
    }
}

impl<V: Id + PartialEq> Components<V> {
    /// Of a graph with these vertices, each leading to `next` (Tarjan, without recursion).
    pub(super) fn of<T, I: Iterator<Item = V>>(vertices: &ById<V, T>, next: impl Fn(V) -> I) -> Self {
        let unmet = || vertices.map(|_| UNMET);
        let mut search = Search {
            met: unmet(),
            back: unmet(),
            open: Vec::new(),
            number: 0,
            complete: 0,
            found: Self { of: unmet(), ..Self::default() },
        };
        for vertex in vertices.ids() {
            if search.met[vertex] == UNMET {
                search.from(vertex, &next);
            }
        }
        search.found
    }

    /// The component of a vertex. One only leads to those with lower numbers, and within itself.
    pub(super) fn component(&self, vertex: V) -> u32 {
        self.of[vertex]
    }

    /// How many components there are.
    pub(super) fn count(&self) -> usize {
        self.cyclic.len()
    }

    /// The vertices, component by component; what is led to comes first.
    pub(super) fn order(&self) -> &[V] {
        &self.order
    }

    /// Whether one can go round in the component of a vertex.
    pub(super) fn is_cyclic(&self, vertex: V) -> bool {
        self.cyclic[self.component(vertex) as usize]
    }

    /// Whether one can go round anywhere.
    pub(super) fn any_cyclic(&self) -> bool {
        self.cyclic.contains(&true)
    }

    /// Some of the vertices, in their order, component by component.
    pub(super) fn parts<'v>(&'v self, some: &'v [V]) -> impl Iterator<Item = &'v [V]> {
        some.chunk_by(|one, two| self.component(*one) == self.component(*two))
    }
}

/// Of a vertex that was not met yet.
const UNMET: u32 = u32::MAX;

struct Search<V> {
    /// In which order each vertex was met.
    met: ById<V, u32>,
    /// The earliest that each leads back to.
    back: ById<V, u32>,
    /// Those whose component is not complete, as they were met.
    open: Vec<V>,
    /// How many were met.
    number: u32,
    /// How many components are complete.
    complete: u32,
    found: Components<V>,
}

impl<V: Id + PartialEq> Search<V> {
    fn from<I: Iterator<Item = V>>(&mut self, first: V, next: &impl Fn(V) -> I) {
        let mut way = vec![(first, self.meet(first, next), false)];
        while let Some((vertex, rest, to_itself)) = way.last_mut() {
            let vertex = *vertex;
            let Some(to) = rest.next() else {
                let cyclic = *to_itself;
                way.pop();
                self.complete(vertex, cyclic);
                if let Some((before, ..)) = way.last() {
                    self.lead_back(*before, self.back[vertex]);
                }
                continue;
            };
            *to_itself |= to == vertex;
            if self.met[to] == UNMET {
                let on = self.meet(to, next);
                way.push((to, on, false));
            } else if self.found.of[to] == UNMET {
                self.lead_back(vertex, self.met[to]);
            }
        }
    }

    fn meet<I>(&mut self, vertex: V, next: &impl Fn(V) -> I) -> I {
        self.met[vertex] = self.number;
        self.back[vertex] = self.number;
        self.number += 1;
        self.open.push(vertex);
        next(vertex)
    }

    fn lead_back(&mut self, vertex: V, to: u32) {
        let back = &mut self.back[vertex];
        *back = to.min(*back);
    }

    /// All that is ahead of a vertex was seen: where it leads back to nothing before it, a component is complete.
    fn complete(&mut self, vertex: V, to_itself: bool) {
        if self.back[vertex] != self.met[vertex] {
            return;
        }
        let Components { of, order, cyclic } = &mut self.found;
        let before = order.len();
        while let Some(last) = self.open.pop() {
            of[last] = self.complete;
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
    use crate::scenario::NodeId;

    #[test]
    fn those_that_lead_to_each_other_are_in_one_component() {
        // 0 leads to 1, which goes round with 2 and 3 and on to 4; 5 leads to itself and to 4.
        let leads = [vec![1], vec![2, 4], vec![3], vec![1], vec![], vec![5, 4]];
        let leads = ById::<NodeId, Vec<u16>>::try_from(leads.to_vec()).unwrap();
        let components = Components::of(&leads, |one| leads[one].iter().copied().map(NodeId));
        let of = |one: u16| components.component(NodeId(one));
        assert_eq!((of(1), of(2)), (of(2), of(3)));
        assert_eq!(components.count(), 4);
        assert!(of(0) > of(1) && of(1) > of(4) && of(5) > of(4) && of(5) != of(0));
        let cyclic: Vec<bool> = leads.ids().map(|one| components.is_cyclic(one)).collect();
        assert_eq!(cyclic, [false, true, true, true, false, true]);
        let order = components.order();
        let place = |one: u16| order.iter().position(|other| *other == NodeId(one));
        assert!(place(4) < place(1) && place(2) < place(0) && place(1) < place(0) && place(4) < place(5));
        let parts: Vec<usize> = components.parts(order).map(<[NodeId]>::len).collect();
        assert_eq!(parts, [1, 3, 1, 1]);
    }
}

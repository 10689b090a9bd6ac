//! Values kept once, and named by an id (interning).

use crate::method::{ById, Id};
use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;
use std::hash::Hash;
use std::marker::PhantomData;

/// Values kept once, and named by an id.
#[derive(Clone, Debug)]
pub(super) struct Interned<I, T> {
    all: IndexSet<T, FxBuildHasher>,
    named_by: PhantomData<fn(I)>,
}

impl<I, T> Default for Interned<I, T> {
    fn default() -> Self {
        Self { all: IndexSet::default(), named_by: PhantomData }
    }
}

impl<I: Id, T: Clone + Eq + Hash> Interned<I, T> {
    /// The id of a value; it is kept from now on.
    ///
    /// # Panics
    /// Where there is no id left for it.
    #[expect(
        clippy::expect_used,
        reason = "exploring ends at its budget long before; a wrong id would be worse"
    )]
    pub(super) fn id(&mut self, value: &T) -> I {
        let place = match self.all.get_index_of(value) {
            Some(place) => place,
            None => self.all.insert_full(value.clone()).0,
        };
        I::at(place).expect("an id for every value")
    }

    /// The id of a value that is kept.
    pub(super) fn find(&self, value: &T) -> Option<I> {
        self.all.get_index_of(value).and_then(I::at)
    }

    /// The value with an id.
    pub(super) fn get(&self, id: I) -> &T {
        &self.all[id.place()]
    }

    /// All values.
    pub(super) fn iter(&self) -> impl Iterator<Item = &T> {
        self.all.iter()
    }

    /// Something about each value.
    pub(super) fn map<V>(&self, mut about: impl FnMut(&T) -> V) -> ById<I, V> {
        let mut of = ById::new();
        for value in &self.all {
            let _: I = of.add(about(value));
        }
        of
    }

    /// All values with their ids.
    pub(super) fn entries(&self) -> impl Iterator<Item = (I, &T)> {
        self.all.iter().enumerate().filter_map(|(place, value)| Some((I::at(place)?, value)))
    }
}

//! Values kept once, and named by an id (interning).

use crate::method::{ById, Id};
use rustc_hash::FxHashMap;
use std::hash::Hash;

/// Values kept once, and named by an id.
#[derive(Clone, Debug)]
pub(super) struct Interned<I, T> {
    ids: FxHashMap<T, I>,
    all: ById<I, T>,
}

impl<I: Id, T> Default for Interned<I, T> {
    fn default() -> Self {
        Self { ids: FxHashMap::default(), all: ById::new() }
    }
}

impl<I: Id, T: Clone + Eq + Hash> Interned<I, T> {
    /// The id of a value; it is kept from now on.
    pub(super) fn id(&mut self, value: &T) -> I {
        if let Some(id) = self.ids.get(value) {
            return *id;
        }
        let id = self.all.add(value.clone());
        self.ids.insert(value.clone(), id);
        id
    }

    /// The id of a value that is kept.
    pub(super) fn find(&self, value: &T) -> Option<I> {
        self.ids.get(value).copied()
    }

    /// The value with an id.
    pub(super) fn get(&self, id: I) -> &T {
        &self.all[id]
    }

    /// All values.
    pub(super) fn all(&self) -> &ById<I, T> {
        &self.all
    }
}

//! Lists with an index of their own, so that what names an item of one cannot be used in another by mistake.

use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

/// What names an item of a list: its place in it, and no larger than such a list can become, so that what a conversation
/// remembers stays small.
pub trait Id: Copy {
    /// What names the item at this place; none beyond the largest such list.
    fn at(place: usize) -> Option<Self>;

    /// The place.
    fn place(self) -> usize;
}

/// Makes an [`Id`] of a newtype around a number.
macro_rules! id {
    ($id:ident, $number:ty) => {
        impl $crate::method::Id for $id {
            fn at(place: usize) -> Option<Self> {
                <$number>::try_from(place).ok().map(Self)
            }

            fn place(self) -> usize {
                self.0 as usize
            }
        }
    };
}
pub(crate) use id;

/// A list whose items are named by ids. It never holds an item without one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ById<I, T> {
    items: Vec<T>,
    named_by: PhantomData<fn(I)>,
}

/// There are more items than there are ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there are more items than there are ids for them")]
pub struct TooManyForIds;

impl<I: Id, T> ById<I, T> {
    /// An empty list.
    #[must_use]
    pub fn new() -> Self {
        Self { items: Vec::new(), named_by: PhantomData }
    }

    /// Adds an item, and names it; none where there is no id for it: then it is not added.
    pub fn push(&mut self, item: T) -> Option<I> {
        let id = self.next_id()?;
        self.items.push(item);
        Some(id)
    }

    /// Adds an item where it is known that there is room, and names it.
    ///
    /// # Panics
    /// Where there is no id for it.
    #[expect(clippy::expect_used, reason = "who adds it knows that there is room; a wrong id would be worse")]
    pub fn add(&mut self, item: T) -> I {
        self.push(item).expect("an id for every item")
    }

    /// What will name the next item; none where there is no id left.
    #[must_use]
    pub fn next_id(&self) -> Option<I> {
        I::at(self.items.len())
    }

    /// How many items there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The item with this id; none where the id is of a longer list.
    #[must_use]
    pub fn get(&self, id: I) -> Option<&T> {
        self.items.get(id.place())
    }

    /// All ids, in order.
    pub fn ids(&self) -> impl Iterator<Item = I> + use<I, T> {
        (0..self.items.len()).filter_map(I::at)
    }

    /// All items, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.items.iter()
    }

    /// All items, in order, to be changed.
    pub fn iter_mut(&mut self) -> std::slice::IterMut<'_, T> {
        self.items.iter_mut()
    }

    /// All items with their ids, in order.
    pub fn entries(&self) -> impl Iterator<Item = (I, &T)> {
        self.ids().zip(&self.items)
    }

    /// All items, in order, without their ids.
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        &self.items
    }

    /// So many items from a place on.
    ///
    /// # Panics
    /// Where there are not so many.
    #[must_use]
    pub fn run(&self, from: usize, count: usize) -> &[T] {
        &self.items[from..from + count]
    }

    /// The same with their ids.
    ///
    /// # Panics
    /// Where there are not so many.
    pub fn run_with_ids(&self, from: usize, count: usize) -> impl Iterator<Item = (I, &T)> {
        (from..from + count).filter_map(I::at).zip(self.run(from, count))
    }

    /// The id of the first item of which this is so.
    pub fn find(&self, is_so: impl FnMut(&T) -> bool) -> Option<I> {
        self.items.iter().position(is_so).and_then(I::at)
    }

    /// A list of as many, each made from the id.
    #[must_use]
    pub fn map_ids<U>(&self, made: impl FnMut(I) -> U) -> ById<I, U> {
        ById { items: self.ids().map(made).collect(), named_by: PhantomData }
    }

    /// A list of as many, each made from the item of the same id.
    #[must_use]
    pub fn map<U>(&self, made: impl FnMut(&T) -> U) -> ById<I, U> {
        ById { items: self.items.iter().map(made).collect(), named_by: PhantomData }
    }
}

impl<I: Id, T> Default for ById<I, T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<I: Id, T> TryFrom<Vec<T>> for ById<I, T> {
    type Error = TooManyForIds;

    fn try_from(items: Vec<T>) -> Result<Self, TooManyForIds> {
        let last = items.len().saturating_sub(1);
        match I::at(last) {
            Some(_) => Ok(Self { items, named_by: PhantomData }),
            None => Err(TooManyForIds),
        }
    }
}

/// # Panics
/// Where the id is of a longer list.
impl<I: Id, T> Index<I> for ById<I, T> {
    type Output = T;

    fn index(&self, id: I) -> &T {
        &self.items[id.place()]
    }
}

impl<I: Id, T> IndexMut<I> for ById<I, T> {
    fn index_mut(&mut self, id: I) -> &mut T {
        &mut self.items[id.place()]
    }
}

impl<'a, I: Id, T> IntoIterator for &'a ById<I, T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'a, I: Id, T> IntoIterator for &'a mut ById<I, T> {
    type Item = &'a mut T;
    type IntoIter = std::slice::IterMut<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    struct Small(u8);
    id!(Small, u8);

    #[test]
    fn an_item_is_found_by_what_named_it_when_it_was_added() {
        let mut list = ById::<Small, &str>::new();
        let (one, two) = (list.push("one").unwrap(), list.push("two").unwrap());
        assert_eq!((list[one], list[two]), ("one", "two"));
        assert_eq!(list.find(|item| *item == "two"), Some(two));
        assert_eq!(list.entries().collect::<Vec<_>>(), [(one, &"one"), (two, &"two")]);
        assert_eq!(list.map(|item| item.len())[two], 3);
        assert_eq!(list.map_ids(Small::place)[two], 1);
        assert_eq!(list.get(Small(2)), None);
    }

    #[test]
    fn there_is_never_an_item_without_an_id() {
        let mut full = ById::<Small, usize>::try_from((0..256).collect::<Vec<_>>()).unwrap();
        assert_eq!((full.push(256), full.len(), full.ids().count()), (None, 256, 256));
        assert_eq!(ById::<Small, ()>::try_from(vec![(); 257]), Err(TooManyForIds));
        assert!(ById::<Small, ()>::try_from(Vec::new()).unwrap().is_empty());
    }
}

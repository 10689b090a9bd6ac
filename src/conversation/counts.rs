//! How often each of many things happened.

/// How often each of many things happened, by number. Only what happened at all takes room, so that a state of a large
/// scenario is copied as quickly as one of a small scenario.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Counts(Vec<(u16, u16)>);

impl Counts {
    /// How often it happened.
    pub(super) fn of(&self, number: u16) -> u16 {
        self.place(number).map_or(0, |place| self.0[place].1)
    }

    /// It happened once more.
    pub(super) fn add(&mut self, number: u16) {
        match self.place(number) {
            Ok(place) => self.0[place].1 = self.0[place].1.saturating_add(1),
            Err(place) => self.0.insert(place, (number, 1)),
        }
    }

    /// All that happened.
    pub(super) fn numbers(&self) -> impl Iterator<Item = u16> {
        self.0.iter().map(|(number, _)| *number)
    }

    fn place(&self, number: u16) -> Result<usize, usize> {
        self.0.binary_search_by_key(&number, |(number, _)| *number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_thing_is_counted_by_itself_in_whatever_order_it_happens() {
        let mut counts = Counts::default();
        for number in [7, 2, 7, u16::MAX, 7] {
            counts.add(number);
        }
        assert_eq!([7, 2, u16::MAX, 3].map(|number| counts.of(number)), [3, 1, 1, 0]);
        let mut other = Counts::default();
        for number in [7, 7, 7, u16::MAX, 2] {
            other.add(number);
        }
        assert_eq!(counts, other, "the order leaves no trace");
    }
}

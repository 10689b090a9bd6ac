//! Which of many lead back to each other.

/// The rounds that many things go in: two are in the same one where each leads to the other.
#[derive(Clone, Debug)]
pub(super) struct Rounds {
    /// Of each thing, the number of its round; a round only leads to those with lower numbers.
    of: Vec<usize>,
    /// How many there are.
    count: usize,
}

impl Rounds {
    /// The rounds of so many things, each leading to others (Tarjan).
    pub(super) fn of(count: usize, next: impl Fn(usize) -> Vec<usize>) -> Self {
        let mut search = Search {
            seen: vec![Seen { met: None, back: 0, open: false }; count],
            open: Vec::new(),
            met: 0,
            rounds: Self { of: vec![0; count], count: 0 },
        };
        for one in 0..count {
            if search.seen[one].met.is_none() {
                search.from(one, &next);
            }
        }
        search.rounds
    }

    /// The round of a thing.
    pub(super) fn round(&self, one: usize) -> usize {
        self.of[one]
    }

    /// How many rounds there are.
    pub(super) fn count(&self) -> usize {
        self.count
    }
}

/// How far the search is with one.
#[derive(Clone, Copy)]
struct Seen {
    /// In which order it was met; none yet.
    met: Option<usize>,
    /// The earliest it leads back to.
    back: usize,
    /// Its round is not complete yet.
    open: bool,
}

struct Search {
    seen: Vec<Seen>,
    /// Those whose round is not complete, as they were met.
    open: Vec<usize>,
    met: usize,
    rounds: Rounds,
}

impl Search {
    fn from(&mut self, first: usize, next: &impl Fn(usize) -> Vec<usize>) {
        self.meet(first);
        let mut way = vec![(first, next(first).into_iter())];
        while let Some((one, rest)) = way.last_mut() {
            let one = *one;
            let Some(to) = rest.next() else {
                way.pop();
                self.complete(one);
                if let Some((before, _)) = way.last() {
                    self.lead_back(*before, self.seen[one].back);
                }
                continue;
            };
            match self.seen[to].met {
                None => {
                    self.meet(to);
                    way.push((to, next(to).into_iter()));
                }
                Some(met) if self.seen[to].open => self.lead_back(one, met),
                Some(_) => (),
            }
        }
    }

    fn meet(&mut self, one: usize) {
        self.seen[one] = Seen { met: Some(self.met), back: self.met, open: true };
        self.met += 1;
        self.open.push(one);
    }

    fn lead_back(&mut self, one: usize, to: usize) {
        self.seen[one].back = self.seen[one].back.min(to);
    }

    /// All that is ahead of one was seen: where it leads back to nothing before it, a round is complete.
    fn complete(&mut self, one: usize) {
        if Some(self.seen[one].back) != self.seen[one].met {
            return;
        }
        while let Some(last) = self.open.pop() {
            self.seen[last].open = false;
            self.rounds.of[last] = self.rounds.count;
            if last == one {
                break;
            }
        }
        self.rounds.count += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_that_lead_to_each_other_are_in_one_round() {
        // 0 leads to 1, which goes round with 2 and 3 and on to 4; 5 leads to itself and to 4.
        let next = |one: usize| [vec![1], vec![2, 4], vec![3], vec![1], vec![], vec![5, 4]][one].clone();
        let rounds = Rounds::of(6, next);
        let of = |one: usize| rounds.round(one);
        assert_eq!((of(1), of(2)), (of(2), of(3)));
        assert_eq!(rounds.count(), 4);
        assert!(of(0) > of(1) && of(1) > of(4) && of(5) > of(4) && of(5) != of(0));
    }
}

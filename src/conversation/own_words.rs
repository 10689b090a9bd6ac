//! What the trainee would have said in own words. It is kept beside the moves and never scored.

use super::Entry;
use std::collections::BTreeMap;

/// What the trainee would have said in own words, by the number of the move it was written for, from 1.
pub type OwnWords = BTreeMap<u32, String>;

/// What becomes of own words by an input that comes after so many moves. A look is no answer: words wait for the move
/// after it. With moves that are taken back their words go, but not those for the move that is to be made again.
pub fn follow(words: &mut OwnWords, made: u32, entry: &Entry) {
    let next = made.saturating_add(1);
    match entry {
        Entry::Rewind(moves) => {
            let again = next.saturating_sub(*moves).max(1);
            words.retain(|number, _| *number <= again);
        }
        Entry::Look(_) => {
            if let Some(waiting) = words.remove(&next) {
                words.insert(next.saturating_add(1), waiting);
            }
        }
        Entry::Choose(_) | Entry::Hold(_) | Entry::TimeOut => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Signal;

    fn said(words: &[(u32, &str)]) -> OwnWords {
        words.iter().map(|(number, text)| (*number, (*text).to_owned())).collect()
    }

    #[test]
    fn words_wait_for_the_move_after_a_look() {
        let mut words = said(&[(1, "one"), (2, "two")]);
        follow(&mut words, 1, &Entry::Look(Signal::FootTaps));
        assert_eq!(words, said(&[(1, "one"), (3, "two")]));
    }

    #[test]
    fn words_go_with_the_moves_that_are_taken_back_but_for_the_one_to_be_made_again() {
        let mut words = said(&[(1, "one"), (2, "two"), (3, "three"), (4, "four")]);
        follow(&mut words, 3, &Entry::Rewind(2));
        assert_eq!(words, said(&[(1, "one"), (2, "two")]));
    }

    #[test]
    fn words_stay_with_the_move_they_were_written_for() {
        let mut words = said(&[(1, "one")]);
        follow(&mut words, 0, &Entry::Choose("listen".to_owned()));
        follow(&mut words, 1, &Entry::Hold(4_000));
        follow(&mut words, 2, &Entry::TimeOut);
        assert_eq!(words, said(&[(1, "one")]));
    }
}

//! A source of numbers, and how they are drawn from it.

use super::Purpose;
use super::block::Blocks;
use rand::distr::uniform::{SampleRange, SampleUniform};
use rand::distr::{Distribution, StandardUniform};
use rand::seq::IndexedRandom;
use rand::{Rng, RngExt};

/// A source of numbers that follow from its key alone.
#[derive(Debug)]
pub struct Chance(Blocks);

impl Chance {
    /// The source for one purpose at one visit of one place. `place` is the index of a node or a person; `seed` is the
    /// conversation's, or another number that all of it follows from.
    #[must_use]
    pub fn at(seed: u64, place: u16, visit: u16, purpose: Purpose) -> Self {
        let (kind, part) = purpose.numbers();
        let mut key = [0_u8; 32];
        key[..8].copy_from_slice(&seed.to_le_bytes());
        key[8..10].copy_from_slice(&place.to_le_bytes());
        key[10..12].copy_from_slice(&visit.to_le_bytes());
        key[12] = kind;
        key[13..15].copy_from_slice(&part.to_le_bytes());
        Self(Blocks::of(key))
    }

    /// The source of someone who draws one number after the other, by name; the first sixteen bytes of it count. Another
    /// `number` gives another source.
    #[must_use]
    pub fn of(name: &str, seed: u64, number: u64) -> Self {
        let mut key = [0_u8; 32];
        key[..8].copy_from_slice(&seed.to_le_bytes());
        key[8..16].copy_from_slice(&number.to_le_bytes());
        for (byte, letter) in key[16..].iter_mut().zip(name.bytes()) {
            *byte = letter;
        }
        Self(Blocks::of(key))
    }

    /// A number of this range, each as likely as any other. Those of up to 32 bits, and places in a list, take the high half
    /// of one word of the generator times the length of the range, and look at another word in about that length of 2³² draws;
    /// those of 64 bits take two words.
    ///
    /// # Panics
    /// Where there is nothing in the range.
    pub fn within<T: SampleUniform>(&mut self, range: impl SampleRange<T>) -> T {
        self.0.random_range(range)
    }

    /// Which of so many, counted from 0; none where there are none. Where there is only one, no number is drawn.
    pub fn nth(&mut self, count: usize) -> Option<usize> {
        match count {
            0 | 1 => (count == 1).then_some(0),
            _ => Some(self.within(..count)),
        }
    }

    /// One of these, each as likely as any other; none where there are none. A number goes by also then: what is drawn after
    /// it does not hang on it.
    pub fn choose<'a, T>(&mut self, among: &'a [T]) -> Option<&'a T> {
        if among.is_empty() {
            self.0.next_u32();
        }
        among.choose(&mut self.0)
    }

    /// Whether something happens that does so this often, in thousandths.
    pub fn happens(&mut self, permille: u16) -> bool {
        // With 32 bits, as ever: `rand`'s own draw for this takes 64, and what a trainee does would be another.
        self.within(..1000_u32) < u32::from(permille)
    }

    /// Any number of its type; a real number from 0 to below 1.
    pub fn any<T>(&mut self) -> T
    where
        StandardUniform: Distribution<T>,
    {
        self.0.random()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn words(chance: &mut Chance) -> [u64; 4] {
        [0; 4].map(|_| chance.any())
    }

    #[test]
    fn the_same_key_draws_the_same_and_every_part_of_it_counts() {
        let one = || words(&mut Chance::at(7, 3, 2, Purpose::Order(5)));
        assert_eq!(one(), one());
        let all = [
            Chance::at(7, 3, 2, Purpose::Order(5)),
            Chance::at(8, 3, 2, Purpose::Order(5)),
            Chance::at(7 << 56, 3, 2, Purpose::Order(5)),
            Chance::at(7, 4, 2, Purpose::Order(5)),
            Chance::at(7, 3 << 8, 2, Purpose::Order(5)),
            Chance::at(7, 3, 3, Purpose::Order(5)),
            Chance::at(7, 3, 2 << 8, Purpose::Order(5)),
            Chance::at(7, 3, 2, Purpose::Order(6)),
            Chance::at(7, 3, 2, Purpose::Order(5 << 8)),
            Chance::of("learning", 7, 0),
            Chance::of("random", 7, 0),
            Chance::of("learning", 8, 0),
            Chance::of("learning", 7, 1),
        ];
        let count = all.len();
        let different: BTreeSet<_> = all.into_iter().map(|mut chance| words(&mut chance)).collect();
        assert_eq!(different.len(), count);
        let [long, longer] =
            ["sixteen letters!", "sixteen letters! and more"].map(|name| Chance::of(name, 1, 1));
        assert_eq!(
            [long, longer].map(|mut chance| words(&mut chance)).iter().collect::<BTreeSet<_>>().len(),
            1
        );
    }

    #[test]
    fn purposes_at_one_place_are_drawn_independently() {
        let purposes = [
            Purpose::Line(0),
            Purpose::Line(1),
            Purpose::Order(0),
            Purpose::Order(1),
            Purpose::Temper,
            Purpose::Detail(0),
            Purpose::Detail(1),
            Purpose::NextSeed,
            Purpose::Movement,
            Purpose::Sound,
            Purpose::Breath,
            Purpose::Blink,
            Purpose::GazeAside,
            Purpose::GazeUp,
            Purpose::Freeze,
            Purpose::Pass,
        ];
        let numbers: BTreeSet<_> = purposes.map(Purpose::numbers).into_iter().collect();
        assert_eq!(numbers.len(), purposes.len());
        let drawn = purposes.map(|purpose| {
            let one = |seed| Chance::at(seed, 4, 1, purpose).within(..4_u32);
            (0..1_000).map(one).collect::<Vec<_>>()
        });
        for (place, one) in drawn.iter().enumerate() {
            for other in &drawn[place + 1..] {
                // A quarter of them by chance: 250, give or take 14.
                let alike = one.iter().zip(other).filter(|(one, other)| one == other).count();
                assert!((190..310).contains(&alike), "{alike} of 1000");
            }
        }
    }

    #[test]
    fn lots_are_even() {
        for bound in [2_u32, 3, 7, 10] {
            let mut counts = vec![0_u32; usize::try_from(bound).unwrap()];
            let mut chance = Chance::at(7, 0, 0, Purpose::Temper);
            for _ in 0..10_000 * bound {
                counts[usize::try_from(chance.within(..bound)).unwrap()] += 1;
            }
            // Each 10,000 times, give or take 100.
            assert!(counts.iter().all(|count| (9_500..10_500).contains(count)), "{counts:?}");
        }
        let mut chance = Chance::of("even", 0, 0);
        let happened = (0..100_000).filter(|_| chance.happens(250)).count();
        assert!((24_300..25_700).contains(&happened), "{happened}");
        assert!((0..1_000).all(|_| chance.happens(1000) && !chance.happens(0)));
    }

    /// What is drawn below a bound from a word: the high half of their product.
    fn high(word: u32, bound: u32) -> u32 {
        u32::try_from((u64::from(word) * u64::from(bound)) >> 32).unwrap()
    }

    #[test]
    fn whole_numbers_and_places_in_a_list_are_the_high_half_of_one_word() {
        let list: [u32; 999] = std::array::from_fn(|place| u32::try_from(place).unwrap());
        let (mut words, mut numbers, mut places, mut chosen, mut counted) = {
            let source = || Chance::of("high", 1, 1);
            (source(), source(), source(), source(), source())
        };
        for bound in (2..1_000).chain(2..1_000) {
            let count = usize::try_from(bound).unwrap();
            let drawn = high(words.any(), bound);
            assert_eq!(numbers.within(..bound), drawn);
            assert_eq!(places.within(..count), usize::try_from(drawn).unwrap());
            assert_eq!(chosen.choose(&list[..count.min(999)]), Some(&drawn).filter(|_| count <= 999));
            assert_eq!(counted.nth(count), usize::try_from(drawn).ok());
        }
    }

    #[test]
    fn the_least_and_the_most_there_can_be() {
        let mut chance = Chance::at(u64::MAX, u16::MAX, u16::MAX, Purpose::Order(u16::MAX));
        assert!((0..1_000).all(|_| chance.within(..1_u32) == 0));
        let most = (0..1_000).map(|_| chance.within(..u32::MAX)).max().unwrap();
        assert!((u32::MAX / 100 * 99..u32::MAX).contains(&most), "{most}");
        assert_eq!((chance.nth(0), chance.nth(1)), (None, Some(0)));
        assert!((0..1_000).all(|_| (0.0..1.0).contains(&chance.any::<f32>())));
    }

    #[test]
    fn a_number_goes_by_where_there_is_nothing_to_choose_and_none_where_there_is_one() {
        let [mut some, mut none, mut only] = [0; 3].map(|_| Chance::of("empty", 0, 0));
        assert_eq!((some.choose(&[1, 2]).is_some(), none.choose::<u8>(&[])), (true, None));
        assert_eq!(words(&mut some), words(&mut none));
        only.nth(1);
        assert_eq!(words(&mut only), words(&mut Chance::of("empty", 0, 0)));
    }
}

//! `ChaCha8` (Bernstein 2008), a block of numbers at a time.
//!
//! Most sources draw one number and are done. `rand`'s own generator of this kind makes four blocks at once, so that one number
//! takes three times as long (78 ns against 26, measured); the numbers are the same, as a test holds.

use rand::TryRng;
use std::convert::Infallible;

/// The words of a block.
const WORDS: usize = 16;

/// “expand 32-byte k”: the first words of every block.
const CONSTANTS: [u32; 4] = [0x6170_7865, 0x3320_646e, 0x7962_2d32, 0x6b20_6574];

/// Where the number of the block stands, in two words.
const COUNTER: usize = 12;

/// A generator of numbers that follow from its key.
#[derive(Clone, Debug)]
pub(super) struct Blocks {
    /// The block that is made next, before it is stirred.
    input: [u32; WORDS],
    /// The numbers of the latest block.
    block: [u32; WORDS],
    /// How many of them were drawn.
    drawn: usize,
}

impl Blocks {
    /// The generator with this key. Nothing is made before something is drawn.
    pub(super) fn of(key: [u8; 32]) -> Self {
        let mut input = [0; WORDS];
        input[..4].copy_from_slice(&CONSTANTS);
        let (words, _) = key.as_chunks::<4>();
        for (word, bytes) in input[4..COUNTER].iter_mut().zip(words) {
            *word = u32::from_le_bytes(*bytes);
        }
        Self { input, block: [0; WORDS], drawn: WORDS }
    }

    fn word(&mut self) -> u32 {
        if self.drawn == WORDS {
            self.make();
        }
        let word = self.block[self.drawn];
        self.drawn += 1;
        word
    }

    fn make(&mut self) {
        let mut block = self.input;
        for _ in 0..4 {
            double_round(&mut block);
        }
        for (stirred, input) in block.iter_mut().zip(&self.input) {
            *stirred = stirred.wrapping_add(*input);
        }
        let (low, over) = self.input[COUNTER].overflowing_add(1);
        self.input[COUNTER] = low;
        self.input[COUNTER + 1] = self.input[COUNTER + 1].wrapping_add(u32::from(over));
        (self.block, self.drawn) = (block, 0);
    }
}

/// Stirs the columns, then the diagonals. Written out, so that the words stay in registers.
fn double_round(block: &mut [u32; WORDS]) {
    quarter_round(block, 0, 4, 8, 12);
    quarter_round(block, 1, 5, 9, 13);
    quarter_round(block, 2, 6, 10, 14);
    quarter_round(block, 3, 7, 11, 15);
    quarter_round(block, 0, 5, 10, 15);
    quarter_round(block, 1, 6, 11, 12);
    quarter_round(block, 2, 7, 8, 13);
    quarter_round(block, 3, 4, 9, 14);
}

#[inline]
fn quarter_round(block: &mut [u32; WORDS], a: usize, b: usize, c: usize, d: usize) {
    block[a] = block[a].wrapping_add(block[b]);
    block[d] = (block[d] ^ block[a]).rotate_left(16);
    block[c] = block[c].wrapping_add(block[d]);
    block[b] = (block[b] ^ block[c]).rotate_left(12);
    block[a] = block[a].wrapping_add(block[b]);
    block[d] = (block[d] ^ block[a]).rotate_left(8);
    block[c] = block[c].wrapping_add(block[d]);
    block[b] = (block[b] ^ block[c]).rotate_left(7);
}

impl TryRng for Blocks {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(self.word())
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let (low, high) = (self.word(), self.word());
        Ok(u64::from(low) | u64::from(high) << 32)
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        for bytes in bytes.chunks_mut(4) {
            bytes.copy_from_slice(&self.word().to_le_bytes()[..bytes.len()]);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::rngs::ChaCha8Rng;
    use rand::{Rng, SeedableRng};

    #[test]
    fn the_numbers_are_those_of_the_crate() {
        for seed in 0..200_u8 {
            let key: [u8; 32] = std::array::from_fn(|place| {
                seed.wrapping_mul(31).wrapping_add(u8::try_from(place * place % 256).unwrap())
            });
            let (mut own, mut other) = (Blocks::of(key), ChaCha8Rng::from_seed(key));
            for draw in 0..100_u16 {
                if (draw + u16::from(seed)) % 3 == 0 {
                    assert_eq!(own.next_u64(), other.next_u64(), "{seed} {draw}");
                } else {
                    assert_eq!(own.next_u32(), other.next_u32(), "{seed} {draw}");
                }
            }
        }
    }

    #[test]
    fn bytes_are_those_of_the_crate_wherever_they_begin() {
        for words in 0..40 {
            let (mut own, mut other) = (Blocks::of([7; 32]), ChaCha8Rng::from_seed([7; 32]));
            for _ in 0..words {
                assert_eq!(own.next_u32(), other.next_u32());
            }
            let (mut here, mut there) = ([0; 93], [0; 93]);
            own.fill_bytes(&mut here);
            other.fill_bytes(&mut there);
            assert_eq!(here, there, "after {words}");
            assert_eq!(own.next_u64(), other.next_u64(), "after {words} and the bytes");
        }
    }

    #[test]
    fn a_number_of_a_block_above_32_bits_is_counted_on() {
        let (mut own, mut other) = (Blocks::of([7; 32]), ChaCha8Rng::from_seed([7; 32]));
        own.input[COUNTER] = u32::MAX;
        other.set_word_pos(u128::from(u32::MAX) * 16);
        for word in 0..48 {
            assert_eq!(own.next_u32(), other.next_u32(), "{word}");
        }
    }
}

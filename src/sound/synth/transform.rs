//! From a spectrum to a sound and back: the fast Fourier transform, in place, for lengths that are a power of two.

use super::number::real;
use super::rate::LENGTH;
use std::f32::consts::PI;
use std::sync::LazyLock;

/// A complex number; of a sound the left and the right of one frame.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Complex {
    /// The real part; the left.
    pub(super) re: f32,
    /// The imaginary part; the right.
    pub(super) im: f32,
}

impl Complex {
    /// The product.
    pub(super) fn times(self, other: Self) -> Self {
        Self { re: self.re * other.re - self.im * other.im, im: self.re * other.im + self.im * other.re }
    }

    fn plus(self, other: Self) -> Self {
        Self { re: self.re + other.re, im: self.im + other.im }
    }

    fn minus(self, other: Self) -> Self {
        Self { re: self.re - other.re, im: self.im - other.im }
    }
}

/// Which way to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// From a sound to its spectrum.
    ToSpectrum,
    /// From a spectrum to its sound, not divided by the length.
    ToSound,
}

/// For each half that is joined to its other, one behind the other, how far each of its values is turned: those of a half
/// of so many values begin at that place. They serve every length up to that of a loop.
static TURNS: LazyLock<Vec<Complex>> = LazyLock::new(|| {
    let halves = std::iter::successors(Some(1), |half| Some(half * 2)).take_while(|half| *half < LENGTH);
    let turns = halves.flat_map(|half| (0..half).map(move |place| turn(PI * real(place) / real(half))));
    std::iter::once(Complex::default()).chain(turns).collect()
});

fn turn(by: f32) -> Complex {
    let (im, re) = by.sin_cos();
    Complex { re, im }
}

/// Transforms in place. Only for lengths that are a power of two, up to that of a loop.
pub(super) fn transform(values: &mut [Complex], way: Way) {
    debug_assert!(values.len().is_power_of_two() && values.len() <= LENGTH, "the halves are halved again");
    put_in_order(values);
    let side = match way {
        Way::ToSpectrum => -1.0,
        Way::ToSound => 1.0,
    };
    let mut half = 1;
    while half < values.len() {
        let turns = &TURNS[half..2 * half];
        for block in values.chunks_exact_mut(2 * half) {
            let (low, high) = block.split_at_mut(half);
            for ((low, high), turn) in low.iter_mut().zip(high).zip(turns) {
                let turned = high.times(Complex { re: turn.re, im: turn.im * side });
                (*low, *high) = (low.plus(turned), low.minus(turned));
            }
        }
        half *= 2;
    }
}

/// Puts every value where the reversed bits of its place say.
fn put_in_order(values: &mut [Complex]) {
    let unused = usize::BITS - values.len().trailing_zeros();
    for place in 1..values.len() {
        let other = place.reverse_bits() >> unused;
        if place < other {
            values.swap(place, other);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Complex, Way, transform};

    #[test]
    fn there_and_back_is_the_same_times_the_length() {
        let before: Vec<Complex> = (0..64_u8)
            .map(|number| Complex { re: f32::from(number % 7), im: f32::from(number % 5) })
            .collect();
        let mut values = before.clone();
        transform(&mut values, Way::ToSpectrum);
        assert!((values[0].re - before.iter().map(|value| value.re).sum::<f32>()).abs() < 0.001);
        transform(&mut values, Way::ToSound);
        for (value, before) in values.iter().zip(&before) {
            assert!(
                (value.re / 64.0 - before.re).abs() < 0.001 && (value.im / 64.0 - before.im).abs() < 0.001
            );
        }
    }
}

//! A piece of sound, and what is done with it.

use super::number::{frames, real};
use super::rate::PER_SECOND;

/// A piece of sound in stereo, at [`RATE`](super::rate::RATE) frames a second.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Take {
    /// Left and right, 1 at the most.
    pub frames: Vec<[f32; 2]>,
}

impl Take {
    /// These frames.
    pub(super) fn of(frames: Vec<[f32; 2]>) -> Self {
        Self { frames }
    }

    /// So many seconds of nothing.
    pub(super) fn still(seconds: f32) -> Self {
        Self::of(vec![[0.0; 2]; frames(seconds)])
    }

    /// How long it lasts, in seconds.
    #[must_use]
    pub fn seconds(&self) -> f32 {
        real(self.frames.len()) / PER_SECOND
    }

    /// The same so many times as loud.
    pub(super) fn times(mut self, gain: f32) -> Self {
        self.frames.iter_mut().flatten().for_each(|level| *level *= gain);
        self
    }

    /// Together with another that is as long.
    pub(super) fn with(mut self, other: &Self) -> Self {
        for (frame, other) in self.frames.iter_mut().zip(&other.frames) {
            frame[0] += other[0];
            frame[1] += other[1];
        }
        self
    }

    /// The same, as loud at each moment as `level` says of the share that has passed, 0 to 1.
    pub(super) fn shaped(mut self, level: impl Fn(f32) -> f32) -> Self {
        let all = real(self.frames.len());
        for (place, frame) in self.frames.iter_mut().enumerate() {
            let level = level(real(place) / all);
            *frame = frame.map(|side| side * level);
        }
        self
    }

    /// Adds something that happens in it at so many seconds, from −1 (left) to 1 (right); what would run over the end
    /// goes on at the beginning, as the loop does.
    pub(super) fn place(&mut self, at: f32, side: f32, what: &Self, gain: f32) {
        let (left, right) = ((1.0 - side).clamp(0.3, 1.0), (1.0 + side).clamp(0.3, 1.0));
        let (start, all) = (frames(at), self.frames.len());
        for (offset, frame) in what.frames.iter().enumerate().take(all) {
            let here = &mut self.frames[(start + offset) % all];
            here[0] += frame[0] * left * gain;
            here[1] += frame[1] * right * gain;
        }
    }

    /// The same up to where nothing more can be heard.
    pub(super) fn trimmed(mut self) -> Self {
        let least = self.peak() / 3_000.0;
        let heard = |[left, right]: &[f32; 2]| left.abs().max(right.abs()) > least;
        let end = self.frames.iter().rposition(heard).map_or(0, |last| last + 1);
        self.frames.truncate(end);
        self
    }

    /// The same with the two sides nearer to each other: 0 as it is, 1 the same on both.
    pub(super) fn narrowed(mut self, by: f32) -> Self {
        for frame in &mut self.frames {
            let middle = f32::midpoint(frame[0], frame[1]);
            *frame = frame.map(|side| side + (middle - side) * by);
        }
        self
    }
}

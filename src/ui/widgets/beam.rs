//! How the balance hangs at this moment, on its way to where it has to be.

use crate::scoring::Meter;
use az::SaturatingAs;

/// How stiff the balance is: a larger number brings it to rest sooner.
const STIFFNESS: f32 = 70.0;

/// How much it is held back; a little less than what would keep it from swinging.
const DAMPING: f32 = 12.0;

/// The longest step of time that is computed at once, in seconds.
const STEP: f32 = 0.016;

/// From here on nobody sees it move, in points of the meter's scale.
const AT_REST: f32 = 2.0;

/// How the balance hangs. It has weight: it swings to its place rather than jump.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Pose {
    /// As [`Meter::tilt`].
    pub tilt: f32,
    /// As [`Meter::height`].
    pub height: f32,
    tilt_speed: f32,
    height_speed: f32,
}

impl Pose {
    /// At rest where the meter stands.
    #[must_use]
    pub fn at_rest(meter: &Meter) -> Self {
        Self::hanging(meter.tilt, meter.height)
    }

    /// At rest with this tilt and this height.
    #[must_use]
    pub fn hanging(tilt: i32, height: i32) -> Self {
        Self { tilt: float(tilt), height: float(height), ..Self::default() }
    }

    /// Goes on for some milliseconds; whether it still moves.
    pub fn approach(&mut self, meter: &Meter, ms: u64) -> bool {
        let mut left = f32::from(ms.saturating_as::<u16>()).min(100.0) / 1000.0;
        let wanted = Self::at_rest(meter);
        while left > 0.0 {
            let step = left.min(STEP);
            swing(&mut self.tilt, &mut self.tilt_speed, wanted.tilt, step);
            swing(&mut self.height, &mut self.height_speed, wanted.height, step);
            left -= step;
        }
        let away = (self.tilt - wanted.tilt).abs() + (self.height - wanted.height).abs();
        let moves = away + (self.tilt_speed.abs() + self.height_speed.abs()) / 10.0 > AT_REST;
        if !moves {
            *self = wanted;
        }
        moves
    }
}

fn swing(at: &mut f32, speed: &mut f32, wanted: f32, seconds: f32) {
    *speed += (STIFFNESS * (wanted - *at) - DAMPING * *speed) * seconds;
    *at += *speed * seconds;
}

#[expect(clippy::cast_precision_loss, reason = "the meter's scale ends at 1000")]
fn float(value: i32) -> f32 {
    value as f32
}

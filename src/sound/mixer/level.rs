//! Levels as kira takes them.

use kira::{Decibels, Easing, StartTime, Tween};
use std::time::Duration;

/// How long it takes until another volume is heard: not a step, and long before one wonders.
pub(super) const AT_ONCE: Duration = Duration::from_millis(30);

/// How long the bed takes to follow.
pub(super) const SLOWLY: Duration = Duration::from_millis(2_500);

/// How long the room takes to draw back, to come and to go.
pub(super) const SOON: Duration = Duration::from_millis(900);

/// A change that takes so long.
pub(super) fn over(duration: Duration) -> Tween {
    Tween { start_time: StartTime::Immediate, duration, easing: Easing::Linear }
}

/// A volume in percent: half as loud is half as loud to the ear, too.
pub(super) fn of_percent(percent: u8) -> Decibels {
    let share = f32::from(percent.min(100)) / 100.0;
    of_amplitude(share * share)
}

/// A level of the mix, 0 to 1000.
pub(super) fn of_thousandths(thousandths: u16) -> Decibels {
    of_amplitude(f32::from(thousandths.min(1000)) / 1000.0)
}

fn of_amplitude(amplitude: f32) -> Decibels {
    if amplitude <= 0.001 { Decibels::SILENCE } else { Decibels(20.0 * amplitude.log10()) }
}
